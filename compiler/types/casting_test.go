package types_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"ilaot/ilreader/il"
)

// TestCasting compares every pair of types in casting.cs with what .NET 10
// printed: 1, 0, or - where there is no object of the first type.
func TestCasting(t *testing.T) {
	m := loadAsset(t, "casting/casting.dll")
	want := recorded(t, "casting/casting.out")[0]
	main := m.FindType("", "P").Type().FindMethods("Main")[0]
	body, err := main.Body()
	require.NoError(t, err)
	list, err := body.Instructions()
	require.NoError(t, err)
	n, yes := 0, 0
	for _, i := range list {
		if i.Op != il.OpCall {
			continue
		}
		call, err := main.Context().Method(i.Token())
		require.NoError(t, err)
		if len(call.Args) != 2 {
			continue
		}
		require.Less(t, n, len(want))
		from, to := call.Args[0], call.Args[1]
		if want[n] != '-' {
			assert.Equal(t, want[n] == '1', m.Universe().Assignable(from, to), "%s is %s", from, to)
		}
		if want[n] == '1' {
			yes++
		}
		n++
	}
	assert.Equal(t, len(want), n)
	assert.Greater(t, yes, 300)
}
