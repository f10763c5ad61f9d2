package codegen

import (
	"fmt"

	"ilaot/codegen/rtabi"
	"ilaot/compiler/types"
)

// This file makes the reference maps behind the MethodTables (docs/abi.md
// section 2): a count, then pairs of offset and number of consecutive references.
// Equal maps are stored once.

type gcMaps struct {
	base  uint32 // offset of the first map
	words []uint32
	index map[string]uint32 // map -> 1 + position in words
}

// mapRef is a position in gcMaps, 0 for no map.
type mapRef = uint32

// offset stores a map and returns its reference.
func (g *gcMaps) offset(runs []types.Run) mapRef {
	if len(runs) == 0 {
		return 0
	}
	key := fmt.Sprint(runs)
	if ref, ok := g.index[key]; ok {
		return ref
	}
	ref := mapRef(len(g.words) + 1)
	g.words = append(g.words, uint32(len(runs)))
	for _, r := range runs {
		g.words = append(g.words, uint32(r.Offset), uint32(r.Count))
	}
	if g.index == nil {
		g.index = map[string]uint32{}
	}
	g.index[key] = ref
	return ref
}

// at returns the offset from ilaot_types of a map, 0 for none.
func (g *gcMaps) at(ref mapRef) uint32 {
	if ref == 0 {
		return 0
	}
	return g.base + 4*(ref-1)
}

// referenceRuns returns the references of an object of type t: from the object's
// start, for arrays of values from the element's. Arrays of references have none: their flag says all.
// Open types have no objects.
func referenceRuns(t *types.Type) []types.Run {
	switch {
	case t.HasTypeVars():
		return nil
	case t.Kind == types.Pointer || t.Kind == types.ByRef || t.Kind == types.FnPtr || t.Kind == types.Interface:
		return nil
	case t.Kind == types.SZArray || t.Kind == types.Array:
		return valueRuns(t.Elem, 0)
	case t.IsValueType():
		return valueRuns(t, rtabi.HeaderSize)
	}
	return layout(t).RefRuns
}

func valueRuns(t *types.Type, shift int) []types.Run {
	if !t.IsValueType() || t.HasTypeVars() || memType(t) != nil || t.Kind == types.TypedRef {
		return nil
	}
	var runs []types.Run
	for _, r := range layout(t).RefRuns {
		runs = append(runs, types.Run{Offset: r.Offset + shift, Count: r.Count})
	}
	return runs
}

// hasReferences reports whether objects of type t contain references.
func hasReferences(t *types.Type) bool {
	if t.Kind == types.SZArray || t.Kind == types.Array {
		return t.Elem.IsRef() || len(valueRuns(t.Elem, 0)) > 0
	}
	return len(referenceRuns(t)) > 0
}

// valueHasReferences reports whether a field of type t is or contains references.
func valueHasReferences(t *types.Type) bool {
	return t.IsRef() || len(valueRuns(t, 0)) > 0
}
