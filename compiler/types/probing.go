package types

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"ilaot/ilreader"
	"ilaot/ilreader/metadata"
)

// This file defines Probe, the Resolver of a real build. An assembly is looked
// for by its simple name, without regard to case, in this order:
//
//  1. the files and folders given on the command line
//  2. what app.deps.json lists, in the application's folder and the probing
//     paths of app.runtimeconfig.json; without app.deps.json every .dll of the
//     application's folder
//  3. the embedded class library, under its own name
//
// That is what `dotnet app.dll` would find, except for the installed framework,
// in whose place the embedded class library stands. A self-contained
// application brings the framework along in its folder; that copy is passed
// over as well. Reference assemblies have no code and are passed over if they
// are the framework's.

// Probe finds the assemblies of one application. It is safe for concurrent use.
type Probe struct {
	// RID is the target, such as linux-x64: it chooses among assets of
	// app.deps.json that exist once per platform.
	RID string

	app        string
	given      []located // of the command line
	beside     []located // of the application
	selfCont   bool
	coreLib    []byte
	properties []Property

	mu   sync.Mutex
	open map[string]*ilreader.Assembly
}

// located is a file that may be the assembly of a name.
type located struct {
	name string // lower-case simple name
	path string
	rid  string // of a platform's own asset
}

// NewProbe returns the probe of the application's main assembly app, with
// further files and folders, and the bytes of the embedded class library (nil
// for none). An error is a reference that does not exist or a file beside the
// application that cannot be read.
func NewProbe(app string, references []string, coreLib []byte) (*Probe, error) {
	p := &Probe{app: app, coreLib: coreLib, open: map[string]*ilreader.Assembly{}}
	for _, ref := range references {
		list, err := locateAll(ref)
		if err != nil {
			return nil, err
		}
		p.given = append(p.given, list...)
	}
	if app == "" {
		return p, nil
	}
	base := strings.TrimSuffix(app, filepath.Ext(app))
	paths, err := p.readConfigs(base)
	if err != nil {
		return nil, err
	}
	deps, found, err := readDeps(base + ".deps.json")
	if err != nil {
		return nil, err
	}
	if found {
		p.beside = deps.candidates(filepath.Dir(app), paths)
		return p, nil
	}
	p.beside, err = locateAll(filepath.Dir(app))
	return p, err
}

// locateAll returns the assembly at path, or all in the folder at path in
// order of their names; a .dll comes before an .exe.
func locateAll(path string) ([]located, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return []located{locate(path)}, nil
	}
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, err
	}
	var dlls, exes []located
	for _, e := range entries {
		switch file := filepath.Join(path, e.Name()); strings.ToLower(filepath.Ext(e.Name())) {
		case ".dll":
			dlls = append(dlls, locate(file))
		case ".exe":
			exes = append(exes, locate(file))
		}
	}
	return append(dlls, exes...), nil
}

func locate(path string) located {
	file := filepath.Base(path)
	return located{name: strings.ToLower(strings.TrimSuffix(file, filepath.Ext(file))), path: path}
}

// Properties returns the configuration properties of app.runtimeconfig.json
// (AppContext switches), ordered by name.
func (p *Probe) Properties() []Property { return p.properties }

// Resolve implements Resolver.
func (p *Probe) Resolve(ref metadata.AssemblyName, _ *Module) (*ilreader.Assembly, error) {
	if ref.Culture != "" && ref.Culture != "neutral" {
		return nil, nil // satellite assemblies have resources and no types
	}
	name := strings.ToLower(ref.Name)
	for _, c := range p.given {
		if c.name != name {
			continue
		}
		if asm, err := p.use(c, ref); asm != nil || err != nil {
			return asm, err
		}
	}
	if !p.selfCont || p.coreLib == nil || !isFramework(ref) {
		for _, c := range p.ordered(name) {
			if asm, err := p.use(c, ref); asm != nil || err != nil {
				return asm, err
			}
		}
	}
	if p.coreLib != nil && name == strings.ToLower(coreNames[0]) {
		return p.openOnce(coreNames[0]+".dll", func() (*ilreader.Assembly, error) {
			return ilreader.OpenBytes(coreNames[0]+".dll", p.coreLib)
		})
	}
	return nil, nil
}

// ordered returns the application's candidates for a name that suit the
// target, the most specific first.
func (p *Probe) ordered(name string) []located {
	chain := ridChain(p.RID)
	var list []located
	for _, c := range p.beside {
		if c.name == name && (c.rid == "" || slices.Contains(chain, c.rid)) {
			list = append(list, c)
		}
	}
	slices.SortStableFunc(list, func(a, b located) int { return ridRank(chain, a.rid) - ridRank(chain, b.rid) })
	return list
}

// ridChain returns a runtime identifier and the less specific ones that it
// implies: linux-x64, linux, unix-x64, unix, any.
func ridChain(rid string) []string {
	if rid == "" {
		return []string{"any"}
	}
	system, arch, _ := strings.Cut(rid, "-")
	chain := []string{rid, system}
	if system != "win" {
		chain = append(chain, "unix-"+arch, "unix")
	}
	return append(chain, "any")
}

// ridRank orders assets: those of no platform come last.
func ridRank(chain []string, rid string) int {
	if i := slices.Index(chain, rid); i >= 0 {
		return i
	}
	return len(chain)
}

// use opens a located and decides whether it is what ref asks for; nil means
// to look on.
func (p *Probe) use(c located, ref metadata.AssemblyName) (*ilreader.Assembly, error) {
	asm, err := p.openOnce(c.path, func() (*ilreader.Assembly, error) { return ilreader.Open(c.path) })
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, notLoaded(ref, err.Error(), err)
	}
	if section, cut := asm.CutOff(); cut {
		return nil, notLoaded(ref, fmt.Sprintf("%s: the file is cut off within section %s", c.path, section), nil)
	}
	if !asm.IsAssembly() {
		return nil, nil
	}
	if asm.IsReferenceAssembly() {
		if isFramework(ref) {
			return nil, nil
		}
		e := loadErrorf(BadImage, ref.Name, "%s is a reference assembly: it has no method bodies; give the implementation", c.path)
		e.Text = fmt.Sprintf("Could not load file or assembly '%s'. Reference assemblies cannot be loaded for execution. (0x80131058)", displayName(ref))
		return nil, e
	}
	return asm, p.matches(asm, ref)
}

// notLoaded is the error for a damaged file, which .NET takes for no file.
func notLoaded(ref metadata.AssemblyName, why string, cause error) *LoadError {
	return &LoadError{Kind: FileNotFound, What: displayName(ref), Msg: why, Text: notFoundText(ref) + "\n", Err: cause}
}

// matches checks that the file has the name that was asked for in at least the
// version, as .NET's binder does.
func (p *Probe) matches(asm *ilreader.Assembly, ref metadata.AssemblyName) error {
	id, err := asm.Metadata.AssemblyName()
	if err != nil {
		return badImage(ref.Name, err)
	}
	if strings.EqualFold(id.Name, ref.Name) && slices.Compare(id.Version[:], ref.Version[:]) >= 0 {
		return nil
	}
	return loadErrorf(FileNotFound, displayName(ref), "Could not load file or assembly '%s'. The located assembly's manifest definition does not match the assembly reference: %s is %s.",
		displayName(ref), asm.Path, displayName(id))
}

// openOnce opens each file once.
func (p *Probe) openOnce(path string, open func() (*ilreader.Assembly, error)) (*ilreader.Assembly, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if asm := p.open[path]; asm != nil {
		return asm, nil
	}
	asm, err := open()
	if err != nil {
		return nil, err
	}
	p.open[path] = asm
	return asm, nil
}

// ResolveModule implements ModuleResolver: the files of an assembly lie in one
// folder.
func (p *Probe) ResolveModule(file string, from *Module) (*ilreader.Assembly, error) {
	if file == "" || file != filepath.Base(file) || strings.ContainsAny(file, `/\`) {
		return nil, loadErrorf(BadImage, file, "%s: %q is not the name of a file beside it", from.File, file)
	}
	path := filepath.Join(filepath.Dir(from.File), file)
	asm, err := p.openOnce(path, func() (*ilreader.Assembly, error) { return ilreader.Open(path) })
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return asm, err
}
