package types

import (
	"ilaot/ilreader/il"
	"ilaot/ilreader/metadata"
)

// This file answers questions about one method.

// Universe returns the universe the method is interned in.
func (m *Method) Universe() *Universe { return m.universe }

// ID returns a number that distinguishes m from the other methods of this run;
// it is no order of output.
func (m *Method) ID() int { return int(m.id) }

// Name returns the method's name without type or arguments.
func (m *Method) Name() string {
	if m.Def != nil {
		return m.Def.Name
	}
	if m.name != "" {
		return m.name
	}
	return stubWords[m.Stub]
}

// Sig returns the signature with all arguments substituted; nil if it cannot
// be resolved: Signature says why. Methods that a Context returns have one.
func (m *Method) Sig() *MethodSig {
	s, _ := m.Signature()
	return s
}

// Signature returns the signature, or why it cannot be had.
func (m *Method) Signature() (*MethodSig, error) {
	if s := m.memo.sig.p.Load(); s != nil {
		return *s, nil
	}
	s, err := m.signature()
	if err != nil {
		return nil, err
	}
	return m.memo.sig.get(func() *MethodSig { return s }), nil
}

func (m *Method) signature() (*MethodSig, error) {
	switch {
	case m.Stub == StubEntry || m.Stub == StubArrayCtor || m.Stub == StubNativeEntry:
		return m.stubSig(), nil
	case m.sig != nil:
		return m.sig, nil
	case m.Def == nil:
		return m.servedSig()
	}
	s, err := m.Def.signature()
	if err != nil {
		return nil, err
	}
	s = s.bind(m.Owner.Args, m.Args)
	if m.Stub == StubStaticThunk {
		return m.thunkSig(s)
	}
	return s, nil
}

// thunkSig is the signature of a delegate's code for a static method: the
// delegate passes a target, which is null.
func (m *Method) thunkSig(s *MethodSig) (*MethodSig, error) {
	object, err := m.universe.elementType(metadata.ElementObject)
	if err != nil {
		return nil, err
	}
	out := *s
	out.Params = append([]*Type{object}, s.Params...)
	out.HasThis, out.mods = false, nil
	return m.universe.SigOf(out), nil
}

// servedSig returns the signature of a stub that is like a method of its
// owner: a delegate's Invoke, or a virtual method of System.ValueType.
func (m *Method) servedSig() (*MethodSig, error) {
	switch m.Stub {
	case StubMulticast:
		return m.invokeSig()
	case StubForward:
		s, err := m.invokeSig()
		if err != nil {
			return nil, err
		}
		return m.thunkSig(s)
	case StubValueEquals, StubValueHashCode, StubToNative, StubFromNative, StubFreeNative, StubNativeInvoke, StubFromPointer, StubAttributes:
		return m.stubSig(), nil
	}
	return nil, loadErrorf(InvalidProgram, m.Name(), "%s has no signature of its own", m.Name())
}

// invokeSig returns the signature of Invoke of the delegate type that owns m.
func (m *Method) invokeSig() (*MethodSig, error) {
	list := m.Owner.FindMethods("Invoke")
	if len(list) == 0 {
		return nil, methodNotFound(m.Owner, "Invoke", nil)
	}
	return list[0].Signature()
}

// stubSig returns the signature of a stub that has one of its own:
//
//	StubEntry          int32 (int32 argc, nint argv)
//	StubValueEquals    instance bool (object)
//	StubValueHashCode  instance int32 ()
//	StubArrayCtor      the array type (the constructor's parameters)
//	StubToNative, StubFromNative, StubFreeNative
//	                   void (the object or a by-ref to the value, nint native)
//	StubFromPointer    the delegate type (nint)
//	StubAttributes     object[] ()
//	StubNativeEntry, StubNativeInvoke
//	                   void (): C code calls them, by a signature of C
func (m *Method) stubSig() *MethodSig {
	u := m.universe
	sig := MethodSig{Sentinel: -1, Ret: u.PrimitiveOf(I4)}
	switch m.Stub {
	case StubEntry:
		sig.Params = []*Type{u.PrimitiveOf(I4), u.PrimitiveOf(I)}
	case StubValueEquals:
		sig.HasThis, sig.Ret, sig.Params = true, u.PrimitiveOf(Bool), []*Type{u.Known().Object}
	case StubValueHashCode:
		sig.HasThis = true
	case StubArrayCtor:
		ctor := m.sig
		if ctor == nil {
			ctor = u.ArrayMethod(m.Owner, ".ctor", max(m.Owner.Rank, 1)).sig
		}
		sig.Ret, sig.Params = m.Owner, ctor.Params
	case StubToNative, StubFromNative, StubFreeNative:
		managed := m.Owner
		if managed.IsValueType() {
			managed = u.ByRefOf(managed)
		}
		sig.Ret, sig.Params = u.PrimitiveOf(Void), []*Type{managed, u.PrimitiveOf(I)}
	case StubFromPointer:
		sig.Ret, sig.Params = m.Owner, []*Type{u.PrimitiveOf(I)}
	case StubAttributes:
		sig.Ret = u.SZArrayOf(u.Known().Object)
	case StubNativeEntry, StubNativeInvoke:
		sig.Ret = u.PrimitiveOf(Void)
	}
	return u.SigOf(sig)
}

// MatchSig returns the signature with the owner's arguments substituted and
// the method's own parameters as positional variables: two methods of
// different types with equal MatchSig (the same pointer) have the same
// signature in the sense of overriding. Nil if it cannot be resolved.
func (m *Method) MatchSig() *MethodSig {
	if m.Def == nil {
		return m.sig
	}
	s, err := m.Def.signature()
	if err != nil {
		return nil
	}
	return s.bind(m.Owner.Args, nil)
}

// comparable returns the form of a signature that MatchSig gives: parameters
// of generic methods become positional variables.
func (s *MethodSig) comparable() *MethodSig {
	if s == nil || s.GenericParams == 0 {
		return s
	}
	return substitution{nil, s.universe.positionals(MethodVar, s.GenericParams), ownVars | positionalVars}.applySig(s)
}

// ParamTypes returns the types of all parameters, `this` first: the object's
// type for classes, a by-ref for value types. Nil if they cannot be resolved.
func (m *Method) ParamTypes() []*Type {
	return m.memo.params.get(func() []*Type {
		s := m.Sig()
		if s == nil {
			return nil
		}
		if !s.HasThis || s.ExplicitThis {
			return s.Params
		}
		return append([]*Type{m.thisType()}, s.Params...)
	})
}

// thisType returns what `this` is in the body.
func (m *Method) thisType() *Type {
	if !m.Owner.IsValueType() {
		return m.Owner
	}
	if m.Stub == StubUnbox {
		return m.universe.Known().Object
	}
	return m.universe.ByRefOf(m.Owner)
}

// Body returns the IL, nil without an error if there is none: abstract,
// extern and runtime methods, array members and stubs.
func (m *Method) Body() (*il.MethodBody, error) {
	if m.Def == nil || m.Stub != NoStub || m.Def.Flags&(MethodAbstract|MethodPInvoke) != 0 || m.Def.ImplFlags&ImplInternalCall != 0 {
		return nil, nil
	}
	b, err := m.Def.Owner.Module.Asm.Body(m.Def.RID)
	if err != nil {
		return nil, badImage(m.Def.Owner.Module.File, err)
	}
	return b, nil
}

// Locals returns the local variables of the body.
func (m *Method) Locals() ([]LocalVar, error) {
	return m.memo.locals.getResult(func() ([]LocalVar, error) {
		b, err := m.Body()
		if b == nil || err != nil {
			return nil, err
		}
		return m.Context().LocalVars(b.LocalSig)
	})
}

// Context returns the context in which the body's tokens are resolved.
func (m *Method) Context() Context {
	c := Context{Owner: m.Owner, Body: m}
	if m.Def != nil {
		c.Module = m.Def.Owner.Module
	}
	return c
}

// Canonical returns the method whose code m shares. It is m itself: every
// instantiation is compiled exactly, so code needs no run-time look-up of its
// generic arguments. Sharing between reference arguments can start here.
func (m *Method) Canonical() *Method { return m }

// Definition returns the method over its owner's and its own parameters.
func (m *Method) Definition() *Method {
	if m.Def == nil {
		return m
	}
	return m.universe.MethodOf(m.Def, m.Def.Owner.self, nil)
}

func (m *Method) flag(f MethodAttributes) bool     { return m.Def != nil && m.Def.Flags&f != 0 }
func (m *Method) impl(f MethodImplAttributes) bool { return m.Def != nil && m.Def.ImplFlags&f != 0 }
func (m *Method) access(a MethodAttributes) bool {
	return m.Def != nil && m.Def.Flags&MethodAccessMask == a
}
func (m *Method) codeType(c MethodImplAttributes) bool {
	return m.Def != nil && m.Def.ImplFlags&ImplCodeTypeMask == c
}

// IsStatic reports whether the method has no `this`.
func (m *Method) IsStatic() bool { return m.flag(MethodStatic) }

// IsVirtual reports whether the method is virtual; interface methods are.
func (m *Method) IsVirtual() bool { return m.flag(MethodVirtual) }

// IsAbstract reports whether the method has no body by declaration.
func (m *Method) IsAbstract() bool { return m.flag(MethodAbstract) }

// IsFinal reports whether the method cannot be overridden.
func (m *Method) IsFinal() bool { return m.flag(MethodFinal) }

// IsNewSlot reports whether a virtual method starts a slot of its own.
func (m *Method) IsNewSlot() bool { return m.flag(MethodNewSlot) }

// IsPublic reports whether the method is public.
func (m *Method) IsPublic() bool { return m.access(MethodPublic) }

// IsPrivate reports whether the method is private.
func (m *Method) IsPrivate() bool { return m.access(MethodPrivate) }

// IsPInvoke reports whether the method is native, called through an ImplMap.
func (m *Method) IsPInvoke() bool { return m.flag(MethodPInvoke) }

// IsInternalCall reports whether the runtime supplies the body.
func (m *Method) IsInternalCall() bool { return m.impl(ImplInternalCall) }

// IsRuntime reports whether the runtime makes the body from the type, as it
// does for the members of delegates.
func (m *Method) IsRuntime() bool { return m.codeType(ImplRuntime) }

// IsSynchronized reports whether the body holds the lock of `this` or the type.
func (m *Method) IsSynchronized() bool { return m.impl(ImplSynchronized) }

// IsNoInlining reports whether the body must not be inlined.
func (m *Method) IsNoInlining() bool { return m.impl(ImplNoInlining) }

// IsAggressiveInlining reports whether the author wishes the body inlined.
func (m *Method) IsAggressiveInlining() bool { return m.impl(ImplAggressiveInlining) }

// IsConstructor reports whether the method is an instance constructor.
func (m *Method) IsConstructor() bool {
	return m.Name() == ".ctor" && !m.IsStatic() && m.Stub == NoStub
}

// IsCctor reports whether the method is a type initialiser.
func (m *Method) IsCctor() bool { return m.Name() == ".cctor" && m.IsStatic() && m.Stub == NoStub }

// IsGeneric reports whether the method has generic arguments of its own.
func (m *Method) IsGeneric() bool { return len(m.Args) > 0 }

// HasTypeVars reports whether a variable occurs in the owner or the arguments.
func (m *Method) HasTypeVars() bool {
	vars := m.Owner.vars
	for _, a := range m.Args {
		vars |= a.vars
	}
	return vars != 0
}

// IsArrayMember reports whether the method is a constructor, Get, Set or
// Address of an array type: it has no definition.
func (m *Method) IsArrayMember() bool { return m.Def == nil && m.Stub == NoStub }

// Module returns the module that defines the method, nil for a method without
// definition.
func (m *Method) Module() *Module {
	if m.Def == nil {
		return nil
	}
	return m.Def.Owner.Module
}

// ImplMap returns what a P/Invoke method calls: the library's and the
// function's name as the metadata has them. ECMA-335 II.22.22.
func (m *Method) ImplMap() (module, entry string, flags PInvokeAttributes, ok bool) {
	if m.Def == nil {
		return "", "", 0, false
	}
	r := m.Def.Owner.Module.r
	id := r.ImplMapOf(m.Def.RID.Token())
	if id == 0 {
		return "", "", 0, false
	}
	row, err := r.ImplMap(id)
	if err != nil {
		return "", "", 0, false
	}
	scope, err := r.ModuleRef(row.ImportScope)
	if err != nil {
		return "", "", 0, false
	}
	module, err1 := r.String(scope.Name)
	entry, err2 := r.String(row.ImportName)
	if entry == "" {
		entry = m.Def.Name
	}
	return module, entry, PInvokeAttributes(row.MappingFlags), err1 == nil && err2 == nil
}
