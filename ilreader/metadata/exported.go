// This file reads exported types: types that live in another file of the assembly, and forwarders to other assemblies. ECMA-335 II.22.14.

package metadata

// ExportedTypeName returns the full name of an exported type with "+" between nested types, and where its outermost type lives: a File of this
// assembly, or for a forwarder the AssemblyRef of another.
func (r *Reader) ExportedTypeName(id ExportedTypeID) (name string, target Token, err error) {
	for range maxEnclosing {
		row, err := r.ExportedType(id)
		if err != nil {
			return "", 0, err
		}
		namespace, part, err := r.names(row.TypeNamespace, row.TypeName)
		if err != nil {
			return "", 0, err
		}
		if namespace != "" {
			part = namespace + "." + part
		}
		if name != "" {
			part += "+" + name
		}
		name = part
		if row.Implementation.Table() != TableExportedType {
			return name, row.Implementation, nil
		}
		id = ExportedTypeID(row.Implementation.RID())
	}
	return "", 0, r.place(&r.tables, 0, "II.22.14").Errorf(0, "exported types nested deeper than %d around %s", maxEnclosing, id.Token())
}

// IsForwarder reports whether an exported type lives in another assembly.
func (r *Reader) IsForwarder(id ExportedTypeID) (bool, error) {
	_, target, err := r.ExportedTypeName(id)
	return target.Table() == TableAssemblyRef && !target.IsNil(), err
}
