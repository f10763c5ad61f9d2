package types

import "slices"

// This file substitutes generic arguments (ECMA-335 II.9): the variable with
// number i becomes argument i. There are two sorts of substitution. bind makes
// a use of a signature, and replaces positional variables only. Substitute
// makes a use of an open type, and replaces the parameters of definitions too.

// substitution replaces variables of the given kinds.
type substitution struct {
	typeArgs, methArgs []*Type
	vars               varKinds
}

// Substitute replaces the parameters of types by the arguments of owner and
// those of methods by the arguments of meth; either may be nil: they stay.
func (t *Type) Substitute(owner *Type, meth *Method) *Type {
	s := substitution{vars: positionalVars | ownVars}
	if owner != nil {
		s.typeArgs = owner.Args
	}
	if meth != nil {
		s.methArgs = meth.Args
	}
	return s.apply(t)
}

// bind replaces the positional variables of t.
func (t *Type) bind(typeArgs, methArgs []*Type) *Type {
	return substitution{typeArgs, methArgs, positionalVars}.apply(t)
}

// bind replaces the positional variables of s.
func (s *MethodSig) bind(typeArgs, methArgs []*Type) *MethodSig {
	return substitution{typeArgs, methArgs, positionalVars}.applySig(s)
}

// Substitute is Type.Substitute for every type of the signature.
func (s *MethodSig) Substitute(owner *Type, meth *Method) *MethodSig {
	x := substitution{vars: positionalVars | ownVars}
	if owner != nil {
		x.typeArgs = owner.Args
	}
	if meth != nil {
		x.methArgs = meth.Args
	}
	return x.applySig(s)
}

func (s substitution) apply(t *Type) *Type {
	if t.vars&s.vars == 0 {
		return t
	}
	u := t.universe
	switch t.Kind {
	case TypeVar:
		return argument(t, s.typeArgs)
	case MethodVar:
		return argument(t, s.methArgs)
	case SZArray, Array, ByRef, Pointer:
		return u.constructed(t.Kind, s.apply(t.Elem), t.Rank)
	case FnPtr:
		return u.FnPtrOf(s.applySig(t.Fn))
	}
	args := s.applyAll(t.Args)
	if slices.Equal(args, t.Args) {
		return t
	}
	return u.Instantiate(t.Def, args)
}

// argument returns the argument for a variable, the variable if there is none.
func argument(t *Type, args []*Type) *Type {
	if i := t.Param.Index; i < len(args) {
		return args[i]
	}
	return t
}

func (s substitution) applyAll(ts []*Type) []*Type {
	if len(ts) == 0 {
		return nil
	}
	out := make([]*Type, len(ts))
	for i, t := range ts {
		out[i] = s.apply(t)
	}
	return out
}

func (s substitution) applySig(sig *MethodSig) *MethodSig {
	if sig.vars&s.vars == 0 {
		return sig
	}
	out := *sig
	out.Ret, out.Params = s.apply(sig.Ret), s.applyAll(sig.Params)
	out.mods = slices.Clone(sig.mods)
	for i := range out.mods {
		out.mods[i].typ = s.apply(out.mods[i].typ)
	}
	return sig.universe.SigOf(out)
}

// bindAll replaces the positional variables of ts.
func bindAll(ts, typeArgs, methArgs []*Type) []*Type {
	return substitution{typeArgs, methArgs, positionalVars}.applyAll(ts)
}
