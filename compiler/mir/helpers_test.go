package mir

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"ilaot/compiler/types"
	"ilaot/ilreader"
	"ilaot/ilreader/metadata"
)

// This file gives the tests a universe, the committed class library alone, and
// names in it.

type coreOnly struct{ core *ilreader.Assembly }

func (r coreOnly) Resolve(ref metadata.AssemblyName, _ *types.Module) (*ilreader.Assembly, error) {
	if ref.Name == "System.Private.CoreLib" {
		return r.core, nil
	}
	return nil, nil
}

func newUniverse(t testing.TB) *types.Universe {
	t.Helper()
	core, err := ilreader.Open("../../runtime/corelib/bin/System.Private.CoreLib.dll")
	require.NoError(t, err)
	u := types.NewUniverse(coreOnly{core})
	require.NoError(t, u.Known().Err())
	return u
}

// coreNames finds types and methods of the class library by their names.
type coreNames struct{ u *types.Universe }

// keywords are the names that are not reflection's.
var keywords = map[string]string{"object": "System.Object", "string": "System.String", "int32": "System.Int32", "int64": "System.Int64", "nint": "System.IntPtr",
	"float64": "System.Double", "bool": "System.Boolean", "uint8": "System.Byte", "void": "System.Void"}

func (n coreNames) Type(name string) (*types.Type, error) {
	base := strings.TrimRight(name, "&*[]")
	full, ok := keywords[base]
	if !ok {
		full = base
	}
	return n.u.ParseTypeName(full+name[len(base):], n.u.CoreLib())
}

func (n coreNames) Method(name string) (*types.Method, error) {
	owner, rest, _ := strings.Cut(name, "::")
	t, err := n.Type(owner)
	if err != nil {
		return nil, err
	}
	for _, m := range t.Methods() {
		if m.String() == name {
			return m, nil
		}
	}
	return nil, fmt.Errorf("%s has no %s", owner, rest)
}

func (n coreNames) Field(name string) (*types.Field, error) {
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
	return nil, fmt.Errorf("%s has no %s", owner, rest)
}

func (n coreNames) Sig(name string) (*types.MethodSig, error) {
	for _, m := range n.u.Known().Object.Methods() {
		if sigName(m.Sig()) == name {
			return m.Sig(), nil
		}
	}
	return nil, fmt.Errorf("there is no signature %q", name)
}
