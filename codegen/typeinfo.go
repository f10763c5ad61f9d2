package codegen

import (
	"encoding/binary"

	"ilaot/codegen/llvmir"
	"ilaot/codegen/rtabi"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file emits ilaot_typeinfo: what System.Type says about a type beyond its
// MethodTable (docs/abi.md section 2). It is one block without relocations:
//
//	 0  u32       number of records, then padding to 8
//	 8  32 x n    records, in the order of ilaot_typeobjects
//	..  lists     u32 n, n types
//	..  texts     u16 length, UTF-8
//
// Only relations that the program reads are in it; without any there is no block.

// typeInfoTable collects the block.
type typeInfoTable struct {
	u     *unit
	data  []byte
	texts map[string]uint32
}

func (u *unit) emitTypeInfo() {
	if u.Relations == 0 {
		return
	}
	var list []*typeInfo
	for _, t := range u.types {
		if t.typeObject >= 0 {
			list = append(list, t)
		}
	}
	b := &typeInfoTable{u: u, data: make([]byte, rtabi.TypeInfoRecords+rtabi.TypeInfoSize*len(list)), texts: map[string]uint32{}}
	binary.LittleEndian.PutUint32(b.data, uint32(len(list)))
	for i, t := range list {
		b.record(rtabi.TypeInfoRecords+rtabi.TypeInfoSize*i, t.t)
	}
	u.m.Define(llvmir.Global{Name: "ilaot_typeinfo", Const: true, Align: 8, Init: u.m.ConstBytes(b.data)})
}

// emitTypeAttributes defines ilaot_typeattributes: for each type object the code that makes the attributes
// of the type, null if it has none.
func (u *unit) emitTypeAttributes() {
	if u.Relations&mir.AttributeRelation == 0 {
		return
	}
	var list []llvmir.Value
	for _, t := range u.types {
		if t.typeObject < 0 {
			continue
		}
		code := llvmir.Null()
		if stub := t.t.Universe().AttributeStub(t.t); stub != nil && u.bodyOf[stub] != nil {
			code = u.codeOf(u.bodyOf[stub])
		}
		list = append(list, code)
	}
	u.m.Define(llvmir.Global{Name: "ilaot_typeattributes", Const: true, Align: 8, Init: llvmir.ConstArray(u.m.Array(len(list), llvmir.Ptr), list...)})
}

// record fills the record of t, which lies at an offset.
func (b *typeInfoTable) record(at int, t *types.Type) {
	put := func(field int, n uint32) { binary.LittleEndian.PutUint32(b.data[at+field:], n) }
	put(rtabi.TypeInfoAttributes, typeAttributes(t))
	if b.u.Relations&mir.BaseRelation != 0 {
		put(rtabi.TypeInfoBase, b.number(mir.BaseType(t)))
	}
	if b.u.Relations&(mir.ElementRelation|mir.ArrayRelation|mir.MatrixRelation) != 0 {
		put(rtabi.TypeInfoElement, b.number(t.ComponentType()))
	}
	if t.Def != nil && t.Def.Enclosing != nil {
		put(rtabi.TypeInfoDeclaring, b.number(t.Def.Enclosing.Type()))
	}
	if t.IsGeneric() && b.u.Relations&mir.GenericRelation != 0 {
		put(rtabi.TypeInfoDefinition, b.number(t.Def.Type()))
		put(rtabi.TypeInfoArguments, b.list(t.Args))
	}
	if mir.ShowsInterfaces(t, b.u.Relations) {
		put(rtabi.TypeInfoInterfaces, b.list(mir.AllInterfaces(t)))
	}
	if b.u.Relations&mir.AssemblyRelation != 0 {
		if m := t.Module(); m != nil {
			put(rtabi.TypeInfoAssembly, b.text(m.DisplayName()))
		}
	}
}

// number returns a type as records name it: 0 if it has no RuntimeType.
func (b *typeInfoTable) number(t *types.Type) uint32 {
	if t == nil || b.u.typeOf[t] == nil {
		return 0
	}
	return b.u.typeObjectWord(b.u.typeOf[t])
}

// list appends a list of types.
func (b *typeInfoTable) list(ts []*types.Type) uint32 {
	if len(ts) == 0 {
		return 0
	}
	at := uint32(len(b.data))
	b.data = binary.LittleEndian.AppendUint32(b.data, uint32(len(ts)))
	for _, t := range ts {
		b.data = binary.LittleEndian.AppendUint32(b.data, b.number(t))
	}
	return at
}

// text appends a text, once for all types that have it.
func (b *typeInfoTable) text(s string) uint32 {
	if at, ok := b.texts[s]; ok {
		return at
	}
	s = s[:min(len(s), 1<<16-1)]
	at := uint32(len(b.data))
	b.data = binary.LittleEndian.AppendUint16(b.data, uint16(len(s)))
	b.data = append(b.data, s...)
	for len(b.data)%4 != 0 {
		b.data = append(b.data, 0)
	}
	b.texts[s] = at
	return at
}

// isDefinition reports whether t is a generic definition, over its own parameters.
func isDefinition(t *types.Type) bool { return len(t.Args) > 0 && t == t.Def.Type() }

// typeAttributes returns what reflection calls the attributes of a type, and the bits of the record.
func typeAttributes(t *types.Type) uint32 {
	n := uint32(types.TypePublic)
	switch t.Kind {
	case types.SZArray, types.Array:
		n |= uint32(types.TypeSealed | types.TypeSerializable)
	case types.ByRef, types.Pointer, types.FnPtr:
	case types.TypeVar, types.MethodVar:
		n |= uint32(t.Param.Flags&types.ParamVarianceMask) << 26
		n |= uint32(min(t.Param.Index, 15)) << rtabi.TypeInfoPosition
	default:
		n = uint32(t.Def.Flags)
	}
	return n
}
