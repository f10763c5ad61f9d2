// This file decodes declarative security: a permission set is an XML text in the first format and a list of attributes in the second.
// ECMA-335 II.22.11.
//
//	'.'  count  { class name  size of the rest  count  named arguments }

package metadata

// PermissionSet is the decoded permission set of a security declaration: XML holds the UTF-16 code units of the first format, Permissions the second.
type PermissionSet struct {
	XML         []uint16
	Permissions []Permission
}

// Permission is one security attribute; Class is its assembly-qualified name.
type Permission struct {
	Class string
	Named []NamedArgument
}

// PermissionSet decodes the permission set of a security declaration. ECMA-335 II.22.11.
func (r *Reader) PermissionSet(id DeclSecurityID, enums EnumResolver) (*PermissionSet, error) {
	row, err := r.DeclSecurity(id)
	if err != nil {
		return nil, err
	}
	c, err := r.BlobCursor(row.PermissionSet, "II.22.11")
	if err != nil {
		return nil, err
	}
	set := new(PermissionSet)
	if first, _ := c.PeekU8(); first != '.' {
		set.XML = utf16Units(c.Rest())
		return set, nil
	}
	c.Skip(1)
	d := attributeDecoder{Cursor: c, r: r, enums: enums}
	n := d.Count(d.CompressedUint(), 2)
	for i := 0; i < n && d.Err() == nil; i++ {
		set.Permissions = append(set.Permissions, d.permission())
	}
	return set, d.Err()
}

// permission decodes one security attribute; its size lets a reader skip what it does not understand.
func (d *attributeDecoder) permission() Permission {
	var p Permission
	p.Class, _ = d.SerString()
	n := d.Count(d.CompressedUint(), 1)
	args := attributeDecoder{Cursor: d.Sub(n), r: d.r, enums: d.enums}
	p.Named = args.named(args.CompressedUint())
	d.Adopt(&args.Cursor)
	return p
}
