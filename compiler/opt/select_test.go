package opt

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func runAll(t *testing.T, o Options) (text, log string) {
	t.Helper()
	var out strings.Builder
	o.Out = &out
	c := readCase(t, newNames(t), "testdata/all-order.mir")
	require.NoError(t, Run(c.program, o))
	return c.program.Funcs[0].String(), out.String()
}

func TestRun_Debug(t *testing.T) {
	_, log := runAll(t, Options{Debug: []string{"devirtualise", "nonnull"}})
	assert.Equal(t, "devirtualise: T.M::I1(int32): T.Shape::Area(int32) is always T.Square::Area(int32)\n"+
		"nonnull: T.M::I1(int32): v2 is never null\nnonnull: T.M::I1(int32): v4 is never null\n", log)
}

func TestRun_Off(t *testing.T) {
	all, _ := runAll(t, Options{})
	some, _ := runAll(t, Options{Off: []string{"nonnull"}})
	assert.NotContains(t, all, "nullcheck")
	assert.Contains(t, some, "nullcheck v2")
	assert.Contains(t, some, "call T.Square::Area(int32)")
}

// TestRun_Size checks that what grows code is left out where it should be small.
func TestRun_Size(t *testing.T) {
	run := func(o Options) string {
		c := readCase(t, newNames(t), "testdata/versions-bound.mir")
		require.NoError(t, Run(c.program, o))
		return c.program.Funcs[0].String()
	}
	assert.Contains(t, run(Options{}), "condbr!likely")
	assert.NotContains(t, run(Options{Size: true}), "condbr!likely")
	for name := range grows {
		assert.NotNil(t, passNamed(name), name)
	}
}

func TestRun_BadOptions(t *testing.T) {
	c := readCase(t, newNames(t), "testdata/all-order.mir")
	for want, o := range map[string]Options{
		"there is no pass 'nothing'": {Off: []string{"nothing"}},
		"there is no pass 'all'":     {Debug: []string{"all"}},
		"'012' selects no methods":   {Bisect: "012"},
		"selects no methods":         {Bisect: strings.Repeat("0", 33)},
	} {
		t.Run(want, func(t *testing.T) {
			assert.ErrorContains(t, Run(c.program, o), want)
		})
	}
}

// TestSelected checks that patterns part the methods: each is in exactly one half.
func TestSelected(t *testing.T) {
	n := newNames(t)
	m, err := n.Type("T.M")
	require.NoError(t, err)
	var halves [2]int
	for _, method := range m.Methods() {
		assert.True(t, Selected("", method))
		zero, one := Selected("0", method), Selected("1", method)
		assert.NotEqual(t, zero, one)
		assert.Equal(t, one, Selected("01", method) || Selected("11", method))
		if one {
			halves[1]++
		} else {
			halves[0]++
		}
	}
	assert.NotZero(t, halves[0])
	assert.NotZero(t, halves[1])
}

func TestRun_Bisect(t *testing.T) {
	all, _ := runAll(t, Options{})
	zero, _ := runAll(t, Options{Bisect: "0"})
	one, _ := runAll(t, Options{Bisect: "1"})
	assert.NotEqual(t, zero, one)
	assert.Contains(t, []string{zero, one}, all)
}
