// This file finds custom attributes: which class an attribute has, which constructor it calls, and whether a row carries an attribute of a given name.

package metadata

// AttributeClass returns the class of a custom attribute: a TypeDef or TypeRef, for a generic attribute its generic type. ECMA-335 II.22.10.
func (r *Reader) AttributeClass(id CustomAttributeID) (Token, error) {
	row, err := r.CustomAttribute(id)
	if err != nil {
		return 0, err
	}
	class, err := r.constructorClass(row.Type)
	if err != nil || class.Table() != TableTypeSpec {
		return class, err
	}
	inst, err := r.typeSpec(class)
	if err != nil {
		return 0, err
	}
	switch inst.Kind {
	case ElementGenericInst:
		return inst.Elem.Token, nil
	case ElementClass, ElementValueType:
		return inst.Token, nil
	}
	return 0, r.place(&r.tables, 0, "II.22.10").Errorf(0, "%s is not an attribute class", class)
}

// constructorClass returns the parent of a constructor: a TypeDef, TypeRef or TypeSpec.
func (r *Reader) constructorClass(ctor Token) (Token, error) {
	switch ctor.Table() {
	case TableMethodDef:
		if owner := r.MethodOwner(MethodDefID(ctor.RID())); owner != 0 {
			return owner.Token(), nil
		}
	case TableMemberRef:
		row, err := r.MemberRef(MemberRefID(ctor.RID()))
		return row.Class, err
	}
	return 0, r.place(&r.tables, 0, "II.22.10").Errorf(0, "%s is not an attribute constructor", ctor)
}

func (r *Reader) typeSpec(t Token) (*TypeSig, error) {
	row, err := r.TypeSpec(TypeSpecID(t.RID()))
	if err != nil {
		return nil, err
	}
	return r.TypeSpecSig(row.Signature)
}

// attributeConstructor returns the signature of a constructor and the type arguments of its class.
func (r *Reader) attributeConstructor(ctor Token) (sig *MethodSig, typeArgs []TypeSig, err error) {
	var ref BlobRef
	switch ctor.Table() {
	case TableMethodDef:
		row, rowErr := r.MethodDef(MethodDefID(ctor.RID()))
		ref, err = row.Signature, rowErr
	case TableMemberRef:
		row, rowErr := r.MemberRef(MemberRefID(ctor.RID()))
		ref, err = row.Signature, rowErr
		if err == nil && row.Class.Table() == TableTypeSpec {
			typeArgs, err = r.classArgs(row.Class)
		}
	default:
		err = r.place(&r.tables, 0, "II.22.10").Errorf(0, "%s is not an attribute constructor", ctor)
	}
	if err != nil {
		return nil, nil, err
	}
	sig, err = r.MethodSig(ref)
	return sig, typeArgs, err
}

func (r *Reader) classArgs(class Token) ([]TypeSig, error) {
	inst, err := r.typeSpec(class)
	if err != nil {
		return nil, err
	}
	return inst.Args, nil
}

// FindAttribute returns the first attribute of parent whose class has the given namespace and name, 0 if there is none. Attributes with malformed rows
// are passed over. The name is compared, not the assembly: well-known attributes are recognised by name wherever they are defined.
func (r *Reader) FindAttribute(parent Token, namespace, name string) CustomAttributeID {
	rows := r.CustomAttributesOf(parent)
	for i := range rows.Len() {
		class, err := r.AttributeClass(rows.At(i))
		if err == nil && r.IsTypeNamed(class, namespace, name) {
			return rows.At(i)
		}
	}
	return 0
}

// IsTypeNamed reports whether t is a TypeDef or TypeRef that is not nested and has the given namespace and name.
func (r *Reader) IsTypeNamed(t Token, namespace, name string) bool {
	gotNamespace, gotName, outer, err := r.typeRow(t)
	return err == nil && gotName == name && gotNamespace == namespace && outer.IsNil()
}
