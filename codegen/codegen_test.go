package codegen

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"ilaot/codegen/rtabi"
	"ilaot/codegen/target"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

func objectsProgram(t *testing.T) (*names, *program) {
	t.Helper()
	n := newNames(t)
	p, err := newProgram(programOf(n, readCase(n, "testdata/cases/objects.mir")), target.ByRID("linux-x64"), Options{})
	require.NoError(t, err)
	return n, p
}

// TestLayout_SubclassesAreARange checks the property that casts rest on.
func TestLayout_SubclassesAreARange(t *testing.T) {
	n, p := objectsProgram(t)
	checked := 0
	for _, base := range p.types {
		if testedByBit(base.t) {
			continue
		}
		for _, c := range p.types {
			inside := c.offset-base.offset <= base.last-base.offset
			assert.Equal(t, derives(c.t, base.t), inside, "%s in %s", c.t, base.t)
			checked++
		}
	}
	assert.Greater(t, checked, 50)
	derived := p.info(n.typ("T.Derived"))
	assert.Equal(t, derived.first, derived.end, "a leaf class is tested by equality")
	base := p.info(n.typ("T.Base"))
	assert.False(t, base.use.Constructed)
	assert.Greater(t, base.first, base.offset, "the range starts at a constructed type")
}

func derives(t, base *types.Type) bool {
	for ; t != nil; t = baseOf(t) {
		if t == base {
			return true
		}
	}
	return false
}

func TestLayout_OffsetsFollowEachOther(t *testing.T) {
	_, p := objectsProgram(t)
	at := uint32(8)
	for _, c := range p.types {
		assert.Equal(t, at, c.offset, "%s", c.t)
		at += uint32(rtabi.MTSlots(p.bitWords) + 8*len(c.slots))
	}
	assert.Equal(t, p.maps.base, at)
	assert.Equal(t, p.tableSize, at+uint32(4*len(p.maps.words)))
}

func TestCastBits(t *testing.T) {
	n, p := objectsProgram(t)
	shape := p.info(n.typ("T.IShape"))
	require.GreaterOrEqual(t, shape.bit, 0)
	for name, want := range map[string]bool{"T.Derived": true, "T.Square": true, "T.Other": false} {
		bits := p.info(n.typ(name)).bits
		assert.Equal(t, want, bits[shape.bit/32]>>(shape.bit%32)&1 == 1, name)
	}
}

// TestSlots_AreColoured: no type is both a Square and a Base, yet Derived is a Base
// and an IShape, so the two declarations must not share a number.
func TestSlots_AreColoured(t *testing.T) {
	n, p := objectsProgram(t)
	area, f := p.slots[n.method("T.IShape::Area()")], p.slots[n.method("T.Base::F(int32)")]
	assert.NotEqual(t, area, f)
	derived := p.info(n.typ("T.Derived"))
	assert.Equal(t, "T.Derived::Area()int32", derived.slots[area].body.symbol)
	assert.Equal(t, "T.Derived::F(int32)int32", derived.slots[f].body.symbol)
	square := p.info(n.typ("T.Square"))
	assert.Equal(t, types.StubUnbox, square.slots[area].body.f.Method.Stub)
	other := p.info(n.typ("T.Other"))
	assert.Equal(t, "T.Base::F(int32)int32", other.slots[f].body.symbol)
}

func TestPassing(t *testing.T) {
	n, p := objectsProgram(t)
	u := newUnit(p, 0, 1)
	for name, want := range map[string]struct {
		class class
		ll    string
	}{
		"bool": {scalar, "i8"}, "char": {scalar, "i16"}, "int32": {scalar, "i32"}, "nint": {scalar, "i64"}, "object": {scalar, "i8*"},
		"float32": {scalar, "float"}, "T.Colour": {scalar, "i32"}, "int32&": {scalar, "i8*"},
		"T.Small": {direct, "{ i8*, i32 }"}, "T.Square": {direct, "{ i32 }"}, "T.Four": {direct, "{ i8, i16, i32, float }"},
		"T.Big": {indirect, "i8*"},
	} {
		got := u.passing(n.typ(name))
		assert.Equal(t, want.class, got.class, name)
		assert.Equal(t, want.ll, got.ll.String(), name)
	}
}

func TestGenerate_ErrorNamesThePlace(t *testing.T) {
	n := newNames(t)
	p := programOf(n, readCase(n, "testdata/cases/objects.mir"))
	var kept []*mir.Func
	for _, f := range p.Funcs {
		if !strings.Contains(f.Method.String(), "ThrowIndexOutOfRange") {
			kept = append(kept, f)
		}
	}
	p.Funcs = kept
	_, err := Generate(p, target.ByRID("linux-x64"), Options{})
	var e *Error
	require.ErrorAs(t, err, &e)
	assert.Contains(t, err.Error(), "codegen: T.M::A(int32[],int32): Internal.Runtime.ThrowHelpers.ThrowIndexOutOfRange is not part of the program")
}

func TestGenerate_Dump(t *testing.T) {
	n := newNames(t)
	p := programOf(n, readCase(n, "testdata/cases/structs.mir"))
	var out bytes.Buffer
	_, err := Generate(p, target.ByRID("win-x64"), Options{Dump: "T.M::OfSmall*", Out: &out})
	require.NoError(t, err)
	assert.Contains(t, out.String(), `@"T.M::OfSmall(T.Small)int32"`)
	assert.Equal(t, 1, strings.Count(out.String(), "define "))
}

// TestPartition also checks that nothing is lost.
func TestPartition(t *testing.T) {
	var bodies []*body
	for i := range 100 {
		bodies = append(bodies, &body{size: 1000 + i})
	}
	parts := partition(bodies, false)
	assert.Len(t, parts, maxPartitions)
	var all []*body
	for _, p := range parts {
		assert.InDelta(t, 100/maxPartitions, len(p), 3)
		all = append(all, p...)
	}
	assert.Equal(t, bodies, all)
	assert.Len(t, partition(bodies, true), 1)
	assert.Len(t, partition(bodies[:5], false), 1)
	assert.Len(t, partition(nil, false), 1)
}

func TestUTF16Of(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []uint16
	}{
		{"ASCII", "ab", []uint16{'a', 'b'}},
		{"two bytes", "é", []uint16{0xE9}},
		{"pair", "😀", []uint16{0xD83D, 0xDE00}},
		{"lone surrogate", "\xED\xA0\xBDx", []uint16{0xD83D, 'x'}},
		{"zero", "\x00", []uint16{0}},
		{"broken", "\xFF", []uint16{0xFFFD}},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, mir.UTF16(c.text)) })
	}
}

func TestTraceName(t *testing.T) {
	n := newNames(t)
	m := n.method("T.M::Store(object[],int32,object)")
	assert.Equal(t, "T.M.Store(Object[] a, Int32 i, Object v)", traceName(m))
}

func TestGCMaps_AreShared(t *testing.T) {
	var g gcMaps
	a := g.offset([]types.Run{{Offset: 8, Count: 2}})
	b := g.offset([]types.Run{{Offset: 16, Count: 1}})
	assert.Equal(t, a, g.offset([]types.Run{{Offset: 8, Count: 2}}))
	assert.NotEqual(t, a, b)
	assert.Zero(t, g.offset(nil))
	g.base = 1000
	assert.EqualValues(t, 1000, g.at(a))
	assert.EqualValues(t, 1012, g.at(b))
	assert.Zero(t, g.at(0))
	assert.Equal(t, []uint32{1, 8, 2, 1, 16, 1}, g.words)
}
