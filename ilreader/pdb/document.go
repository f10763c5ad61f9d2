// This file reads the Document table: source files, whose names are stored in parts that documents share.

package pdb

import (
	"ilaot/ilreader/metadata"
)

// Document is one source file.
type Document struct {
	Name          string        // path as the compiler was given it, or as its path map made it
	HashAlgorithm metadata.GUID // of Hash; SHA-1 or SHA-256
	Hash          []byte        // of the file's bytes; nil if none is recorded
	Language      metadata.GUID
}

// maxNameLength bounds a document's name in bytes: the parts are references, so a small blob could otherwise name any amount of text.
const maxNameLength = 1 << 15

// Document returns the source file of row id.
func (p *PDB) Document(id metadata.DocumentID) (d Document, err error) {
	row, err := p.Metadata.Document(id)
	if err != nil {
		return d, err
	}
	if d.Name, err = p.documentName(row.Name); err != nil {
		return d, err
	}
	if d.HashAlgorithm, err = p.Metadata.GUID(row.HashAlgorithm); err != nil {
		return d, err
	}
	if d.Hash, err = p.Metadata.Blob(row.Hash); err != nil {
		return d, err
	}
	d.Language, err = p.Metadata.GUID(row.Language)
	return d, err
}

// documentName decodes a document name blob: a separator (0 for none) and references to the blobs between which it stands.
func (p *PDB) documentName(ref metadata.BlobRef) (string, error) {
	c, err := p.Metadata.BlobCursor(ref, "")
	if err != nil {
		return "", err
	}
	var name []byte
	separator := c.U8()
	for first := true; c.Len() > 0; first = false {
		part, err := p.Metadata.Blob(metadata.BlobRef(c.CompressedUint()))
		if err != nil {
			return "", err
		}
		if separator != 0 && !first {
			name = append(name, separator)
		}
		if name = append(name, part...); len(name) > maxNameLength {
			c.Failf("document name longer than %d bytes", maxNameLength)
		}
	}
	return string(name), c.Err()
}
