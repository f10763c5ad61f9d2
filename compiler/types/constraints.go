package types

// This file checks generic constraints (ECMA-335 II.10.1.7, III.1.8.1.2): what
// .NET refuses with a VerificationException or TypeLoadException when it loads
// an instantiation.

// CheckConstraints checks the generic arguments of the type t, those of its
// owner and of the method m; t or m may be nil. Arguments that contain type
// variables are passed over. The error is TypeLoad for types and
// VerificationFail for methods.
func (u *Universe) CheckConstraints(t *Type, m *Method) error {
	if t != nil && t.Def != nil {
		if err := u.checkArgs(t.Def.Module, t.Def.Params, t.Args, t, nil); err != nil {
			return err
		}
	}
	if m == nil || m.Def == nil {
		return nil
	}
	if err := u.CheckConstraints(m.Owner, nil); err != nil {
		return err
	}
	return u.checkArgs(m.Def.Owner.Module, m.Def.Params, m.Args, m.Owner, m)
}

// checkArgs checks each argument against its parameter. Constraints may mention
// the arguments of owner and m.
func (u *Universe) checkArgs(mod *Module, params []*GenericParam, args []*Type, owner *Type, m *Method) error {
	if len(params) != len(args) {
		return loadErrorf(BadImage, owner.String(), "%s has %d generic arguments for %d parameters", owner, len(args), len(params))
	}
	for i, p := range params {
		if args[i].HasTypeVars() {
			continue
		}
		bad, err := u.violates(mod, p, args[i], Context{Module: mod, Owner: owner, Body: m, structural: true})
		if err != nil {
			return err
		}
		if bad {
			return violation(owner, m, p, args[i])
		}
	}
	return nil
}

// violation is the error for an argument that breaks a constraint.
func violation(owner *Type, m *Method, p *GenericParam, arg *Type) error {
	if m != nil {
		return loadErrorf(VerificationFail, m.String(), "Method %s.%s: type argument '%s' violates the constraint of type parameter '%s'.", owner.argumentName(), m.Name(), arg.argumentName(), p.Name)
	}
	return loadErrorf(TypeLoad, owner.String(), "GenericArguments[%d], '%s', on '%s' violates the constraint of type parameter '%s'.", p.Index, arg.argumentName(), owner.Def.self.argumentName(), p.Name)
}

// violates reports whether arg breaks the constraints of p.
func (u *Universe) violates(mod *Module, p *GenericParam, arg *Type, c Context) (bool, error) {
	if violatesSpecial(mod, p, arg) {
		return true, nil
	}
	for id := range mod.r.ConstraintsOf(p.RID).All() {
		row, err := mod.r.GenericParamConstraint(id)
		if err != nil {
			return false, badImage(mod.File, err)
		}
		want, err := c.Type(row.Constraint)
		if err != nil {
			return false, err
		}
		if !want.HasTypeVars() && !satisfies(arg, want) {
			return true, nil
		}
	}
	return false, nil
}

// violatesSpecial checks what can be an argument at all, and the flags of the
// parameter. The class library's own interfaces, delegates and methods need not say
// which by-ref-like arguments they allow: C# has checked the programs against .NET's.
func violatesSpecial(mod *Module, p *GenericParam, arg *Type) bool {
	value := arg.IsValueType()
	switch {
	case !value && !arg.IsRef():
		return true
	case arg.IsByRefLike() && p.Flags&ParamAllowByRefLike == 0:
		return !mod.core || p.OwnerType != nil && p.OwnerType.Kind != Interface && !p.OwnerType.self.IsDelegate()
	case p.Flags&ParamReferenceType != 0 && value:
		return true
	case p.Flags&ParamNotNullableValue != 0 && (!value || arg.IsNullable()):
		return true
	}
	return p.Flags&ParamDefaultConstructor != 0 && !value && !hasDefaultConstructor(arg)
}

// hasDefaultConstructor reports whether `new T()` is possible for a class; a
// string is made by other means, whatever the class library declares.
func hasDefaultConstructor(t *Type) bool {
	if t.Kind != Class || t.IsAbstract() || t.IsString() {
		return false
	}
	for _, m := range t.FindMethods(".ctor") {
		if s := m.Sig(); s != nil && len(s.Params) == 0 && m.IsPublic() && !m.IsStatic() {
			return true
		}
	}
	return false
}

// satisfies reports whether arg meets the constraint want: boxed, it converts to
// want. Nullable<T> counts as itself, not as the T that its box is.
func satisfies(arg, want *Type) bool {
	if want.IsNullable() {
		return arg == want
	}
	return castable(arg, want, 0)
}
