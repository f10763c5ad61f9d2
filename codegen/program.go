package codegen

import (
	"fmt"
	"slices"

	"ilaot/codegen/target"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file declares program: what all units know and none changes.

// program is the index over a mir.Program.
type program struct {
	*mir.Program
	target *target.Target
	opt    Options
	known  *types.Known

	bodies   []*body
	bodyOf   map[*types.Method]*body
	faults   [mir.NumFaults]*body // ThrowHelpers; nil if the program cannot raise it
	runInit  *body                // TypeInitializer.Run; nil if no type has a lazy initialiser
	failCast *body                // ThrowHelpers.ThrowInvalidCast(object, RuntimeType); nil if nothing is cast

	types     []*typeInfo // in the order of their MethodTables
	typeOf    map[*types.Type]*typeInfo
	slots     map[*types.Method]int
	boxes     map[*types.Type][]*typeInfo // constructed value types by underlying type
	bitWords  int
	maps      gcMaps
	tableSize uint32

	strings map[string]int
	statics map[fieldKey]string
	data    map[fieldKey]string
	inits   map[*types.Type]string
	frozen  map[*mir.Frozen]int
	initial map[fieldKey]*mir.Frozen
	names   *nameTable // nil if the program never asks for names

	debugOf *debugIndex // nil without Options.Debug
}

// body is one function to emit.
type body struct {
	f      *mir.Func
	symbol string
	export bool     // symbol is a C name that the runtime refers to
	alias  []string // further exports
	size   int      // instructions
}

// fieldKey identifies a field.
type fieldKey struct {
	def   *types.FieldDef
	owner *types.Type
}

func keyOf(f *types.Field) fieldKey { return fieldKey{f.Def, f.Owner} }

func newProgram(p *mir.Program, t *target.Target, opt Options) (prog *program, err error) {
	defer catch(&err, func() *Error { return &Error{IL: mir.NoIL} })
	prog = &program{
		Program: p, target: t, opt: opt, known: p.Universe.Known(),
		bodyOf: map[*types.Method]*body{}, typeOf: map[*types.Type]*typeInfo{}, slots: map[*types.Method]int{},
		boxes: map[*types.Type][]*typeInfo{}, strings: map[string]int{}, statics: map[fieldKey]string{}, data: map[fieldKey]string{}, inits: map[*types.Type]string{},
		frozen: map[*mir.Frozen]int{}, initial: map[fieldKey]*mir.Frozen{},
	}
	prog.indexBodies()
	prog.indexData()
	prog.indexFrozen()
	if opt.Debug {
		prog.indexDebug()
	}
	prog.indexHelpers()
	prog.layoutTypes()
	if slices.Contains(p.Helpers, "rt_trace_name") {
		prog.names = newNameTable(prog.bodies)
	}
	return prog, nil
}

func (p *program) indexBodies() {
	exported := map[*types.Method][]string{}
	for _, e := range p.Exports {
		exported[e.Method] = append(exported[e.Method], e.Symbol)
	}
	if p.Entry != nil {
		exported[p.Entry] = append(exported[p.Entry], "ilaot_main")
	}
	for _, f := range p.Funcs {
		if f.Parent != nil {
			continue // filters are emitted with their parents
		}
		b := &body{f: f, symbol: f.Method.Symbol(), size: sizeOf(f)}
		if symbols := exported[f.Method]; len(symbols) > 0 {
			b.symbol, b.alias, b.export = symbols[0], symbols[1:], true
		}
		if p.bodyOf[f.Method] != nil {
			failf("%s has two bodies", f.Method)
		}
		p.bodyOf[f.Method] = b
		p.bodies = append(p.bodies, b)
	}
	for _, e := range p.Exports {
		if p.bodyOf[e.Method] == nil {
			failf("exported method %s has no body", e.Method)
		}
	}
}

func sizeOf(f *mir.Func) int {
	n := 0
	for _, b := range f.Blocks {
		n += len(b.Instrs)
	}
	for _, r := range f.Regions {
		if r.Filter != nil {
			n += sizeOf(r.Filter)
		}
	}
	return n
}

func (p *program) indexData() {
	for i, s := range p.Strings {
		p.strings[s] = i
	}
	used := map[string]int{}
	for _, f := range p.Statics {
		p.statics[keyOf(f)] = unique(used, f.Symbol())
	}
	for _, f := range p.Data {
		p.data[keyOf(f)] = unique(used, f.Symbol()+".data")
	}
	for _, t := range p.Inits {
		p.inits[t] = unique(used, t.Symbol()+"::.init")
	}
}

// unique returns name, with a number if it has been used before.
func unique(used map[string]int, name string) string {
	used[name]++
	if n := used[name]; n > 1 {
		return fmt.Sprintf("%s#%d", name, n)
	}
	return name
}

// indexHelpers finds the methods of the class library that code calls by itself.
// One that the program does not need has no body.
func (p *program) indexHelpers() {
	for i, name := range mir.FaultNames {
		if m, err := p.Universe.FaultMethod(name); err == nil {
			p.faults[i] = p.bodyOf[m]
		}
	}
	if m, err := p.Universe.CastFailure(); err == nil {
		p.failCast = p.bodyOf[m]
	}
	if m, err := p.Universe.InitMethod(); err == nil {
		p.runInit = p.bodyOf[m]
	}
}

// mustBody returns the body of m.
func (p *program) mustBody(m *types.Method) *body {
	b := p.bodyOf[m]
	if b == nil {
		failf("%s is used but not part of the program", m)
	}
	return b
}

// layout returns the layout of t.
func layout(t *types.Type) *types.Layout {
	l, err := t.Layout()
	if err != nil {
		failf("layout of %s: %v", t, err)
	}
	return l
}
