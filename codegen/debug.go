package codegen

import (
	"strings"

	"ilaot/codegen/llvmir"
	"ilaot/codegen/target"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file says where code comes from: for every function whose method a PDB
// knows, which line each instruction belongs to, and where its variables lie. Other functions, those of the
// class library above all, have no lines; LLVM gives what it inlines from them the place of the call. The other
// way round it would forget the lines of what it inlines: therefore functions that lead to known ones by direct calls
// (the entry stub, generic code of the library) are described too, as code of line 0.

// debugIndex is what a program knows about the source of its bodies.
type debugIndex struct {
	infos   map[*body]*types.DebugInfo
	callers map[*body]bool // without lines of their own, but they lead to bodies that have
	file    string         // of the first body that has lines: what has none must still name a file
}

// indexDebug reads the PDBs. What is wrong with one has been reported by the driver.
func (p *program) indexDebug() {
	d := &debugIndex{infos: map[*body]*types.DebugInfo{}, callers: map[*body]bool{}}
	p.debugOf = d
	callers := map[*body][]*body{}
	var work []*body
	for _, b := range p.bodies {
		if info, err := b.f.Method.DebugInfo(); err == nil && info != nil {
			d.infos[b] = info
			work = append(work, b)
			if d.file == "" {
				d.file = info.Points[0].File
			}
		}
		for _, block := range b.f.Blocks {
			for _, in := range block.Instrs {
				if in.Op == mir.OpCall && p.bodyOf[in.M] != nil {
					callers[p.bodyOf[in.M]] = append(callers[p.bodyOf[in.M]], b)
				}
			}
		}
	}
	for len(work) > 0 {
		b := work[len(work)-1]
		work = work[:len(work)-1]
		for _, c := range callers[b] {
			if d.infos[c] == nil && !d.callers[c] {
				d.callers[c] = true
				work = append(work, c)
			}
		}
	}
}

// debugUnit is the debug information of one module.
type debugUnit struct {
	unit  llvmir.Node
	made  bool
	types map[*types.Type]llvmir.Node
	depth int // of structures being described
}

// debugFunc is the debug information of the function being lowered.
type debugFunc struct {
	info   *types.DebugInfo // nil: all of it is of line 0
	file   string
	scope  llvmir.Node // of the function
	scopes []debugScope
	placed bool // last is the location of IL offset lastIL
	lastIL int32
	last   llvmir.Node
}

// debugScope is a block of the source with variables.
type debugScope struct {
	types.LocalScope
	node llvmir.Node
}

// describe begins the debug information of the function, if there is any.
func (f *function) describe(name string) {
	if !f.opt.Debug {
		return
	}
	info := f.debugOf.infos[f.body]
	if info == nil && !f.debugOf.callers[f.body] {
		return
	}
	first := types.SourcePoint{File: f.debugOf.file}
	if info != nil {
		first = info.Points[0]
	} else {
		name = f.name
	}
	file := f.m.DebugFile(first.File)
	f.debug = &debugFunc{info: info, file: first.File}
	f.debug.scope = f.m.DebugFunction(llvmir.DebugFunction{
		Name: name, Unit: f.debugModule(file), File: file, Line: first.Line, Artificial: info == nil,
		Local: f.mf.Parent != nil || f.linkage() == llvmir.Internal, Optimise: f.opt.Optimise, Types: f.debugSignature(),
	})
	if info != nil {
		f.debug.addScopes(f.m, file)
	}
	f.f.Describe(f.debug.scope)
}

// debugProducer begins as LLVM's C compiler names itself: by that gdb knows that
// the line table says where prologues end.
const debugProducer = "clang LLVM (ilaot)"

// debugModule returns the module's compilation unit. Its file is that of the first function.
func (u *unit) debugModule(file llvmir.Node) llvmir.Node {
	d := &u.debugInfo
	if !d.made {
		d.made = true
		d.unit = u.m.DebugUnit(llvmir.DebugUnit{File: file, Producer: debugProducer, Optimised: u.opt.Optimise, CodeView: u.target.Format == target.COFF})
	}
	return d.unit
}

// addScopes makes the blocks of a function. A block lies in the innermost one
// before it that contains its first instruction.
func (d *debugFunc) addScopes(m *llvmir.Module, file llvmir.Node) {
	for _, s := range d.info.Scopes {
		at := d.info.At(s.Start)
		d.scopes = append(d.scopes, debugScope{s, m.DebugBlock(d.scopeAt(s.Start), file, at.Line, at.Column)})
	}
}

// scopeAt returns the innermost scope of an IL offset.
func (d *debugFunc) scopeAt(il int32) llvmir.Node {
	scope := d.scope
	for _, s := range d.scopes {
		if s.Start <= il && il < s.End {
			scope = s.node
		}
	}
	return scope
}

// place returns the location of an IL offset.
func (d *debugFunc) place(m *llvmir.Module, il int32) llvmir.Node {
	if d.placed && d.lastIL == il {
		return d.last
	}
	at, scope := d.info.At(il), d.scopeAt(il)
	if at.File != d.file {
		scope = m.DebugBlockFile(scope, m.DebugFile(at.File))
	}
	d.placed, d.lastIL, d.last = true, il, m.DebugLocation(at.Line, at.Column, scope)
	return d.last
}

// locate says that what follows comes from an IL offset.
func (f *function) locate(il int32) {
	if f.debug == nil {
		return
	}
	if f.debug.info == nil {
		f.locateNowhere()
		return
	}
	f.loc = f.debug.place(f.m, il)
	f.f.Locate(f.loc)
}

// locateNowhere says that what follows belongs to the function but to no line:
// the paths of exceptions.
func (f *function) locateNowhere() {
	if f.debug == nil {
		return
	}
	f.loc = f.m.DebugLocation(0, 0, f.debug.scope)
	f.f.Locate(f.loc)
}

// declareVariables says where the parameters and the named locals lie.
func (f *function) declareVariables() {
	if f.debug == nil || f.debug.info == nil || f.mf.Parent != nil {
		return // a filter's variables are those of its parent
	}
	method := f.mf.Method
	for i, name := range method.ParamNames() {
		if name != "" && i < f.mf.NumParams {
			f.declareVariable(f.debug.scope, name, mir.LocalID(i), i+1, mir.NoIL)
		}
	}
	locals, err := method.Locals()
	if err != nil {
		return
	}
	for _, s := range f.debug.scopes {
		for _, n := range s.Names {
			id := f.mf.NumParams + n.Index
			if n.Index < len(locals) && id < len(f.mf.Locals) && f.mf.Locals[id].Type == locals[n.Index].Type {
				f.declareVariable(s.node, n.Name, mir.LocalID(id), 0, s.Start)
			}
		}
	}
	f.f.LocateNone()
}

func (f *function) declareVariable(scope llvmir.Node, name string, id mir.LocalID, arg int, il int32) {
	at := f.debug.info.At(il)
	f.f.Locate(f.m.DebugLocation(at.Line, at.Column, scope))
	f.f.DeclareVariable(f.locals[id], llvmir.DebugVariable{
		Name: name, Arg: arg, Scope: scope, File: f.m.DebugFile(f.debug.file), Line: at.Line, Type: f.debugType(f.mf.Locals[id].Type),
	})
}

// debugName returns a method as it is written in C#, without its parameters:
// debuggers set breakpoints at it.
func debugName(m *types.Method) string {
	name := debugTypeName(m.Owner) + "." + m.Name()
	if len(m.Args) > 0 {
		args := make([]string, len(m.Args))
		for i, a := range m.Args {
			args[i] = debugTypeName(a)
		}
		name += "<" + strings.Join(args, ",") + ">"
	}
	return name
}

// debugTypeName returns a type's name with dots before nested types.
func debugTypeName(t *types.Type) string {
	return strings.NewReplacer("/", ".", "+", ".").Replace(t.String())
}
