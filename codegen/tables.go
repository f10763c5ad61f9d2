package codegen

import (
	"ilaot/codegen/llvmir"
	"ilaot/codegen/rtabi"
	"ilaot/compiler/types"
)

// This file emits ilaot_types: eight unused bytes, every MethodTable in turn,
// then the reference maps (docs/abi.md section 2). One MethodTable is
//
//	 0  u32 x 10  Flags BaseSize ComponentSize BaseType ElementType Cast GCMap TypeObject
//	              SlotCount | BitWords<<16, FinalizeSlot
//	40  u32 x w   cast bits, padded to a multiple of 8
//	..  ptr x n   slots

func (u *unit) emitTables() {
	parts := []llvmir.Value{llvmir.ConstInt(llvmir.I64, 0)}
	for _, t := range u.types {
		parts = append(parts, u.words(u.tableWords(t)))
		if len(t.slots) > 0 {
			parts = append(parts, u.slotArray(t))
		}
	}
	if len(u.maps.words) > 0 {
		parts = append(parts, u.words(u.maps.words))
	}
	fields := make([]*llvmir.Type, len(parts))
	for i, p := range parts {
		fields[i] = p.Type()
	}
	u.m.Define(llvmir.Global{Name: "ilaot_types", Const: true, Align: 8, Init: llvmir.ConstStruct(u.m.Packed(fields...), parts...)})
	u.m.Define(llvmir.Global{Name: "ilaot_types_size", Const: true, Align: 4, Init: const32(int64(u.tableSize))})
}

// words returns an array of u32 as a constant.
func (u *unit) words(list []uint32) llvmir.Value {
	elems := make([]llvmir.Value, len(list))
	for i, w := range list {
		elems[i] = const32(int64(int32(w)))
	}
	return llvmir.ConstArray(u.m.Array(len(list), llvmir.I32), elems...)
}

func (u *unit) slotArray(t *typeInfo) llvmir.Value {
	elems := make([]llvmir.Value, len(t.slots))
	for i, s := range t.slots {
		switch {
		case s == nil:
			elems[i] = llvmir.Null()
		case s.body == nil:
			elems[i] = u.missingSlot()
		default:
			elems[i] = u.codeOf(s.body)
		}
	}
	return llvmir.ConstArray(u.m.Array(len(elems), llvmir.Ptr), elems...)
}

// missingSlot is the code of a slot without an implementation: the type cannot
// be loaded in .NET, so there is no exception to raise at the call, and the program ends.
func (u *unit) missingSlot() llvmir.Value {
	if !u.abort.IsValid() {
		f := u.m.NewFunc("::missing.slot", u.m.Sig(llvmir.Void), llvmir.Internal, u.attrs, llvmir.NoReturn, llvmir.Cold)
		u.abort = f.Address()
		c, _ := u.helper("rt_abort")
		f.Call(c)
		f.Unreachable()
		f.Finish()
	}
	return u.abort
}

func (u *unit) tableWords(t *typeInfo) []uint32 {
	w := make([]uint32, rtabi.MTSlots(u.bitWords)/4)
	set := func(offset int, n uint32) { w[offset/4] = n }
	base, component := instanceSizes(t.t)
	set(rtabi.MTFlags, u.flags(t))
	set(rtabi.MTBaseSize, base)
	set(rtabi.MTComponentSize, component)
	if t.parent != nil {
		set(rtabi.MTBaseType, t.parent.offset)
	}
	if e := t.t.ComponentType(); e != nil && u.typeOf[e] != nil {
		set(rtabi.MTElementType, u.typeOf[e].offset)
	}
	switch {
	case t.bit >= 0:
		set(rtabi.MTCast, uint32(t.bit))
	case !testedByBit(t.t):
		set(rtabi.MTCast, t.last-t.offset)
	}
	set(rtabi.MTGCMap, u.maps.at(t.gcMap))
	set(rtabi.MTTypeObject, u.typeObjectWord(t))
	set(rtabi.MTSlotCount, uint32(len(t.slots))|uint32(u.bitWords)<<16)
	if n, ok := u.finalizeSlot(t); ok {
		set(rtabi.MTFinalizeSlot, uint32(n))
	}
	copy(w[rtabi.MTBits/4:], t.bits)
	return w
}

func (u *unit) typeObjectWord(t *typeInfo) uint32 {
	if t.typeObject < 0 {
		return 0
	}
	return uint32(1 + t.typeObject*rtabi.TypeObjectSize)
}

// instanceSizes returns BaseSize and ComponentSize.
func instanceSizes(t *types.Type) (base, component uint32) {
	switch {
	case t.Kind == types.Interface || t.Kind == types.Pointer || t.Kind == types.ByRef || t.Kind == types.FnPtr || t.Kind == types.Void:
		return 0, 0
	case t.IsArray():
		data, size := arrayData(t)
		return uint32(data), uint32(size)
	case t.IsString():
		return rtabi.StringChars, 2
	}
	return uint32(instanceSize(t)), 0
}

// finalizeSlot returns the slot of Finalize, if t has a finalizer and the program runs finalizers.
func (u *unit) finalizeSlot(t *typeInfo) (int, bool) {
	if !hasFinalizer(t.t) {
		return 0, false
	}
	n, ok := u.slots[t.t.Finalizer().SlotDecl()]
	return n, ok
}

// flags returns the MethodTable's flags.
func (u *unit) flags(t *typeInfo) uint32 {
	n := uint32(elementByte(t.t))
	for _, f := range []struct {
		bit uint32
		is  bool
	}{
		{rtabi.FlagFinalizer, hasFinalizer(t.t)},
		{rtabi.FlagReferences, hasReferences(t.t)},
		{rtabi.FlagInterface, t.t.Kind == types.Interface},
		{rtabi.FlagEnum, t.t.Kind == types.Enum},
		{rtabi.FlagNullable, t.t.IsNullable()},
		{rtabi.FlagGeneric, t.t.IsGeneric()},
		{rtabi.FlagByRefLike, t.t.IsByRefLike()},
		{rtabi.FlagAbstract, t.t.IsAbstract()},
		{rtabi.FlagBitwiseEquatable, bitwiseEquatable(t.t)},
		{rtabi.FlagCastByBit, testedByBit(t.t)},
		{rtabi.FlagDefinition, isDefinition(t.t)},
		{rtabi.FlagOpen, t.t.HasTypeVars()},
	} {
		if f.is {
			n |= f.bit
		}
	}
	if t.t.Kind == types.Array {
		n |= uint32(t.t.Rank&0xFF) << rtabi.FlagRankShift
	} else if t.t.Kind == types.SZArray {
		n |= 1 << rtabi.FlagRankShift
	}
	return n
}

// elementBytes are the element types of ECMA-335 II.23.1.16 by kind.
var elementBytes = map[types.Kind]byte{
	types.Void: 0x01, types.Bool: 0x02, types.Char: 0x03, types.I1: 0x04, types.U1: 0x05, types.I2: 0x06, types.U2: 0x07,
	types.I4: 0x08, types.U4: 0x09, types.I8: 0x0A, types.U8: 0x0B, types.R4: 0x0C, types.R8: 0x0D,
	types.Pointer: 0x0F, types.ByRef: 0x10, types.Struct: 0x11, types.Class: 0x12, types.Interface: 0x12, types.Array: 0x14,
	types.TypeVar: 0x13, types.TypedRef: 0x16, types.I: 0x18, types.U: 0x19, types.FnPtr: 0x1B, types.SZArray: 0x1D, types.MethodVar: 0x1E,
}

// elementByte returns a type's element type; of an enum that of its underlying
// type, so that boxes which unbox as one another have the same.
func elementByte(t *types.Type) byte {
	switch {
	case t.IsString():
		return 0x0E
	case t.IsObject():
		return 0x1C
	}
	return elementBytes[t.Underlying().Kind]
}

// bitwiseEquatable reports whether two values of t are equal just if their bytes
// are: integers without padding between them, in structs that do not define equality.
func bitwiseEquatable(t *types.Type) bool {
	if !t.IsValueType() {
		return false
	}
	if m := memType(t); m != nil {
		return m.IsInt()
	}
	if t.Kind != types.Struct || t.HasTypeVars() || len(t.FindMethods("Equals")) > 0 {
		return false
	}
	l := layout(t)
	end := 0
	for _, f := range l.Fields {
		size, _ := sizeAlign(f.Field.Type())
		if f.Offset != end || !bitwiseEquatable(f.Field.Type()) {
			return false
		}
		end = f.Offset + size
	}
	return end*max(l.Repeat, 1) == l.Size
}
