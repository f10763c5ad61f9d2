package types

// This file answers what the trimmer and the code generator must agree on:
// which code stands in a slot, which code a delegate points at, and which
// methods of the class library stand behind instructions. Both ask here, so
// neither can keep what the other does not use.

// SlotTarget returns the method whose code stands in the slot of decl in the
// MethodTable of t, the exact type of an object; nil if t has no such slot, or
// if t is abstract and no objects of it exist. If a call of it fails (no or no
// unambiguous implementation of an interface method) it is a stub that throws.
func (t *Type) SlotTarget(decl *Method) *Method {
	if t.IsAbstract() || t.Kind == Interface || !t.universe.Assignable(t, decl.Owner) {
		return nil
	}
	m, err := t.FindOverride(decl)
	if err != nil || m == nil || m.IsAbstract() {
		return t.universe.Stub(StubUnimplemented, decl, t)
	}
	if t.IsValueType() && m.Owner.IsValueType() {
		return t.universe.Stub(StubUnbox, m, nil)
	}
	return m
}

// DelegateCode returns the method that the code of a delegate to m is:
// m itself, a stub that takes the target off a static method's arguments, or
// one that unboxes `this` (docs/abi.md section 3).
func (u *Universe) DelegateCode(m *Method) *Method {
	switch {
	case m.IsStatic():
		return u.Stub(StubStaticThunk, m, nil)
	case m.Owner.IsValueType() && m.Stub == NoStub:
		return u.Stub(StubUnbox, m, nil)
	}
	return m
}

// FaultMethod returns the method of Internal.Runtime.ThrowHelpers that raises
// the fault of that name.
func (u *Universe) FaultMethod(name string) (*Method, error) {
	return u.KnownMethod("Internal.Runtime.ThrowHelpers", "Throw"+name, 0)
}

// CastFailure returns the method of the class library that throws
// InvalidCastException with .NET's message: it takes the object and the
// System.RuntimeType that the object is not of.
func (u *Universe) CastFailure() (*Method, error) {
	return u.KnownMethod("Internal.Runtime.ThrowHelpers", "ThrowInvalidCast", 2)
}

// BoxMethod returns the method of the class library that boxes a value whose
// type is known at run time only, such as an array's element.
func (u *Universe) BoxMethod() (*Method, error) {
	return u.KnownMethod("Internal.Runtime.Boxing", "Box", -1)
}

// EnumBoxMethod returns the method of the class library that boxes the zero of an
// enum that is known as a System.Type only.
func (u *Universe) EnumBoxMethod() (*Method, error) {
	return u.KnownMethod("Internal.Runtime.Boxing", "Zero", 1)
}

// InitMethod returns the method of the class library that runs a type
// initialiser (docs/abi.md section 5).
func (u *Universe) InitMethod() (*Method, error) {
	return u.KnownMethod("Internal.Runtime.TypeInitializer", "Run", 1)
}

// RuntimeExports returns the methods that carry [RuntimeExport("symbol")], by
// symbol. They are declared in Internal.Runtime.RuntimeExports.
func (u *Universe) RuntimeExports() (map[string]*Method, error) {
	t, err := u.CoreType("Internal.Runtime", "RuntimeExports")
	if err != nil {
		return nil, err
	}
	out := map[string]*Method{}
	for _, m := range t.Methods() {
		a, ok, err := m.Attribute("Internal.Runtime.RuntimeExportAttribute")
		if err != nil {
			return nil, err
		}
		if !ok || len(a.Fixed) != 1 {
			continue
		}
		if symbol, ok := a.Fixed[0].Value.(string); ok {
			out[symbol] = m
		}
	}
	return out, nil
}

// ComponentType returns what a MethodTable's ElementType refers to: the
// element of an array, pointer or by-ref, the underlying type of an enum, the
// argument of Nullable<T>; nil for other types (docs/abi.md section 2).
func (t *Type) ComponentType() *Type {
	switch {
	case t.Elem != nil:
		return t.Elem
	case t.Kind == Enum:
		return t.Underlying()
	case t.IsNullable():
		return t.Args[0]
	}
	return nil
}

// File returns the file name of the assembly that the method's body comes
// from, for messages.
func (m *Method) File() string {
	if mod := m.Module(); mod != nil {
		return mod.File
	}
	return ""
}

// Depth returns how many levels of generic arguments, elements and the like
// are nested in the type; 1 for a plain one.
func (t *Type) Depth() int { return int(t.depth) }
