package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file expands System.Runtime.CompilerServices.Unsafe: what IL can say and C# cannot.

var unsafeTable = map[string]expansion{
	"AsPointer":                     func(s *site) bool { return s.result(s.addr(0)) },
	"SizeOf":                        func(s *site) bool { return s.result(s.int32(s.sizeOf(s.typeArg(0)))) },
	"As":                            unsafeAs,
	"BitCast":                       unsafeBitCast,
	"Add":                           func(s *site) bool { return unsafeMove(s, mir.OpAdd, s.sizeOf(s.typeArg(0))) },
	"AddByteOffset":                 func(s *site) bool { return unsafeMove(s, mir.OpAdd, 1) },
	"Subtract":                      func(s *site) bool { return unsafeMove(s, mir.OpSub, s.sizeOf(s.typeArg(0))) },
	"SubtractByteOffset":            func(s *site) bool { return unsafeMove(s, mir.OpSub, 1) },
	"ByteOffset":                    func(s *site) bool { return s.result(s.op(mir.OpSub, s.k.I, s.asInt(s.arg(1)), s.asInt(s.arg(0)))) },
	"AreSame":                       func(s *site) bool { return unsafeCompare(s, mir.OpEq) },
	"IsAddressGreaterThan":          func(s *site) bool { return unsafeCompare(s, mir.OpGtUn) },
	"IsAddressLessThan":             func(s *site) bool { return unsafeCompare(s, mir.OpLtUn) },
	"IsAddressGreaterThanOrEqualTo": func(s *site) bool { return unsafeCompare(s, mir.OpGeUn) },
	"IsAddressLessThanOrEqualTo":    func(s *site) bool { return unsafeCompare(s, mir.OpLeUn) },
	"IsNullRef":                     func(s *site) bool { a := s.addr(0); return s.result(s.op(mir.OpEq, s.k.I4, a, s.null(s.typ(a)))) },
	"NullRef":                       func(s *site) bool { return s.result(s.null(s.u.ByRefOf(s.typeArg(0)))) },
	"AsRef":                         func(s *site) bool { return s.result(s.bitcast(s.addr(0), s.u.ByRefOf(s.typeArg(0)))) },
	"Unbox":                         func(s *site) bool { return s.result(s.unboxAddr(s.typeArg(0), s.arg(0))) },
	"SkipInit":                      func(s *site) bool { s.arg(0); return true },
	"Read":                          func(s *site) bool { return unsafeRead(s, access{}) },
	"ReadUnaligned":                 func(s *site) bool { return unsafeRead(s, unaligned) },
	"Write":                         func(s *site) bool { return unsafeWrite(s, access{}) },
	"WriteUnaligned":                func(s *site) bool { return unsafeWrite(s, unaligned) },
	"Copy":                          unsafeCopy,
	"CopyBlock":                     unsafeCopyBlock,
	"CopyBlockUnaligned":            unsafeCopyBlock,
	"InitBlock":                     unsafeInitBlock,
	"InitBlockUnaligned":            unsafeInitBlock,
}

// unaligned is an access that promises nothing about the address.
var unaligned = access{mir.Unaligned, 1}

// unsafeAs changes the static type of a reference, or of a by-ref.
func unsafeAs(s *site) bool {
	if len(s.m.Args) == 2 {
		return s.result(s.bitcast(s.addr(0), s.u.ByRefOf(s.typeArg(1))))
	}
	return s.result(s.bitcast(s.arg(0), s.typeArg(0)))
}

// unsafeBitCast reads the bits of one type as another of the same size.
func unsafeBitCast(s *site) bool {
	from, to := s.typeArg(0), s.typeArg(1)
	if s.sizeOf(from) != s.sizeOf(to) {
		return false
	}
	if from == to {
		return s.result(s.arg(0))
	}
	v := s.arg(0)
	id := s.temp(from)
	s.storeLocal(id, v)
	return s.result(s.load(to, s.bitcast(s.localAddr(id), s.u.ByRefOf(to))))
}

// unsafeMove moves an address by a number of elements.
func unsafeMove(s *site, op mir.Op, size int64) bool {
	a, n := s.addr(0), s.coerce(s.arg(1), s.k.I)
	if size != 1 {
		n = s.op(mir.OpMul, s.k.I, n, s.nint(size))
	}
	return s.result(s.op(op, s.typ(a), a, n))
}

func unsafeCompare(s *site, op mir.Op) bool {
	x, y := s.addr(0), s.addr(1)
	return s.result(s.op(op, s.k.I4, x, s.bitcast(y, s.typ(x))))
}

func unsafeRead(s *site, a access) bool {
	return s.result(s.loadAs(s.typeArg(0), s.deref(s.addr(0)), a))
}

func unsafeWrite(s *site, a access) bool {
	to, v := s.addr(0), s.arg(1)
	s.storeAs(s.typeArg(0), s.deref(to), v, a)
	return true
}

func unsafeCopy(s *site) bool {
	to, from := s.addr(0), s.addr(1)
	s.copy(s.typeArg(0), s.deref(to), s.deref(from), access{})
	return true
}

func unsafeCopyBlock(s *site) bool {
	to, from, n := s.addr(0), s.addr(1), s.byteCount(s.arg(2))
	s.derefRange(to, n)
	s.derefRange(from, n)
	s.copyMem(to, from, n, 0)
	return true
}

func unsafeInitBlock(s *site) bool {
	to, v, n := s.addr(0), s.arg(1), s.byteCount(s.arg(2))
	s.derefRange(to, n)
	s.do(mir.OpFillMem, to, v, n)
	return true
}

// isRefOrHasRefs reports whether a t is or holds a reference or by-ref.
func (b *builder) isRefOrHasRefs(t *types.Type) bool {
	return b.hasRefs(t) || t.Kind == types.ByRef || t.IsByRefLike()
}
