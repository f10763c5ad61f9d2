package importer

import (
	"ilaot/compiler/types"
)

// This file makes the bodies of methods that have no IL and are no members of
// arrays or delegates: imports from the native runtime, P/Invoke, and what is declared
// extern without anybody behind it.

const runtimeImport = "Internal.Runtime.RuntimeImportAttribute"

// importSymbol returns the C function that a call of m is a call of, if any: a
// [RuntimeImport] of the class library, or a P/Invoke method whose
// parameters need no conversion.
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
	if m.IsPInvoke() {
		return imp.pinvokeSymbol(m)
	}
	return "", false
}

// pinvokeSymbol returns the C function behind a P/Invoke method.
func (imp *Importer) pinvokeSymbol(m *types.Method) (string, bool) {
	_, entry, flags, ok := m.ImplMap()
	if !ok {
		return "", false
	}
	sig := must(m.Signature())
	if flags&types.PInvokeSetLastError != 0 || !blittable(sig.Ret) {
		fail(&notSupported{"P/Invoke " + m.String() + ": its result or last error is converted"})
	}
	for _, p := range sig.Params {
		if !blittable(p) {
			fail(&notSupported{"P/Invoke " + m.String() + ": a " + p.String() + " is converted"})
		}
	}
	return entry, true
}

// blittable reports whether native code sees the same bytes as IL does.
func blittable(t *types.Type) bool {
	switch t.Kind {
	case types.Bool, types.Char:
		return false
	case types.Pointer, types.FnPtr, types.Void:
		return true
	}
	return t.IsPrimitive() || t.IsEnum()
}

// buildExtern makes the body of a method without IL.
func buildExtern(b *builder) {
	m := b.f.Method
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

// inlining returns what the method's author wishes.
func inlining(m *types.Method) (never, always bool) {
	return m.IsNoInlining(), m.IsAggressiveInlining() && !m.IsNoInlining()
}
