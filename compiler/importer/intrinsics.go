package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file is the mechanism of expanded calls (docs/abi.md, section 7): a
// table from a class library method to the function that emits what a call of it
// does. The tables stand in intrinsics_*.go, a file per area.

// site is a call that is being expanded.
type site struct {
	*loader
	m     *types.Method
	slots []slot // arguments
}

// arg makes the value of argument i.
func (s *site) arg(i int) mir.Value {
	v := s.value(s.slots[i])
	s.slots[i] = slot{v: v}
	return v
}

// addr makes the value of argument i as an address.
func (s *site) addr(i int) mir.Value { return s.asAddress(s.arg(i)) }

// typeArg returns generic argument i of the method.
func (s *site) typeArg(i int) *types.Type { return s.m.Args[i] }

// result pushes the result, in the type that the signature has.
func (s *site) result(v mir.Value) bool {
	s.push(s.coerce(v, s.m.Sig().Ret))
	return true
}

// expansion emits a call's meaning, or reports false (having emitted nothing
// but its arguments) to leave the call a call.
type expansion func(s *site) bool

// expansions has the tables, by full type name and method name.
var expansions = map[string]map[string]expansion{
	"System.Runtime.CompilerServices.Unsafe":         unsafeTable,
	"System.Runtime.CompilerServices.RuntimeHelpers": helpersTable,
	"System.Runtime.InteropServices.MemoryMarshal":   marshalTable,
	"System.Runtime.InteropServices.Marshal":         nativeFormTable,
	"System.Type":                                    typeTable,
	"System.Object":                                  objectTable,
	"System.Activator":                               activatorTable,
	"System.Threading.Interlocked":                   interlockedTable,
	"System.Threading.Volatile":                      volatileTable,
	"System.Threading.Thread":                        threadTable,
	"System.Math":                                    mathTable,
	"System.MathF":                                   mathTable,
	"System.Numerics.BitOperations":                  bitsTable,
	"Internal.Runtime.Intrinsics":                    runtimeTable,
	"Internal.Runtime.ComparerFactory":               comparerTable,
}

// expansionOf returns the expansion of m, or nil.
func (imp *Importer) expansionOf(m *types.Method) expansion {
	if m.Def == nil || m.Stub != types.NoStub || !m.Def.Owner.Module.IsCoreLib() {
		return nil
	}
	table := imp.expansions[m.Def.Owner.FullName()]
	if table == nil {
		return nil
	}
	return table[m.Def.Name]
}

// intrinsic expands a call of m if it can, and pushes the result.
func (l *loader) intrinsic(m *types.Method, slots []slot) bool {
	e := l.imp.expansionOf(m)
	return e != nil && e(&site{l, m, slots})
}

// buildExpanded makes the body of an expanded method, for those who take its
// address, and reports whether it could.
func buildExpanded(b *builder) bool {
	e := b.imp.expansionOf(b.f.Method)
	if e == nil {
		return false
	}
	b.start()
	l := &loader{builder: b}
	if !e(&site{l, b.f.Method, slotsOf(b.params())}) {
		*b = *newBuilder(b.imp, b.f.Method)
		b.declareParams()
		return false
	}
	b.f.AlwaysInline = true
	if b.f.Result == nil {
		b.ret(0)
	} else {
		b.ret(l.pop())
	}
	return true
}
