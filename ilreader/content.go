// This file gives access to what metadata rows point to outside the metadata: method bodies, resources and the initial data of fields.

package ilreader

import (
	"fmt"

	"ilaot/ilreader/il"
	"ilaot/ilreader/metadata"
)

// codeTypeMask and codeTypeIL select the implementation flag that says a body is IL, ECMA-335 II.23.1.11.
const (
	codeTypeMask = 0x3
	codeTypeIL   = 0x0
)

// Body returns the IL of a method. It is nil without an error for methods that have none: abstract, P/Invoke, runtime-provided and native ones, and all
// methods of a reference assembly. Errors are *cursor.FormatError with the method's RVA. ECMA-335 II.25.4.
func (a *Assembly) Body(id metadata.MethodDefID) (*il.MethodBody, error) {
	method, err := a.Metadata.MethodDef(id)
	if err != nil {
		return nil, err
	}
	if method.RVA == 0 || method.ImplFlags&codeTypeMask != codeTypeIL || a.IsReferenceAssembly() {
		return nil, nil
	}
	data, err := a.PE.From(method.RVA)
	if err != nil {
		return nil, err
	}
	return il.ReadBody(data, a.Path, method.RVA)
}

// Resource returns the bytes of the manifest resource called name, without copying. It is an error if there is none or if another file holds it.
// ECMA-335 II.22.24.
func (a *Assembly) Resource(name string) ([]byte, error) {
	for rid := range a.Metadata.Rows(metadata.TableManifestResource) {
		row, err := a.Metadata.ManifestResource(metadata.ManifestResourceID(rid + 1))
		if err != nil {
			return nil, err
		}
		rowName, err := a.Metadata.String(row.Name)
		if err != nil {
			return nil, err
		}
		if rowName != name {
			continue
		}
		if !row.Implementation.IsNil() {
			return nil, fmt.Errorf("%s: resource %q is in another file (%s)", a.Path, name, row.Implementation)
		}
		return a.PE.Resource(row.Offset)
	}
	return nil, fmt.Errorf("%s: no resource %q", a.Path, name)
}

// FieldRVAData returns the first size bytes of a static field's initial data, without copying; it is nil without an error for a field that has none.
// The size is that of the field's type, which only the type universe knows. ECMA-335 II.22.18.
func (a *Assembly) FieldRVAData(id metadata.FieldID, size uint32) ([]byte, error) {
	rva := a.Metadata.FieldRVAOf(id)
	if rva == 0 {
		return nil, nil
	}
	row, err := a.Metadata.FieldRVA(rva)
	if err != nil {
		return nil, err
	}
	return a.PE.Slice(row.RVA, size)
}
