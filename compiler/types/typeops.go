package types

import "slices"

// This file answers questions about one type: what sort it is, what it derives
// from and what it declares.

// Universe returns the universe the type is interned in.
func (t *Type) Universe() *Universe { return t.universe }

// ID returns a number that distinguishes t from the other types of this run.
// It depends on the order of work: it may be a key, never an order of output.
func (t *Type) ID() int { return int(t.id) }

// IsValueType reports whether values are copied: primitives, structs and
// enums, but not void, pointers and by-refs. ECMA-335 I.8.9.7.
func (t *Type) IsValueType() bool { return t.Kind >= Bool && t.Kind <= Enum }

// IsRef reports whether values are object references.
func (t *Type) IsRef() bool { return t.Kind >= Class && t.Kind <= Array }

// IsPrimitive reports whether the type is a number, bool or char.
func (t *Type) IsPrimitive() bool { return t.Kind >= Bool && t.Kind <= R8 }

// IsInteger reports whether the type is an integer, native ones included; bool
// and char are not.
func (t *Type) IsInteger() bool { return t.Kind >= I1 && t.Kind <= U }

// IsFloat reports whether the type is float32 or float64.
func (t *Type) IsFloat() bool { return t.Kind == R4 || t.Kind == R8 }

// IsInterface reports whether the type is an interface.
func (t *Type) IsInterface() bool { return t.Kind == Interface }

// IsArray reports whether the type is an array of either sort.
func (t *Type) IsArray() bool { return t.Kind == SZArray || t.Kind == Array }

// IsEnum reports whether the type is an enumeration.
func (t *Type) IsEnum() bool { return t.Kind == Enum }

// IsGeneric reports whether the type has generic arguments.
func (t *Type) IsGeneric() bool { return len(t.Args) > 0 }

// HasTypeVars reports whether a variable occurs in the type: it is open.
func (t *Type) HasTypeVars() bool { return t.vars != 0 }

// IsDefinition reports whether the type is a generic definition as it stands.
func (t *Type) IsDefinition() bool { return t.Def != nil && len(t.Args) > 0 && t == t.Def.self }

// IsSealed reports whether objects of the type have no other type. An array of
// integers is not sealed: int[] holds uint[] too, and arrays of enums (I.8.7.1).
func (t *Type) IsSealed() bool {
	switch {
	case t.Def != nil:
		return t.Def.Flags&TypeSealed != 0 || t.IsValueType()
	case t.IsArray():
		return t.Elem.IsSealed() && !t.Elem.IsInteger() && t.Elem.Kind != Enum
	}
	return true
}

// IsAbstract reports whether the type is declared abstract; interfaces are.
func (t *Type) IsAbstract() bool { return t.Def != nil && t.Def.Flags&TypeAbstract != 0 }

// Is reports whether the type is CoreLib's namespace.name, whatever its arguments.
func (t *Type) Is(namespace, name string) bool {
	d := t.Def
	return d != nil && d.Name == name && d.Namespace == namespace && d.Enclosing == nil && d.Module.core
}

// IsObject reports whether the type is System.Object.
func (t *Type) IsObject() bool { return t.Kind == Class && t.Is("System", "Object") }

// IsString reports whether the type is System.String.
func (t *Type) IsString() bool { return t.Kind == Class && t.Is("System", "String") }

// IsNullable reports whether the type is an instance of Nullable<T>.
func (t *Type) IsNullable() bool { return t.Kind == Struct && t.Is("System", "Nullable`1") }

// IsDelegate reports whether the type derives from MulticastDelegate: the two
// base classes themselves do not count. ECMA-335 II.14.6.
func (t *Type) IsDelegate() bool {
	if t.Kind != Class {
		return false
	}
	b := t.Base()
	return b != nil && b.Is("System", "MulticastDelegate")
}

// IsByRefLike reports whether values live on the stack only: ref structs and
// TypedReference.
func (t *Type) IsByRefLike() bool {
	if t.Kind == TypedRef {
		return true
	}
	return t.Kind == Struct && t.Def.hasAttribute("System.Runtime.CompilerServices", "IsByRefLikeAttribute")
}

// Underlying returns the primitive that an enum is made of; of any other type
// the type itself. ECMA-335 II.14.3.
func (t *Type) Underlying() *Type {
	if t.Kind != Enum {
		return t
	}
	return t.Def.memo.underlying.get(func() *Type {
		for _, f := range t.Def.Fields {
			if f.Flags&FieldStatic != 0 {
				continue
			}
			if sig, err := f.signature(); err == nil && sig.typ.IsPrimitive() {
				return sig.typ
			}
		}
		return t.universe.PrimitiveOf(I4)
	})
}

// StackType returns the type of a value on the evaluation stack, ECMA-335
// I.12.3.2.1: small integers, bool and char are int32, an enum is its
// underlying type, unsigned integers are signed ones. float32 stays itself.
func (t *Type) StackType() *Type {
	p := t.Underlying()
	e := kindElement(p.Kind)
	if e == nil || e.stack == p.Kind {
		return p
	}
	return t.universe.PrimitiveOf(e.stack)
}

// Base returns the exact base type: nil for object, interfaces and what is no
// object; for a vector Internal.Runtime.SZArray of the element, if CoreLib has
// it, else System.Array. A base that cannot be loaded is nil: see Err.
func (t *Type) Base() *Type {
	return t.memo.base.get(func() *Type {
		switch {
		case t.Kind == SZArray:
			return t.universe.szArrayBase(t.Elem)
		case t.Kind == Array:
			return t.universe.Known().Array
		case t.Def == nil || t.Kind == Interface:
			return nil
		}
		b, err := t.Def.base()
		if err != nil || b == nil {
			return nil
		}
		return b.bind(t.Args, nil)
	})
}

// szArrayBase returns the class that implements the members of vectors of e.
func (u *Universe) szArrayBase(e *Type) *Type {
	k := u.Known()
	if k.SZArray == nil || len(k.SZArray.Args) != 1 || e.Kind == Pointer || e.Kind == FnPtr {
		return k.Array
	}
	return u.Instantiate(k.SZArray.Def, []*Type{e})
}

// base returns the definition's base over positional variables, nil for none.
func (d *TypeDef) base() (*Type, error) {
	return d.memo.base.getResult(func() (*Type, error) {
		row, err := d.Module.r.TypeDef(d.RID)
		if err != nil {
			return nil, badImage(d.Module.File, err)
		}
		if row.Extends.IsNil() {
			return nil, nil
		}
		b, err := d.Module.typeAt(row.Extends, 0)
		if err != nil {
			return nil, err
		}
		switch {
		case b.Kind == Interface:
			return nil, d.refused("because the parent type is an interface.")
		case b.Kind != Class:
			return nil, d.refused("because the parent type is sealed.")
		case len(b.Args) > 0 && b == b.Def.self:
			return nil, d.refused("because the parent type is not instantiated.")
		}
		return b, nil
	})
}

// interfaces returns what the definition's InterfaceImpl rows list, over
// positional variables. ECMA-335 II.22.23.
func (d *TypeDef) interfaces() ([]*Type, error) {
	return d.memo.interfaces.getResult(func() ([]*Type, error) {
		var list []*Type
		for id := range d.Module.r.InterfaceImplsOf(d.RID).All() {
			row, err := d.Module.r.InterfaceImpl(id)
			if err != nil {
				return nil, badImage(d.Module.File, err)
			}
			i, err := d.Module.typeAt(row.Interface, 0)
			if err != nil {
				return nil, err
			}
			if i.Kind != Interface {
				return nil, d.refused("because it attempts to implement a class as an interface.")
			}
			list = append(list, i)
		}
		return list, nil
	})
}

// DeclaredInterfaces returns the interfaces that the type itself lists, exact,
// in declaration order.
func (t *Type) DeclaredInterfaces() []*Type {
	if t.Def == nil {
		return nil
	}
	list, err := t.Def.interfaces()
	if err != nil {
		return nil
	}
	return bindAll(list, t.Args, nil)
}

// Interfaces returns every interface that the type implements: those of its
// base first, then its own in declaration order, each before those it extends;
// exact and without duplicates. ECMA-335 II.12.1.
func (t *Type) Interfaces() []*Type {
	return t.memo.interfaces.get(func() []*Type {
		if t.Err() != nil {
			return nil
		}
		var list []*Type
		if b := t.Base(); b != nil {
			list = append(list, b.Interfaces()...)
		}
		seen := make(map[*Type]bool, len(list))
		for _, i := range list {
			seen[i] = true
		}
		var add func(i *Type)
		add = func(i *Type) {
			if seen[i] || i.err != nil {
				return
			}
			seen[i] = true
			list = append(list, i)
			for _, e := range i.DeclaredInterfaces() {
				add(e)
			}
		}
		for _, i := range t.DeclaredInterfaces() {
			add(i)
		}
		return slices.Clip(list)
	})
}

// Fields returns the fields that the type itself declares, static ones too.
func (t *Type) Fields() []*Field {
	if t.Def == nil {
		return nil
	}
	return t.memo.fields.get(func() []*Field {
		fs := make([]*Field, len(t.Def.Fields))
		for i, d := range t.Def.Fields {
			fs[i] = t.universe.FieldOf(d, t)
		}
		return fs
	})
}

// Methods returns the methods that the type itself declares; a generic one is
// its definition, over its own parameters.
func (t *Type) Methods() []*Method {
	if t.Def == nil {
		return nil
	}
	return t.memo.methods.get(func() []*Method {
		ms := make([]*Method, len(t.Def.Methods))
		for i, d := range t.Def.Methods {
			ms[i] = t.universe.MethodOf(d, t, nil)
		}
		return ms
	})
}

// FindMethods returns the methods called name that the type itself declares.
func (t *Type) FindMethods(name string) []*Method {
	var ms []*Method
	for _, m := range t.Methods() {
		if m.Def.Name == name {
			ms = append(ms, m)
		}
	}
	return ms
}

// FindMethod returns the method that the type itself declares with this name
// and exact signature, modifiers included; nil if there is none. The variables
// of a generic method are compared by number.
func (t *Type) FindMethod(name string, sig *MethodSig) *Method {
	sig = sig.comparable()
	for _, m := range t.FindMethods(name) {
		if s := m.MatchSig(); s != nil && s == sig {
			return m
		}
	}
	return nil
}

// FindField returns the field that the type itself declares with this name
// and, unless typ is nil, this type; nil if there is none.
func (t *Type) FindField(name string, typ *Type) *Field {
	for _, f := range t.Fields() {
		if f.Def.Name == name && (typ == nil || f.Type() == typ) {
			return f
		}
	}
	return nil
}

// Cctor returns the type initialiser, nil if there is none. ECMA-335 II.10.5.3.
func (t *Type) Cctor() *Method {
	for _, m := range t.FindMethods(".cctor") {
		if m.Def.Flags&(MethodStatic|MethodRTSpecialName) == MethodStatic|MethodRTSpecialName {
			if s := m.Sig(); s != nil && len(s.Params) == 0 && s.Ret.Kind == Void {
				return m
			}
		}
	}
	return nil
}

// BeforeFieldInit reports whether the initialiser may run at any time before
// the first use of a static field.
func (t *Type) BeforeFieldInit() bool { return t.Def != nil && t.Def.Flags&TypeBeforeFieldInit != 0 }

// Finalizer returns the override of Object.Finalize that objects of the type
// have, nil if they have object's own.
func (t *Type) Finalizer() *Method {
	object := t.universe.Known().Object
	if t.Kind != Class || object == nil {
		return nil
	}
	for _, decl := range object.FindMethods("Finalize") {
		if !decl.IsVirtual() || !isPlainVoid(decl.Sig()) {
			continue
		}
		if m, err := t.FindOverride(decl); err == nil && m != decl {
			return m
		}
	}
	return nil
}

// isPlainVoid reports whether a signature is instance void ().
func isPlainVoid(s *MethodSig) bool {
	return s != nil && s.HasThis && s.GenericParams == 0 && len(s.Params) == 0 && s.Ret.Kind == Void
}
