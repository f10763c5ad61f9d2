package importer

import (
	"fmt"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader/metadata"
)

// This file says how a value of each type crosses into native code and back (ECMA-335
// II.15.5.4, II.23.4; docs/interop.md has the table for users). A crossing is a value of one
// native type; what is special about parameters stands in pinvoke*.go.

// crossing is the way of one type in one place.
type crossing struct {
	t     *types.Type // managed
	n     mir.NativeType
	align int
	blit  bool // native memory has the same bytes as managed memory

	// Scalars: to makes the native value, from the managed one; free gives back what
	// a native value owns (nil: nothing). A nil to means that the bits stay.
	to, from func(b *builder, v mir.Value) mir.Value
	free     func(b *builder, v mir.Value)

	// What has no scalar form: put and get copy between the managed value at one address
	// and native memory at another, drop gives back what the native memory owns.
	put, get func(b *builder, managed, native mir.Value)
	drop     func(b *builder, native mir.Value)
}

// place is where a value crosses.
type place struct {
	spec    *metadata.MarshalSpec
	unicode bool // text without a descriptor is UTF-16
	field   bool // of a struct: text and arrays are owned by the memory
	raw     bool // DisableRuntimeMarshallingAttribute: nothing is converted
	what    string
}

// marshalError is the error of what cannot cross: calls throw MarshalDirectiveException.
type marshalError struct{ msg string }

func (e *marshalError) Error() string { return e.msg }

func (p *place) cannot(format string, args ...any) {
	fail(&marshalError{"Cannot marshal '" + p.what + "': " + fmt.Sprintf(format, args...)})
}

// native returns the native type that the descriptor names, NativeNone without one.
func (p *place) native() metadata.NativeType {
	if p.spec == nil {
		return metadata.NativeNone
	}
	return p.spec.Type
}

// scalarNames are the native types of primitives.
var scalarNames = map[types.Kind]string{
	types.Bool: "u1", types.I1: "i1", types.U1: "u1", types.I2: "i2", types.U2: "u2", types.Char: "u2",
	types.I4: "i4", types.U4: "u4", types.I8: "i8", types.U8: "u8", types.I: "i8", types.U: "u8", types.R4: "r4", types.R8: "r8",
}

func scalarType(name string) mir.NativeType { return mir.NativeType{Scalar: name} }

var nativePointer = scalarType("p")

// crossingOf returns how a t crosses at p; it fails if it cannot.
func (b *builder) crossingOf(t *types.Type, p place) *crossing {
	c := b.findCrossing(t, &p)
	if c == nil {
		p.cannot("Invalid managed/unmanaged type combination.")
	}
	c.t = t
	if c.align == 0 {
		c.align = max(1, c.n.Size())
		if c.n.Struct != nil {
			c.align = c.n.Struct.Align
		}
	}
	return c
}

func (b *builder) findCrossing(t *types.Type, p *place) *crossing {
	if p.raw {
		return b.rawCrossing(t, p)
	}
	switch t.Kind {
	case types.Bool:
		return b.boolCrossing(p)
	case types.Char:
		return b.charCrossing(p)
	case types.Pointer, types.FnPtr:
		return &crossing{n: nativePointer, blit: true}
	case types.Struct, types.TypedRef:
		return b.valueCrossing(t, p)
	case types.SZArray:
		return b.arrayCrossing(t, p)
	case types.Class:
		return b.classCrossing(t, p)
	case types.Array, types.Interface:
		return nil
	}
	if name := scalarNames[t.Underlying().Kind]; name != "" {
		if t.Underlying().Kind == types.Bool || t.Underlying().Kind == types.Char {
			return b.findCrossing(t.Underlying(), p)
		}
		return &crossing{n: scalarType(name), blit: true}
	}
	return nil
}

// rawCrossing is the way of values under DisableRuntimeMarshallingAttribute: as they are.
func (b *builder) rawCrossing(t *types.Type, p *place) *crossing {
	switch {
	case t.Kind == types.Pointer || t.Kind == types.FnPtr:
		return &crossing{n: nativePointer, blit: true}
	case scalarNames[t.Underlying().Kind] != "":
		return &crossing{n: scalarType(scalarNames[t.Underlying().Kind]), blit: true}
	case t.Kind == types.Struct && !b.isRefOrHasRefs(t):
		return &crossing{n: b.blittableStruct(t), blit: true}
	}
	p.cannot("Managed parameter or return types require runtime marshalling to be enabled.")
	return nil
}

// boolCrossing: BOOL has four bytes, VARIANT_BOOL two and -1 for true.
func (b *builder) boolCrossing(p *place) *crossing {
	words := map[metadata.NativeType]string{
		metadata.NativeNone: "i4", metadata.NativeBoolean: "i4", metadata.NativeI1: "u1", metadata.NativeU1: "u1", metadata.NativeVariantBool: "i2",
	}
	name, ok := words[p.native()]
	if !ok || name == "i2" && !b.imp.platform.Windows { // .NET has VARIANT_BOOL where there is COM
		p.cannot("Invalid managed/unmanaged type combination (booleans must be paired with I1, U1, or Bool).")
	}
	isTrue := func(b *builder, v mir.Value) mir.Value { return b.op(mir.OpNe, b.k.I4, v, b.int32(0)) }
	c := &crossing{n: scalarType(name), to: isTrue, from: isTrue}
	if name == "i2" {
		c.to = func(b *builder, v mir.Value) mir.Value { return b.op(mir.OpNeg, b.k.I4, isTrue(b, v)) }
	}
	return c
}

// charCrossing: UTF-16 stays, ANSI is one byte.
func (b *builder) charCrossing(p *place) *crossing {
	switch p.native() {
	case metadata.NativeU2, metadata.NativeI2:
		return &crossing{n: scalarType("u2"), blit: true}
	case metadata.NativeNone:
		if p.unicode {
			return &crossing{n: scalarType("u2"), blit: true}
		}
	case metadata.NativeI1, metadata.NativeU1:
	default:
		return nil
	}
	return &crossing{n: scalarType("u1"), to: interopCall("CharToAnsi"), from: interopCall("CharFromAnsi")}
}

// interopCall makes a function that calls a method of the class library with one argument.
func interopCall(name string) func(b *builder, v mir.Value) mir.Value {
	return func(b *builder, v mir.Value) mir.Value { return b.interop(name, v) }
}

func interopFree(name string) func(b *builder, v mir.Value) {
	return func(b *builder, v mir.Value) { b.interop(name, v) }
}

// interop calls a method of Internal.Runtime.Interop.
func (b *builder) interop(name string, args ...mir.Value) mir.Value {
	return b.call(must(b.u.KnownMethod("Internal.Runtime.Interop", name, len(args))), args...)
}

// knownStructs are the value types of the class library that cross as something else.
var knownStructs = map[string]func(b *builder, p *place) *crossing{
	"System.DateTime": func(*builder, *place) *crossing {
		return &crossing{n: scalarType("r8"), to: interopCall("DateToNative"), from: interopCall("DateFromNative")}
	},
	"System.Runtime.InteropServices.HandleRef": func(*builder, *place) *crossing {
		return &crossing{n: scalarType("i8"), to: interopCall("HandleRefHandle"), from: func(*builder, mir.Value) mir.Value {
			fail(&marshalError{"a HandleRef cannot come from native code."})
			return 0
		}}
	},
}

// valueCrossing: a struct whose native layout is the managed one is copied as it is.
func (b *builder) valueCrossing(t *types.Type, p *place) *crossing {
	if t.Kind == types.TypedRef || t.Def == nil {
		return nil
	}
	if t.Def.Module.IsCoreLib() {
		if known := knownStructs[t.Def.FullName()]; known != nil {
			return known(b, p)
		}
	}
	if b.isBlittable(t) {
		return &crossing{n: b.blittableStruct(t), blit: true}
	}
	if len(t.Args) > 0 {
		p.cannot("Non-blittable generic types cannot be marshaled.")
	}
	l := b.nativeLayoutOf(t)
	if l == nil {
		return nil
	}
	return b.structCrossing(t, l)
}

// structCrossing copies field by field, in methods that all uses share.
func (b *builder) structCrossing(t *types.Type, l *nativeLayout) *crossing {
	shared := func(kind types.StubKind) func(b *builder, managed, native mir.Value) {
		return func(b *builder, managed, native mir.Value) {
			b.call(b.u.Stub(kind, nil, t), managed, b.asInt(native))
		}
	}
	c := &crossing{n: mir.NativeType{Struct: l.shape}, align: l.shape.Align, put: shared(types.StubToNative), get: shared(types.StubFromNative)}
	if l.owns {
		free := shared(types.StubFreeNative)
		c.drop = func(b *builder, native mir.Value) { free(b, b.null(b.u.ByRefOf(t)), native) }
	}
	return c
}

// classCrossing: text, delegates and handles are special; an object of a class with a
// native layout crosses as the address of a struct.
func (b *builder) classCrossing(t *types.Type, p *place) *crossing {
	switch {
	case t == b.k.String:
		return b.textCrossing(p)
	case t.IsDelegate():
		return b.delegateCrossing(t, p)
	case b.derivesFrom(t, "System.Runtime.InteropServices.SafeHandle"), b.derivesFrom(t, "System.Runtime.InteropServices.CriticalHandle"):
		if p.field {
			return nil
		}
		return &crossing{n: scalarType("i8"), to: interopCall("HandleOf"), from: func(b *builder, v mir.Value) mir.Value { return b.newHandle(t, v) }}
	case t.HasNativeLayout() && t.Def != nil && !t.Def.Module.IsCoreLib():
		return b.objectCrossing(t, p)
	}
	return nil
}

// derivesFrom reports whether t is the class of a full name or derived from it.
func (b *builder) derivesFrom(t *types.Type, fullName string) bool {
	for ; t != nil; t = t.Base() {
		if t.Def != nil && t.Def.FullName() == fullName && t.Def.Module.IsCoreLib() {
			return true
		}
	}
	return false
}

// newHandle makes a handle object of a native handle that native code gave away.
func (b *builder) newHandle(t *types.Type, v mir.Value) mir.Value {
	obj := b.emptyHandle(t)
	b.interop("SetHandle", obj, v)
	return obj
}

// emptyHandle makes the handle object that a result will fill, before native code is called.
func (b *builder) emptyHandle(t *types.Type) mir.Value {
	for _, m := range t.FindMethods(".ctor") {
		if s := m.Sig(); len(s.Params) == 0 && !m.IsStatic() && !t.IsAbstract() {
			obj := b.emit(mir.Instr{Op: mir.OpNew, Type: t, T: t})
			b.nonNull[obj] = true
			b.call(m, obj)
			return obj
		}
	}
	fail(&types.LoadError{Kind: types.MissingMethod, What: t.String(), Msg: "Cannot dynamically create an instance of type '" + t.FullName() + "'. Reason: No parameterless constructor defined."})
	return 0
}

// delegateCrossing: native code gets a thunk of the runtime's pool, which lives as long
// as the delegate; an address that is no thunk becomes a delegate that calls it.
func (b *builder) delegateCrossing(t *types.Type, p *place) *crossing {
	if k := p.native(); k != metadata.NativeNone && k != metadata.NativeFunc {
		return nil
	}
	if len(t.Args) > 0 {
		p.cannot("Generic types cannot be marshaled.")
	}
	return &crossing{n: nativePointer,
		to:   func(b *builder, v mir.Value) mir.Value { return b.pointerOfDelegate(t, v) },
		from: func(b *builder, v mir.Value) mir.Value { return b.delegateOfPointer(t, v) },
	}
}

// pointerOfDelegate gives the native address of a delegate of exactly type t, or null.
func (b *builder) pointerOfDelegate(t *types.Type, d mir.Value) mir.Value {
	code := b.emit(mir.Instr{Op: mir.OpFuncAddr, Type: b.k.I, M: b.u.Stub(types.StubNativeInvoke, nil, t)})
	return b.interop("PointerOf", d, code)
}

func (b *builder) delegateOfPointer(t *types.Type, v mir.Value) mir.Value {
	return b.call(b.u.Stub(types.StubFromPointer, nil, t), b.asInt(v))
}

// store writes a native scalar to native memory.
func (c *crossing) store(b *builder, at, v mir.Value) { b.store(b.nativeScalar(c.n), at, v) }

// load reads one.
func (c *crossing) load(b *builder, at mir.Value) mir.Value { return b.load(b.nativeScalar(c.n), at) }

// nativeScalar is the managed type with the bits of a native scalar.
func (b *builder) nativeScalar(n mir.NativeType) *types.Type {
	kinds := map[string]types.Kind{
		"i1": types.I1, "u1": types.U1, "i2": types.I2, "u2": types.U2, "i4": types.I4, "u4": types.U4,
		"i8": types.I, "u8": types.U, "r4": types.R4, "r8": types.R8, "p": types.I,
	}
	return b.u.PrimitiveOf(kinds[n.Scalar])
}

// copyTo converts the managed value at one address to native memory at another.
func (c *crossing) copyTo(b *builder, managed, native mir.Value) {
	switch {
	case c.put != nil:
		c.put(b, managed, native)
	case c.blit:
		b.copyMem(native, managed, b.nint(int64(c.n.Size())), 0)
	default:
		v := b.load(c.t, managed)
		c.store(b, native, c.convert(b, v))
	}
}

// convert gives the native form of a managed value.
func (c *crossing) convert(b *builder, v mir.Value) mir.Value {
	if c.to == nil {
		return v
	}
	return c.to(b, v)
}

// copyFrom converts native memory to the managed value at an address.
func (c *crossing) copyFrom(b *builder, managed, native mir.Value) {
	switch {
	case c.get != nil:
		c.get(b, managed, native)
	case c.blit:
		b.copyMem(managed, native, b.nint(int64(c.n.Size())), 0)
	default:
		b.store(c.t, managed, c.restore(b, c.load(b, native)))
	}
}

// restore gives the managed form of a native value.
func (c *crossing) restore(b *builder, v mir.Value) mir.Value {
	if c.from == nil {
		return v
	}
	return c.from(b, v)
}

// owns reports whether native values own memory.
func (c *crossing) owns() bool { return c.free != nil || c.drop != nil }

// release gives back what the value in native memory owns.
func (c *crossing) release(b *builder, native mir.Value) {
	switch {
	case c.drop != nil:
		c.drop(b, native)
	case c.free != nil:
		c.free(b, c.load(b, native))
	}
}
