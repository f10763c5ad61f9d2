package diag

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestDiagnostic_String(t *testing.T) {
	for _, c := range []struct {
		name string
		d    *Diagnostic
		want string
	}{
		{"whole file", New("ILA1001", In("app.dll"), "not a PE file"), "app.dll: error ILA1001: not a PE file"},
		{"method", Warn("ILA2003", Pos{Assembly: "app.dll", Method: "Prog::Main()", ILOffset: 0x12}, "field '%s' not found", "X"),
			"app.dll: Prog::Main()+IL_0012: warning ILA2003: field 'X' not found"},
		{"source line", New("ILA2002", Pos{Assembly: "app.dll", Method: "Prog::Main()", ILOffset: NoIL, File: "Prog.cs", Line: 7}, "bad"),
			"app.dll: Prog::Main() (Prog.cs:7): error ILA2002: bad"},
		{"no place, two lines of text, a note", &Diagnostic{Code: "ILA4001", Severity: Error, Pos: Pos{ILOffset: NoIL}, Msg: "opt\nis missing", Notes: []string{"install it"}},
			"error ILA4001: opt is missing\n    install it"},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, c.d.String()) })
	}
}

// Equal diagnostics are kept once; the order is by severity, then text.
func TestList_SortedAndDeduplicated(t *testing.T) {
	var l List
	for range 2 {
		l.Add(Warn("ILA2003", In("b.dll"), "w"))
		l.Add(New("ILA1001", In("c.dll"), "e"))
		l.Add(Warn("ILA2003", In("a.dll"), "w"))
	}
	var got []string
	for _, d := range l.Sorted() {
		got = append(got, d.String())
	}
	require.Equal(t, []string{"c.dll: error ILA1001: e", "a.dll: warning ILA2003: w", "b.dll: warning ILA2003: w"}, got)
	require.True(t, l.HasErrors())
}

func TestList_Promote(t *testing.T) {
	var l List
	l.Add(Warn("ILA2003", In("a.dll"), "w"))
	l.Add(Warn("ILA3001", In("a.dll"), "w"))
	require.False(t, l.HasErrors())
	l.Promote("ILA2")
	require.True(t, l.HasErrors())
	require.Equal(t, Warning, l.Sorted()[1].Severity)
}
