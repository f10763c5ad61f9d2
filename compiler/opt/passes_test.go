package opt

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func passNamed(name string) *pass {
	for i := range passes {
		if passes[i].name == name {
			return &passes[i]
		}
	}
	return nil
}

// TestPasses runs each pass alone over its cases, and the table over those of
// "all". What a pass says of itself must be true: it changed the text or not, and a
// second run finds nothing more.
func TestPasses(t *testing.T) {
	paths, err := filepath.Glob("testdata/*.mir")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	names := newNames(t)
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".mir"), func(t *testing.T) {
			c := readCase(t, names, path)
			if c.pass == "all" {
				require.NoError(t, Run(c.program, Options{Verify: true}))
				c.check(t)
				return
			}
			p := passNamed(c.pass)
			require.NotNil(t, p, "there is no pass %s", c.pass)
			w := newProgram(c.program)
			for _, f := range c.program.Funcs {
				before := f.String()
				changed := w.run(*p, f)
				assert.Equal(t, before != f.String(), changed, "what the pass says of %s", f.Method)
				after := f.String()
				assert.False(t, w.run(*p, f), "a second run changes %s:\n%s", f.Method, after)
			}
			c.check(t)
		})
	}
}

func TestPasses_EachHasCases(t *testing.T) {
	for _, p := range passes {
		paths, err := filepath.Glob("testdata/" + p.name + "-*.mir")
		require.NoError(t, err)
		assert.NotEmpty(t, paths, "pass %s", p.name)
	}
}

func TestOrder(t *testing.T) {
	index := map[string]int{}
	for i, p := range passes {
		_, twice := index[p.name]
		assert.False(t, twice, "pass %s is there twice", p.name)
		index[p.name] = i
	}
	for _, o := range order {
		assert.Contains(t, index, o.before)
		assert.Contains(t, index, o.after)
		assert.Less(t, index[o.before], index[o.after], "%s before %s: %s", o.before, o.after, o.reason)
		assert.NotEmpty(t, o.reason)
	}
}
