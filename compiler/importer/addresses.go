package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file checks addresses against null where IL reads or writes through them, or takes the address of a field
// behind them: NullReferenceException (ECMA-335 III.3.42, III.4.10). .NET leaves that to the memory protection of the
// first 64 KB; here the address that the access starts from is compared with zero, unless what made it cannot be null:
// locals, statics, fields and elements of objects that were checked themselves, boxes, initial data.
//
// differs: the `this` of a value type's instance method counts as checked. Callers check it, so a method that does not
// touch a null `this` throws where .NET would not. The class library's code is compiled without these checks: by-refs that
// a program gives to it are checked at the call. And a span that was made over a null address of a
// positive length ends the program by a signal when it is read.

// nearNull is the number of bytes from address 0 that .NET keeps without access.
const nearNull = 0x10000

// checksAddresses reports whether the body being imported checks addresses: program code does.
func (b *builder) checksAddresses() bool {
	m := b.f.Method
	return m.Def != nil && m.Stub == types.NoStub && !m.Def.Owner.Module.IsCoreLib()
}

// deref makes sure that addr, which is about to be accessed, is not null, and returns it.
func (b *builder) deref(addr mir.Value) mir.Value {
	if b.nonNull[addr] || !b.checksAddresses() {
		return addr
	}
	root, moved := b.rootOf(addr)
	switch n, isConst := b.constAddress(root); {
	case isConst && moved: // a distance from address 0 that is not known: only the sum can be told from null
		b.nullCheck(addr)
	case isConst && n >= 0 && n < nearNull:
		b.nullCheck(b.null(b.u.PointerOf(b.k.Void)))
	default:
		b.nullCheck(root)
	}
	b.nonNull[addr] = true
	return addr
}

// rootOf returns the address that addr was computed from by adding distances; moved tells whether
// one of them is no constant.
func (b *builder) rootOf(addr mir.Value) (root mir.Value, moved bool) {
	for !b.nonNull[addr] {
		d := b.f.Def(addr)
		if d == nil {
			return addr, moved
		}
		next, distance := mir.Value(0), mir.Value(0)
		switch {
		case d.Op == mir.OpBitcast:
			next = d.Args[0]
		case d.Op == mir.OpAdd && mir.RepOf(b.typ(d.Args[1])).IsAddress():
			next, distance = d.Args[1], d.Args[0]
		case d.Op == mir.OpAdd || d.Op == mir.OpSub:
			next, distance = d.Args[0], d.Args[1]
		}
		if next == 0 || !isPointing(b.typ(next)) {
			return addr, moved
		}
		if distance != 0 && !b.isConstant(distance) {
			moved = true
		}
		addr = next
	}
	return addr, moved
}

// isPointing reports whether a value of type t is an address or a reference, not a number.
func isPointing(t *types.Type) bool {
	r := mir.RepOf(t)
	return r.IsAddress() || r == mir.RepRef
}

// isConstant reports whether v is a number known now, as element counts times sizes and their widenings are.
func (b *builder) isConstant(v mir.Value) bool {
	d := b.f.Def(v)
	if d == nil {
		return false
	}
	switch d.Op {
	case mir.OpConst:
		return true
	case mir.OpConv:
		return b.isConstant(d.Args[0])
	case mir.OpMul, mir.OpAdd:
		return b.isConstant(d.Args[0]) && b.isConstant(d.Args[1])
	}
	return false
}

// constAddress returns the number that addr is, if it is null or made of a constant.
func (b *builder) constAddress(addr mir.Value) (n int64, ok bool) {
	d := b.f.Def(addr)
	for d != nil && (d.Op == mir.OpBitcast || d.Op == mir.OpConv && mir.RepOf(d.Type) == mir.RepNative) {
		d = b.f.Def(d.Args[0])
	}
	switch {
	case d == nil:
		return 0, false
	case d.Op == mir.OpNull:
		return 0, true
	}
	return d.Int, d.Op == mir.OpConst
}

// derefRange is deref of an area that may be empty: only an area with bytes must not begin at null.
func (b *builder) derefRange(addr, bytes mir.Value) {
	if n, ok := b.constOf(bytes); ok {
		if n != 0 {
			b.deref(addr)
		}
		return
	}
	if b.nonNull[addr] || !b.checksAddresses() {
		return
	}
	if root, _ := b.rootOf(addr); b.nonNull[root] {
		return
	}
	null := b.op(mir.OpEq, b.k.I4, addr, b.null(b.typ(addr)))
	some := b.op(mir.OpNe, b.k.I4, bytes, b.zero(b.typ(bytes)))
	b.trapIf(mir.FaultNullReference, b.op(mir.OpAnd, b.k.I4, null, some))
}

// nullTakers are the types of the class library whose methods take null by-refs: they only compute with them.
var nullTakers = map[string]bool{
	"System.Runtime.CompilerServices.Unsafe": true, "System.Runtime.CompilerServices.RuntimeHelpers": true,
	"System.Runtime.InteropServices.MemoryMarshal": true, "System.Span`1": true, "System.ReadOnlySpan`1": true,
}

// checkByRefs checks what a call of m in a program gives to the class library by reference, which looks
// at it without checks, and the `this` of a value type.
func (l *loader) checkByRefs(m *types.Method, args []mir.Value) {
	if !l.checksAddresses() {
		return
	}
	sig := m.Sig()
	if sig.HasThis && mir.RepOf(l.typ(args[0])) != mir.RepRef {
		l.deref(l.asAddress(args[0]))
	}
	if m.Def == nil || !m.Def.Owner.Module.IsCoreLib() || nullTakers[m.Def.Owner.FullName()] {
		return
	}
	first := len(args) - len(sig.Params)
	for i, t := range sig.Params {
		if t.Kind == types.ByRef {
			l.deref(l.asAddress(args[first+i]))
		}
	}
}
