package trimmer

import (
	"testing"

	"github.com/stretchr/testify/require"

	"ilaot/compiler/types"
)

// A method of a type that nests beyond the universe's limit is reported once,
// and throws.
func TestMark_InstantiationWithoutEnd(t *testing.T) {
	u, m := testUniverse(t, "testdata/rd-vectors")
	lib, err := u.ParseTypeName("L.Gen`1, lib", m)
	require.NoError(t, err)
	deep := u.Known().Object
	for range 200 {
		deep = u.Instantiate(lib.Def, []*types.Type{deep})
	}
	get := deep.FindMethods("Get")[0]
	r, reported := closedSet(t, u, m, []Root{{Method: get, Reason: RdXMLMethod, Source: "r.xml(1)"}, {Method: get, Reason: RdXMLMethod, Source: "r.xml(2)"}})
	require.Len(t, reported, 1)
	require.Contains(t, reported[0], "lib.dll: L.Gen`1::Get: warning ILA3001: generic instantiation without end is cut off")
	require.NotNil(t, r.Graph.Find(MethodNode, get, nil, nil, ""))
	for _, f := range r.Program.Funcs {
		if f.Method == get {
			require.True(t, f.Cold, "the body only throws")
			return
		}
	}
	require.Fail(t, "the method has no body")
}
