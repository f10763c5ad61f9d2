package types

import (
	"ilaot/ilreader/metadata"
)

// This file loads definitions: a TypeDef row with its generic parameters,
// fields and methods, all at once and without looking at any other type but
// the enclosing ones. Signatures are not decoded here.

// TypeDef returns a type that the module defines.
func (m *Module) TypeDef(id metadata.TypeDefID) (*TypeDef, error) {
	if id == 0 || int64(id) > int64(len(m.defs)) {
		return nil, loadErrorf(BadImage, m.File, "%s: no row %d in table TypeDef", m.File, id)
	}
	if d := m.defs[id-1].def.Load(); d != nil {
		return d, nil
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.loadTypeDef(id)
}

// loadTypeDef is TypeDef under mu.
func (m *Module) loadTypeDef(id metadata.TypeDefID) (*TypeDef, error) {
	if id == 0 || int64(id) > int64(len(m.defs)) {
		return nil, loadErrorf(BadImage, m.File, "%s: no row %d in table TypeDef", m.File, id)
	}
	s := &m.defs[id-1]
	if d := s.def.Load(); d != nil {
		return d, nil
	}
	if s.err != nil {
		return nil, s.err
	}
	if s.loading {
		return nil, loadErrorf(TypeLoad, m.File, "%s: type %s is nested in itself", m.File, id.Token())
	}
	s.loading = true
	d, err := m.readTypeDef(id)
	s.loading = false
	if err != nil {
		s.err = badImage(m.File, err)
		return nil, s.err
	}
	s.def.Store(d)
	return d, nil
}

// readTypeDef reads the row. ECMA-335 II.22.37.
func (m *Module) readTypeDef(id metadata.TypeDefID) (*TypeDef, error) {
	row, err := m.r.TypeDef(id)
	if err != nil {
		return nil, err
	}
	n, err := readName(m.r, row.Namespace, row.Name)
	if err != nil {
		return nil, err
	}
	d := &TypeDef{Module: m, RID: id, Namespace: n.namespace, Name: n.name, Flags: TypeAttributes(row.Flags)}
	if outer := m.r.EnclosingType(id); outer != 0 {
		if d.Enclosing, err = m.loadTypeDef(outer); err != nil {
			return nil, err
		}
		d.Namespace, d.Name = "", n.String()
	}
	d.Kind = m.kindOf(d, row.Extends)
	if d.Params, err = m.readParams(id.Token(), d, nil); err != nil {
		return nil, err
	}
	d.args = m.universe.positionals(TypeVar, len(d.Params))
	d.self = m.universe.Instantiate(d, m.universe.ownArgs(d.Params))
	if err := m.readFields(d); err != nil {
		return nil, err
	}
	return d, m.readMethods(d)
}

// ownArgs returns the variables of definitions' parameters.
func (u *Universe) ownArgs(params []*GenericParam) []*Type {
	if len(params) == 0 {
		return nil
	}
	args := make([]*Type, len(params))
	for i, p := range params {
		args[i] = u.paramType(p)
	}
	return args
}

// kindOf classifies a definition by its flags and the name of its base: what
// derives from System.ValueType or System.Enum, of CoreLib, is a value type
// (ECMA-335 II.13); the primitives are known by name.
func (m *Module) kindOf(d *TypeDef, extends metadata.Token) Kind {
	if d.Flags&TypeInterface != 0 {
		return Interface
	}
	switch {
	case m.isSystemType(extends, "Enum"):
		return Enum
	case m.isSystemType(extends, "ValueType"):
		if !m.core || d.Enclosing != nil || d.Namespace != "System" {
			return Struct
		}
		if d.Name == "Enum" {
			return Class
		}
		if k, ok := primitiveKind(d.Name); ok {
			return k
		}
		return Struct
	}
	return Class
}

// isSystemType reports whether a token names the type System.name of CoreLib.
// Another assembly's type of that name is taken for it only through a
// reference: its own scope decides, which is always an assembly.
func (m *Module) isSystemType(tok metadata.Token, name string) bool {
	if tok.IsNil() || !m.r.IsTypeNamed(tok, "System", name) {
		return false
	}
	if tok.Table() == metadata.TableTypeDef {
		return m.core
	}
	row, err := m.r.TypeRef(metadata.TypeRefID(tok.RID()))
	return err == nil && (row.ResolutionScope.Table() == metadata.TableAssemblyRef || m.core)
}

// primitiveKind returns the kind of the value type System.name.
func primitiveKind(name string) (Kind, bool) {
	for i := range elements {
		if e := &elements[i]; e.name == name && e.kind != Class {
			return e.kind, true
		}
	}
	return 0, false
}

// readParams reads the generic parameters of a type or method, which must be
// numbered from 0 without gaps. ECMA-335 II.22.20.
func (m *Module) readParams(owner metadata.Token, t *TypeDef, meth *MethodDef) ([]*GenericParam, error) {
	rows := m.r.GenericParamsOf(owner)
	if rows.Len() == 0 {
		return nil, nil
	}
	params := make([]*GenericParam, rows.Len())
	for id := range rows.All() {
		row, err := m.r.GenericParam(id)
		if err != nil {
			return nil, err
		}
		i := int(row.Number)
		if i >= len(params) || params[i] != nil {
			return nil, loadErrorf(BadImage, m.File, "%s: generic parameters of %s are not numbered from 0", m.File, owner)
		}
		name, err := m.r.String(row.Name)
		if err != nil {
			return nil, err
		}
		params[i] = &GenericParam{RID: id, Index: i, Name: name, Flags: GenericParamAttributes(row.Flags), OwnerMeth: meth}
		if meth == nil {
			params[i].OwnerType = t
		}
	}
	return params, nil
}

func (m *Module) readFields(d *TypeDef) error {
	rows, err := m.r.TypeFields(d.RID)
	if err != nil {
		return err
	}
	d.Fields = make([]*FieldDef, 0, rows.Len())
	for id := range rows.All() {
		row, err := m.r.Field(id)
		if err != nil {
			return err
		}
		name, err := m.r.String(row.Name)
		if err != nil {
			return err
		}
		f := &FieldDef{Owner: d, RID: id, Name: name, Flags: FieldAttributes(row.Flags), Offset: -1}
		if at := m.r.FieldLayoutOf(id); at != 0 {
			l, err := m.r.FieldLayout(at)
			if err != nil {
				return err
			}
			f.Offset = int(l.Offset)
		}
		d.Fields = append(d.Fields, f)
	}
	return nil
}

func (m *Module) readMethods(d *TypeDef) error {
	rows, err := m.r.TypeMethods(d.RID)
	if err != nil {
		return err
	}
	d.Methods = make([]*MethodDef, 0, rows.Len())
	for id := range rows.All() {
		row, err := m.r.MethodDef(id)
		if err != nil {
			return err
		}
		name, err := m.r.String(row.Name)
		if err != nil {
			return err
		}
		md := &MethodDef{Owner: d, RID: id, Name: name, Flags: MethodAttributes(row.Flags), ImplFlags: MethodImplAttributes(row.ImplFlags), index: len(d.Methods)}
		if md.Params, err = m.readParams(id.Token(), nil, md); err != nil {
			return err
		}
		md.self = m.universe.ownArgs(md.Params)
		md.args = m.universe.positionals(MethodVar, len(md.Params))
		d.Methods = append(d.Methods, md)
	}
	return nil
}

// MethodDef returns a method that the module defines.
func (m *Module) MethodDef(id metadata.MethodDefID) (*MethodDef, error) {
	owner := m.r.MethodOwner(id)
	if owner == 0 {
		return nil, loadErrorf(BadImage, m.File, "%s: no type has the method %s", m.File, id.Token())
	}
	d, err := m.TypeDef(owner)
	if err != nil {
		return nil, err
	}
	for _, md := range d.Methods {
		if md.RID == id {
			return md, nil
		}
	}
	return nil, loadErrorf(BadImage, m.File, "%s: type %s does not list its method %s", m.File, d.FullName(), id.Token())
}

// FieldDef returns a field that the module defines.
func (m *Module) FieldDef(id metadata.FieldID) (*FieldDef, error) {
	owner := m.r.FieldOwner(id)
	if owner == 0 {
		return nil, loadErrorf(BadImage, m.File, "%s: no type has the field %s", m.File, id.Token())
	}
	d, err := m.TypeDef(owner)
	if err != nil {
		return nil, err
	}
	for _, f := range d.Fields {
		if f.RID == id {
			return f, nil
		}
	}
	return nil, loadErrorf(BadImage, m.File, "%s: type %s does not list its field %s", m.File, d.FullName(), id.Token())
}

// Type returns the definition as a type over its own parameters.
func (d *TypeDef) Type() *Type { return d.self }

// IsGeneric reports whether the definition has generic parameters.
func (d *TypeDef) IsGeneric() bool { return len(d.Params) > 0 }

// FullName returns the name with namespace and enclosing types, joined by +,
// without escapes.
func (d *TypeDef) FullName() string {
	if d.Enclosing != nil {
		return d.Enclosing.FullName() + "+" + d.Name
	}
	return typeName{d.Namespace, d.Name}.String()
}

// String is FullName.
func (d *TypeDef) String() string { return d.FullName() }
