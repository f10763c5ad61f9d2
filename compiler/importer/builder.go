package importer

import (
	"strconv"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file holds builder, the place where instructions are appended. IL
// bodies and stubs share it. Each method emits one operation, or the few that
// always go together, and returns the value.

// builder appends instructions to one function.
type builder struct {
	imp *Importer
	u   *types.Universe
	k   *types.Known
	f   *mir.Func
	cur *mir.Block // nil after a terminator
	il  int32      // offset given to new instructions
	// nonNull holds values known not to be null: `this`, new objects, checked ones.
	// Values are assigned once, and a value checked in a block is used in blocks it dominates only.
	nonNull map[mir.Value]bool
	nesting int // of native layouts that are being made
}

func newBuilder(imp *Importer, m *types.Method) *builder {
	return &builder{imp: imp, u: imp.u, k: imp.k, f: mir.NewFunc(m), il: mir.NoIL, nonNull: map[mir.Value]bool{}}
}

// declareParams declares the method's parameters and result.
func (b *builder) declareParams() {
	m := b.f.Method
	sig := must(m.Signature())
	for i, t := range m.ParamTypes() {
		b.f.NewLocal(mir.Local{Name: "a" + strconv.Itoa(i), Type: t})
	}
	b.f.NumParams = len(b.f.Locals)
	if r := sig.Ret; r.Kind != types.Void {
		b.f.Result = r
	}
}

// start begins the entry block of a body without IL.
func (b *builder) start() { b.cur = b.f.NewBlock(mir.NoRegion) }

// emit appends in and returns its value, 0 if it has none. After a terminator
// (in code that nothing reaches) it goes to a block that finish drops.
func (b *builder) emit(in mir.Instr) mir.Value {
	if b.cur == nil {
		b.cur = b.f.NewBlock(mir.NoRegion)
	}
	in.IL = b.il
	return b.f.Append(b.cur, &in)
}

// op emits an operation on values only, with a result of type t.
func (b *builder) op(op mir.Op, t *types.Type, args ...mir.Value) mir.Value {
	return b.emit(mir.Instr{Op: op, Type: t, Args: args})
}

// do emits an operation on values only, without result.
func (b *builder) do(op mir.Op, args ...mir.Value) { b.emit(mir.Instr{Op: op, Args: args}) }

// term ends the current block.
func (b *builder) term(in mir.Instr) {
	b.emit(in)
	b.cur = nil
}

// typ returns the type of v.
func (b *builder) typ(v mir.Value) *types.Type { return b.f.TypeOf(v) }

// Constants.

func (b *builder) konst(t *types.Type, n int64) mir.Value {
	return b.emit(mir.Instr{Op: mir.OpConst, Type: t, Int: n})
}
func (b *builder) int32(n int64) mir.Value { return b.konst(b.k.I4, n) }
func (b *builder) nint(n int64) mir.Value  { return b.konst(b.k.I, n) }
func (b *builder) bool(v bool) mir.Value {
	if v {
		return b.int32(1)
	}
	return b.int32(0)
}
func (b *builder) null(t *types.Type) mir.Value { return b.op(mir.OpNull, t) }
func (b *builder) str(s string) mir.Value {
	v := b.emit(mir.Instr{Op: mir.OpString, Type: b.k.String, Str: s})
	b.nonNull[v] = true
	return v
}

// zero returns the zero of any type.
func (b *builder) zero(t *types.Type) mir.Value {
	switch st := t.StackType(); mir.RepOf(st) {
	case mir.RepInt32, mir.RepInt64, mir.RepNative:
		return b.konst(st, 0)
	case mir.RepFloat32, mir.RepFloat64:
		return b.emit(mir.Instr{Op: mir.OpFloat, Type: st})
	case mir.RepValue:
		return b.op(mir.OpZero, st)
	default:
		return b.null(st)
	}
}

// constOf returns the integer that v is, if it is a constant.
func (b *builder) constOf(v mir.Value) (int64, bool) {
	if d := b.f.Def(v); d != nil && d.Op == mir.OpConst {
		return d.Int, true
	}
	return 0, false
}

// isNull reports whether v is the null constant.
func (b *builder) isNull(v mir.Value) bool {
	d := b.f.Def(v)
	return d != nil && d.Op == mir.OpNull
}

// Locals and memory.

func (b *builder) temp(t *types.Type) mir.LocalID {
	id := len(b.f.Locals)
	return b.f.NewLocal(mir.Local{Name: "t" + strconv.Itoa(id), Type: t, Zeroed: b.hasRefs(t)})
}

func (b *builder) loadLocal(id mir.LocalID) mir.Value {
	return b.emit(mir.Instr{Op: mir.OpLoadLocal, Type: b.f.Locals[id].Type.StackType(), Local: id})
}

func (b *builder) storeLocal(id mir.LocalID, v mir.Value) {
	v = b.coerce(v, b.f.Locals[id].Type)
	b.emit(mir.Instr{Op: mir.OpStoreLocal, Local: id, Args: []mir.Value{v}})
}

func (b *builder) localAddr(id mir.LocalID) mir.Value {
	t := b.f.Locals[id].Type
	v := b.emit(mir.Instr{Op: mir.OpLocalAddr, Type: b.u.ByRefOf(t), Local: id})
	b.nonNull[v] = true
	return v
}

func (b *builder) load(t *types.Type, addr mir.Value) mir.Value { return b.loadAs(t, addr, access{}) }

func (b *builder) loadAs(t *types.Type, addr mir.Value, a access) mir.Value {
	return b.emit(mir.Instr{Op: mir.OpLoad, Type: t.StackType(), T: t, Args: []mir.Value{addr}, Flags: a.flags, Int: a.align})
}

func (b *builder) store(t *types.Type, addr, v mir.Value) { b.storeAs(t, addr, v, access{}) }

func (b *builder) storeAs(t *types.Type, addr, v mir.Value, a access) {
	v = b.coerce(v, t)
	b.emit(mir.Instr{Op: mir.OpStore, T: t, Args: []mir.Value{addr, v}, Flags: a.flags | b.barrier(t, addr), Int: a.align})
}

// access is how memory is accessed: the prefixes of ECMA-335 III.2.5 and III.2.6.
type access struct {
	flags mir.Flags
	align int64
}

func (b *builder) clear(t *types.Type, addr mir.Value) {
	b.emit(mir.Instr{Op: mir.OpClear, T: t, Args: []mir.Value{addr}})
}

// barrier returns Barrier if a store of a t at addr may put a reference into the heap.
func (b *builder) barrier(t *types.Type, addr mir.Value) mir.Flags {
	if b.hasRefs(t) && !b.onStack(addr) {
		return mir.Barrier
	}
	return 0
}

// onStack reports whether addr is certainly an address in this frame.
func (b *builder) onStack(addr mir.Value) bool {
	for {
		d := b.f.Def(addr)
		if d == nil {
			return false
		}
		switch d.Op {
		case mir.OpLocalAddr, mir.OpCaptureAddr, mir.OpAlloca:
			return true
		case mir.OpAdd, mir.OpSub, mir.OpBitcast:
			addr = d.Args[0]
		case mir.OpFieldAddr:
			addr = d.Args[0]
			if b.typ(addr).IsRef() {
				return false
			}
		default:
			return false
		}
	}
}

// hasRefs reports whether a t is a reference or holds some.
func (b *builder) hasRefs(t *types.Type) bool {
	if t.IsRef() {
		return true
	}
	if !t.IsValueType() {
		return false
	}
	return len(must(t.Layout()).RefRuns) > 0
}

// fieldAddr gives the address of f in obj, an object or the address of a value.
func (b *builder) fieldAddr(f *types.Field, obj mir.Value) mir.Value {
	v := b.emit(mir.Instr{Op: mir.OpFieldAddr, Type: b.u.ByRefOf(f.Type()), F: f, Args: []mir.Value{obj}})
	b.nonNull[v] = true
	return v
}

// dataOf gives the address at a byte offset in an object, as a by-ref to t.
func (b *builder) dataOf(obj mir.Value, offset int64, t *types.Type) mir.Value {
	v := b.emit(mir.Instr{Op: mir.OpDataOf, Type: b.u.ByRefOf(t), Int: offset, Args: []mir.Value{obj}})
	b.nonNull[v] = true
	return v
}

// Checks.

// nullCheck makes sure that v, an object or an address, is not null.
func (b *builder) nullCheck(v mir.Value) {
	if b.nonNull[v] {
		return
	}
	b.do(mir.OpNullCheck, v)
	b.nonNull[v] = true
}

func (b *builder) trapIf(fault mir.Fault, cond mir.Value) {
	if n, ok := b.constOf(cond); ok && n == 0 {
		return
	}
	b.emit(mir.Instr{Op: mir.OpTrapIf, Int: int64(fault), Args: []mir.Value{cond}})
}

// Calls.

// call emits a direct call, with the arguments converted to the parameters' types.
func (b *builder) call(m *types.Method, args ...mir.Value) mir.Value {
	return b.callAs(mir.Instr{Op: mir.OpCall, M: m}, m.Sig(), m.ParamTypes(), args)
}

// callAs emits the call in, whose signature is sig, with args converted to params.
func (b *builder) callAs(in mir.Instr, sig *types.MethodSig, params []*types.Type, args []mir.Value) mir.Value {
	if len(args) < len(params) {
		badIL("a call has %d arguments for %d parameters", len(args), len(params))
	}
	skip := len(args) - len(params) // a code address stands before the arguments
	in.Args = append(in.Args, args[:skip]...)
	for i, p := range params {
		if mir.RepOf(p) == mir.RepInt32 && mir.RepOf(b.typ(args[skip+i])) == mir.RepRef {
			badIL("a %s is given for a parameter of type %s", b.typ(args[skip+i]), p)
		}
		in.Args = append(in.Args, b.coerce(args[skip+i], p))
	}
	if sig.Ret.Kind != types.Void {
		in.Type = sig.Ret.StackType()
	}
	return b.emit(in)
}

// callRuntime calls a C function with the signature of m.
func (b *builder) callRuntime(symbol string, m *types.Method, args []mir.Value) mir.Value {
	return b.callAs(mir.Instr{Op: mir.OpCallRuntime, Str: symbol, Sig: m.Sig()}, m.Sig(), m.ParamTypes(), args)
}

// ret ends the block with the value of a call or expression, or 0.
func (b *builder) ret(v mir.Value) {
	if b.f.Result == nil {
		b.term(mir.Instr{Op: mir.OpRet})
		return
	}
	b.term(mir.Instr{Op: mir.OpRet, Args: []mir.Value{b.coerce(v, b.f.Result)}})
}

// Control flow.

// newBlock returns a block that is protected like the current one.
func (b *builder) newBlock() *mir.Block {
	if b.cur == nil {
		return b.f.NewBlock(mir.NoRegion)
	}
	return b.f.NewBlock(b.cur.Region)
}

func (b *builder) br(to *mir.Block, args ...mir.Value) {
	b.term(mir.Instr{Op: mir.OpBr, Targets: []mir.Target{{Block: to, Args: args}}})
}

// condBr branches on cond; on a constant it becomes the one branch.
func (b *builder) condBr(cond mir.Value, yes, no mir.Target) {
	if n, ok := b.constOf(cond); ok {
		if n == 0 {
			yes = no
		}
		b.term(mir.Instr{Op: mir.OpBr, Targets: []mir.Target{yes}})
		return
	}
	b.term(mir.Instr{Op: mir.OpCondBr, Args: []mir.Value{cond}, Targets: []mir.Target{yes, no}})
}

// choose evaluates one of two expressions and returns its value, of type t
// (nil: none).
func (b *builder) choose(cond mir.Value, t *types.Type, yes, no func() mir.Value) mir.Value {
	if n, ok := b.constOf(cond); ok {
		if n != 0 {
			return yes()
		}
		return no()
	}
	thenB, elseB, join := b.newBlock(), b.newBlock(), b.newBlock()
	b.condBr(cond, mir.Target{Block: thenB}, mir.Target{Block: elseB})
	for _, arm := range []struct {
		block *mir.Block
		value func() mir.Value
	}{{thenB, yes}, {elseB, no}} {
		b.cur = arm.block
		v := arm.value()
		switch {
		case b.cur == nil: // the arm throws
		case t == nil:
			b.br(join)
		default:
			b.br(join, b.coerce(v, t))
		}
	}
	b.cur = join
	if t == nil {
		return 0
	}
	return b.f.NewParam(join, t.StackType())
}
