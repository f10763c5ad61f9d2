// This file defines Assembly and how it is opened. Opening decodes headers only: the PE headers, the stream headers and the row counts. Everything else
// is decoded when it is asked for, from the one buffer that holds the file.

package ilreader

import (
	"os"
	"path/filepath"
	"strings"
	"sync"

	"ilaot/ilreader/metadata"
	"ilaot/ilreader/pdb"
	"ilaot/ilreader/pe"
)

// Assembly is one opened file: an assembly's main module, or a netmodule. It is safe for concurrent use.
type Assembly struct {
	Path     string // as given to Open; for OpenBytes, its name
	PE       *pe.File
	Metadata *metadata.Reader

	name        string
	mvid        metadata.GUID
	isReference func() bool
	loadPDB     func() (*pdb.PDB, error)
}

// Open opens the assembly at path. Errors are those of reading the file, or *cursor.FormatError with the path.
func Open(path string) (*Assembly, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return OpenBytes(path, data)
}

// OpenBytes opens the assembly in data, which must not change afterwards. name is used in errors, and to find a PDB file beside it.
func OpenBytes(name string, data []byte) (*Assembly, error) {
	file, err := pe.Parse(name, data)
	if err != nil {
		return nil, err
	}
	reader, err := metadata.Open(file)
	if err != nil {
		return nil, err
	}
	a := &Assembly{Path: name, PE: file, Metadata: reader}
	if err := a.readModule(); err != nil {
		return nil, err
	}
	a.isReference = sync.OnceValue(reader.IsReferenceAssembly)
	a.loadPDB = sync.OnceValues(func() (*pdb.PDB, error) { return pdb.Find(file, name) })
	return a, nil
}

// readModule reads the module's identity and the assembly's name, ECMA-335 II.22.30 and II.22.2.
func (a *Assembly) readModule() error {
	module, err := a.Metadata.Module(1)
	if err != nil {
		return err
	}
	if a.mvid, err = a.Metadata.GUID(module.MVID); err != nil {
		return err
	}
	if !a.IsAssembly() {
		a.name, err = a.Metadata.ModuleName()
		return err
	}
	name, err := a.Metadata.AssemblyName()
	a.name = name.Name
	return err
}

// IsAssembly reports whether the file has a manifest; a netmodule has none. ECMA-335 II.6.1.
func (a *Assembly) IsAssembly() bool { return a.Metadata.HasManifest() }

// Name returns the assembly's simple name; of a netmodule, the module's name.
func (a *Assembly) Name() string { return a.name }

// MVID returns the module version id, which is different for every compilation of different sources. ECMA-335 II.22.30.
func (a *Assembly) MVID() metadata.GUID { return a.mvid }

// IsReadyToRun reports whether the file also holds native code; its IL is complete all the same.
func (a *Assembly) IsReadyToRun() bool { return a.PE.IsReadyToRun() }

// CutOff returns the name of the first section whose bytes the file does not hold to the end. What is missing may not matter to who
// reads the metadata, but no runtime maps such a file.
func (a *Assembly) CutOff() (section string, cut bool) {
	for _, s := range a.PE.Sections {
		if s.RawSize > 0 && int64(s.RawOffset)+int64(s.RawSize) > int64(len(a.PE.Data)) {
			return s.Name, true
		}
	}
	return "", false
}

// IsReferenceAssembly reports whether the assembly is marked as one to compile against: its bodies, if present, mean nothing.
func (a *Assembly) IsReferenceAssembly() bool { return a.isReference() }

// EntryPoint returns the MethodDef (or File) where the program starts, 0 in a library. ECMA-335 II.25.3.3.
func (a *Assembly) EntryPoint() metadata.Token { return metadata.Token(a.PE.EntryPointToken()) }

// PDB returns the assembly's portable PDB: the embedded one, or the one beside the file. It is nil without an error when there is none, and an error when
// it is of another build, malformed or a Windows PDB. The first call reads it; later ones return the same result.
func (a *Assembly) PDB() (*pdb.PDB, error) { return a.loadPDB() }

// FileName returns the last element of the path without its extension, the name under which a host probes for the assembly.
func (a *Assembly) FileName() string {
	return strings.TrimSuffix(filepath.Base(a.Path), filepath.Ext(a.Path))
}
