// This file resolves enums that the module itself defines, the part of EnumResolver that needs no other assembly.

package metadata

const fieldStatic = 0x0010 // FieldAttributes.Static, ECMA-335 II.23.1.5

// EnumUnderlying returns the underlying type of an enum this module defines: the type of its one instance field. ECMA-335 II.14.3.
func (r *Reader) EnumUnderlying(t TypeDefID) (ElementType, error) {
	fields, err := r.TypeFields(t)
	if err != nil {
		return 0, err
	}
	for i := range fields.Len() {
		row, err := r.Field(fields.At(i))
		if err != nil {
			return 0, err
		}
		if row.Flags&fieldStatic != 0 {
			continue
		}
		sig, err := r.FieldSig(row.Signature)
		if err != nil {
			return 0, err
		}
		return sig.Type.Kind, nil
	}
	return 0, r.place(&r.tables, 0, "II.14.3").Errorf(0, "%s has no instance field, so it is not an enum", t.Token())
}
