// This file names types by their rows, the way reflection writes full names: "Namespace.Outer+Inner". No row is resolved into another module.

package metadata

import (
	"slices"
	"strings"
)

// maxEnclosing bounds the depth of nested types; a cycle of them is malformed.
const maxEnclosing = 64

// TypeName returns the full name of a TypeDef or TypeRef with "+" between nested types, or the ilasm form of a TypeSpec.
func (r *Reader) TypeName(t Token) (string, error) {
	if t.Table() == TableTypeSpec {
		row, err := r.TypeSpec(TypeSpecID(t.RID()))
		if err != nil {
			return "", err
		}
		sig, err := r.TypeSpecSig(row.Signature)
		if err != nil {
			return "", err
		}
		return sig.Format(r.shortName), nil
	}
	return r.nestedName(t)
}

// shortName names a type for printing within a signature; a TypeSpec within one is not followed, which bounds the work.
func (r *Reader) shortName(t Token) string {
	if name, err := r.nestedName(t); err == nil {
		return name
	}
	return "[" + t.String() + "]"
}

// nestedName joins the names from the outermost type to t.
func (r *Reader) nestedName(t Token) (string, error) {
	var parts []string
	for range maxEnclosing {
		namespace, name, outer, err := r.typeRow(t)
		if err != nil {
			return "", err
		}
		if namespace != "" {
			name = namespace + "." + name
		}
		parts = append(parts, name)
		if outer.IsNil() {
			slices.Reverse(parts)
			return strings.Join(parts, "+"), nil
		}
		t = outer
	}
	return "", r.place(&r.tables, 0, "II.22.32").Errorf(0, "types nested deeper than %d around %s", maxEnclosing, t)
}

// typeRow returns the names of a TypeDef or TypeRef and the type it is nested in.
func (r *Reader) typeRow(t Token) (namespace, name string, outer Token, err error) {
	switch t.Table() {
	case TableTypeDef:
		row, rowErr := r.TypeDef(TypeDefID(t.RID()))
		if rowErr != nil {
			return "", "", 0, rowErr
		}
		if enclosing := r.EnclosingType(TypeDefID(t.RID())); enclosing != 0 {
			outer = enclosing.Token()
		}
		namespace, name, err = r.names(row.Namespace, row.Name)
	case TableTypeRef:
		row, rowErr := r.TypeRef(TypeRefID(t.RID()))
		if rowErr != nil {
			return "", "", 0, rowErr
		}
		if row.ResolutionScope.Table() == TableTypeRef {
			outer = row.ResolutionScope
		}
		namespace, name, err = r.names(row.Namespace, row.Name)
	default:
		err = r.place(&r.tables, 0, "II.22.37").Errorf(0, "%s is not a type", t)
	}
	return namespace, name, outer, err
}

func (r *Reader) names(namespaceRef, nameRef StringRef) (namespace, name string, err error) {
	if namespace, err = r.String(namespaceRef); err != nil {
		return "", "", err
	}
	name, err = r.String(nameRef)
	return namespace, name, err
}
