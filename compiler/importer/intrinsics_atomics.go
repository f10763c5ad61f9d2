package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file expands Interlocked and Volatile (ECMA-335 I.12.6.5, I.12.6.7).

var interlockedTable = map[string]expansion{
	"Exchange":        func(s *site) bool { return atomic(s, mir.OpAtomicXchg) },
	"CompareExchange": func(s *site) bool { return atomic(s, mir.OpAtomicCmpXchg) },
	"Add":             atomicAdd,
	"And":             func(s *site) bool { return atomic(s, mir.OpAtomicAnd) },
	"Or":              func(s *site) bool { return atomic(s, mir.OpAtomicOr) },
	"MemoryBarrier":   fence,
}

var threadTable = map[string]expansion{"MemoryBarrier": fence}

var volatileTable = map[string]expansion{
	"Read": func(s *site) bool {
		return s.result(s.loadAs(s.behind(), s.deref(s.addr(0)), access{flags: mir.Volatile}))
	},
	"Write": func(s *site) bool {
		to, v := s.addr(0), s.arg(1)
		s.storeAs(s.behind(), s.deref(to), v, access{flags: mir.Volatile})
		return true
	},
}

// behind returns the type that the first parameter, a by-ref, leads to.
func (s *site) behind() *types.Type { return s.m.Sig().Params[0].Elem }

// atomic emits an atomic operation on what argument 0 leads to and returns the old value.
func atomic(s *site, op mir.Op) bool {
	t := s.behind()
	if r := mir.RepOf(t); t == nil || r.IsFloat() || r == mir.RepValue {
		return false
	}
	addr := s.addr(0)
	in := mir.Instr{Op: op, Type: t.StackType(), T: t, Args: []mir.Value{addr}, Flags: s.barrier(t, addr)}
	for i := 1; i < len(s.slots); i++ {
		in.Args = append(in.Args, s.coerce(s.arg(i), t))
	}
	s.deref(addr)
	return s.result(s.emit(in))
}

// atomicAdd gives the sum, where the operation gives the old value.
func atomicAdd(s *site) bool {
	t := s.behind()
	if !t.IsInteger() {
		return false
	}
	addr, n := s.addr(0), s.coerce(s.arg(1), t)
	s.deref(addr)
	old := s.emit(mir.Instr{Op: mir.OpAtomicAdd, Type: t.StackType(), T: t, Args: []mir.Value{addr, n}})
	return s.result(s.op(mir.OpAdd, s.typ(old), old, n))
}

func fence(s *site) bool {
	s.do(mir.OpFence)
	return true
}
