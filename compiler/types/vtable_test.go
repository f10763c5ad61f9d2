package types_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"ilaot/compiler/types"
	"ilaot/ilreader/il"
)

// call is what a method of testdata/dispatch does: the type it makes an object
// of, or constrains to, and the method it calls.
type call struct {
	err         error // the type cannot be loaded
	object      *types.Type
	constrained bool
	decl        *types.Method
}

// callOf reads a test method's body.
func callOf(t *testing.T, m *types.Method) (c call) {
	t.Helper()
	body, err := m.Body()
	require.NoError(t, err)
	list, err := body.Instructions()
	require.NoError(t, err)
	ctx := m.Context()
	for _, i := range list {
		switch i.Op {
		case il.OpNewobj:
			ctor, err := ctx.Method(i.Token())
			if c.err = err; err != nil {
				return c
			}
			c.object = ctor.Owner
		case il.OpConstrained:
			c.constrained = true
			if c.object, c.err = ctx.Type(i.Token()); c.err != nil {
				return c
			}
		case il.OpCallvirt, il.OpCall:
			c.decl, err = ctx.Method(i.Token())
			require.NoError(t, err)
		}
	}
	require.NotNil(t, c.object)
	require.NotNil(t, c.decl)
	return c
}

// textOf returns the text that a body returns.
func textOf(t *testing.T, m *types.Method) string {
	t.Helper()
	body, err := m.Body()
	require.NoError(t, err)
	require.NotNil(t, body, m.String())
	list, err := body.Instructions()
	require.NoError(t, err)
	for _, i := range list {
		if i.Op == il.OpLdstr {
			s, err := m.Context().UserString(i.Token())
			require.NoError(t, err)
			return s
		}
	}
	t.Fatalf("%s returns no text", m)
	return ""
}

// errorKinds are the kinds that stand for .NET's exceptions.
var errorKinds = map[string]types.ErrorKind{
	"System.TypeLoadException":                        types.TypeLoad,
	"System.EntryPointNotFoundException":              types.EntryPoint,
	"System.Runtime.AmbiguousImplementationException": types.AmbiguousImpl,
}

// TestDispatch resolves every call of dispatch.il and compares the text of the
// body with what .NET 10 printed.
func TestDispatch(t *testing.T) {
	m := loadAsset(t, "dispatch/dispatch.dll")
	var tests []*types.Method
	for _, x := range m.FindType("", "T").Type().Methods() {
		if strings.HasPrefix(x.Name(), "t") {
			tests = append(tests, x)
		}
	}
	lines := recorded(t, "dispatch/dispatch.out")
	require.Equal(t, len(lines), len(tests))
	for i, line := range lines {
		name, want, ok := strings.Cut(line, ": ")
		require.True(t, ok)
		for strings.Contains(want, ": ") { // the name contains ::, not ": "
			_, want, _ = strings.Cut(want, ": ")
		}
		t.Run(name, func(t *testing.T) { checkCall(t, callOf(t, tests[i]), want) })
	}
}

// checkCall resolves a call and compares; a result owned by the type itself needs no box.
func checkCall(t *testing.T, c call, want string) {
	var got *types.Method
	err := c.err
	switch {
	case err != nil:
	case c.constrained:
		var box bool
		got, box, err = c.decl.Universe().ResolveConstrained(c.object, c.decl)
		if err == nil && !c.decl.IsStatic() {
			assert.Equal(t, got.Owner != c.object, box)
		}
	default:
		got, err = c.object.FindOverride(c.decl)
	}
	if kind, fails := errorKinds[want]; fails {
		assertLoadError(t, err, kind)
		return
	}
	require.NoError(t, err)
	assert.Equal(t, want, textOf(t, got))
	assert.Equal(t, c.decl.Args, got.Args)
	again, err := c.object.FindOverride(c.decl)
	if !c.constrained {
		require.NoError(t, err)
		assert.Same(t, got, again)
	}
}

// TestFindOverrideLibrary has the cases that need types of the class library.
func TestFindOverrideLibrary(t *testing.T) {
	m := loadAsset(t, "casting/casting.dll")
	u := m.Universe()
	k := u.Known()
	method := func(typ *types.Type, name string) *types.Method {
		list := typ.FindMethods(name)
		require.NotEmpty(t, list, "%s::%s", typ, name)
		return list[0]
	}
	generic := func(name string, arg *types.Type) *types.Type {
		return u.Instantiate(u.CoreLib().FindType("System.Collections.Generic", name), []*types.Type{arg})
	}
	st := m.FindType("", "St").Type()
	enum := m.FindType("", "EInt").Type()
	ilist, icoll := "IList`1", "ICollection`1"
	for _, c := range []struct {
		name string
		on   *types.Type
		decl *types.Method
		want string
	}{
		{"object", k.Object, method(k.Object, "ToString"), "object::ToString"},
		{"string", k.String, method(k.Object, "Equals"), "object::Equals"},
		{"boxed int", k.I4, method(k.Object, "GetHashCode"), "int32::GetHashCode"},
		{"enum", enum, method(k.Object, "ToString"), "System.Enum::ToString"},
		{"enum compared", enum, method(u.CoreLib().FindType("System", "IComparable").Type(), "CompareTo"), "System.Enum::CompareTo"},
		{"struct", st, method(k.Object, "ToString"), "System.ValueType::ToString"},
		{"array clone", u.SZArrayOf(k.I4), method(u.CoreLib().FindType("System", "ICloneable").Type(), "Clone"), "System.Array::Clone"},
		{"array of two dimensions", u.ArrayOf(k.I4, 2), method(k.Object, "ToString"), "object::ToString"},
		{"vector", u.SZArrayOf(k.I4), method(generic(icoll, k.I4), "Contains"), "SZArray`1<int32>::"},
		{"vector as of uint", u.SZArrayOf(k.I4), method(generic(ilist, k.U4), "set_Item"), "SZArray`1<uint32>::"},
		{"vector as of object", u.SZArrayOf(k.String), method(generic(ilist, k.Object), "get_Item"), "SZArray`1<object>::"},
		{"delegate", m.FindType("", "Del").Type(), method(k.Delegate, "Clone"), "System.Delegate::Clone"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := c.on.FindOverride(c.decl)
			require.NoError(t, err)
			assert.Contains(t, got.String(), c.want)
			assert.NotNil(t, got.Def)
		})
	}
	for name, kind := range map[string]types.StubKind{"Equals": types.StubValueEquals, "GetHashCode": types.StubValueHashCode} {
		got, box, err := u.ResolveConstrained(st, method(k.Object, name))
		require.NoError(t, err)
		assert.False(t, box)
		assert.Equal(t, kind, got.Stub)
		assert.Equal(t, st, got.Owner)
	}
	getType := method(k.Object, "GetType")
	got, box, err := u.ResolveConstrained(st, getType)
	require.NoError(t, err)
	assert.Equal(t, getType, got)
	assert.True(t, box)
	_, err = k.String.FindOverride(method(generic(ilist, k.I4), "get_Item"))
	assertLoadError(t, err, types.EntryPoint)
	_, err = k.String.FindOverride(method(u.CoreLib().FindType("System", "Delegate").Type(), "Clone"))
	assertLoadError(t, err, types.EntryPoint)
}

// TestSlotDecl follows overrides to the method that introduced the slot.
func TestSlotDecl(t *testing.T) {
	m := loadAsset(t, "dispatch/dispatch.dll")
	method := func(typ, name string) *types.Method { return m.FindType("", typ).Type().FindMethods(name)[0] }
	for _, c := range []struct{ typ, name, want string }{
		{"A", "M", "A::M"}, {"C", "M", "A::M"}, {"New", "M", "New::M"}, {"NewD", "M", "New::M"}, {"OB", "Z", "OB::Z"}, {"OC", "Z", "OB::Z"},
		{"P3", "W", "P2::W"}, {"B", "M", "B::M"}, {"I", "M", "I::M"}, {"GN", "M", "GM::M"},
	} {
		t.Run(c.typ+"::"+c.name, func(t *testing.T) {
			assert.Contains(t, method(c.typ, c.name).SlotDecl().String(), c.want)
		})
	}
}
