package types

// This file checks a definition as it is declared, whatever its arguments: what
// .NET refuses with a TypeLoadException when the type is loaded (ECMA-335 II.10,
// II.12, II.14, II.22). The checks run once for a definition that a body mentions.

// unsound returns what is wrong with a definition whose bases can be loaded.
func (d *TypeDef) unsound() *LoadError {
	return d.memo.refusal.get(func() *LoadError {
		for _, check := range []func(*TypeDef) error{
			checkParent, checkParameters, checkEnum, checkStatics, checkDelegate, checkVariance, checkOverrides, checkImplemented,
		} {
			if err := check(d); err != nil {
				return asLoadError(err)
			}
		}
		return nil
	})
}

// refused is the error for a type that cannot be loaded, with the reason.
func (d *TypeDef) refused(why string) *LoadError {
	return loadErrorf(TypeLoad, d.FullName(), "Could not load type '%s' from assembly '%s' %s", d.FullName(), d.Module.DisplayName(), why)
}

// blamed is the error for a type that is named at the end of the message.
func (d *TypeDef) blamed(what string) *LoadError {
	return loadErrorf(TypeLoad, d.FullName(), "%s  Type: '%s'.  Assembly: '%s'.", what, d.FullName(), d.Module.DisplayName())
}

// in names a definition with its assembly, as most messages do.
func (d *TypeDef) in() string {
	return "'" + d.FullName() + "' from assembly '" + d.Module.DisplayName() + "'"
}

func checkParent(d *TypeDef) error {
	if b := d.self.Base(); b != nil && d.Kind == Class && b.Def.Flags&TypeSealed != 0 {
		return d.refused("because the parent type is sealed.")
	}
	return nil
}

// checkParameters checks what a generic definition may be.
func checkParameters(d *TypeDef) error {
	if len(d.Params) == 0 {
		return nil
	}
	if d.Flags&TypeLayoutMask == TypeExplicitLayout {
		return d.refused("because generic types cannot have explicit layout.")
	}
	if d.Kind == Interface || d.self.IsDelegate() {
		return nil
	}
	for _, p := range d.Params {
		if p.Flags&ParamVarianceMask != 0 {
			return d.refused("because it declares a covariant or contravariant type parameter and is not an interface or delegate.")
		}
	}
	return nil
}

// checkEnum requires one instance field, an integer (II.14.3).
func checkEnum(d *TypeDef) error {
	if d.Kind != Enum {
		return nil
	}
	n := 0
	for _, f := range d.Fields {
		if f.Flags&FieldStatic != 0 {
			continue
		}
		sig, err := f.signature()
		if err != nil {
			return err
		}
		if n++; n > 1 || !sig.typ.IsPrimitive() {
			return loadErrorf(TypeLoad, d.FullName(), "Type %s has a field of an illegal type.", d.in())
		}
	}
	if n == 0 {
		return loadErrorf(TypeLoad, d.FullName(), "No Instance Field in an Enum.")
	}
	return nil
}

// checkStatics refuses static fields that would keep an address of the stack.
func checkStatics(d *TypeDef) error {
	for _, f := range d.Fields {
		if f.Flags&FieldStatic == 0 || f.Flags&FieldLiteral != 0 {
			continue
		}
		if sig, err := f.signature(); err == nil && (sig.typ.Kind == ByRef || sig.typ.IsByRefLike()) {
			return loadErrorf(TypeLoad, d.FullName(), "A ByRef or ByRef-like type cannot be used as the type for a static field.")
		}
	}
	return nil
}

// checkDelegate requires Invoke, which the runtime implements (II.14.6).
func checkDelegate(d *TypeDef) error {
	if !d.self.IsDelegate() {
		return nil
	}
	for _, m := range d.Methods {
		if m.Name == "Invoke" && m.ImplFlags&ImplCodeTypeMask == ImplRuntime {
			return nil
		}
	}
	return loadErrorf(TypeLoad, d.FullName(), "Missing definition for required runtime implemented delegate method.")
}

// checkOverrides computes the slots, which finds what overrides what it may not.
func checkOverrides(d *TypeDef) error {
	if d.Kind == Interface {
		return checkInterfaceBodies(d)
	}
	if _, err := slotsOf(d.self); err != nil {
		return err
	}
	_, err := implsOf(d.self)
	return err
}

// checkInterfaceBodies requires the bodies that an interface has for others' methods to be final.
func checkInterfaceBodies(d *TypeDef) error {
	t, err := implsOf(d.self)
	if err != nil {
		return err
	}
	for _, x := range t.impls {
		if x.body.Flags&(MethodFinal|MethodStatic) == 0 {
			return loadErrorf(TypeLoad, d.FullName(), "Method implementation on an interface %s must be a final method.", d.in())
		}
	}
	return nil
}

// checkImplemented requires a class that can have objects to implement everything: the abstract methods of
// its bases and the methods of its interfaces. That default methods compete, or were made abstract again, is found at the call.
func checkImplemented(d *TypeDef) error {
	t := d.self
	if d.Kind == Interface || d.Flags&TypeAbstract != 0 {
		return nil
	}
	if s, err := slotsOf(t); err != nil {
		return err
	} else {
		for _, m := range s.impls {
			if m.Flags&MethodAbstract != 0 {
				return notImplemented(d, m)
			}
		}
	}
	for _, i := range t.Interfaces() {
		for _, m := range i.Def.Methods {
			if err := checkMember(d, i, m); err != nil {
				return err
			}
		}
	}
	return nil
}

// checkMember checks that the class d implements the method m of its interface i.
func checkMember(d *TypeDef, i *Type, m *MethodDef) error {
	if m.Flags&(MethodVirtual|MethodAbstract|MethodFinal) != MethodVirtual|MethodAbstract {
		return nil // a final one makes another interface's method abstract again
	}
	t := d.self
	decl := t.universe.MethodOf(m, i, nil)
	var err error
	if decl.IsStatic() {
		_, err = resolveStatic(t, decl)
	} else {
		_, err = t.FindOverride(decl)
	}
	if e, ok := err.(*LoadError); !ok || e.Kind != TypeLoad {
		return nil
	}
	return notImplemented(d, m)
}

func notImplemented(d *TypeDef, m *MethodDef) *LoadError {
	if m.Flags&MethodStatic != 0 {
		return loadErrorf(TypeLoad, d.FullName(), "Virtual static method '%s' is not implemented on type %s.", m.Name, d.in())
	}
	return loadErrorf(TypeLoad, d.FullName(), "Method '%s' in type %s does not have an implementation.", m.Name, d.in())
}
