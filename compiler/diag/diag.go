// Package diag holds what the compiler says to its user: diagnostics with a
// code, a severity and a place, collected from all steps, sorted, and printed
// one to a line. It stands under every other package of the compiler and knows
// none of them.
package diag

import (
	"fmt"
	"slices"
	"strings"
	"sync"
)

// Severity orders diagnostics; Error and above fail the build.
type Severity uint8

// Severities, mildest first.
const (
	Note     Severity = iota
	Warning           // the build goes on
	Error             // the build fails, further diagnostics are collected
	Internal          // a fault of the compiler itself
)

// String returns the word that stands in a printed diagnostic.
func (s Severity) String() string {
	return [...]string{"note", "warning", "error", "internal error"}[s]
}

// Code identifies a kind of diagnostic, for example "ILA2003". docs/errors.md
// lists all codes; Codes is the same list for programs.
type Code string

// Pos is the place a diagnostic speaks of. Empty fields are not printed; an
// ILOffset below 0 means none. File and Line come from debug information.
type Pos struct {
	Assembly string // file name of the assembly, or of another input
	Method   string // Namespace.Type::Method(args)
	ILOffset int
	File     string
	Line     int
}

// NoIL is the ILOffset of a place that has none.
const NoIL = -1

// In returns the place of a whole input file.
func In(file string) Pos { return Pos{Assembly: file, ILOffset: NoIL} }

// Diagnostic is one message.
type Diagnostic struct {
	Code     Code
	Severity Severity
	Pos      Pos
	Msg      string
	Notes    []string // printed on lines of their own, indented
}

// Error makes a Diagnostic usable as an error.
func (d *Diagnostic) Error() string { return d.String() }

// New returns an error diagnostic at pos.
func New(code Code, pos Pos, format string, args ...any) *Diagnostic {
	return &Diagnostic{Code: code, Severity: Error, Pos: pos, Msg: fmt.Sprintf(format, args...)}
}

// Warn returns a warning at pos.
func Warn(code Code, pos Pos, format string, args ...any) *Diagnostic {
	d := New(code, pos, format, args...)
	d.Severity = Warning
	return d
}

// String prints the diagnostic on one line, notes on further ones:
//
//	app.dll: Prog::Main()+IL_0012 (Prog.cs:7): error ILA2003: field 'X' not found
func (d *Diagnostic) String() string {
	var b strings.Builder
	if p := d.Pos.String(); p != "" {
		b.WriteString(p)
		b.WriteString(": ")
	}
	b.WriteString(d.Severity.String())
	if d.Code != "" {
		b.WriteString(" " + string(d.Code))
	}
	b.WriteString(": " + strings.ReplaceAll(d.Msg, "\n", " "))
	for _, n := range d.Notes {
		b.WriteString("\n    " + n)
	}
	return b.String()
}

// String prints the place as it stands at the head of a diagnostic.
func (p Pos) String() string {
	var parts []string
	if p.Assembly != "" {
		parts = append(parts, p.Assembly)
	}
	if p.Method != "" {
		m := p.Method
		if p.ILOffset >= 0 {
			m += fmt.Sprintf("+IL_%04X", p.ILOffset)
		}
		parts = append(parts, m)
	}
	s := strings.Join(parts, ": ")
	if p.File != "" {
		s = strings.TrimSpace(s + fmt.Sprintf(" (%s:%d)", p.File, p.Line))
	}
	return s
}

// List collects diagnostics from concurrent steps. The zero value is ready.
type List struct {
	mu   sync.Mutex
	all  []*Diagnostic
	seen map[string]bool
}

// Add stores d unless an equal one is there already.
func (l *List) Add(d *Diagnostic) {
	key := d.String()
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.seen[key] {
		return
	}
	if l.seen == nil {
		l.seen = map[string]bool{}
	}
	l.seen[key] = true
	l.all = append(l.all, d)
}

// Sorted returns the diagnostics ordered by severity (worst first), place and
// text, so that the same input always prints the same lines.
func (l *List) Sorted() []*Diagnostic {
	l.mu.Lock()
	defer l.mu.Unlock()
	out := slices.Clone(l.all)
	slices.SortFunc(out, func(a, b *Diagnostic) int {
		if a.Severity != b.Severity {
			return int(b.Severity) - int(a.Severity)
		}
		return strings.Compare(a.String(), b.String())
	})
	return out
}

// HasErrors reports whether a collected diagnostic fails the build.
func (l *List) HasErrors() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.ContainsFunc(l.all, func(d *Diagnostic) bool { return d.Severity >= Error })
}

// Promote turns collected warnings whose code begins with prefix into errors.
func (l *List) Promote(prefix string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, d := range l.all {
		if d.Severity == Warning && strings.HasPrefix(string(d.Code), prefix) {
			d.Severity = Error
		}
	}
}
