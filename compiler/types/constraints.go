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
		why, err := u.violates(mod, p, args[i], Context{Module: mod, Owner: owner, Body: m})
		if err != nil {
			return err
		}
		if why != "" {
			return violation(owner, m, p, args[i], why)
		}
	}
	return nil
}

// violation is the error for an argument that breaks a constraint.
func violation(owner *Type, m *Method, p *GenericParam, arg *Type, why string) error {
	kind, what := TypeLoad, owner.String()
	if m != nil {
		kind, what = VerificationFail, m.String()
	}
	return loadErrorf(kind, what, "the argument %s of %s violates the constraint of type parameter %s: %s", arg, what, p.Name, why)
}

// violates returns how arg breaks the constraints of p, "" if it does not.
func (u *Universe) violates(mod *Module, p *GenericParam, arg *Type, c Context) (string, error) {
	if why := violatesSpecial(p, arg); why != "" {
		return why, nil
	}
	for id := range mod.r.ConstraintsOf(p.RID).All() {
		row, err := mod.r.GenericParamConstraint(id)
		if err != nil {
			return "", badImage(mod.File, err)
		}
		want, err := c.Type(row.Constraint)
		if err != nil {
			return "", err
		}
		if !want.HasTypeVars() && !satisfies(arg, want) {
			return "it is not a " + want.String(), nil
		}
	}
	return "", nil
}

// violatesSpecial checks what can be an argument at all, and the flags of the
// parameter.
func violatesSpecial(p *GenericParam, arg *Type) string {
	value := arg.IsValueType()
	switch {
	case !value && !arg.IsRef():
		return "it cannot be a generic argument"
	case arg.IsByRefLike() && p.Flags&ParamAllowByRefLike == 0:
		return "it is by-ref-like"
	case p.Flags&ParamReferenceType != 0 && value:
		return "it is not a reference type"
	case p.Flags&ParamNotNullableValue != 0 && (!value || arg.IsNullable()):
		return "it is not a non-nullable value type"
	case p.Flags&ParamDefaultConstructor != 0 && !value && !hasDefaultConstructor(arg):
		return "it has no public parameterless constructor"
	}
	return ""
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
