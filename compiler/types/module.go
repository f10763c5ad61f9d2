package types

import (
	"fmt"
	"strings"
	"sync"
	"sync/atomic"

	"ilaot/ilreader"
	"ilaot/ilreader/metadata"
)

// This file defines Module, one file of an assembly, and how modules come into
// the universe. Loading one reads its name only; the index of its type names
// is made at the first look-up, and a type's row is read when the type is used.

// Module is a loaded module.
type Module struct {
	Asm      *ilreader.Assembly
	Name     string // simple name of the assembly
	File     string // path, for messages
	Manifest *Module

	universe *Universe
	r        *metadata.Reader
	order    int // in Universe.Modules
	core     bool
	identity metadata.AssemblyName

	mu   sync.Mutex // guards loading of rows into defs
	defs []defSlot

	names      memo[*nameIndex]
	refs       []memoResult[*assembly]
	moduleRefs []memoResult[*Module]
	typeRefs   []memoResult[*TypeDef]
	typeSpecs  []memoResult[*Type]
	memberRefs []memoResult[*memberRef]
	files      sync.Map // lower-case file name -> *Module
}

// defSlot is the loading state of a TypeDef row.
type defSlot struct {
	def     atomic.Pointer[TypeDef]
	err     error
	loading bool
}

// LoadModule brings an opened file into the universe. A file with the MVID and
// name of one that is there already is that one. ECMA-335 II.22.30.
func (u *Universe) LoadModule(asm *ilreader.Assembly) (*Module, error) {
	u.modMu.Lock()
	defer u.modMu.Unlock()
	return u.loadModule(asm, nil)
}

// loadModule is LoadModule under modMu; manifest is set for a netmodule.
func (u *Universe) loadModule(asm *ilreader.Assembly, manifest *Module) (*Module, error) {
	for _, m := range u.modules {
		if m.Asm == asm || m.Asm.MVID() == asm.MVID() && m.Asm.Name() == asm.Name() && m.Asm.IsAssembly() == asm.IsAssembly() {
			return m, nil
		}
	}
	m := &Module{Asm: asm, Name: asm.Name(), File: asm.Path, Manifest: manifest, universe: u, r: asm.Metadata, order: len(u.modules)}
	if manifest == nil {
		m.Manifest = m
	} else {
		m.Name = manifest.Name
	}
	if asm.IsAssembly() {
		id, err := m.r.AssemblyName()
		if err != nil {
			return nil, badImage(asm.Name(), err)
		}
		m.identity = id
	} else {
		m.identity = m.Manifest.identity
		if manifest == nil {
			m.identity = metadata.AssemblyName{Name: m.Name}
		}
	}
	m.allocate()
	m.core = m.definesObject()
	u.modules = append(u.modules, m)
	if asm.IsAssembly() {
		key := strings.ToLower(m.Name)
		if _, taken := u.byName[key]; !taken {
			u.byName[key] = &assembly{name: m.identity, module: m}
		}
	}
	return m, nil
}

// allocate makes room for one memo per row.
func (m *Module) allocate() {
	m.defs = make([]defSlot, m.r.Rows(metadata.TableTypeDef))
	m.refs = make([]memoResult[*assembly], m.r.Rows(metadata.TableAssemblyRef))
	m.moduleRefs = make([]memoResult[*Module], m.r.Rows(metadata.TableModuleRef))
	m.typeRefs = make([]memoResult[*TypeDef], m.r.Rows(metadata.TableTypeRef))
	m.typeSpecs = make([]memoResult[*Type], m.r.Rows(metadata.TableTypeSpec))
	m.memberRefs = make([]memoResult[*memberRef], m.r.Rows(metadata.TableMemberRef))
}

// definesObject reports whether the module is a class library's core: it
// defines System.Object, the class without a base. ECMA-335 I.8.9.2.
func (m *Module) definesObject() bool {
	id := m.index().top[typeName{"System", "Object"}]
	if id == 0 {
		return false
	}
	row, err := m.r.TypeDef(id)
	return err == nil && row.Extends.IsNil()
}

// Modules returns the loaded modules in load order.
func (u *Universe) Modules() []*Module {
	u.modMu.Lock()
	defer u.modMu.Unlock()
	return append([]*Module(nil), u.modules...)
}

// Universe returns the universe the module is loaded in.
func (m *Module) Universe() *Universe { return m.universe }

// Identity returns the identity of the module's assembly.
func (m *Module) Identity() metadata.AssemblyName { return m.identity }

// coreToken is the public key token of .NET's System.Private.CoreLib, whose place the class library takes:
// names that programs print have it.
var coreToken = [8]byte{0x7c, 0xec, 0x85, 0xd7, 0xbe, 0xa7, 0x79, 0x8e}

// DisplayName returns the assembly's display name, as .NET prints it.
func (m *Module) DisplayName() string {
	n := m.identity
	if m.core && n.Name == "System.Private.CoreLib" {
		n.Token = coreToken[:]
	}
	return displayName(n)
}

// Version returns the assembly's version: major, minor, build, revision.
func (m *Module) Version() [4]uint16 { return m.identity.Version }

// PublicKeyText returns the assembly's public key in hexadecimal, "null" if it
// has no strong name.
func (m *Module) PublicKeyText() string {
	if len(m.identity.PublicKey) == 0 {
		return "null"
	}
	return fmt.Sprintf("%x", m.identity.PublicKey)
}

// IsCoreLib reports whether the module defines System.Object.
func (m *Module) IsCoreLib() bool { return m.core }

// String returns the simple name.
func (m *Module) String() string { return m.Name }

// TypeDefs returns all types that the module defines, in file order, <Module>
// first. Rows that cannot be read are left out.
func (m *Module) TypeDefs() []*TypeDef {
	defs := make([]*TypeDef, 0, len(m.defs))
	for i := range m.defs {
		if d, err := m.TypeDef(metadata.TypeDefID(i + 1)); err == nil {
			defs = append(defs, d)
		}
	}
	return defs
}

// EntryPoint returns the method where the program starts, nil for a library.
// ECMA-335 II.15.4.1.2.
func (m *Module) EntryPoint() (*Method, error) {
	tok := m.Asm.EntryPoint()
	if tok.Table() == metadata.TableFile && !tok.IsNil() {
		other, err := m.file(metadata.FileID(tok.RID()))
		if err != nil {
			return nil, err
		}
		if other == m || other.Asm.EntryPoint().Table() == metadata.TableFile {
			return nil, loadErrorf(BadImage, m.File, "%s: the entry point is in no file", m.File)
		}
		return other.EntryPoint()
	}
	if tok.IsNil() {
		return nil, nil
	}
	if tok.Table() != metadata.TableMethodDef {
		return nil, loadErrorf(BadImage, m.File, "%s: the entry point %s is not a method", m.File, tok)
	}
	return Context{Module: m}.Method(tok)
}

// IsEntryPoint reports whether the program starts at the method.
func (m *Method) IsEntryPoint() bool {
	return m.Def != nil && m.Stub == NoStub && m.Def.Owner.Module.Asm.EntryPoint() == m.Def.RID.Token()
}

// displayName prints an identity as reflection does: flags do not show.
func displayName(n metadata.AssemblyName) string {
	n.Flags = 0
	return n.String()
}

// badImage wraps an error of the reader.
func badImage(what string, err error) *LoadError {
	if le, ok := err.(*LoadError); ok {
		return le
	}
	return &LoadError{Kind: BadImage, What: what, Msg: err.Error(), Err: err}
}
