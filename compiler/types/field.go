package types

import "ilaot/ilreader/metadata"

// This file answers questions about one field.

// Type returns the field's exact type; nil if it cannot be resolved:
// Signature says why. Fields that a Context returns have one. A class that cannot be
// resolved is object here: .NET lays such a type out, and fails where the field is used.
func (f *Field) Type() *Type {
	t, err := f.Signature()
	if err != nil && f.Def.isClass() {
		return f.universe.Known().Object
	}
	return t
}

// isClass reports whether the signature says that the field holds a reference to an object.
func (d *FieldDef) isClass() bool {
	m := d.Owner.Module
	row, err := m.r.Field(d.RID)
	if err != nil {
		return false
	}
	sig, err := m.r.FieldSig(row.Signature)
	if err != nil {
		return false
	}
	t := &sig.Type
	if t.Kind == metadata.ElementGenericInst {
		t = t.Elem
	}
	return t.Kind == metadata.ElementClass
}

// Signature returns the field's exact type, or why it cannot be had.
func (f *Field) Signature() (*Type, error) {
	if t := f.typ.p.Load(); t != nil {
		return *t, nil
	}
	s, err := f.Def.signature()
	if err != nil {
		return nil, err
	}
	return f.typ.get(func() *Type { return s.typ.bind(f.Owner.Args, nil) }), nil
}

// Universe returns the universe the field is interned in.
func (f *Field) Universe() *Universe { return f.universe }

// Name returns the field's name.
func (f *Field) Name() string { return f.Def.Name }

// IsStatic reports whether the field belongs to the type and not to objects.
func (f *Field) IsStatic() bool { return f.Def.Flags&FieldStatic != 0 }

// IsLiteral reports whether the field is a constant, which has no storage.
func (f *Field) IsLiteral() bool { return f.Def.Flags&FieldLiteral != 0 }

// IsInitOnly reports whether only constructors store to the field.
func (f *Field) IsInitOnly() bool { return f.Def.Flags&FieldInitOnly != 0 }

// HasRVA reports whether the field has initial data in the file.
func (f *Field) HasRVA() bool { return f.Def.Flags&FieldHasRVA != 0 }

// IsVolatile reports whether the field's type has the modifier IsVolatile.
func (f *Field) IsVolatile() bool {
	s, err := f.Def.signature()
	if err != nil {
		return false
	}
	for _, m := range s.mods {
		if m.required && m.typ.Def != nil && m.typ.Def.FullName() == "System.Runtime.CompilerServices.IsVolatile" {
			return true
		}
	}
	return false
}

// IsThreadStatic reports whether every thread has a field of its own.
func (f *Field) IsThreadStatic() bool {
	return f.IsStatic() && f.Def.Owner.Module.hasAttribute(f.Def.RID.Token(), "System", "ThreadStaticAttribute")
}

// Constant returns the value of a literal field: a bool, integer or float, a
// []uint16 for a string (UTF-16 code units), nil for null; ok is false if the
// field has none. ECMA-335 II.22.9.
func (f *Field) Constant() (value any, ok bool, err error) {
	r := f.Def.Owner.Module.r
	id := r.ConstantOf(f.Def.RID.Token())
	if id == 0 {
		return nil, false, nil
	}
	_, value, err = r.ConstantValue(id)
	if err != nil {
		return nil, false, badImage(f.Def.Owner.Module.File, err)
	}
	return value, true, nil
}

// RVAData returns the initial data of the field, nil if it has none. Its
// length is the size of the field's type.
func (f *Field) RVAData() ([]byte, error) {
	t, err := f.Signature()
	if err != nil {
		return nil, err
	}
	if t.HasTypeVars() {
		return nil, loadErrorf(BadImage, f.String(), "%s has initial data and a type whose size is not known: %s", f, t)
	}
	size, _, err := f.universe.SizeAlign(t)
	if err != nil {
		return nil, err
	}
	data, err := f.Def.Owner.Module.Asm.FieldRVAData(f.Def.RID, uint32(size))
	if err != nil {
		return nil, badImage(f.Def.Owner.Module.File, err)
	}
	return data, nil
}
