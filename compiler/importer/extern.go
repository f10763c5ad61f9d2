package importer

import (
	"ilaot/compiler/types"
)

// This file makes the bodies of methods that have no IL and are no members of
// arrays or delegates: imports from the native runtime, and what is declared
// extern without anybody behind it. P/Invoke is in pinvoke.go.

const runtimeImport = "Internal.Runtime.RuntimeImportAttribute"

// importSymbol returns the C function of the runtime that a call of m is a call of, if
// any: m is a [RuntimeImport] of the class library.
func (imp *Importer) importSymbol(m *types.Method) (string, bool) {
	if m.Def == nil || m.Stub != types.NoStub {
		return "", false
	}
	if m.IsInternalCall() {
		a, ok, err := m.Attribute(runtimeImport)
		if err != nil {
			fail(err)
		}
		if !ok || len(a.Fixed) != 1 {
			return "", false
		}
		symbol, ok := a.Fixed[0].Value.(string)
		return symbol, ok
	}
	return "", false
}

// buildExtern makes the body of a method without IL.
func buildExtern(b *builder) {
	m := b.f.Method
	if m.IsPInvoke() {
		buildPInvoke(b)
		return
	}
	b.start()
	if symbol, ok := b.imp.importSymbol(m); ok {
		b.ret(b.callRuntime(symbol, m, b.params()))
		return
	}
	if m.IsAbstract() {
		fail(&types.LoadError{Kind: types.EntryPoint, What: m.String(), Msg: "the abstract method " + m.String() + " has no body"})
	}
	kind := types.BadImage
	if m.IsInternalCall() {
		kind = types.MissingMethod
	}
	fail(&types.LoadError{Kind: kind, What: m.String(), Msg: "the extern method " + m.String() + " has no body"})
}

// inlining returns what the method's author wishes. The entry point stays a function: traces end with it.
func inlining(m *types.Method) (never, always bool) {
	never = m.IsNoInlining() || m.IsEntryPoint()
	return never, m.IsAggressiveInlining() && !never
}
