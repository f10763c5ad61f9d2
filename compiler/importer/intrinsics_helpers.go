package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file expands the calls by which C# compilers and generic code reach the
// runtime: array initialisers, typeof, properties of a type argument, MemberwiseClone,
// Activator.CreateInstance, and the default comparers.

var helpersTable = map[string]expansion{
	"InitializeArray":                 initializeArray,
	"CreateSpan":                      createSpan,
	"IsReferenceOrContainsReferences": func(s *site) bool { return s.result(s.bool(s.isRefOrHasRefs(s.typeArg(0)))) },
	"IsBitwiseEquatable":              func(s *site) bool { return s.result(s.bool(isBitwiseEquatable(s.typeArg(0)))) },
}

var marshalTable = map[string]expansion{"GetArrayDataReference": arrayDataReference}

var typeTable = map[string]expansion{
	"GetTypeFromHandle": typeFromHandle,
	"op_Equality":       func(s *site) bool { return compareTypes(s, true) },
	"op_Inequality":     func(s *site) bool { return compareTypes(s, false) },
}

var objectTable = map[string]expansion{"MemberwiseClone": memberwiseClone}

var activatorTable = map[string]expansion{"CreateInstance": createInstance}

var comparerTable = map[string]expansion{
	"CreateEquality": func(s *site) bool { return createComparer(s, "EqualityComparer`1", "IEquatable`1") },
	"CreateOrder":    func(s *site) bool { return createComparer(s, "Comparer`1", "IComparable`1") },
}

// dataOffset returns where the elements of an array type begin.
func (b *builder) dataOffset(t *types.Type) int64 { return int64(must(t.Layout()).Size) }

// initializeArray copies a field's initial data over a new array (II.16.3); the
// field's type has the array's size.
func initializeArray(s *site) bool {
	token, ok := s.slots[1].lazy.(*pendingToken)
	a := s.arg(0)
	t := s.typ(a)
	if !ok || token.f == nil || !token.f.HasRVA() || !t.IsArray() {
		return false
	}
	s.nullCheck(a)
	data := s.emit(mir.Instr{Op: mir.OpDataAddr, Type: s.u.ByRefOf(s.k.U1), F: token.f})
	s.copyMem(s.dataOf(a, s.dataOffset(t), s.k.U1), data, s.nint(s.sizeOf(token.f.Type())), 0)
	return true
}

// createSpan makes a ReadOnlySpan<T> over a field's initial data.
func createSpan(s *site) bool {
	token, ok := s.slots[0].lazy.(*pendingToken)
	if !ok || token.f == nil || !token.f.HasRVA() {
		return false
	}
	elem, span := s.typeArg(0), s.m.Sig().Ret
	data := s.emit(mir.Instr{Op: mir.OpDataAddr, Type: s.u.ByRefOf(elem), F: token.f})
	id := s.temp(span)
	addr := s.localAddr(id)
	ref, length := fieldNamed(span, "_reference"), fieldNamed(span, "_length")
	s.store(ref.Type(), s.fieldAddr(ref, addr), data)
	s.store(length.Type(), s.fieldAddr(length, addr), s.int32(s.sizeOf(token.f.Type())/max(1, s.sizeOf(elem))))
	return s.result(s.loadLocal(id))
}

// isBitwiseEquatable reports whether values of t are equal exactly when their bytes are.
func isBitwiseEquatable(t *types.Type) bool {
	return t.IsPrimitive() && !t.IsFloat() || t.IsEnum()
}

func arrayDataReference(s *site) bool {
	if len(s.m.Args) != 1 {
		return false
	}
	a := s.arg(0)
	s.nullCheck(a)
	elem := s.typeArg(0)
	return s.result(s.dataOf(a, s.dataOffset(s.u.SZArrayOf(elem)), elem))
}

// typeFromHandle makes typeof(T) of ldtoken T.
func typeFromHandle(s *site) bool {
	token, ok := s.slots[0].lazy.(*pendingToken)
	if !ok || token.t == nil {
		return false
	}
	return s.result(s.typeObject(token.t))
}

// compareTypes answers typeof(T) == typeof(U), the way generic code asks what T is.
func compareTypes(s *site, equal bool) bool {
	x, y := s.f.Def(s.arg(0)), s.f.Def(s.arg(1))
	if x == nil || y == nil || x.Op != mir.OpTypeObject || y.Op != mir.OpTypeObject {
		return false
	}
	return s.result(s.bool((x.T == y.T) == equal))
}

func memberwiseClone(s *site) bool {
	obj := s.arg(0)
	s.nullCheck(obj)
	v := s.op(mir.OpCopyObj, s.typ(obj), obj)
	s.nonNull[v] = true
	return s.result(v)
}

// createInstance is Activator.CreateInstance<T>(): new T() where T is known.
func createInstance(s *site) bool {
	if len(s.m.Args) != 1 {
		return false
	}
	t := s.typeArg(0)
	ctor := defaultCtor(t)
	switch {
	case t.IsValueType() && ctor == nil:
		return s.result(s.zero(t))
	case t.IsValueType():
		return s.result(s.newValue(ctor, nil))
	case ctor == nil || t.IsAbstract():
		return false
	}
	return s.result(s.newObject(ctor, nil))
}

// defaultCtor returns the public constructor of t without parameters, or nil.
func defaultCtor(t *types.Type) *types.Method {
	for _, m := range t.FindMethods(".ctor") {
		if s := m.Sig(); s != nil && len(s.Params) == 0 && !m.IsStatic() && m.IsPublic() {
			return m
		}
	}
	return nil
}

// createComparer makes the default comparer of T: the class that fits T best.
func createComparer(s *site, class, iface string) bool {
	t := s.typeArg(0)
	prefix, arg := "Object", t
	switch {
	case t.IsNullable() && s.implementsOver(t.Args[0], iface):
		prefix, arg = "Nullable", t.Args[0]
	case t.IsEnum():
		prefix = "Enum"
	case s.implementsOver(t, iface):
		prefix = "Generic"
	}
	def, err := s.u.CoreType("System.Collections.Generic", prefix+class)
	if err != nil {
		return false
	}
	comparer := s.u.Instantiate(def.Def, []*types.Type{arg})
	for _, m := range comparer.FindMethods(".ctor") {
		if len(m.Sig().Params) == 0 && !m.IsStatic() {
			return s.result(s.newObject(m, nil))
		}
	}
	return false
}

// implementsOver reports whether t implements the generic interface System.name over itself.
func (b *builder) implementsOver(t *types.Type, name string) bool {
	iface := must(b.u.CoreType("System", name))
	return b.u.Assignable(t, b.u.Instantiate(iface.Def, []*types.Type{t}))
}
