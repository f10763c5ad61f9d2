// This file reads import scopes: the using directives that hold for a local scope, each scope with its parent's behind it.

package pdb

import (
	"ilaot/ilreader/cursor"
	"ilaot/ilreader/metadata"
)

// ImportKind says what an import brings in.
type ImportKind uint8

// The import kinds; their values are the format's.
const (
	ImportNamespace         ImportKind = 1 // Namespace
	ImportAssemblyNamespace ImportKind = 2 // Assembly, Namespace
	ImportType              ImportKind = 3 // Type
	ImportXMLNamespace      ImportKind = 4 // Alias, Namespace
	ImportAlias             ImportKind = 5 // Alias of an extern alias declared in an outer scope
	AliasAssembly           ImportKind = 6 // Alias, Assembly
	AliasNamespace          ImportKind = 7 // Alias, Namespace
	AliasAssemblyNamespace  ImportKind = 8 // Alias, Assembly, Namespace
	AliasType               ImportKind = 9 // Alias, Type
)

// Import is one directive; which fields are set depends on Kind.
type Import struct {
	Kind      ImportKind
	Alias     string
	Assembly  metadata.AssemblyRefID
	Namespace string
	Type      metadata.Token
}

// importFields say which fields follow a kind's byte, in this order: alias, assembly, namespace, type.
var importFields = [...]struct{ alias, assembly, namespace, typ bool }{
	ImportNamespace:         {namespace: true},
	ImportAssemblyNamespace: {assembly: true, namespace: true},
	ImportType:              {typ: true},
	ImportXMLNamespace:      {alias: true, namespace: true},
	ImportAlias:             {alias: true},
	AliasAssembly:           {alias: true, assembly: true},
	AliasNamespace:          {alias: true, namespace: true},
	AliasAssemblyNamespace:  {alias: true, assembly: true, namespace: true},
	AliasType:               {alias: true, typ: true},
}

// Imports returns the imports of a scope and the scope around it, 0 if it is outermost.
func (p *PDB) Imports(id metadata.ImportScopeID) (imports []Import, parent metadata.ImportScopeID, err error) {
	row, err := p.Metadata.ImportScope(id)
	if err != nil {
		return nil, 0, err
	}
	if row.Parent >= id {
		return nil, 0, p.errorf("import scope %d inside scope %d, which is not before it", id, row.Parent)
	}
	c, err := p.Metadata.BlobCursor(row.Imports, "")
	if err != nil {
		return nil, 0, err
	}
	d := importDecoder{p: p, Cursor: &c}
	for c.Len() > 0 {
		imports = append(imports, d.next())
	}
	return imports, row.Parent, c.Err()
}

// maxImportText bounds the names of one scope in bytes: they are references, so a small blob could otherwise name any amount of text.
const maxImportText = 1 << 20

// importDecoder decodes one imports blob.
type importDecoder struct {
	*cursor.Cursor
	p     *PDB
	total int // bytes of text so far
}

func (c *importDecoder) next() (i Import) {
	start := c.Pos()
	kind := c.CompressedUint()
	if kind == 0 || kind >= uint32(len(importFields)) {
		c.FailAt(start, "import of unknown kind %d", kind)
		return i
	}
	i.Kind = ImportKind(kind)
	fields := importFields[kind]
	if fields.alias {
		i.Alias = c.text()
	}
	if fields.assembly {
		i.Assembly = metadata.AssemblyRefID(c.CompressedUint())
	}
	if fields.namespace {
		i.Namespace = c.text()
	}
	if fields.typ {
		i.Type = readType(c.Cursor)
	}
	return i
}

// text reads a reference to a blob that holds UTF-8.
func (c *importDecoder) text() string {
	start := c.Pos()
	b, err := c.p.Metadata.Blob(metadata.BlobRef(c.CompressedUint()))
	c.total += len(b)
	if err != nil {
		c.FailAt(start, "import names no text: %v", err)
	} else if c.total > maxImportText {
		c.FailAt(start, "imports name more than %d bytes of text", maxImportText)
	}
	return string(b)
}
