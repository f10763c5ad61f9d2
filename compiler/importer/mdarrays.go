package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file expands the members of arrays of rank > 1 and of T[*] (ECMA-335
// I.8.9.1, II.14.2): .ctor, Get, Set and Address have no bodies. Such an array
// holds its lengths and lower bounds behind the total length (docs/abi.md,
// section 1); the last index varies fastest.

// arrayDims is where the lengths stand, behind the header and the total length.
const arrayDims = types.HeaderSize + 4

// isArrayMember reports whether m is a member of an array type itself.
func isArrayMember(m *types.Method) bool { return m.Owner.Kind == types.Array }

// callArrayMember expands a call of Get, Set or Address.
func (l *loader) callArrayMember(m *types.Method, args []mir.Value) {
	t := m.Owner
	rank, elem := t.Rank, t.Elem
	want := map[string]int{"Get": rank + 1, "Set": rank + 2, "Address": rank + 1}[m.Name()]
	if want == 0 || want != len(args) {
		fail(&types.LoadError{Kind: types.MissingMethod, What: m.String(), Msg: "method " + m.String() + " not found"})
	}
	a := l.coerce(args[0], t)
	l.nullCheck(a)
	switch m.Name() {
	case "Get":
		l.push(l.load(elem, l.mdAddr(t, a, args[1:])))
	case "Set":
		addr, v := l.mdAddr(t, a, args[1:rank+1]), l.coerce(args[rank+1], elem)
		if elem.IsRef() && !l.isNull(v) && !(isExact(elem) && l.typ(v) == elem) {
			l.do(mir.OpStoreCheck, a, v)
		}
		l.store(elem, addr, v)
	case "Address":
		if elem.IsRef() && !l.prefix.readonly && !isExact(elem) {
			l.checkExact(a, t)
		}
		l.push(l.mdAddr(t, a, args[1:]))
	}
}

// mdAddr gives the address of the element of a at the indices, which it checks. The
// sums are of 64 bits, so that a loop can step an address.
func (b *builder) mdAddr(t *types.Type, a mir.Value, indices []mir.Value) mir.Value {
	var flat mir.Value
	for d, index := range indices {
		lower := b.emit(mir.Instr{Op: mir.OpLower, Type: b.k.I4, Int: int64(d), Args: []mir.Value{a}})
		length := b.emit(mir.Instr{Op: mir.OpDim, Type: b.k.I4, Int: int64(d), Args: []mir.Value{a}})
		at := b.op(mir.OpSub, b.k.I4, b.coerce(index, b.k.I4), lower)
		b.do(mir.OpBoundsCheck, at, length)
		at = b.conv(at, b.k.U, mir.Unsigned)
		if d == 0 {
			flat = at
			continue
		}
		flat = b.op(mir.OpAdd, b.k.I, b.op(mir.OpMul, b.k.I, flat, b.conv(length, b.k.U, mir.Unsigned)), at)
	}
	data := b.dataOf(a, b.dataOffset(t), t.Elem)
	offset := b.op(mir.OpMul, b.k.I, flat, b.nint(b.sizeOf(t.Elem)))
	addr := b.op(mir.OpAdd, b.typ(data), data, offset)
	b.nonNull[addr] = true
	return addr
}

// newMDArray makes an array of type t: args are the lengths, or pairs of lower
// bound and length (II.14.2).
func (b *builder) newMDArray(t *types.Type, args []mir.Value) mir.Value {
	var lengths, lowers []mir.Value
	switch len(args) {
	case t.Rank:
		lengths = args
	case 2 * t.Rank:
		for i := 0; i < len(args); i += 2 {
			lowers, lengths = append(lowers, args[i]), append(lengths, args[i+1])
		}
	default:
		fail(&types.LoadError{Kind: types.MissingMethod, What: t.String() + "::.ctor", Msg: "an array of type " + t.String() + " has no such constructor"})
	}
	for i := range lengths {
		lengths[i] = b.coerce(lengths[i], b.k.I4)
		if n, known := b.constOf(lengths[i]); !known || n < 0 {
			b.trapIf(mir.FaultOverflow, b.op(mir.OpLt, b.k.I4, lengths[i], b.int32(0)))
		}
	}
	return b.allocMDArray(t, lengths, lowers)
}

// allocMDArray allocates the array and writes its dimensions.
func (b *builder) allocMDArray(t *types.Type, lengths, lowers []mir.Value) mir.Value {
	total := lengths[0]
	for _, n := range lengths[1:] {
		wide := b.op(mir.OpMul, b.k.I8, b.conv(total, b.k.I8, 0), b.conv(n, b.k.I8, 0))
		b.trapIf(mir.FaultArrayDimensions, b.op(mir.OpGt, b.k.I4, wide, b.konst(b.k.I8, 1<<31-1)))
		total = b.conv(wide, b.k.I4, 0)
	}
	data := b.dataOffset(t)
	wide := b.conv(total, b.k.U, mir.Unsigned)
	bytes := b.op(mir.OpAdd, b.k.I, b.op(mir.OpMul, b.k.I, wide, b.nint(b.sizeOf(t.Elem))), b.nint(data+7))
	bytes = b.op(mir.OpAnd, b.k.I, bytes, b.nint(-8))
	mt := b.methodTable(t)
	a := b.emit(mir.Instr{Op: mir.OpNewObject, Type: t, T: t, Int: 1, Args: []mir.Value{mt, bytes, total}})
	b.nonNull[a] = true
	for i, n := range lengths {
		b.store(b.k.I4, b.dataOf(a, int64(arrayDims+4*i), b.k.I4), n)
	}
	for i, n := range lowers {
		b.store(b.k.I4, b.dataOf(a, int64(arrayDims+4*(t.Rank+i)), b.k.I4), b.coerce(n, b.k.I4))
	}
	return a
}
