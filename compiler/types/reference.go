package types

import (
	"fmt"
	"slices"
	"strings"

	"ilaot/ilreader/metadata"
)

// This file resolves references between files: AssemblyRef, ModuleRef, File
// and TypeRef rows, exported types and forwarders (ECMA-335 II.6.8, II.22.5,
// II.22.14, II.22.38).
//
// A reference to a part of the framework that is nowhere to be found stands
// for CoreLib: its types are looked up there by name, as if every such
// assembly consisted of forwarders.

// assembly is the result of resolving a name.
type assembly struct {
	name   metadata.AssemblyName // as asked for
	module *Module
	facade bool // module is CoreLib in its stead
}

// maxHops bounds chains of forwarders and of nested scopes.
const maxHops = 64

// coreNames are the assemblies that may be CoreLib, in order of preference.
var coreNames = [...]string{"System.Private.CoreLib", "mscorlib", "netstandard", "System.Runtime"}

// CoreLib returns the module that defines System.Object, nil if there is none:
// LoadCoreLib says why.
func (u *Universe) CoreLib() *Module {
	m, _ := u.LoadCoreLib()
	return m
}

// LoadCoreLib returns the module that defines System.Object: the first one
// loaded that does, else the one that the resolver has.
func (u *Universe) LoadCoreLib() (*Module, error) {
	u.core.Do(func() {
		u.modMu.Lock()
		defer u.modMu.Unlock()
		u.coreM, u.coreE = u.findCoreLib()
	})
	return u.coreM, u.coreE
}

func (u *Universe) findCoreLib() (*Module, error) {
	for _, m := range u.modules {
		if m.core {
			return m, nil
		}
	}
	for _, name := range coreNames {
		a, err := u.load(metadata.AssemblyName{Name: name}, nil)
		if err != nil {
			return nil, err
		}
		if a != nil && a.module.core {
			return a.module, nil
		}
	}
	return nil, loadErrorf(FileNotFound, coreNames[0], "%s", notFoundText(metadata.AssemblyName{Name: coreNames[0]}))
}

// load returns the assembly of a name, nil if it is nowhere. The simple name
// decides, without regard to case: one assembly of a name is loaded. The
// caller holds modMu.
func (u *Universe) load(ref metadata.AssemblyName, from *Module) (*assembly, error) {
	key := strings.ToLower(ref.Name)
	if a, ok := u.byName[key]; ok {
		return a, nil
	}
	if u.resolver == nil {
		return nil, nil
	}
	asm, err := u.resolver.Resolve(ref, from)
	if err != nil {
		return nil, badImage(ref.Name, err)
	}
	if asm == nil {
		return nil, nil
	}
	m, err := u.loadModule(asm, nil)
	if err != nil {
		return nil, err
	}
	a := &assembly{name: m.identity, module: m}
	u.byName[key] = a
	return a, nil
}

// Assembly returns the main module of the assembly that a reference of from
// asks for; from may be nil. A missing framework assembly is CoreLib.
func (u *Universe) Assembly(ref metadata.AssemblyName, from *Module) (*Module, error) {
	a, err := u.assembly(ref, from)
	if err != nil {
		return nil, err
	}
	return a.module, nil
}

// FindModule returns the assembly of a simple name, in any case of letters;
// framework names that nothing has are CoreLib.
func (u *Universe) FindModule(name string) (*Module, error) {
	return u.Assembly(metadata.AssemblyName{Name: name}, nil)
}

func (u *Universe) assembly(ref metadata.AssemblyName, from *Module) (*assembly, error) {
	u.modMu.Lock()
	a, err := u.load(ref, from)
	u.modMu.Unlock()
	if a != nil || err != nil {
		return a, err
	}
	if !isFramework(ref) {
		return nil, loadErrorf(FileNotFound, displayName(ref), "%s", notFoundText(ref))
	}
	core, err := u.LoadCoreLib()
	if err != nil {
		return nil, err
	}
	return &assembly{name: ref, module: core, facade: true}, nil
}

func notFoundText(ref metadata.AssemblyName) string {
	return fmt.Sprintf("Could not load file or assembly '%s'. The system cannot find the file specified.", displayName(ref))
}

// frameworkNames are framework assemblies outside the System namespace.
var frameworkNames = [...]string{"mscorlib", "netstandard", "system", "microsoft.csharp", "microsoft.visualbasic", "microsoft.visualbasic.core",
	"microsoft.win32.primitives", "microsoft.win32.registry", "windowsbase"}

// frameworkTokens are the public key tokens that framework assemblies have.
var frameworkTokens = [...]string{"b77a5c561934e089", "b03f5f7f11d50a3a", "cc7b13ffcd2ddd51", "7cec85d7bea7798e", "31bf3856ad364e35"}

// isFramework reports whether a name is that of a framework assembly. A
// reference with a strong name must have one of the framework's.
func isFramework(ref metadata.AssemblyName) bool {
	name := strings.ToLower(ref.Name)
	if !strings.HasPrefix(name, "system.") && !slices.Contains(frameworkNames[:], name) {
		return false
	}
	return len(ref.Token) == 0 || slices.Contains(frameworkTokens[:], fmt.Sprintf("%x", ref.Token))
}

// reference resolves an AssemblyRef row.
func (m *Module) reference(id metadata.AssemblyRefID) (*assembly, error) {
	if id == 0 || int64(id) > int64(len(m.refs)) {
		return nil, m.noRow(id.Token())
	}
	return m.refs[id-1].getResult(func() (*assembly, error) {
		name, err := m.r.ReferenceName(id)
		if err != nil {
			return nil, badImage(m.File, err)
		}
		return m.universe.assembly(name, m)
	})
}

// References returns the modules of the assemblies that the module refers to,
// in file order; those that cannot be had are left out.
func (m *Module) References() []*Module {
	var ms []*Module
	for i := range m.refs {
		a, err := m.reference(metadata.AssemblyRefID(i + 1))
		if err == nil && !slices.Contains(ms, a.module) {
			ms = append(ms, a.module)
		}
	}
	return ms
}

// typeRef resolves a TypeRef row, ECMA-335 II.22.38.
func (m *Module) typeRef(id metadata.TypeRefID) (*TypeDef, error) { return m.nestedRef(id, 0) }

func (m *Module) nestedRef(id metadata.TypeRefID, hops int) (*TypeDef, error) {
	if id == 0 || int64(id) > int64(len(m.typeRefs)) {
		return nil, m.noRow(id.Token())
	}
	if hops > maxHops {
		return nil, loadErrorf(BadImage, m.File, "%s: %s is nested in itself", m.File, id.Token())
	}
	return m.typeRefs[id-1].getResult(func() (*TypeDef, error) { return m.resolveRef(id, hops) })
}

func (m *Module) resolveRef(id metadata.TypeRefID, hops int) (*TypeDef, error) {
	row, err := m.r.TypeRef(id)
	if err != nil {
		return nil, badImage(m.File, err)
	}
	n, err := readName(m.r, row.Namespace, row.Name)
	if err != nil {
		return nil, badImage(m.File, err)
	}
	switch scope := row.ResolutionScope; {
	case scope.IsNil():
		return m.Manifest.lookup(n, 0)
	case scope.Table() == metadata.TableTypeRef:
		return m.resolveNested(metadata.TypeRefID(scope.RID()), n, hops)
	case scope.Table() == metadata.TableAssemblyRef:
		a, err := m.reference(metadata.AssemblyRefID(scope.RID()))
		if err != nil {
			return nil, err
		}
		return a.lookup(n, 0)
	case scope.Table() == metadata.TableModuleRef:
		other, err := m.moduleRef(metadata.ModuleRefID(scope.RID()))
		if err != nil {
			return nil, err
		}
		return other.lookup(n, 0)
	default:
		return m.lookup(n, 0)
	}
}

func (m *Module) resolveNested(outer metadata.TypeRefID, n typeName, hops int) (*TypeDef, error) {
	d, err := m.nestedRef(outer, hops+1)
	if err != nil {
		return nil, err
	}
	if in := d.nested(n.String()); in != nil {
		return in, nil
	}
	return nil, typeNotFound(n.String(), m.scopeName(outer, d)) // without the enclosing type: so .NET words it
}

// scopeName returns the name of the assembly that a reference to d, perhaps to a type nested in another, names.
func (m *Module) scopeName(id metadata.TypeRefID, d *TypeDef) metadata.AssemblyName {
	for range maxHops {
		row, err := m.r.TypeRef(id)
		if err != nil {
			break
		}
		switch scope := row.ResolutionScope; scope.Table() {
		case metadata.TableTypeRef:
			id = metadata.TypeRefID(scope.RID())
			continue
		case metadata.TableAssemblyRef:
			if name, err := m.r.ReferenceName(metadata.AssemblyRefID(scope.RID())); err == nil {
				return name
			}
		}
		break
	}
	return d.Module.identity
}

// lookup finds a type by name in what a reference resolved to.
func (a *assembly) lookup(n typeName, hops int) (*TypeDef, error) {
	d, err := a.module.lookup(n, hops)
	if le, ok := err.(*LoadError); a.facade && (ok && le.Kind == TypeLoad || d != nil && d.Flags&TypeVisibilityMask != TypePublic) {
		return nil, typeNotFound(n.String(), a.name) // facades forward what is public
	}
	return d, err
}

// lookup returns the type called n that the module defines, or that its
// assembly has in another file or forwards to another assembly.
func (m *Module) lookup(n typeName, hops int) (*TypeDef, error) {
	x := m.index()
	if id := x.top[n]; id != 0 {
		return m.TypeDef(id)
	}
	id := x.exported[n]
	if id == 0 {
		return nil, typeNotFound(n.String(), m.identity)
	}
	if hops > maxHops {
		return nil, loadErrorf(TypeLoad, n.String(), "Could not load type '%s' from assembly '%s': its forwarders form a circle.", n, m.DisplayName())
	}
	row, err := m.r.ExportedType(id)
	if err != nil {
		return nil, badImage(m.File, err)
	}
	if impl := row.Implementation; impl.Table() == metadata.TableFile && !impl.IsNil() {
		other, err := m.file(metadata.FileID(impl.RID()))
		if err != nil {
			return nil, err
		}
		if other == m {
			return nil, typeNotFound(n.String(), m.identity)
		}
		return other.lookup(n, hops+1)
	}
	if impl := row.Implementation; impl.Table() == metadata.TableAssemblyRef && !impl.IsNil() {
		a, err := m.reference(metadata.AssemblyRefID(impl.RID()))
		if err != nil {
			return nil, err
		}
		return a.lookup(n, hops+1)
	}
	return nil, typeNotFound(n.String(), m.identity)
}

func typeNotFound(name string, asm metadata.AssemblyName) *LoadError {
	return loadErrorf(TypeLoad, name, "Could not load type '%s' from assembly '%s'.", name, displayName(asm))
}

func (m *Module) noRow(tok metadata.Token) *LoadError {
	return loadErrorf(BadImage, m.File, "%s: there is no row %s", m.File, tok)
}

// moduleRef resolves a ModuleRef row: another file of the same assembly, by
// its name. ECMA-335 II.22.31.
func (m *Module) moduleRef(id metadata.ModuleRefID) (*Module, error) {
	if id == 0 || int64(id) > int64(len(m.moduleRefs)) {
		return nil, m.noRow(id.Token())
	}
	return m.moduleRefs[id-1].getResult(func() (*Module, error) {
		row, err := m.r.ModuleRef(id)
		if err != nil {
			return nil, badImage(m.File, err)
		}
		name, err := m.r.String(row.Name)
		if err != nil {
			return nil, badImage(m.File, err)
		}
		if own, err := m.Manifest.r.ModuleName(); err == nil && strings.EqualFold(own, name) {
			return m.Manifest, nil
		}
		return m.Manifest.fileNamed(name)
	})
}

// file returns the module of a File row. ECMA-335 II.22.19.
func (m *Module) file(id metadata.FileID) (*Module, error) {
	row, err := m.r.File(id)
	if err != nil {
		return nil, badImage(m.File, err)
	}
	name, err := m.r.String(row.Name)
	if err != nil {
		return nil, badImage(m.File, err)
	}
	return m.fileNamed(name)
}

// fileNamed loads a further file of the assembly.
func (m *Module) fileNamed(name string) (*Module, error) {
	key := strings.ToLower(name)
	if other, ok := m.files.Load(key); ok {
		return other.(*Module), nil
	}
	other, err := m.openFile(name)
	if err != nil {
		return nil, err
	}
	first, _ := m.files.LoadOrStore(key, other)
	return first.(*Module), nil
}

func (m *Module) openFile(name string) (*Module, error) {
	r, ok := m.universe.resolver.(ModuleResolver)
	if !ok {
		return nil, loadErrorf(FileNotFound, name, "Could not load file or assembly '%s'. The system cannot find the file specified.", name)
	}
	asm, err := r.ResolveModule(name, m)
	if err != nil {
		return nil, badImage(name, err)
	}
	if asm == nil {
		return nil, loadErrorf(FileNotFound, name, "Could not load file or assembly '%s'. The system cannot find the file specified.", name)
	}
	if asm.IsAssembly() {
		return nil, loadErrorf(BadImage, name, "%s: is an assembly and not a module of %s", asm.Path, m.Name)
	}
	m.universe.modMu.Lock()
	defer m.universe.modMu.Unlock()
	return m.universe.loadModule(asm, m)
}
