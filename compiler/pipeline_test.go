package compiler

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"ilaot/codegen"
	"ilaot/codegen/target"
	"ilaot/compiler/diag"
)

// This file tests how a build ends when a step does not succeed.

func testBuild(t *testing.T, o Options) *build {
	t.Helper()
	o.Input, o.RID = "app.dll", "linux-x64"
	b, err := newBuild(o)
	require.NoError(t, err)
	t.Cleanup(b.cleanup)
	return b
}

func TestRun_Endings(t *testing.T) {
	failure := diag.New("ILA1006", diag.In("out"), "no")
	fault := diag.New("ILA9001", diag.In("app.dll"), "index out of range")
	fault.Severity, fault.Notes = diag.Internal, []string{"stack"}
	for _, c := range []struct {
		name string
		run  func(*build) error
		want string // of an InternalError; "" for ErrFailed
	}{
		{"a diagnostic as error", func(*build) error { return failure }, ""},
		{"an error diagnostic reported", func(b *build) error { b.report(failure); return nil }, ""},
		{"a panic", func(*build) error { panic("oops") }, "internal compiler error (step s): oops; reproduce with: ilaot build app.dll -r linux-x64 -O2 --reference lib --rdxml r.xml"},
		{"an error that is no diagnostic", func(*build) error { return errors.New("odd") }, "internal compiler error (step s): odd; reproduce with: "},
		{"a fault reported by the importer", func(b *build) error { b.report(fault); return nil }, "internal compiler error (step import, app.dll): index out of range; reproduce with: "},
		{"a panic in a parallel task", func(b *build) error {
			return b.parallel(2, func(i int) error {
				if i == 1 {
					panic("deep")
				}
				return nil
			})
		}, "internal compiler error (step llvm): deep; reproduce with: "},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := testBuild(t, Options{References: []string{"lib"}, RdXML: []string{"r.xml"}, Jobs: 2})
			err := b.run([]step{{"s", c.run}, {"never", func(*build) error { t.Error("the next step ran"); return nil }}})
			if c.want == "" {
				require.Equal(t, ErrFailed, err)
				require.Len(t, b.diags.Sorted(), 1)
				return
			}
			var internal *InternalError
			require.ErrorAs(t, err, &internal)
			require.Contains(t, err.Error(), c.want)
		})
	}
}

// A build that is ended from outside says so, whatever its tasks returned.
func TestRun_Interrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	b := testBuild(t, Options{Context: ctx, Jobs: 1})
	err := b.run([]step{{"s", func(b *build) error {
		cancel()
		return b.parallel(3, func(int) error { return b.ctx.Err() })
	}}})
	require.Equal(t, ErrInterrupted, err)
	require.Equal(t, ErrInterrupted, b.run(steps), "a further build does not begin")
}

// The error of the lowest task counts, not that of the others' early end.
func TestParallel_FirstError(t *testing.T) {
	b := testBuild(t, Options{Jobs: 1})
	one := errors.New("one")
	err := b.parallel(3, func(i int) error {
		if i == 1 {
			return one
		}
		return b.ctx.Err()
	})
	require.Equal(t, one, err)
}

func TestLink_WithoutRuntime(t *testing.T) {
	for name, run := range map[string]func(*build) error{"compile": (*build).compile, "link": (*build).link} {
		t.Run(name, func(t *testing.T) {
			b := testBuild(t, Options{Output: t.TempDir() + "/out"})
			b.target = &target.Target{RID: "beos-ppc"}
			b.modules = []codegen.Module{}
			var d *diag.Diagnostic
			require.ErrorAs(t, run(b), &d)
			require.Equal(t, "error ILA4003: this ilaot was built without the runtime for beos-ppc", d.String())
		})
	}
}
