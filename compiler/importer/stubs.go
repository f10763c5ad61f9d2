package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file makes the stubs: bodies that the compiler needs and no IL has.
// stubBuilders says who makes which; those about values are in stubs_values.go, those
// about enums in stubs_enums.go.

// buildStub makes the body of the stub that b's method is.
func buildStub(b *builder) {
	build := map[types.StubKind]func(*builder){
		types.StubUnbox:         buildUnbox,
		types.StubStaticThunk:   buildStaticThunk,
		types.StubMulticast:     buildMulticast,
		types.StubEntry:         buildEntry,
		types.StubValueEquals:   buildValueEquals,
		types.StubValueHashCode: buildValueHashCode,
		types.StubArrayCtor:     buildArrayCtor,
		types.StubUnimplemented: buildUnimplemented,
		types.StubEnum:          buildEnum,
		types.StubAttributes:    buildAttributes,
		types.StubToNative:      buildToNative,
		types.StubFromNative:    buildFromNative,
		types.StubFreeNative:    buildFreeNative,
		types.StubNativeEntry:   buildNativeEntry,
		types.StubNativeInvoke:  buildNativeInvoke,
		types.StubForward:       buildForward,
		types.StubFromPointer:   buildFromPointer,
	}[b.f.Method.Stub]
	if build == nil {
		badIL("the stub %s has no body", b.f.Method)
	}
	build(b)
}

// served returns the method that a stub serves.
func (b *builder) served() *types.Method {
	m := b.f.Method
	return b.u.MethodOf(m.Def, m.Owner, m.Args)
}

// begin declares the parameters of a stub that is worth inlining, and starts it.
func (b *builder) begin() []mir.Value {
	b.declareParams()
	b.f.AlwaysInline = true
	b.start()
	return b.params()
}

// buildUnbox makes the slot entry of a value type's method: `this` is the box.
func buildUnbox(b *builder) {
	args := b.begin()
	b.nonNull[args[0]] = true
	args[0] = b.dataOf(args[0], types.HeaderSize, b.f.Method.Owner)
	b.ret(b.call(b.unboxed(), args...))
}

// buildStaticThunk makes the code of a delegate to a static method: the target is not used.
func buildStaticThunk(b *builder) {
	args := b.begin()
	m := b.served()
	if symbol, ok := b.imp.importSymbol(m); ok {
		b.ret(b.callRuntime(symbol, m, args[1:]))
		return
	}
	b.ret(b.call(m, args[1:]...))
}

// buildUnimplemented makes what stands in a slot of a type that has no body for the method, or several.
func buildUnimplemented(b *builder) {
	_, err := b.f.Method.StubType.FindOverride(b.served())
	if err == nil {
		err = &types.LoadError{Kind: types.EntryPoint, Msg: "an abstract method is called"}
	}
	b.throwing(err)
}

// buildMulticast makes the code of a delegate with an invocation list: it calls
// them in order and returns what the last one does (II.14.6.1). `this` is the
// delegate. A stub that serves a method is that delegate type's
// Delegate.MulticastCode, which returns the address of the code, or its NativeCode.
func buildMulticast(b *builder) {
	b.declareParams()
	if m := b.f.Method; m.Def != nil {
		b.start()
		if m.Def.Name == "NativeCode" {
			b.ret(b.nativeCode(m.StubType))
			return
		}
		b.ret(b.emit(mir.Instr{Op: mir.OpFuncAddr, Type: b.k.I, M: b.u.Stub(types.StubMulticast, nil, m.StubType)}))
		return
	}
	b.start()
	args := b.params()
	invoke := b.invokeOf(b.f.Method.Owner)
	elem := b.k.Delegate
	list := b.load(b.u.SZArrayOf(elem), b.fieldAddr(b.delegateField("_list"), args[0]))
	count := b.load(b.k.I, b.fieldAddr(b.delegateField("_count"), args[0]))

	loop, after, done := b.newBlock(), b.newBlock(), b.newBlock()
	b.br(loop, b.nint(0))
	b.cur = loop
	i := b.f.NewParam(loop, b.k.I)
	d := b.load(elem, b.rawElemAddr(elem, list, i))
	result := b.invoke(invoke, d, args[1:])
	next := b.op(mir.OpAdd, b.k.I, i, b.nint(1))
	more := b.op(mir.OpLt, b.k.I4, next, count)
	b.condBr(more, mir.Target{Block: after}, mir.Target{Block: done})
	b.cur = after
	b.br(loop, next)
	b.cur = done
	b.ret(result)
}

// buildEntry makes ilaot_main(argc, argv): it starts the class library, runs
// the module initialiser of the program (II.10.5.3.1: the .cctor of <Module>) and
// its entry point, and returns the process's exit code.
func buildEntry(b *builder) {
	const startup = "Internal.Runtime.Startup"
	argc := b.f.NewLocal(mir.Local{Name: "a0", Type: b.k.I4})
	argv := b.f.NewLocal(mir.Local{Name: "a1", Type: b.k.I})
	b.f.NumParams = 2
	b.f.Result = b.k.I4
	b.f.NoInline = true
	b.start()
	b.call(must(b.u.KnownMethod(startup, "Initialize", 2)), b.loadLocal(argc), b.loadLocal(argv))
	m := b.served()
	sig := must(m.Signature())
	b.initModule(m.Module())
	var args []mir.Value
	if len(sig.Params) == 1 {
		args = append(args, b.call(must(b.u.KnownMethod(startup, "Arguments", 0))))
	}
	code := b.call(m, args...)
	if code == 0 {
		b.ret(b.call(must(b.u.KnownMethod(startup, "ShutdownVoid", 0))))
		return
	}
	b.ret(b.call(must(b.u.KnownMethod(startup, "Shutdown", 1)), code))
}

// initModule runs the initialiser of a module, if it has one.
func (b *builder) initModule(mod *types.Module) {
	if d := mod.FindType("", "<Module>"); d != nil && d.Type().Cctor() != nil {
		b.emit(mir.Instr{Op: mir.OpInitType, T: d.Type()})
	}
}

// buildArrayCtor makes the constructor of an array type as a static method that returns the array.
func buildArrayCtor(b *builder) {
	b.declareParams()
	b.start()
	args := b.params()
	n := len(args) % b.f.Method.Owner.Rank // a `this` that is not used
	b.ret(b.newMDArray(b.f.Method.Owner, args[n:]))
}
