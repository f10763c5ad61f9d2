package types

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ilaot/ilreader"
	"ilaot/ilreader/il"
	"ilaot/ilreader/metadata"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// This file tests the resolution of members and types on testdata/resolve: what
// each operand of its bodies means is compared with members.txt.

var update = flag.Bool("update", false, "write the expected results of the tests")

// coreBytes returns the small class library of the tests.
func coreBytes(t testing.TB) []byte {
	data, err := os.ReadFile("testdata/derived/minicore.dll")
	require.NoError(t, err)
	return data
}

// loadTest loads an assembly of testdata/resolve in a universe of its own.
func loadTest(t testing.TB, file string) *Module {
	path := filepath.Join("testdata", "resolve", file)
	probe, err := NewProbe(path, nil, coreBytes(t))
	require.NoError(t, err)
	u := NewUniverse(probe)
	asm, err := ilreader.Open(path)
	require.NoError(t, err)
	m, err := u.LoadModule(asm)
	require.NoError(t, err)
	return m
}

// testMethod returns a method of a top-level type without namespace.
func testMethod(t testing.TB, m *Module, typ, method string, args ...*Type) *Method {
	d := m.FindType("", typ)
	require.NotNil(t, d, typ)
	for _, md := range d.Methods {
		if md.Name == method {
			owner := d.Type()
			if n := len(d.Params); n > 0 && len(args) >= n {
				owner, args = m.universe.Instantiate(d, args[:n]), args[n:]
			}
			return m.universe.MethodOf(md, owner, args)
		}
	}
	require.Fail(t, "no method "+method)
	return nil
}

// operands prints what each token operand of a body means.
func operands(t testing.TB, m *Method) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", m)
	locals, err := m.Locals()
	require.NoError(t, err)
	for _, l := range locals {
		fmt.Fprintf(&b, "  local %s%s\n", l.Type, map[bool]string{true: " pinned"}[l.Pinned])
	}
	body, err := m.Body()
	require.NoError(t, err)
	list, err := body.Instructions()
	require.NoError(t, err)
	for i := range list {
		if in := &list[i]; in.Op.Info().Operand.IsToken() {
			fmt.Fprintf(&b, "  %-9s %s\n", in.Op, meaning(m.Context(), in))
		}
	}
	return b.String()
}

func meaning(c Context, in *il.Instruction) string {
	var v any
	var err error
	switch in.Op.Info().Operand {
	case il.InlineMethod:
		var site *MethodSig
		var m *Method
		m, site, err = c.CallSite(in.Token())
		v = m
		if err == nil {
			v = fmt.Sprintf("%s -> %s", m, site.Ret)
			if site != m.Sig() {
				v = fmt.Sprintf("%s at %s", m, site)
			}
		}
	case il.InlineField:
		var f *Field
		if f, err = c.Field(in.Token()); err == nil {
			v = fmt.Sprintf("%s %s", f.Type(), f)
		}
	case il.InlineType:
		v, err = c.Type(in.Token())
	case il.InlineTok:
		v, err = c.Token(in.Token())
		v = fmt.Sprintf("%T %v", v, v)
	case il.InlineSig:
		var s *MethodSig
		s, err = c.Sig(in.Token())
		v = s
	case il.InlineString:
		v, err = c.UserString(in.Token())
		v = fmt.Sprintf("%q", v)
	}
	if err != nil {
		return fmt.Sprintf("error %d %s", err.(*LoadError).Kind, err)
	}
	return fmt.Sprint(v)
}

func TestMembers(t *testing.T) {
	m := loadTest(t, "members.dll")
	k := m.universe.Known()
	var b strings.Builder
	for _, name := range []string{"Methods", "Sites", "Arrays", "Fields", "Tokens"} {
		b.WriteString(operands(t, testMethod(t, m, "Uses`1", name)))
		b.WriteString(operands(t, testMethod(t, m, "Uses`1", name, k.I8, k.String)))
	}
	b.WriteString(operands(t, testMethod(t, m, "Uses`1", "Missing")))
	golden := filepath.Join("testdata", "resolve", "members.txt")
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(b.String()), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	assert.Equal(t, string(want), b.String())
}

func TestMembersMatchByModifiers(t *testing.T) {
	m := loadTest(t, "members.dll")
	body, err := testMethod(t, m, "Uses`1", "Methods").Body()
	require.NoError(t, err)
	list, err := body.Instructions()
	require.NoError(t, err)
	var order []int
	for i := range list {
		if !list[i].Op.Info().Operand.IsToken() {
			continue
		}
		if c, err := (Context{Module: m, Body: testMethod(t, m, "Uses`1", "Methods")}).Method(list[i].Token()); err == nil && c.Name() == "Over" {
			order = append(order, c.Def.index)
		}
	}
	assert.Equal(t, []int{1, 2, 3, 4, 5, 6}, order, "each reference finds the overload with its own modifiers")
	symbols := map[string]bool{}
	for _, over := range m.FindType("Ns", "Base`1").Type().FindMethods("Over") {
		symbols[over.Symbol()] = true
	}
	assert.Len(t, symbols, 6, "symbols tell overloads apart that print alike")
}

func TestGenericRecursionEnds(t *testing.T) {
	m := loadTest(t, "members.dll")
	k := m.universe.Known()
	grow := testMethod(t, m, "Uses`1", "Grow", k.I4, k.I4)
	steps := 0
	for ; steps < 10*maxTypeDepth; steps++ {
		body, err := grow.Body()
		require.NoError(t, err)
		list, err := body.Instructions()
		require.NoError(t, err)
		next, err := grow.Context().Method(list[0].Token())
		if err != nil {
			var le *LoadError
			require.ErrorAs(t, err, &le)
			assert.Equal(t, TypeLoad, le.Kind)
			assert.Contains(t, err.Error(), "generic recursion: Ns.Base`1")
			break
		}
		grow = next
	}
	assert.InDelta(t, maxTypeDepth, steps, 2)
}

func TestTypesGrowWithinBounds(t *testing.T) {
	m := loadTest(t, "members.dll")
	d := m.FindType("Ns", "Derived`2")
	x := m.universe.Known().I4
	for range 10 * maxTypeDepth { // doubles in size: 2^1000 nodes without the limit
		x = m.universe.Instantiate(d, []*Type{x, x})
	}
	require.Error(t, x.Err())
	y := m.universe.Known().I4
	for range 10 * maxTypeDepth {
		y = m.universe.SZArrayOf(y)
	}
	require.Error(t, y.Err())
	assert.LessOrEqual(t, int(y.depth), maxTypeDepth+1)
}

func TestForwarders(t *testing.T) {
	m := loadTest(t, "forwards.dll")
	good := m.FindType("", "Good")
	require.NotNil(t, good)
	assert.Equal(t, "backwards", good.Module.Name)
	require.NotNil(t, m.FindType("", "Good+Inner"))
	assert.Nil(t, m.FindType("", "Good+Outer"))
	assert.Nil(t, m.FindType("", "Circle"))
	_, err := m.lookup(typeName{"", "Circle"}, 0)
	require.ErrorContains(t, err, "its forwarders form a circle")
}

func TestNetmodules(t *testing.T) {
	m := loadTest(t, "multi.dll")
	assert.Equal(t, "InMain::Uses()\n  call      InPart::M() -> void\n  call      <Module>::Global() -> void\n", operands(t, testMethod(t, m, "InMain", "Uses")))
	part := m.FindType("", "InPart")
	require.NotNil(t, part)
	assert.Same(t, m, part.Module.Manifest)
	assert.Equal(t, "multi", part.Module.Name)
	assert.Equal(t, "InPart::M()\n  call      InMain::Back() -> void\n", operands(t, part.Type().Methods()[0]))
	back, err := part.Type().Methods()[0].Context().Method(metadata.MakeToken(metadata.TableMemberRef, 1))
	require.NoError(t, err)
	assert.Same(t, m, back.Module())
}

func TestDefinitions(t *testing.T) {
	m := loadTest(t, "members.dll")
	data := m.FindType("", "Data").Type()
	u := m.universe
	k := u.Known()

	a, ok, err := data.Attribute("System.ObsoleteAttribute")
	require.NoError(t, err)
	require.True(t, ok)
	assert.Equal(t, "old", a.Fixed[0].Value)
	assert.Equal(t, true, a.Fixed[1].Value)
	_, ok, err = data.Attribute("System.Nope")
	assert.NoError(t, err)
	assert.False(t, ok)

	constant, ok, err := data.FindField("K", nil).Constant()
	require.NoError(t, err)
	assert.True(t, ok)
	assert.Equal(t, int32(42), constant)
	assert.True(t, data.FindField("K", k.I4).IsLiteral())
	assert.Nil(t, data.FindField("K", k.U4))
	bytes, err := data.FindField("R", nil).RVAData()
	require.NoError(t, err)
	assert.Equal(t, []byte{7, 0, 0, 0}, bytes)

	library, entry, flags, ok := data.FindMethods("Puts")[0].ImplMap()
	assert.Equal(t, []any{"libc.so", "puts", PInvokeCallCdecl, true}, []any{library, entry, flags & PInvokeCallConvMask, ok})
	require.NotNil(t, data.Cctor())
	assert.True(t, data.Cctor().IsCctor())
	assert.Nil(t, m.FindType("", "Left").Type().Cctor())

	colour := m.FindType("", "Colour").Type()
	assert.Equal(t, Enum, colour.Kind)
	assert.Same(t, k.U1, colour.Underlying())
	assert.Same(t, k.I4, colour.StackType())
	assert.True(t, colour.IsValueType())

	closed := m.FindType("Ns", "Closed").Type()
	assert.Equal(t, "Ns.Derived`2<int32,string>", closed.Base().String())
	assert.Equal(t, "Ns.Base`1<string[]>", closed.Base().Base().String())
	assert.Same(t, k.Object, closed.Base().Base().Base())
	assert.Nil(t, k.Object.Base())
	assert.Equal(t, "string[]", closed.Base().Base().FindField("value", nil).Type().String())

	entryPoint, err := m.EntryPoint()
	require.NoError(t, err)
	assert.Equal(t, "Program::Main(string[])void", entryPoint.Symbol())
	none, err := m.universe.CoreLib().EntryPoint()
	assert.NoError(t, err)
	assert.Nil(t, none)
	same, err := u.LoadModule(m.Asm)
	require.NoError(t, err)
	assert.Same(t, m, same)
}

func TestUnloadableTypes(t *testing.T) {
	m := loadTest(t, "members.dll")
	for _, d := range m.TypeDefs() {
		err := d.Type().Err()
		if d.Namespace != "Cyclic" {
			assert.NoError(t, err, d.FullName())
			continue
		}
		var le *LoadError
		require.ErrorAs(t, err, &le, d.FullName())
		want := TypeLoad
		if d.Name == "ToNowhere" {
			want = FileNotFound
		}
		assert.Equal(t, want, le.Kind)
	}
}

func TestInterningIsIdentity(t *testing.T) {
	m := loadTest(t, "members.dll")
	u, k := m.universe, m.universe.Known()
	d := m.FindType("Ns", "Base`1")
	assert.Same(t, u.Instantiate(d, []*Type{k.I4}), u.Instantiate(d, []*Type{k.I4}))
	assert.Same(t, d.Type(), u.Instantiate(d, d.Type().Args))
	assert.NotSame(t, u.ArrayOf(k.I4, 1), u.SZArrayOf(k.I4))
	sig := MethodSig{Ret: k.I4, Params: []*Type{k.String}, Sentinel: -1}
	assert.Same(t, u.SigOf(sig), u.SigOf(sig))
	assert.Same(t, u.FnPtrOf(u.SigOf(sig)), u.FnPtrOf(u.SigOf(sig)))
	md := d.Methods[0]
	owner := u.Instantiate(d, []*Type{k.I4})
	assert.Same(t, u.MethodOf(md, owner, nil), owner.Methods()[0])
	stub := u.Stub(StubUnbox, owner.Methods()[0], nil)
	assert.Same(t, stub, u.Stub(StubUnbox, owner.Methods()[0], nil))
	assert.NotSame(t, stub, owner.Methods()[0])
	assert.Equal(t, "unbox Ns.Base`1<int32>::Get(int32,int32)int32", stub.Symbol())
	assert.Equal(t, "Ns.Base`1<!T>", d.Type().String())
	assert.Equal(t, "Ns.Base`1<string[]>", u.SZArrayOf(k.String).wrap(d).String())
	assert.True(t, d.Type().HasTypeVars())
	assert.False(t, owner.HasTypeVars())
	assert.Same(t, owner, d.Type().Substitute(owner, nil))
}

// wrap returns d<t>.
func (t *Type) wrap(d *TypeDef) *Type { return t.universe.Instantiate(d, []*Type{t}) }

func TestStubs(t *testing.T) {
	m := loadTest(t, "members.dll")
	u, k := m.universe, m.universe.Known()
	main := testMethod(t, m, "Program", "Main")
	same := testMethod(t, m, "Data", "Same", k.String)
	action := m.universe.CoreLib().FindType("System", "Func`2")
	require.NotNil(t, action)
	fn := u.Instantiate(action, []*Type{k.I4, k.String})
	grid := u.ArrayOf(k.I8, 2)
	equals, hash := u.Stub(StubValueEquals, nil, k.I4), u.Stub(StubValueHashCode, nil, k.I4)
	cases := []struct {
		stub   *Method
		symbol string
		params string // with this
	}{
		{u.Stub(StubEntry, main, nil), "entry Program::Main(int32,nint)int32", "[int32 nint]"},
		{u.Stub(StubStaticThunk, same, nil), "thunk Data::Same<string>(object,string)string", "[object string]"},
		{u.Stub(StubMulticast, nil, fn), "multicast System.Func`2<int32,string>::multicast(int32)string", "[System.Func`2<int32,string> int32]"},
		{equals, "ValueEquals int32::ValueEquals(object)bool", "[int32& object]"},
		{u.Stub(StubUnbox, equals, nil), "unbox int32::ValueEquals(object)bool", "[object object]"},
		{u.Stub(StubUnbox, hash, nil), "unbox int32::ValueGetHashCode()int32", "[object]"},
		{u.Stub(StubArrayCtor, nil, grid), "arrayctor int64[,]::arrayctor(int32,int32)int64[,]", "[int32 int32]"},
		{u.Stub(StubArrayCtor, u.ArrayMethod(grid, ".ctor", 4), nil), "arrayctor int64[,]::.ctor(int32,int32,int32,int32)int64[,]", "[int32 int32 int32 int32]"},
	}
	for _, c := range cases {
		t.Run(c.symbol, func(t *testing.T) {
			assert.Equal(t, c.symbol, c.stub.Symbol())
			assert.Equal(t, c.params, fmt.Sprint(c.stub.ParamTypes()))
			body, err := c.stub.Body()
			assert.NoError(t, err)
			assert.Nil(t, body)
		})
	}
}

func TestSealedAndFinalizer(t *testing.T) {
	m := loadTest(t, "members.dll")
	u, k := m.universe, m.universe.Known()
	assert.True(t, k.String.IsSealed())
	assert.True(t, k.I4.IsSealed())
	assert.False(t, k.Object.IsSealed())
	assert.True(t, u.SZArrayOf(k.String).IsSealed())
	assert.True(t, u.SZArrayOf(k.R8).IsSealed())
	assert.False(t, u.SZArrayOf(k.Object).IsSealed())
	assert.False(t, u.SZArrayOf(k.I4).IsSealed(), "int32[] may be uint32[]")
	assert.False(t, u.SZArrayOf(u.SZArrayOf(k.I4)).IsSealed())
	assert.False(t, u.SZArrayOf(m.FindType("", "Colour").Type()).IsSealed())
	assert.Nil(t, k.Object.Finalizer(), "object's own does not count")
	assert.Nil(t, m.FindType("", "Left").Type().Finalizer())
	d := m.FindType("", "Finalized").Type()
	require.NotNil(t, d.Finalizer())
	assert.Equal(t, "Finalized::Finalize()", d.Finalizer().String())
	assert.Equal(t, "Finalized::Finalize()", m.FindType("", "Hides").Type().Finalizer().String(), "a new slot of the same name is no finalizer")
	assert.Equal(t, "Finalized::Finalize()", m.FindType("", "OverridesHidden").Type().Finalizer().String())
	assert.Equal(t, "Explicit::Other()", m.FindType("", "Explicit").Type().Finalizer().String())
}
