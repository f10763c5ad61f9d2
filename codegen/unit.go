package codegen

import (
	"fmt"

	"ilaot/codegen/llvmir"
	"ilaot/codegen/rtabi"
	"ilaot/codegen/target"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/internal/glob"
)

// This file declares unit, which builds one partition: the module, its symbols
// and what is remembered about types and signatures.

// unit builds one module.
type unit struct {
	*program
	m      *llvmir.Module
	name   string
	index  int
	single bool
	dump   []byte

	attrs    llvmir.Attr // the attributes that every function has
	passings map[*types.Type]*passing
	sigs     map[*mir.Func]*signature
	abort    llvmir.Value
	cells    map[string]bool // records of imports that are defined

	debugInfo debugUnit
}

func newUnit(p *program, index, count int) *unit {
	u := &unit{
		program: p, index: index, single: count == 1, name: "app",
		passings: map[*types.Type]*passing{}, sigs: map[*mir.Func]*signature{}, cells: map[string]bool{},
		debugInfo: debugUnit{types: map[*types.Type]llvmir.Node{}},
	}
	if count > 1 {
		u.name = fmt.Sprintf("app%d", index)
	}
	u.m = llvmir.NewModule(u.name, p.target.Triple, p.target.DataLayout)
	u.attrs = u.m.Group(p.functionAttrs()...)
	if p.target.Format == target.ELF {
		u.m.Flag(8, "PIC Level", 2)
		u.m.Flag(7, "PIE Level", 2)
	}
	u.m.Flag(7, "uwtable", 2)
	return u
}

// functionAttrs returns what holds for every function: unwind tables, because a
// stack trace may pass anywhere; the processor; and, on ELF, probes of large frames, so that an
// overflow of the stack meets its guard page.
func (p *program) functionAttrs() []llvmir.Attr {
	list := []llvmir.Attr{llvmir.UWTable, llvmir.Attr(fmt.Sprintf(`"target-cpu"=%q "target-features"=%q`, p.target.CPU, p.target.Features))}
	if p.target.Format == target.ELF {
		list = append(list, `"probe-stack"="inline-asm"`)
	}
	return list
}

func (u *unit) generate(bodies []*body) (err error) {
	for _, b := range bodies {
		if err := u.function(b); err != nil {
			return err
		}
	}
	if u.index > 0 {
		return nil
	}
	defer catch(&err, func() *Error { return &Error{IL: mir.NoIL} })
	u.emitData()
	return nil
}

// function lowers one body and its filters.
func (u *unit) function(b *body) (err error) {
	f := &function{unit: u, body: b, mf: b.f, name: b.symbol}
	defer catch(&err, f.place)
	start := u.m.Size()
	f.generate()
	if u.opt.Dump != "" && glob.Match(u.opt.Dump, b.f.Method.String()) {
		u.dump = append(u.dump, u.m.TextFrom(start)...)
	}
	return nil
}

// linkOf returns the linkage of a symbol that only compiled code names.
func (u *unit) linkOf() llvmir.Linkage {
	if u.single {
		return llvmir.Internal
	}
	return llvmir.Hidden
}

// codeOf returns the address of a body.
func (u *unit) codeOf(b *body) llvmir.Value {
	return u.m.FuncRef(b.symbol, u.bodySig(b.f).sig, llvmir.Hidden, u.attrs)
}

// callee returns a body as the target of a direct call.
func (u *unit) callee(b *body) llvmir.Callee {
	s := u.bodySig(b.f)
	return llvmir.Callee{Addr: u.codeOf(b), Sig: s.sig}
}

// helperTypes are the types that the letters of rtabi's signatures stand for.
var helperTypes = map[byte]*llvmir.Type{
	'v': llvmir.Void, 'b': llvmir.I8, 'h': llvmir.I16, 'i': llvmir.I32, 'l': llvmir.I64, 'n': llvmir.I64,
	'p': llvmir.Ptr, 'f': llvmir.F32, 'd': llvmir.F64,
}

// helper returns a function of the runtime, and whether it may throw.
func (u *unit) helper(name string) (c llvmir.Callee, throws bool) {
	h := rtabi.HelperByName(name)
	if h == nil {
		failf("the runtime has no function %s", name)
	}
	params := make([]*llvmir.Type, len(h.Sig)-1)
	for i := range params {
		params[i] = helperTypes[h.Sig[i+1]]
	}
	c.Sig = u.m.Sig(helperTypes[h.Sig[0]], params...)
	var attrs []llvmir.Attr
	if h.NoReturn {
		attrs = append(attrs, llvmir.NoReturn, llvmir.Cold)
	}
	if h.NoThrow {
		attrs = append(attrs, llvmir.NoUnwind)
	}
	if h.Allocates && h.Sig[0] == 'p' {
		c.RetAttrs = []llvmir.Attr{llvmir.NoAlias, llvmir.NonNull}
		if name == "rt_new_finalizable" { // the collector keeps the object: stores to it are seen
			c.RetAttrs = c.RetAttrs[1:]
		}
	}
	c.Addr = u.m.FuncRef(name, c.Sig, llvmir.Hidden, attrs...)
	return c, !h.NoThrow
}

// table returns ilaot_types.
func (u *unit) table() llvmir.Value { return u.m.GlobalRef("ilaot_types", true, false) }

// methodTable returns the address of t's MethodTable.
func (u *unit) methodTable(t *types.Type) llvmir.Value {
	return llvmir.Offset(u.table(), int64(u.info(t).offset))
}

// personality returns the marker that says whose unwind tables these are.
func (u *unit) personality() llvmir.Value {
	return u.m.FuncRef("ilaot_personality", u.m.Sig(llvmir.Void), llvmir.Hidden)
}
