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
			require.NoError(t, err)
			c.object = ctor.Owner
		case il.OpConstrained:
			c.constrained = true
			c.object, err = ctx.Type(i.Token())
			require.NoError(t, err)
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
	var err error
	if c.constrained {
		var box bool
		got, box, err = c.decl.Universe().ResolveConstrained(c.object, c.decl)
		if err == nil && !c.decl.IsStatic() {
			assert.Equal(t, got.Owner != c.object, box)
		}
	} else {
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
