// This file opens PDBs: it finds the one that belongs to an assembly and checks that it is of the same build.

package pdb

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"ilaot/ilreader/cursor"
	"ilaot/ilreader/metadata"
	"ilaot/ilreader/pe"
)

// ID ties a PDB to its assembly: a GUID and a time stamp, both usually a hash of the contents.
type ID [20]byte

// PDB is one portable PDB. It is immutable and safe for concurrent use.
type PDB struct {
	Metadata *metadata.Reader
	ID       ID
}

// windowsMagic starts every Windows (MSF) PDB.
var windowsMagic = []byte("Microsoft C/C++ MSF ")

// Parse reads the headers of a portable PDB. Errors are *cursor.FormatError and carry name.
func Parse(name string, data []byte) (*PDB, error) {
	place := cursor.Place{File: name}
	if bytes.HasPrefix(data, windowsMagic) {
		return nil, place.Errorf(0, "a Windows PDB, which is not supported: compile with portable debug information (-debug:portable)")
	}
	reader, err := metadata.Parse(name, data)
	if err != nil {
		return nil, err
	}
	header, ok := reader.PDB()
	if !ok {
		return nil, place.Errorf(0, "metadata without a #Pdb stream: not a portable PDB")
	}
	return &PDB{Metadata: reader, ID: header.ID}, nil
}

// Find returns the PDB of file, which was read from path: the embedded one, else the file that the CodeView entry names, beside path. It is nil without an
// error when there is none. A PDB file of another build is an error.
func Find(file *pe.File, path string) (*PDB, error) {
	entries, err := file.DebugEntries()
	if err != nil {
		return nil, err
	}
	for _, entry := range entries {
		if entry.Type != pe.DebugEmbeddedPortablePDB {
			continue
		}
		data, err := file.EmbeddedPDB(entry)
		if err != nil {
			return nil, err
		}
		return parseMatching(path+" (embedded PDB)", data, file, entries)
	}
	return findBeside(file, path, entries)
}

// findBeside looks in the assembly's folder: the folder the compiler wrote to is of another machine, as a rule.
func findBeside(file *pe.File, path string, entries []pe.DebugEntry) (*PDB, error) {
	for _, name := range candidates(file, path, entries) {
		data, err := os.ReadFile(name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		return parseMatching(name, data, file, entries)
	}
	return nil, nil
}

// candidates returns the files to try: the assembly's own name with .pdb, then the name the compiler recorded.
func candidates(file *pe.File, path string, entries []pe.DebugEntry) []string {
	folder := filepath.Dir(path)
	names := []string{strings.TrimSuffix(path, filepath.Ext(path)) + ".pdb"}
	for _, entry := range entries {
		if view, ok := codeView(file, entry); ok {
			recorded := view.Path[strings.LastIndexAny(view.Path, `/\`)+1:]
			if filepath.IsLocal(recorded) {
				names = append(names, filepath.Join(folder, recorded))
			}
		}
	}
	return names
}

// parseMatching parses a PDB and compares its id with the one the assembly records, if it records one.
func parseMatching(name string, data []byte, file *pe.File, entries []pe.DebugEntry) (*PDB, error) {
	p, err := Parse(name, data)
	if err != nil {
		return nil, err
	}
	for _, entry := range entries {
		if view, ok := codeView(file, entry); ok && view.Portable && ViewID(view) != p.ID {
			return nil, fmt.Errorf("%s: PDB id %x does not match %s, which has %x: it is of another build", name, p.ID, file.Name, ViewID(view))
		}
	}
	return p, nil
}

func codeView(file *pe.File, entry pe.DebugEntry) (view pe.CodeView, ok bool) {
	if entry.Type != pe.DebugCodeView {
		return view, false
	}
	view, err := file.CodeView(entry)
	return view, err == nil
}

// ViewID returns the PDB id that a CodeView entry of an assembly records: its GUID and the entry's time stamp.
func ViewID(view pe.CodeView) (id ID) {
	copy(id[:], view.GUID[:])
	binary.LittleEndian.PutUint32(id[len(view.GUID):], view.Stamp)
	return id
}
