package gen

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The same seed gives the same text; others give others.
func TestBatchIsDeterministic(t *testing.T) {
	a, b, c := NewBatch(7, 20), NewBatch(7, 20), NewBatch(8, 20)
	assert.Equal(t, a.String(), b.String())
	assert.NotEqual(t, a.String(), c.String())
}

// A program does not depend on how many others its batch has.
func TestProgramIsItsSeeds(t *testing.T) {
	assert.Equal(t, NewBatch(3, 5).Programs[4].String(), NewBatch(3, 9).Programs[4].String())
}

// Every scene can be written, with all its blocks closed.
func TestScenes(t *testing.T) {
	for i, s := range scenes() {
		g := newGen(uint64(i), &Node{Text: "class P {", Close: "}"})
		g.block("void Run()", func() { s.write(g, 2) })
		text := g.decls.String()
		assert.NotContains(t, text, "«", "scene %d", i)
		assert.NotContains(t, text, "@", "scene %d", i)
		lines := strings.Split(strings.TrimSpace(text), "\n")
		assert.Equal(t, "}", lines[len(lines)-1], "scene %d", i)
	}
}

// Reduce leaves what the predicate wants, and what must be kept.
func TestReduce(t *testing.T) {
	root := NewBatch(11, 1).Programs[0]
	var lines []string
	for _, l := range strings.Split(root.String(), "\n") {
		if strings.Contains(l, "R.P(") {
			lines = append(lines, strings.TrimSpace(l))
		}
	}
	require.NotEmpty(t, lines)
	want := lines[len(lines)-1]
	before := root.Lines()
	root.Reduce(func() bool { return strings.Contains(root.String(), want) })
	assert.Contains(t, root.String(), want)
	assert.Contains(t, root.String(), "public static void Run()")
	assert.LessOrEqual(t, root.Lines(), max(before/2, 5))
}

// What the C# compiler says about a line is about the program that holds it.
func TestRefused(t *testing.T) {
	b := NewBatch(5, 3)
	line := 0
	for i, l := range strings.Split(b.String(), "\n") {
		if strings.HasPrefix(l, "static class P1 ") {
			line = i + 2
		}
	}
	got := b.Refused("/tmp/batch.cs("+strconv.Itoa(line)+",3): error CS0001: no", "batch.cs")
	require.Len(t, got, 1)
	assert.Equal(t, 1, got[0].Index)
	b.Empty(1)
	assert.Equal(t, 3, b.Programs[1].Lines())
}
