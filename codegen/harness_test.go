package codegen

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"ilaot/codegen/target"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader"
	"ilaot/ilreader/metadata"
)

// This file makes programs for the tests: bodies come from testdata/cases in
// mir's text form, everything else follows from what they need, as the trimmer would have it. The
// class library is testdata/core.cs, compiled without references.

type coreResolver struct{ core *ilreader.Assembly }

func (r coreResolver) Resolve(ref metadata.AssemblyName, _ *types.Module) (*ilreader.Assembly, error) {
	return r.core, nil
}

// names finds types and members of the test's class library.
type names struct {
	t testing.TB
	u *types.Universe
}

func newNames(t testing.TB) *names {
	t.Helper()
	core, err := ilreader.Open("testdata/core.dll")
	require.NoError(t, err)
	u := types.NewUniverse(coreResolver{core})
	_, err = u.LoadModule(core)
	require.NoError(t, err)
	return &names{t, u}
}

var keywords = map[string]string{
	"object": "Object", "string": "String", "bool": "Boolean", "char": "Char", "int8": "SByte", "uint8": "Byte", "int16": "Int16", "uint16": "UInt16",
	"int32": "Int32", "uint32": "UInt32", "int64": "Int64", "uint64": "UInt64", "nint": "IntPtr", "nuint": "UIntPtr",
	"float32": "Single", "float64": "Double", "void": "Void",
}

func (n *names) Type(name string) (*types.Type, error) {
	base := strings.TrimRight(name, "&*[]")
	full := base
	if k, ok := keywords[base]; ok {
		full = "System." + k
	}
	return n.u.ParseTypeName(full+name[len(base):], n.u.CoreLib())
}

func (n *names) Method(name string) (*types.Method, error) {
	owner, _, _ := strings.Cut(name, "::")
	t, err := n.Type(owner)
	if err != nil {
		return nil, err
	}
	for _, m := range t.Methods() {
		if m.String() == name {
			return m, nil
		}
	}
	return nil, fmt.Errorf("there is no %s", name)
}

func (n *names) Field(name string) (*types.Field, error) {
	owner, rest, _ := strings.Cut(name, "::")
	t, err := n.Type(owner)
	if err != nil {
		return nil, err
	}
	for _, f := range t.Fields() {
		if f.Name() == rest {
			return f, nil
		}
	}
	return nil, fmt.Errorf("there is no %s", name)
}

func (n *names) Sig(name string) (*types.MethodSig, error) {
	switch name {
	case "int32(int32)":
		return n.method("T.M::I1(int32)").Sig(), nil
	case "void(object)":
		return n.method("T.Exports::Unhandled(object)").Sig(), nil
	}
	return nil, fmt.Errorf("there is no signature %s", name)
}

func (n *names) method(name string) *types.Method {
	m, err := n.Method(name)
	require.NoError(n.t, err)
	return m
}

func (n *names) typ(name string) *types.Type {
	t, err := n.Type(name)
	require.NoError(n.t, err)
	return t
}

// testCase is a file of testdata/cases: `; run N` in its first line says that the
// program ends with exit code N.
type testCase struct {
	name  string
	run   int // -1: it is not run
	funcs []*mir.Func
}

func readCase(n *names, path string) *testCase {
	data, err := os.ReadFile(path)
	require.NoError(n.t, err)
	c := &testCase{name: strings.TrimSuffix(filepath.Base(path), ".mir"), run: -1}
	text := string(data)
	if first, rest, ok := strings.Cut(text, "\n"); ok && strings.HasPrefix(first, ";") {
		fmt.Sscanf(first, "; run %d", &c.run)
		text = rest
	}
	for _, part := range strings.Split(strings.TrimSpace(text), "\n\n") {
		f, err := mir.Parse(part+"\n", n)
		require.NoError(n.t, err, "%s: %s", path, part)
		require.NoError(n.t, mir.Verify(f), path)
		c.funcs = append(c.funcs, f)
	}
	return c
}

// closure is a mir.Program being completed.
type closure struct {
	*names
	p    *mir.Program
	uses map[*types.Type]*mir.TypeUse
	done map[*types.Method]bool
}

// programOf completes the bodies of a case.
func programOf(n *names, c *testCase) *mir.Program {
	b := &closure{n, &mir.Program{Universe: n.u}, map[*types.Type]*mir.TypeUse{}, map[*types.Method]bool{}}
	for _, f := range c.funcs {
		b.add(f)
	}
	b.use(n.u.Known().Object)
	if c.run >= 0 {
		b.p.Entry = n.method("T.M::Main(int32,uint8**)")
		for symbol, m := range map[string]string{
			"ilaot_out_of_memory": "OutOfMemory()", "ilaot_stack_overflow": "StackOverflow()",
			"ilaot_unhandled": "Unhandled(object)", "ilaot_trace_push": "Push(object,void*,int32,int32)",
		} {
			method := n.method("T.Exports::" + m)
			b.p.Exports = append(b.p.Exports, mir.Export{Symbol: symbol, Method: method})
			b.empty(method)
		}
	}
	for i := 0; i < len(b.p.Funcs); i++ {
		b.require(b.p.Funcs[i])
	}
	slices.SortFunc(b.p.Funcs, func(x, y *mir.Func) int { return strings.Compare(x.Method.Symbol(), y.Method.Symbol()) })
	slices.SortFunc(b.p.Types, func(x, y *mir.TypeUse) int { return strings.Compare(x.Type.Symbol(), y.Type.Symbol()) })
	slices.SortFunc(b.p.Exports, func(x, y mir.Export) int { return strings.Compare(x.Symbol, y.Symbol) })
	return b.p
}

func (b *closure) add(f *mir.Func) {
	if !b.done[f.Method] {
		b.done[f.Method] = true
		b.p.Funcs = append(b.p.Funcs, f)
	}
}

// empty gives m a body that returns zero.
func (b *closure) empty(m *types.Method) {
	if b.done[m] {
		return
	}
	f := b.declare(m)
	block := f.NewBlock(mir.NoRegion)
	var args []mir.Value
	if f.Result != nil {
		args = []mir.Value{f.Append(block, &mir.Instr{Op: mir.OpZero, Type: f.Result.StackType(), IL: mir.NoIL})}
	}
	f.Append(block, &mir.Instr{Op: mir.OpRet, Args: args, IL: mir.NoIL})
	b.add(f)
}

func (b *closure) declare(m *types.Method) *mir.Func {
	f := mir.NewFunc(m)
	for i, t := range m.ParamTypes() {
		f.NewLocal(mir.Local{Name: fmt.Sprintf("a%d", i), Type: t})
	}
	f.NumParams = len(f.Locals)
	if ret := m.Sig().Ret; ret.Kind != types.Void {
		f.Result = ret
	}
	return f
}

// thrower gives a method of ThrowHelpers its body.
func (b *closure) thrower(fault mir.Fault) {
	name := mir.FaultNames[fault]
	m := b.method("Internal.Runtime.ThrowHelpers::Throw" + name + "()")
	f := b.declare(m)
	block := f.NewBlock(mir.NoRegion)
	t := b.typ("System." + name + "Exception")
	v := f.Append(block, &mir.Instr{Op: mir.OpNew, T: t, Type: t, IL: mir.NoIL})
	f.Append(block, &mir.Instr{Op: mir.OpThrow, Args: []mir.Value{v}, Flags: mir.NoNull, IL: mir.NoIL})
	b.add(f)
}

func (b *closure) use(t *types.Type) *mir.TypeUse {
	if b.uses[t] == nil {
		b.uses[t] = &mir.TypeUse{Type: t}
		b.p.Types = append(b.p.Types, b.uses[t])
	}
	return b.uses[t]
}

func (b *closure) require(f *mir.Func) {
	for _, n := range mir.Requires(f) {
		switch n.Kind {
		case mir.NeedCall, mir.NeedAddress:
			b.empty(n.M)
		case mir.NeedDelegate:
			b.stub(b.u.DelegateCode(n.M), n.M)
		case mir.NeedVirtual:
			if !slices.Contains(b.p.Slots, n.M) {
				b.p.Slots = append(b.p.Slots, n.M)
			}
		case mir.NeedConstructed:
			b.use(n.T).Constructed = true
		case mir.NeedMethodTable:
			b.use(n.T)
		case mir.NeedCast:
			b.use(n.T).CastTarget = true
		case mir.NeedTypeObject, mir.NeedTypeName:
			u := b.use(n.T)
			u.TypeObject, u.Named = true, true
			b.use(b.u.Known().RuntimeType)
		case mir.NeedStatic:
			b.p.Statics = append(b.p.Statics, n.F)
		case mir.NeedInit:
			b.p.Inits = append(b.p.Inits, n.T)
			u := b.use(n.T)
			u.TypeObject, u.Named = true, true
			b.use(b.u.Known().RuntimeType)
			b.empty(n.T.Cctor())
			b.empty(b.method("Internal.Runtime.TypeInitializer::Run(void*)"))
		case mir.NeedString:
			b.use(b.u.Known().String)
			b.p.Strings = append(b.p.Strings, n.Str)
		case mir.NeedFault:
			b.thrower(n.Fault)
		case mir.NeedRuntime:
			b.p.Helpers = append(b.p.Helpers, n.Str)
		}
	}
	b.slotBodies()
}

// slotBodies adds what stands in the slots of constructed types.
func (b *closure) slotBodies() {
	for _, decl := range b.p.Slots {
		for _, u := range b.p.Types {
			if m := u.Type.SlotTarget(decl); u.Constructed && m != nil {
				b.stub(m, nil)
			}
		}
	}
}

// stub gives a compiler-made method a body that fits, and others an empty one.
func (b *closure) stub(m, of *types.Method) {
	if b.done[m] || m.Stub == types.NoStub {
		b.empty(m)
		return
	}
	f := b.declare(m)
	block := f.NewBlock(mir.NoRegion)
	var args []mir.Value
	params := m.ParamTypes()
	to := of
	if m.Stub == types.StubUnbox {
		for _, c := range m.Owner.Methods() {
			if c.Def == m.Def {
				to = c
			}
		}
	}
	for i, t := range params {
		v := f.Append(block, &mir.Instr{Op: mir.OpLoadLocal, Local: mir.LocalID(i), Type: t.StackType(), IL: mir.NoIL})
		switch {
		case i == 0 && m.Stub == types.StubUnbox:
			v = f.Append(block, &mir.Instr{Op: mir.OpDataOf, Int: 8, Args: []mir.Value{v}, Type: b.u.ByRefOf(m.Owner), IL: mir.NoIL})
		case i == 0:
			continue
		}
		args = append(args, v)
	}
	call := &mir.Instr{Op: mir.OpCall, M: to, Args: args, IL: mir.NoIL}
	if f.Result != nil {
		call.Type = f.Result.StackType()
	}
	v := f.Append(block, call)
	if f.Result != nil {
		args = []mir.Value{v}
	} else {
		args = nil
	}
	f.Append(block, &mir.Instr{Op: mir.OpRet, Args: args, IL: mir.NoIL})
	b.add(f)
	b.empty(to)
}

// generateText generates one module and returns its text.
func generateText(t testing.TB, p *mir.Program, tg *target.Target, o Options) string {
	t.Helper()
	o.Single = true
	modules, err := Generate(p, tg, o)
	require.NoError(t, err)
	require.Len(t, modules, 1)
	var b bytes.Buffer
	_, err = modules[0].WriteTo(&b)
	require.NoError(t, err)
	return b.String()
}
