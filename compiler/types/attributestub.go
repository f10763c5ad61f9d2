package types

// This file says which attributes of a type a program can ask for at run time, and which method makes them.

// MadeAttribute is an attribute with the constructor that makes it.
type MadeAttribute struct {
	CustomAttribute
	Ctor *Method
}

// MadeAttributes returns the attributes of t that reflection shows, in file order. Those whose class nobody
// has are left out, and those that only the class library itself understands.
func MadeAttributes(t *Type) []MadeAttribute {
	if t.Def == nil {
		return nil
	}
	var list []MadeAttribute
	for _, a := range t.Def.Attributes() {
		ctor, err := a.Constructor()
		if err != nil || ctor == nil || ctor.Owner.Def == nil || ctor.Owner.IsAbstract() {
			continue
		}
		if a.Module.IsCoreLib() && ctor.Owner.Def.Flags&TypeVisibilityMask != TypePublic {
			continue
		}
		list = append(list, MadeAttribute{a, ctor})
	}
	return list
}

// AttributeStub returns the method that makes an array of t's attributes, which all instances of a generic
// definition share; nil if it has none.
func (u *Universe) AttributeStub(t *Type) *Method {
	if len(MadeAttributes(t)) == 0 {
		return nil
	}
	return u.Stub(StubAttributes, nil, t.Def.Type())
}
