package types_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"ilaot/compiler/types"
	"ilaot/ilreader/il"
)

// TestConstraints compares every pair of a generic definition and an argument in
// constraints.cs with what .NET 10 printed.
func TestConstraints(t *testing.T) {
	m := loadAsset(t, "casting/constraints.dll")
	u := m.Universe()
	want := recorded(t, "casting/constraints.out")[0]
	main := m.FindType("", "P").Type().FindMethods("Main")[0]
	body, err := main.Body()
	require.NoError(t, err)
	list, err := body.Instructions()
	require.NoError(t, err)
	var named []*types.Type
	for _, i := range list {
		if i.Op == il.OpLdtoken {
			typ, err := main.Context().Type(i.Token())
			require.NoError(t, err)
			named = append(named, typ)
		}
	}
	require.Equal(t, 2*len(want), len(named))
	refused := 0
	for n := range want {
		open, arg := named[2*n], named[2*n+1]
		err := u.CheckConstraints(u.Instantiate(open.Def, []*types.Type{arg}), nil)
		if want[n] == '1' {
			assert.NoError(t, err, "%s of %s", open, arg)
			continue
		}
		refused++
		assertLoadError(t, err, types.TypeLoad)
		assert.Error(t, err, "%s of %s", open, arg)
	}
	assert.Greater(t, refused, 100)
}
