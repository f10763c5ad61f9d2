package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file expands the methods of System.Runtime.InteropServices.Marshal that depend on the native
// form of a type, which is a type argument or the operand of a typeof.

var nativeFormTable = map[string]expansion{
	"SizeOf":                        marshalSizeOf,
	"OffsetOf":                      marshalOffsetOf,
	"PtrToStructure":                ptrToStructure,
	"StructureToPtr":                structureToPtr,
	"DestroyStructure":              destroyStructure,
	"GetFunctionPointerForDelegate": pointerForDelegate,
	"GetDelegateForFunctionPointer": delegateForPointer,
}

// namedType returns the type that a call is about: its type argument, or argument i
// if that is a typeof; nil if it is not known.
func (s *site) namedType(i int) *types.Type {
	if len(s.m.Args) == 1 {
		return s.typeArg(0)
	}
	if d := s.f.Def(s.arg(i)); d != nil && d.Op == mir.OpTypeObject {
		return d.T
	}
	return nil
}

// isTypeParam reports whether parameter i of the method is a System.Type.
func (s *site) isTypeParam(i int) bool { return s.m.Sig().Params[i] == s.k.Type }

// throwArgument ends the call with an ArgumentException; its result is a value that nobody sees.
func (s *site) throwArgument(message, param string) bool {
	s.call(must(s.u.KnownMethod("Internal.Runtime.Interop", "ThrowArgument", 2)), s.str(message), s.str(param))
	if ret := s.m.Sig().Ret; ret.Kind != types.Void {
		return s.result(s.zero(ret))
	}
	return true
}

const (
	noLayout = "cannot be marshaled as an unmanaged structure; no meaningful size or offset can be computed."
)

// nativeForm returns how t crosses as a structure, nil if .NET has no such form: enums, text, arrays.
func (b *builder) nativeForm(t *types.Type) *crossing {
	if t.IsEnum() || t.Kind == types.SZArray || t == b.k.String || t.IsDelegate() || t.Kind == types.Interface || t == b.k.Object {
		return nil
	}
	var c *crossing
	if err := b.imp.try(b, func() { c = b.crossingOf(t, place{field: true, what: t.FullName()}) }); err != nil {
		return nil
	}
	return c
}

func marshalSizeOf(s *site) bool {
	if len(s.m.Args) == 0 && !s.isTypeParam(0) {
		return false
	}
	t := s.namedType(0)
	if t == nil {
		return false
	}
	if len(s.m.Args) == 1 && len(s.slots) == 1 {
		s.arg(0)
		if t.IsRef() {
			s.nullCheck(s.arg(0))
		}
	}
	if len(t.Args) > 0 {
		return s.throwArgument("The specified Type must not be a generic type.", "t")
	}
	c := s.nativeForm(t)
	if c == nil {
		return s.throwArgument("Type '"+t.FullName()+"' "+noLayout, "")
	}
	return s.result(s.int32(int64(c.n.Size())))
}

// marshalOffsetOf compares the name with those of all fields, unless it is a literal.
func marshalOffsetOf(s *site) bool {
	t := s.namedType(0)
	name := s.arg(len(s.slots) - 1)
	if t == nil {
		return false
	}
	var l *nativeLayout
	if err := s.imp.try(s.builder, func() { l = s.nativeLayoutOf(t) }); err != nil || l == nil {
		return s.throwArgument("Type '"+t.FullName()+"' "+noLayout, "")
	}
	if d := s.f.Def(name); d != nil && d.Op == mir.OpString {
		for _, f := range l.fields {
			if f.f.Name() == d.Str {
				return s.result(s.nint(int64(f.offset)))
			}
		}
		return s.throwArgument(notAField(t), "fieldName")
	}
	return s.result(s.offsetByName(t, l.fields, name))
}

func notAField(t *types.Type) string {
	return "Field passed in is not a marshaled member of the type '" + t.FullName() + "'."
}

// offsetByName compares name with those of the fields, one after the other.
func (s *site) offsetByName(t *types.Type, fields []nativeField, name mir.Value) mir.Value {
	if len(fields) == 0 {
		s.call(must(s.u.KnownMethod("Internal.Runtime.Interop", "ThrowArgument", 2)), s.str(notAField(t)), s.str("fieldName"))
		return s.nint(0)
	}
	same := s.interop("SameName", name, s.str(fields[0].f.Name()))
	return s.choose(same, s.k.I, func() mir.Value { return s.nint(int64(fields[0].offset)) },
		func() mir.Value { return s.offsetByName(t, fields[1:], name) })
}

// ptrToStructure makes a value of native memory, or fills an object.
func ptrToStructure(s *site) bool {
	if len(s.slots) == 2 && !s.isTypeParam(1) {
		return fillStructure(s)
	}
	t := s.namedType(1)
	if t == nil {
		return false
	}
	from := s.coerce(s.arg(0), s.k.I)
	c := s.nativeForm(t)
	if c == nil {
		return s.throwArgument("The specified structure must be blittable or have layout information.", "structure")
	}
	value := s.temp(t)
	s.f.Locals[value].Zeroed = true
	c.copyFrom(s.builder, s.localAddr(value), s.checkedPointer(from))
	v := s.loadLocal(value)
	if len(s.m.Args) == 0 && t.IsValueType() {
		v = s.box(t, v)
	}
	return s.result(v)
}

// checkedPointer returns an address that is not null.
func (s *site) checkedPointer(v mir.Value) mir.Value {
	p := s.asPointer(v)
	s.nullCheck(p)
	return p
}

// fillStructure fills an object of a class that is known.
func fillStructure(s *site) bool {
	if len(s.m.Args) == 0 || !s.typeArg(0).HasNativeLayout() || s.typeArg(0).IsValueType() {
		return false
	}
	t := s.typeArg(0)
	from, obj := s.coerce(s.arg(0), s.k.I), s.arg(1)
	s.nullCheck(obj)
	s.call(s.u.Stub(types.StubFromNative, nil, t), obj, from)
	return true
}

func structureToPtr(s *site) bool {
	if len(s.m.Args) == 0 {
		return false
	}
	t := s.typeArg(0)
	v, to, drop := s.arg(0), s.coerce(s.arg(1), s.k.I), s.arg(2)
	c := s.nativeForm(t)
	if c == nil || len(t.Args) > 0 {
		return s.throwArgument("The specified structure must be blittable or have layout information.", "structure")
	}
	value := s.temp(t)
	s.storeLocal(value, v)
	if c.owns() {
		s.choose(drop, nil, func() mir.Value { c.release(s.builder, s.checkedPointer(to)); return 0 }, func() mir.Value { return 0 })
	}
	c.copyTo(s.builder, s.localAddr(value), s.checkedPointer(to))
	return true
}

func destroyStructure(s *site) bool {
	t := s.namedType(1)
	if t == nil {
		return false
	}
	at := s.coerce(s.arg(0), s.k.I)
	c := s.nativeForm(t)
	if c == nil {
		return s.throwArgument("The specified structure must be blittable or have layout information.", "structuretype")
	}
	if c.owns() {
		c.release(s.builder, s.checkedPointer(at))
	}
	return true
}

// pointerForDelegate knows the delegate's type from the type argument.
func pointerForDelegate(s *site) bool {
	if len(s.m.Args) == 0 {
		return false
	}
	t, d := s.typeArg(0), s.arg(0)
	s.nullCheck(d)
	if t == s.k.Delegate || t == s.k.MulticastDelegate {
		return s.result(s.call(must(s.u.KnownMethod("Internal.Runtime.Interop", "PointerOfAny", 1)), d))
	}
	if !t.IsDelegate() || len(t.Args) > 0 {
		return s.throwArgument("The specified Type must not be a generic type.", "delegate")
	}
	return s.result(s.pointerOfDelegate(t, d))
}

func delegateForPointer(s *site) bool {
	t := s.namedType(1)
	if t == nil {
		return false
	}
	p := s.coerce(s.arg(0), s.k.I)
	switch {
	case !t.IsDelegate():
		return s.throwArgument("Type must derive from Delegate or MulticastDelegate.", "t")
	case len(t.Args) > 0:
		return s.throwArgument("The specified Type must not be a generic type definition.", "t")
	}
	return s.result(s.delegateOfPointer(t, p))
}

// nativeCode gives the address of a delegate type's stub for native code, 0 if its values cannot cross.
func (b *builder) nativeCode(t *types.Type) mir.Value {
	invoke := b.invokeOf(t)
	if len(t.Args) > 0 || b.imp.try(b, func() { b.checkCrossings(invoke) }) != nil {
		return b.nint(0)
	}
	return b.emit(mir.Instr{Op: mir.OpFuncAddr, Type: b.k.I, M: b.u.Stub(types.StubNativeInvoke, nil, t)})
}

// checkCrossings fails if a parameter of a delegate cannot cross.
func (b *builder) checkCrossings(invoke *types.Method) {
	c := &inCall{builder: newBuilder(b.imp, b.f.Method)}
	for i, t := range must(invoke.Signature()).Params {
		c.crossingIn(i, t, must(invoke.Marshalling(i+1)))
	}
}
