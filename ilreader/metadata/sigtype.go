// This file decodes types within signatures, ECMA-335 II.23.2.7 to II.23.2.13.

package metadata

import (
	"ilaot/ilreader/metadata/schema"
)

// maxRank is the highest rank shipping runtimes accept for a general array.
const maxRank = 32

// enter goes one type deeper; it fails when that is too deep.
func (d *sigDecoder) enter() bool {
	if d.depth == maxNesting {
		d.Failf("types nested deeper than %d", maxNesting)
		return false
	}
	d.depth++
	return true
}

func (d *sigDecoder) leave() { d.depth-- }

// typ decodes a type other than void into t.
func (d *sigDecoder) typ(t *TypeSig) {
	start := d.Pos()
	d.typeOrVoid(t)
	if t.Kind == ElementVoid {
		d.FailAt(start, "void is not a type here")
	}
}

// typeOrVoid decodes a type into t, ECMA-335 II.23.2.10 to II.23.2.12.
func (d *sigDecoder) typeOrVoid(t *TypeSig) {
	if !d.enter() {
		return
	}
	defer d.leave()
	start := d.Pos()
	t.Kind = d.prefixes(t)
	switch t.Kind {
	case ElementVoid, ElementBoolean, ElementChar, ElementI1, ElementU1, ElementI2, ElementU2, ElementI4, ElementU4, ElementI8, ElementU8,
		ElementR4, ElementR8, ElementString, ElementTypedByRef, ElementI, ElementU, ElementObject:
	case ElementPtr:
		t.Elem = new(TypeSig)
		d.typeOrVoid(t.Elem)
	case ElementByRef, ElementSZArray:
		t.Elem = new(TypeSig)
		d.typ(t.Elem)
	case ElementClass, ElementValueType:
		t.Token = d.typeToken()
	case ElementVar, ElementMVar:
		t.Index = d.CompressedUint()
	case ElementArray:
		t.Elem = new(TypeSig)
		d.typ(t.Elem)
		t.Array = d.arrayShape()
	case ElementGenericInst:
		d.genericInst(t)
	case ElementFnPtr:
		t.Method = d.method()
	default:
		d.FailAt(start, "%#02x does not start a type", uint8(t.Kind))
	}
}

// prefixes reads custom modifiers and the pinned constraint, in any order as compilers mix them, and returns the element type after them.
func (d *sigDecoder) prefixes(t *TypeSig) ElementType {
	for d.Err() == nil {
		switch kind := ElementType(d.U8()); kind {
		case ElementCModReqd, ElementCModOpt:
			t.Mods = append(t.Mods, CustomMod{Required: kind == ElementCModReqd, Type: d.typeToken()})
		case ElementPinned:
			t.Pinned = true
		default:
			return kind
		}
	}
	return ElementEnd
}

// genericInst decodes the rest of an instantiation: the generic type and its arguments.
func (d *sigDecoder) genericInst(t *TypeSig) {
	start := d.Pos()
	t.Elem = new(TypeSig)
	switch t.Elem.Kind = ElementType(d.U8()); t.Elem.Kind {
	case ElementClass, ElementValueType:
		t.Elem.Token = d.typeToken()
	default:
		d.FailAt(start, "%#02x cannot be instantiated", uint8(t.Elem.Kind))
		return
	}
	t.Args = d.types(d.CompressedUint())
	if len(t.Args) == 0 {
		d.FailAt(start, "instantiation without arguments")
	}
}

// arrayShape decodes the shape of a general array, ECMA-335 II.23.2.13.
func (d *sigDecoder) arrayShape() *ArrayShape {
	shape := &ArrayShape{Rank: d.CompressedUint()}
	if shape.Rank-1 >= maxRank {
		d.Failf("array of rank %d, the rank is 1 to %d", shape.Rank, maxRank)
	}
	sizes := d.Count(d.CompressedUint(), 1)
	for range sizes {
		shape.Sizes = append(shape.Sizes, d.CompressedUint())
	}
	bounds := d.Count(d.CompressedUint(), 1)
	for range bounds {
		shape.LoBounds = append(shape.LoBounds, d.CompressedInt())
	}
	if d.Err() == nil && max(len(shape.Sizes), len(shape.LoBounds)) > int(shape.Rank) {
		d.Failf("array of rank %d with %d sizes and %d lower bounds", shape.Rank, len(shape.Sizes), len(shape.LoBounds))
	}
	return shape
}

// typeToken decodes a TypeDefOrRefOrSpecEncoded, ECMA-335 II.23.2.8.
func (d *sigDecoder) typeToken() Token {
	start := d.Pos()
	value := d.CompressedUint()
	tables := schema.CodedIndices[schema.TypeDefOrRef].Tables
	tag, rid := value&3, value>>2
	if d.Err() != nil {
		return 0
	}
	if int(tag) >= len(tables) || rid == 0 || rid > maxRID {
		d.FailAt(start, "%#x is not a type", value)
		return 0
	}
	return MakeToken(tables[tag], rid)
}
