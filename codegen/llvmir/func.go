package llvmir

import (
	"github.com/llir/llvm/ir"
)

// This file declares Func, a function being built, and its blocks.

// Func is a function under construction. Instructions go to the end of the
// current block (see At).
type Func struct {
	Params []Value

	m      *Module
	ll     *ir.Func
	sym    *symbol
	entry  *Block // holds the allocas
	allocs int    // of them, in front of everything else
	cur    *Block
	loc    string // attached to new instructions
	late   bool   // new blocks go behind the others
	last   []*ir.Block
}

// Block is a basic block of a Func.
type Block struct {
	ll   *ir.Block
	phis int // phi instructions at its start
}

// NewFunc starts the definition of a function; attrs are its attributes.
func (m *Module) NewFunc(name string, sig *Sig, link Linkage, attrs ...Attr) *Func {
	s, _ := m.symbol(name)
	if s.defined {
		panic("llvmir: " + name + " defined twice")
	}
	s.defined = true
	f := &Func{m: m, ll: &ir.Func{}, sym: s}
	f.ll.SetName(name)
	setSig(f.ll, sig)
	for i, p := range f.ll.Params {
		f.Params = append(f.Params, Value{p, sig.Params[i]})
	}
	f.ll.Linkage, f.ll.Preemption, f.ll.Visibility = linkage(link)
	f.ll.FuncAttrs = funcAttrs(attrs)
	f.entry = f.NewBlock("")
	f.cur = f.entry
	return f
}

func setSig(f *ir.Func, sig *Sig) {
	f.Typ = sig.pointer
	f.Sig = sig.pointer.ElemType.(*funcType)
	for _, p := range sig.Params {
		f.Params = append(f.Params, &ir.Param{Typ: p.ll})
	}
}

// Address returns the function's own address.
func (f *Func) Address() Value { return f.sym.value() }

// ParamAttrs adds attributes to parameter i.
func (f *Func) ParamAttrs(i int, attrs ...Attr) {
	p := f.ll.Params[i]
	p.Attrs = append(p.Attrs, paramAttrs(attrs)...)
}

// RetAttrs adds attributes to the result.
func (f *Func) RetAttrs(attrs ...Attr) {
	f.ll.ReturnAttrs = append(f.ll.ReturnAttrs, returnAttrs(attrs)...)
}

// Personality sets the function's personality routine, needed if it has landing pads.
func (f *Func) Personality(v Value) { f.ll.Personality = v.v.(lit) }

// Prefix places a constant in front of the function's code.
func (f *Func) Prefix(v Value) { f.ll.Prefix = v.v.(lit) }

// NewBlock adds a block; name is a hint for readers and may be empty.
func (f *Func) NewBlock(name string) *Block {
	b := &Block{ll: &ir.Block{Parent: f.ll}}
	if name != "" {
		b.ll.LocalName = name
	}
	if f.late {
		f.last = append(f.last, b.ll)
	} else {
		f.ll.Blocks = append(f.ll.Blocks, b.ll)
	}
	return b
}

// Late says whether the blocks that are made from here on go behind all others.
func (f *Func) Late(late bool) { f.late = late }

// Entry returns the first block.
func (f *Func) Entry() *Block { return f.entry }

// At makes b the current block.
func (f *Func) At(b *Block) { f.cur = b }

// Current returns the current block.
func (f *Func) Current() *Block { return f.cur }

// Ended reports whether the current block has its terminator.
func (f *Func) Ended() bool { return f.cur.ll.Term != nil }

// Finish prints the function into the module and drops its instructions.
func (f *Func) Finish() {
	f.ll.Blocks = append(f.ll.Blocks, f.last...)
	for _, b := range f.ll.Blocks {
		if b.Term == nil {
			b.Term = &ir.TermUnreachable{}
		}
	}
	f.m.text.WriteByte('\n')
	f.m.text.WriteString(f.ll.LLString())
	f.m.text.WriteByte('\n')
	f.ll = nil
}

func (f *Func) add(i ir.Instruction) { f.cur.ll.Insts = append(f.cur.ll.Insts, f.locate(i)) }

func (f *Func) value(i valueInstruction, t *Type) Value {
	f.add(i)
	return Value{i, t}
}

// Alloca reserves memory in the entry block, whatever the current block is.
func (f *Func) Alloca(t *Type, align int) Value {
	i := &ir.InstAlloca{ElemType: t.ll, Typ: ptrType, Align: ir.Align(align)}
	insts := append(f.entry.ll.Insts, nil)
	copy(insts[f.allocs+1:], insts[f.allocs:])
	insts[f.allocs] = i
	f.entry.ll.Insts = insts
	f.allocs++
	return Value{i, Ptr}
}

// AllocaBytes reserves n bytes on the stack here and now (localloc).
func (f *Func) AllocaBytes(n Value, align int) Value {
	return f.value(&ir.InstAlloca{ElemType: I8.ll, NElems: n.v, Typ: ptrType, Align: ir.Align(align)}, Ptr)
}

// Phi is a value that depends on the edge by which its block was entered.
type Phi struct {
	Value
	ll *ir.InstPhi
}

// NewPhi adds a phi at the start of b.
func (f *Func) NewPhi(b *Block, t *Type) *Phi {
	i := &ir.InstPhi{Typ: t.ll}
	insts := append(b.ll.Insts, nil)
	copy(insts[b.phis+1:], insts[b.phis:])
	insts[b.phis] = i
	b.ll.Insts = insts
	b.phis++
	return &Phi{Value{i, t}, i}
}

// Add says that the phi is v when its block is entered from b.
func (p *Phi) Add(v Value, from *Block) {
	p.ll.Incs = append(p.ll.Incs, &ir.Incoming{X: v.v, Pred: from.ll})
}
