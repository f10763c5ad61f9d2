package types

import (
	"ilaot/ilreader/metadata"
)

// This file finds custom attributes of entities and decodes their values on
// demand (ECMA-335 II.21). Attributes are known by the full name of their
// class, wherever that is defined.

// CustomAttribute is an attribute that is applied to something.
type CustomAttribute struct {
	Module *Module // the file that has it
	ID     metadata.CustomAttributeID
	Class  string // full name of the attribute's class
}

// Value decodes the arguments.
func (a CustomAttribute) Value() (*metadata.Attribute, error) {
	v, err := a.Module.r.Attribute(a.ID, enumResolver{a.Module})
	if err != nil {
		return nil, badImage(a.Module.File, err)
	}
	return v, nil
}

// Constructor returns the constructor that makes the attribute.
func (a CustomAttribute) Constructor() (*Method, error) {
	row, err := a.Module.r.CustomAttribute(a.ID)
	if err != nil {
		return nil, badImage(a.Module.File, err)
	}
	return Context{Module: a.Module}.Method(row.Type)
}

// AttributesOf returns the attributes of a row of the module, in file order;
// those whose rows are malformed are left out.
func (m *Module) AttributesOf(tok metadata.Token) []CustomAttribute {
	var list []CustomAttribute
	for id := range m.r.CustomAttributesOf(tok).All() {
		class, err := m.r.AttributeClass(id)
		if err != nil {
			continue
		}
		name, err := m.r.TypeName(class)
		if err != nil {
			continue
		}
		list = append(list, CustomAttribute{m, id, name})
	}
	return list
}

// AttributeOf returns the value of the first attribute of a row whose class
// has the full name; false if there is none.
func (m *Module) AttributeOf(tok metadata.Token, fullName string) (*metadata.Attribute, bool, error) {
	id := m.findAttribute(tok, fullName)
	if id == 0 {
		return nil, false, nil
	}
	v, err := CustomAttribute{Module: m, ID: id}.Value()
	return v, err == nil, err
}

func (m *Module) findAttribute(tok metadata.Token, fullName string) metadata.CustomAttributeID {
	namespace, name := splitName(fullName)
	return m.r.FindAttribute(tok, namespace, name)
}

func (m *Module) hasAttribute(tok metadata.Token, namespace, name string) bool {
	return m.r.FindAttribute(tok, namespace, name) != 0
}

func (d *TypeDef) hasAttribute(namespace, name string) bool {
	return d.Module.hasAttribute(d.RID.Token(), namespace, name)
}

// Attribute returns the value of the definition's attribute of a class; false
// if it has none.
func (d *TypeDef) Attribute(fullName string) (*metadata.Attribute, bool, error) {
	return d.Module.AttributeOf(d.RID.Token(), fullName)
}

// Attributes returns all attributes of the definition.
func (d *TypeDef) Attributes() []CustomAttribute { return d.Module.AttributesOf(d.RID.Token()) }

// HasAttribute reports whether the definition has an attribute of a class.
func (d *TypeDef) HasAttribute(fullName string) bool {
	return d.Module.findAttribute(d.RID.Token(), fullName) != 0
}

// Attribute is TypeDef.Attribute; constructed types have none.
func (t *Type) Attribute(fullName string) (*metadata.Attribute, bool, error) {
	if t.Def == nil {
		return nil, false, nil
	}
	return t.Def.Attribute(fullName)
}

// HasAttribute reports whether the type's definition has an attribute.
func (t *Type) HasAttribute(fullName string) bool {
	return t.Def != nil && t.Def.HasAttribute(fullName)
}

// Attribute returns the value of the method's attribute of a class; false if
// it has none.
func (m *Method) Attribute(fullName string) (*metadata.Attribute, bool, error) {
	if m.Def == nil {
		return nil, false, nil
	}
	return m.Def.Owner.Module.AttributeOf(m.Def.RID.Token(), fullName)
}

// HasAttribute reports whether the method has an attribute of a class.
func (m *Method) HasAttribute(fullName string) bool {
	return m.Def != nil && m.Def.Owner.Module.findAttribute(m.Def.RID.Token(), fullName) != 0
}

// Attributes returns all attributes of the method.
func (m *Method) Attributes() []CustomAttribute {
	if m.Def == nil {
		return nil
	}
	return m.Def.Owner.Module.AttributesOf(m.Def.RID.Token())
}

// ParamAttributes returns the attributes of a parameter: 0 is the return
// value, 1 the first parameter in the signature. ECMA-335 II.22.33.
func (m *Method) ParamAttributes(sequence int) []CustomAttribute {
	if m.Def == nil {
		return nil
	}
	mod := m.Def.Owner.Module
	rows, err := mod.r.MethodParams(m.Def.RID)
	if err != nil {
		return nil
	}
	for id := range rows.All() {
		if row, err := mod.r.Param(id); err == nil && int(row.Sequence) == sequence {
			return mod.AttributesOf(id.Token())
		}
	}
	return nil
}

// Attribute returns the value of the field's attribute of a class; false if it
// has none.
func (f *Field) Attribute(fullName string) (*metadata.Attribute, bool, error) {
	return f.Def.Owner.Module.AttributeOf(f.Def.RID.Token(), fullName)
}

// HasAttribute reports whether the field has an attribute of a class.
func (f *Field) HasAttribute(fullName string) bool {
	return f.Def.Owner.Module.findAttribute(f.Def.RID.Token(), fullName) != 0
}

// Attribute returns the value of an attribute of the assembly.
func (m *Module) Attribute(fullName string) (*metadata.Attribute, bool, error) {
	return m.Manifest.AttributeOf(metadata.AssemblyID(1).Token(), fullName)
}

// enumResolver tells the attribute decoder how wide enums are.
type enumResolver struct{ m *Module }

// EnumByToken implements metadata.EnumResolver.
func (e enumResolver) EnumByToken(tok metadata.Token) (metadata.ElementType, error) {
	t, err := e.m.typeAt(tok, 0)
	if err != nil {
		return 0, err
	}
	return enumElement(t)
}

// EnumByName implements metadata.EnumResolver.
func (e enumResolver) EnumByName(name string) (metadata.ElementType, error) {
	t, err := e.m.universe.ParseTypeName(name, e.m)
	if err != nil {
		return 0, err
	}
	return enumElement(t)
}

func enumElement(t *Type) (metadata.ElementType, error) {
	if p := kindElement(t.Underlying().Kind); t.Kind == Enum && p != nil {
		return p.elem, nil
	}
	return 0, loadErrorf(BadImage, t.String(), "%s is not an enumeration", t)
}
