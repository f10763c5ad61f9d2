package types

import "ilaot/ilreader/metadata"

// This file reads what metadata says about crossing into native code: the
// marshalling descriptors of parameters and fields (ECMA-335 II.23.4) and the layout that a
// type asks for there (II.10.1.2, II.22.8, II.22.16).

// Marshalling is what is declared of a parameter.
type Marshalling struct {
	Spec    *metadata.MarshalSpec // nil: the default of the type
	In, Out bool
}

// Marshalling returns what is declared of a parameter: 0 is the result, 1 the
// first in the signature.
func (m *Method) Marshalling(sequence int) (Marshalling, error) {
	var out Marshalling
	if m.Def == nil {
		return out, nil
	}
	mod := m.Def.Owner.Module
	rows, err := mod.r.MethodParams(m.Def.RID)
	if err != nil {
		return out, badImage(mod.File, err)
	}
	for id := range rows.All() {
		row, err := mod.r.Param(id)
		if err != nil {
			return out, badImage(mod.File, err)
		}
		if int(row.Sequence) != sequence {
			continue
		}
		const in, outFlag = 1, 2 // II.23.1.13
		out.In, out.Out = row.Flags&in != 0, row.Flags&outFlag != 0
		out.Spec, err = mod.marshalSpec(id.Token())
		return out, err
	}
	return out, nil
}

// Marshalling returns the descriptor of the field, nil if it has none.
func (f *Field) Marshalling() (*metadata.MarshalSpec, error) {
	return f.Def.Owner.Module.marshalSpec(f.Def.RID.Token())
}

func (m *Module) marshalSpec(tok metadata.Token) (*metadata.MarshalSpec, error) {
	id := m.r.FieldMarshalOf(tok)
	if id == 0 {
		return nil, nil
	}
	row, err := m.r.FieldMarshal(id)
	if err != nil {
		return nil, badImage(m.File, err)
	}
	spec, err := m.r.MarshalSpec(row.NativeType)
	if err != nil {
		return nil, badImage(m.File, err)
	}
	return spec, nil
}

// NativeShape is the layout that a definition asks for in native code.
type NativeShape struct {
	Sequential, Explicit bool // neither: it has no layout there
	Unicode, Auto        bool // encoding of its text; neither: ANSI
	Pack, Size           int  // 0: the default
}

// NativeShape returns the layout that d asks for.
func (d *TypeDef) NativeShape() (NativeShape, error) {
	row, err := classLayoutOf(d)
	return NativeShape{
		Sequential: d.Flags&TypeLayoutMask == TypeSequentialLayout, Explicit: d.Flags&TypeLayoutMask == TypeExplicitLayout,
		Unicode: d.Flags&TypeUnicodeClass != 0, Auto: d.Flags&TypeAutoClass != 0, Pack: row.pack, Size: row.size,
	}, err
}

// HasNativeLayout reports whether values or objects of t have a layout in native code.
func (t *Type) HasNativeLayout() bool {
	if t.Def == nil || t.Kind != Struct && t.Kind != Class || t.IsDelegate() {
		return false
	}
	return t.Def.Flags&TypeLayoutMask != 0
}

// DisablesMarshalling reports whether the module's assembly has
// DisableRuntimeMarshallingAttribute: its values then cross as they are.
func (m *Module) DisablesMarshalling() bool {
	return m.Manifest.hasAttribute(metadata.AssemblyID(1).Token(), "System.Runtime.CompilerServices", "DisableRuntimeMarshallingAttribute")
}
