package types

import (
	"strings"

	"ilaot/ilreader/metadata"
)

// This file finds types by name within one module: an index over the names of
// its TypeDef and ExportedType tables, made on the first look-up.

// typeName is the name of a type that is not nested.
type typeName struct{ namespace, name string }

// nestedName is the name of a type within another row of the same table.
type nestedName struct {
	outer uint32
	name  string
}

// nameIndex maps names to rows. The first row of a name wins.
type nameIndex struct {
	top            map[typeName]metadata.TypeDefID
	nested         map[nestedName]metadata.TypeDefID
	exported       map[typeName]metadata.ExportedTypeID
	exportedNested map[nestedName]metadata.ExportedTypeID
}

// index returns the module's index.
func (m *Module) index() *nameIndex {
	return m.names.get(func() *nameIndex {
		x := &nameIndex{
			top:            make(map[typeName]metadata.TypeDefID, len(m.defs)),
			nested:         map[nestedName]metadata.TypeDefID{},
			exported:       map[typeName]metadata.ExportedTypeID{},
			exportedNested: map[nestedName]metadata.ExportedTypeID{},
		}
		for i := range m.defs {
			x.addDef(m.r, metadata.TypeDefID(i+1))
		}
		for i := range m.r.Rows(metadata.TableExportedType) {
			x.addExported(m.r, metadata.ExportedTypeID(i+1))
		}
		return x
	})
}

func (x *nameIndex) addDef(r *metadata.Reader, id metadata.TypeDefID) {
	row, err := r.TypeDef(id)
	if err != nil {
		return
	}
	n, err := readName(r, row.Namespace, row.Name)
	if err != nil {
		return
	}
	if outer := r.EnclosingType(id); outer != 0 {
		putFirst(x.nested, nestedName{uint32(outer), n.String()}, id)
		return
	}
	putFirst(x.top, n, id)
}

func (x *nameIndex) addExported(r *metadata.Reader, id metadata.ExportedTypeID) {
	row, err := r.ExportedType(id)
	if err != nil {
		return
	}
	n, err := readName(r, row.TypeNamespace, row.TypeName)
	if err != nil {
		return
	}
	if row.Implementation.Table() == metadata.TableExportedType {
		putFirst(x.exportedNested, nestedName{row.Implementation.RID(), n.String()}, id)
		return
	}
	putFirst(x.exported, n, id)
}

// putFirst adds an entry unless the key is there.
func putFirst[K comparable, V any](m map[K]V, k K, v V) {
	if _, ok := m[k]; !ok {
		m[k] = v
	}
}

func readName(r *metadata.Reader, namespace, name metadata.StringRef) (n typeName, err error) {
	if n.namespace, err = r.String(namespace); err != nil {
		return n, err
	}
	n.name, err = r.String(name)
	return n, err
}

// String joins namespace and name.
func (n typeName) String() string {
	if n.namespace == "" {
		return n.name
	}
	return n.namespace + "." + n.name
}

// FindType returns the type that the module defines or forwards under a name,
// nil if there is none. A nested type is written Outer+Inner.
func (m *Module) FindType(namespace, name string) *TypeDef {
	parts := strings.Split(name, "+")
	d, err := m.lookup(typeName{namespace, parts[0]}, 0)
	if err != nil {
		return nil
	}
	for _, p := range parts[1:] {
		if d = d.nested(p); d == nil {
			return nil
		}
	}
	return d
}

// nested returns the type called name directly within d, nil if there is none.
func (d *TypeDef) nested(name string) *TypeDef {
	id := d.Module.index().nested[nestedName{uint32(d.RID), name}]
	if id == 0 {
		return nil
	}
	in, err := d.Module.TypeDef(id)
	if err != nil {
		return nil
	}
	return in
}

// Nested returns the types directly within d, in file order.
func (d *TypeDef) Nested() []*TypeDef {
	var defs []*TypeDef
	rows := d.Module.r.NestedClassesOf(d.RID)
	for id := range rows.All() {
		row, err := d.Module.r.NestedClass(id)
		if err != nil {
			continue
		}
		if in, err := d.Module.TypeDef(row.NestedClass); err == nil && in.Enclosing == d {
			defs = append(defs, in)
		}
	}
	return defs
}
