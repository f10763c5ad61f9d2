package types

// This file has the members that arrays provide without any declaration
// (ECMA-335 II.14.2): constructors, Get, Set and Address. Their signatures
// follow from the array type.

// isArrayMember reports whether name and the number of parameters in sig name
// a member of the array type t.
func isArrayMember(t *Type, name string, sig *MethodSig) bool {
	rank, n := max(t.Rank, 1), len(sig.Params)
	if !sig.HasThis || sig.GenericParams != 0 {
		return false
	}
	switch name {
	case "Get", "Address":
		return n == rank
	case "Set":
		return n == rank+1
	case ".ctor":
		return isArrayCtor(t, n)
	}
	return false
}

// isArrayCtor reports whether a constructor of array type t has n parameters:
// the lengths, for a general array also each with its lower bound, for a
// vector of vectors also the lengths of the inner ones.
func isArrayCtor(t *Type, n int) bool {
	if t.Kind == Array {
		return n == t.Rank || n == 2*t.Rank
	}
	for depth := 1; t.Kind == SZArray; t, depth = t.Elem, depth+1 {
		if n == depth {
			return true
		}
	}
	return false
}

// ArrayMethod returns the member of array type t called name, one of ".ctor",
// "Get", "Set" and "Address"; ctorParams is the number of parameters of a
// constructor and means nothing for the others.
func (u *Universe) ArrayMethod(t *Type, name string, ctorParams int) *Method {
	n := ctorParams
	if name != ".ctor" {
		n = max(t.Rank, 1)
	}
	params := make([]*Type, n)
	for i := range params {
		params[i] = u.PrimitiveOf(I4)
	}
	sig := MethodSig{HasThis: true, Ret: u.PrimitiveOf(Void), Params: params, Sentinel: -1}
	switch name {
	case "Get":
		sig.Ret = t.Elem
	case "Address":
		sig.Ret = u.ByRefOf(t.Elem)
	case "Set":
		sig.Params = append(sig.Params, t.Elem)
	}
	return u.internMethod(methodKey{owner: t, name: name, sig: u.SigOf(sig)}, nil)
}
