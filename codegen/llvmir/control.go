package llvmir

import (
	"fmt"

	"github.com/llir/llvm/ir"
	"github.com/llir/llvm/ir/enum"
	"github.com/llir/llvm/ir/metadata"
	"github.com/llir/llvm/ir/types"
	"github.com/llir/llvm/ir/value"
)

// This file holds terminators, calls and landing pads.

// Br ends the block with a jump.
func (f *Func) Br(to *Block) { f.end(&ir.TermBr{Target: to.ll}) }

// Odds says how likely a branch is taken.
type Odds uint8

// Odds of the first target of CondBr.
const (
	Even Odds = iota
	Likely
	Unlikely
)

// CondBr ends the block with a jump to one of two blocks.
func (f *Func) CondBr(cond Value, yes, no *Block, odds Odds) {
	t := &ir.TermCondBr{Cond: cond.v, TargetTrue: yes.ll, TargetFalse: no.ll}
	switch odds {
	case Likely:
		t.Metadata = f.weights(2000, 1)
	case Unlikely:
		t.Metadata = f.weights(1, 2000)
	}
	f.end(t)
}

func (f *Func) weights(yes, no int) []*metadata.Attachment {
	n := f.m.Node(fmt.Sprintf("!{!\"branch_weights\", i32 %d, i32 %d}", yes, no))
	return []*metadata.Attachment{attachment("prof", n)}
}

// Switch ends the block with a jump by value: to cases[i] for i, else to other.
func (f *Func) Switch(x Value, other *Block, cases []*Block) {
	t := &ir.TermSwitch{X: x.v, TargetDefault: other.ll}
	for i, b := range cases {
		t.Cases = append(t.Cases, &ir.Case{X: ConstInt(x.t, int64(i)).v.(lit), Target: b.ll})
	}
	f.end(t)
}

// Ret ends the block with a return of v, or of nothing if v is the zero Value.
func (f *Func) Ret(v Value) { f.end(&ir.TermRet{X: v.v}) }

// Unreachable ends a block that is never left.
func (f *Func) Unreachable() { f.end(&ir.TermUnreachable{}) }

// Tail says whether a call may use the caller's frame.
type Tail uint8

// The kinds of calls.
const (
	NoTail   Tail = iota
	MayJump       // it takes no address in the frame, and may become a jump
	MustJump      // the caller has the same signature and returns what it gives: a jump at any level
)

// Callee describes the target of a call and what is known about it.
type Callee struct {
	Addr     Value
	Sig      *Sig
	RetAttrs []Attr
	Attrs    []Attr   // of the call
	ArgAttrs [][]Attr // of the arguments; may be shorter than they are many
	Tail     Tail

	metadata []*metadata.Attachment
}

// callee gives a Ptr the function pointer type that llir wants of a callee.
type callee struct {
	value.Value
	typ types.Type
}

func (c callee) Type() types.Type { return c.typ }

// Call adds a call; the result is the zero Value if there is none.
func (f *Func) Call(c Callee, args ...Value) Value {
	i := &ir.InstCall{Callee: callee{c.Addr.v, c.Sig.pointer}, Args: c.operands(args), Typ: c.Sig.Ret.ll,
		ReturnAttrs: returnAttrs(c.RetAttrs), FuncAttrs: funcAttrs(c.Attrs), Metadata: c.metadata}
	switch c.Tail {
	case MayJump:
		i.Tail = enum.TailTail
	case MustJump:
		i.Tail = enum.TailMustTail
	}
	f.add(i)
	return result(i, c.Sig)
}

// Invoke ends the block with a call that goes on at next, or at pad if it throws.
func (f *Func) Invoke(c Callee, next, pad *Block, args ...Value) Value {
	i := &ir.TermInvoke{Invokee: callee{c.Addr.v, c.Sig.pointer}, Args: c.operands(args), Typ: c.Sig.Ret.ll,
		NormalRetTarget: next.ll, ExceptionRetTarget: pad.ll, ReturnAttrs: returnAttrs(c.RetAttrs), FuncAttrs: funcAttrs(c.Attrs)}
	f.end(i)
	return result(i, c.Sig)
}

func result(v value.Value, s *Sig) Value {
	if s.Ret == Void {
		return Value{}
	}
	return Value{v, s.Ret}
}

// operands returns the arguments with their attributes.
func (c *Callee) operands(args []Value) []value.Value {
	out := operands(args)
	for i, attrs := range c.ArgAttrs {
		if len(attrs) > 0 {
			out[i] = ir.NewArg(out[i], paramAttrs(attrs)...)
		}
	}
	return out
}

func operands(args []Value) []value.Value {
	out := make([]value.Value, len(args))
	for i, a := range args {
		out[i] = a.v
	}
	return out
}

// Intrinsic calls LLVM's function of the given name, such as llvm.sqrt.f64. The
// parameter types are those of the arguments.
func (f *Func) Intrinsic(name string, ret *Type, args ...Value) Value {
	params := make([]*Type, len(args))
	for i, a := range args {
		params[i] = a.t
	}
	sig := f.m.Sig(ret, params...)
	return f.Call(Callee{Addr: f.m.intrinsic(name, sig), Sig: sig}, args...)
}

// CopyBytes copies n bytes, which may overlap if overlap is set. Both sides are in the same part of objects.
func (f *Func) CopyBytes(to, from, n Value, overlap bool, p Part) {
	name := "llvm.memcpy.p0i8.p0i8.i64"
	if overlap {
		name = "llvm.memmove.p0i8.p0i8.i64"
	}
	sig := f.m.Sig(Void, Ptr, Ptr, I64, I1)
	c := Callee{Addr: f.m.intrinsic(name, sig), Sig: sig, metadata: f.m.access(p)}
	f.Call(c, to, from, n, ConstInt(I1, 0))
}

// intrinsic declares one of LLVM's functions: those have no visibility of ours.
func (m *Module) intrinsic(name string, sig *Sig) Value {
	s, known := m.symbol(name)
	if !known {
		f := &ir.Func{}
		f.SetName(name)
		setSig(f, sig)
		s.decl = f.LLString()
	}
	return s.value()
}

// LandingPad starts a block that exceptions enter: the clauses are the
// addresses of type descriptors (Null catches all). It gives the exception and the selector.
func (f *Func) LandingPad(clauses []Value, cleanup bool) (exception, selector Value) {
	t := f.m.Struct(Ptr, I32)
	i := &ir.InstLandingPad{ResultType: t.ll, Cleanup: cleanup}
	for _, c := range clauses {
		i.Clauses = append(i.Clauses, &ir.Clause{Type: enum.ClauseTypeCatch, X: c.v})
	}
	pad := f.value(i, t)
	return f.Extract(pad, 0), f.Extract(pad, 1)
}

// Resume ends a block by unwinding further.
func (f *Func) Resume(exception, selector Value) {
	t := f.m.Struct(Ptr, I32)
	pad := f.Insert(f.Insert(Poison(t), exception, 0), selector, 1)
	f.end(&ir.TermResume{X: pad.v})
}
