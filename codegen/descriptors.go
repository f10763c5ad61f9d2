package codegen

import (
	"ilaot/codegen/rtabi"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file gives every MethodTable its place in ilaot_types (docs/abi.md
// section 2). Classes stand in preorder of the class tree, so that a class and all
// that derives from it are one range; types without a base follow each other as roots.

// typeInfo is what is known of a type with a MethodTable.
type typeInfo struct {
	use    *mir.TypeUse
	t      *types.Type
	offset uint32
	last   uint32 // offset of the last derived type's MethodTable, or of its own

	parent   *typeInfo // nearest base that has a MethodTable
	children []*typeInfo

	// Where objects of this type or derived ones can be: the offsets of the first and
	// last constructed type in the range. live is false if there are none.
	first, end uint32
	live       bool

	bit   int           // number of the cast bit, or -1
	bits  []uint32      // cast bits
	slots []*slotTarget // by slot number; nil where the type has none

	gcMap      uint32 // offset, 0 for none
	typeObject int    // index, or -1
}

func (p *program) layoutTypes() {
	p.collectTypes()
	roots := p.buildTree()
	var order []*typeInfo
	for _, r := range roots {
		order = preorder(order, r)
	}
	p.types = order
	p.assignBits()
	p.assignSlots()
	at := uint32(8) // offset 0 means none
	objects := 0
	for _, t := range p.types {
		t.offset = at
		at += uint32(rtabi.MTSlots(p.bitWords) + 8*len(t.slots))
		t.typeObject = -1
		if t.use.TypeObject {
			t.typeObject = objects
			objects++
		}
	}
	for i := len(p.types) - 1; i >= 0; i-- {
		p.types[i].closeRange()
	}
	for _, t := range p.types {
		if t.use.Constructed && t.t.IsValueType() {
			p.boxes[t.t.Underlying()] = append(p.boxes[t.t.Underlying()], t)
		}
		t.gcMap = p.maps.offset(referenceRuns(t.t))
	}
	p.maps.base = at
	p.tableSize = at + uint32(4*len(p.maps.words))
}

// closeRange computes the ranges of a type whose children are done.
func (t *typeInfo) closeRange() {
	t.last = t.offset
	if t.use.Constructed {
		t.live, t.first, t.end = true, t.offset, t.offset
	}
	for _, c := range t.children {
		t.last = max(t.last, c.last)
		if !c.live {
			continue
		}
		if !t.live {
			t.live, t.first = true, c.first
		}
		t.end = c.end
	}
}

// collectTypes indexes the types, and adds those that only other MethodTables
// name: elements of arrays and the types below enums.
func (p *program) collectTypes() {
	for _, use := range p.Types {
		p.addType(use)
	}
	for i := 0; i < len(p.types); i++ {
		if e := p.types[i].t.ComponentType(); e != nil && p.typeOf[e] == nil && e.Kind != types.Void {
			p.addType(&mir.TypeUse{Type: e})
		}
	}
}

func (p *program) addType(use *mir.TypeUse) {
	if p.typeOf[use.Type] != nil {
		failf("type %s is listed twice", use.Type)
	}
	t := &typeInfo{use: use, t: use.Type, bit: -1}
	p.typeOf[use.Type] = t
	p.types = append(p.types, t)
}

func (p *program) buildTree() []*typeInfo {
	var roots []*typeInfo
	for _, t := range p.types {
		if t.parent = p.nearestBase(t.t); t.parent == nil {
			roots = append(roots, t)
		} else {
			t.parent.children = append(t.parent.children, t)
		}
	}
	return roots
}

// nearestBase returns the nearest base class of t that has a MethodTable.
func (p *program) nearestBase(t *types.Type) *typeInfo {
	for b := baseOf(t); b != nil; b = baseOf(b) {
		if i := p.typeOf[b]; i != nil {
			return i
		}
	}
	return nil
}

func baseOf(t *types.Type) *types.Type {
	switch t.Kind {
	case types.ByRef, types.Pointer, types.FnPtr, types.Void:
		return nil
	}
	return t.Base()
}

func preorder(list []*typeInfo, t *typeInfo) []*typeInfo {
	list = append(list, t)
	for _, c := range t.children {
		list = preorder(list, c)
	}
	return list
}

// info returns the MethodTable of t.
func (p *program) info(t *types.Type) *typeInfo {
	i := p.typeOf[t]
	if i == nil {
		failf("the MethodTable of %s is used but not part of the program", t)
	}
	return i
}

// instanceSize returns the bytes of an object of type t, or of a box of a value of it.
// An open type, such as typeof(List<>), has no objects.
func instanceSize(t *types.Type) int64 {
	if t.HasTypeVars() {
		return rtabi.MinObject
	}
	var n int64
	if t.IsValueType() {
		size, _ := sizeAlign(t)
		n = int64(rtabi.HeaderSize + size)
	} else {
		n = int64(layout(t).Size)
	}
	return max((n+7)&^7, rtabi.MinObject)
}

// arrayData returns the offset of the first element and the size of one.
func arrayData(t *types.Type) (offset, elem int) {
	size, align := sizeAlign(t.Elem)
	switch {
	case t.Kind == types.Array:
		return rtabi.MDArrayData(t.Rank), size
	case align > 4:
		return rtabi.ArrayData8, size
	}
	return rtabi.ArrayData4, size
}
