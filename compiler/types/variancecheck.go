package types

// This file checks where an interface uses its variant parameters: a covariant
// one as a result only, a contravariant one as a parameter only (ECMA-335 II.9.7).

// checkVariance checks the signatures of an interface or delegate with variant parameters.
func checkVariance(d *TypeDef) error {
	variant := false
	for _, p := range d.Params {
		variant = variant || p.Flags&ParamVarianceMask != 0
	}
	if !variant {
		return nil
	}
	for _, m := range d.Methods {
		if m.Flags&MethodStatic != 0 || m.Name == ".ctor" {
			continue
		}
		sig := d.self.universe.MethodOf(m, d.self, nil).Sig()
		if sig == nil {
			continue
		}
		if !d.mayUse(sig.Ret, ParamCovariant) {
			return d.refused("because a covariant or contravariant type parameter was used illegally in the signature for the return value in method '" + m.Name + "'.")
		}
		for _, p := range sig.Params {
			if !d.mayUse(p, ParamContravariant) {
				return d.refused("because a covariant or contravariant type parameter was used illegally in the signature for an argument in method '" + m.Name + "'.")
			}
		}
	}
	return nil
}

// mayUse reports whether t may stand in a place of the given direction; 0 is a place that needs the exact type.
func (d *TypeDef) mayUse(t *Type, direction GenericParamAttributes) bool {
	switch {
	case t.Kind == TypeVar:
		v := t.Param.Flags & ParamVarianceMask
		return t.Param.OwnerType != d || v == 0 || v == direction
	case t.Kind == SZArray || t.Kind == Array:
		return d.mayUse(t.Elem, direction)
	case t.Elem != nil:
		return d.mayUse(t.Elem, 0)
	case t.Def == nil:
		return true
	}
	for i, a := range t.Args {
		if !d.mayUse(a, combine(direction, t.Def.Params[i].Flags&ParamVarianceMask)) {
			return false
		}
	}
	return true
}

// combine returns the direction of an argument of a parameter with the variance v in a place.
func combine(direction, v GenericParamAttributes) GenericParamAttributes {
	switch {
	case v == 0 || direction == 0:
		return 0
	case v == ParamCovariant:
		return direction
	}
	return ParamVarianceMask &^ direction
}
