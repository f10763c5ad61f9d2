package target

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// structOf makes a struct of scalars like "i4 f4 i8", each at its natural alignment.
func structOf(text string) CType {
	c := CType{Struct: true, Align: 1}
	for _, word := range strings.Fields(text) {
		var kind rune
		var size int
		fmt.Sscanf(word, "%c%d", &kind, &size)
		at := (c.Size + size - 1) / size * size
		c.Leaves = append(c.Leaves, CLeaf{at, size, kind == 'f'})
		c.Size, c.Align = at+size, max(c.Align, size)
	}
	c.Size = (c.Size + c.Align - 1) / c.Align * c.Align
	return c
}

// wayOf writes a passing: i8 f4 for registers, [..] for an array of them.
func wayOf(p CPassing) string {
	names := map[CWay]string{CScalar: "scalar", CCopy: "copy", CStack: "stack", CHidden: "hidden"}
	if name := names[p.Way]; name != "" {
		return name
	}
	var words []string
	for _, piece := range p.Pieces {
		kind := "i"
		if piece.Float {
			kind = "f"
		}
		words = append(words, fmt.Sprintf("%s%d@%d", kind, piece.Size, piece.Offset))
	}
	if p.Way == CArray {
		return "[" + strings.Join(words, " ") + "]"
	}
	return strings.Join(words, " ")
}

func TestCCallStructs(t *testing.T) {
	for _, c := range []struct{ fields, linuxX64, arm64, winX64 string }{
		{"i1", "i8@0", "[i8@0]", "i8@0"},
		{"i1 i1 i1", "i8@0", "[i8@0]", "copy"},
		{"i4 i4", "i8@0", "[i8@0]", "i8@0"},
		{"i8 i8", "i8@0 i8@8", "[i8@0 i8@8]", "copy"},
		{"i8 i8 i8", "stack", "copy", "copy"},
		{"f4", "f4@0", "[f4@0]", "i8@0"},
		{"f4 f4", "f8@0", "[f4@0 f4@4]", "i8@0"},
		{"f4 f4 f4", "f8@0 f4@8", "[f4@0 f4@4 f4@8]", "copy"},
		{"f4 f4 f4 f4", "f8@0 f8@8", "[f4@0 f4@4 f4@8 f4@12]", "copy"},
		{"f4 f4 f4 f4 f4", "stack", "copy", "copy"},
		{"f8 f8 f8 f8", "stack", "[f8@0 f8@8 f8@16 f8@24]", "copy"},
		{"f4 i4", "i8@0", "[i8@0]", "i8@0"},
		{"f8 i4", "f8@0 i8@8", "[i8@0 i8@8]", "copy"},
		{"i4 f8", "i8@0 f8@8", "[i8@0 i8@8]", "copy"},
		{"f4 f8", "f4@0 f8@8", "[i8@0 i8@8]", "copy"},
	} {
		t.Run(c.fields, func(t *testing.T) {
			for target, want := range map[*Target]string{linuxX64: c.linuxX64, linuxArm64: c.arm64, winArm64: c.arm64, winX64: c.winX64} {
				_, args := target.CCall(CType{}, []CType{structOf(c.fields)})
				assert.Equal(t, want, wayOf(args[0]), target.RID)
				result, _ := target.CCall(structOf(c.fields), nil)
				want = strings.NewReplacer("stack", "hidden", "copy", "hidden").Replace(want)
				assert.Equal(t, want, wayOf(result), target.RID+" result")
			}
		})
	}
}

// TestCCallRegistersRunOut: under System V a struct goes to the stack as a whole, and smaller ones behind it
// still use what is left.
func TestCCallRegistersRunOut(t *testing.T) {
	integer := CType{Size: 8, Align: 8}
	params := []CType{integer, integer, integer, integer, integer, structOf("i8 i8"), structOf("i8"), structOf("i8"), structOf("f8 f8")}
	_, args := linuxX64.CCall(CType{}, params)
	var ways []string
	for _, a := range args[5:] {
		ways = append(ways, wayOf(a))
	}
	assert.Equal(t, []string{"stack", "i8@0", "stack", "f8@0 f8@8"}, ways)
	_, args = linuxX64.CCall(structOf("i8 i8 i8"), params[:7])
	assert.Equal(t, "stack", wayOf(args[6]), "the hidden pointer takes a register")
}

func TestCCallUnions(t *testing.T) {
	union := CType{Struct: true, Size: 8, Align: 8, Leaves: []CLeaf{{0, 8, true}, {0, 8, false}}}
	_, args := linuxX64.CCall(CType{}, []CType{union})
	assert.Equal(t, "i8@0", wayOf(args[0]), "an integer in an eightbyte decides")
	_, args = linuxArm64.CCall(CType{}, []CType{union})
	assert.Equal(t, "[i8@0]", wayOf(args[0]))
	packed := CType{Struct: true, Size: 5, Align: 1, Leaves: []CLeaf{{0, 1, false}, {1, 4, false}}}
	_, args = linuxX64.CCall(CType{}, []CType{packed})
	assert.Equal(t, "stack", wayOf(args[0]), "unaligned fields make it memory")
}
