package trimmer

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The report names everything kept; following "by" ends at a root; a second
// run gives the same bytes.
func TestWriteReport(t *testing.T) {
	var texts [2]string
	for i := range texts {
		u, m := testUniverse(t, "testdata/kept")
		r, _ := closedSet(t, u, m, nil)
		var w strings.Builder
		require.NoError(t, r.Graph.WriteReport(&w))
		texts[i] = w.String()
	}
	require.Equal(t, texts[0], texts[1])

	var file report
	require.NoError(t, json.Unmarshal([]byte(texts[0]), &file))
	require.Equal(t, reportFormat, file.Format)
	by := map[string]string{}
	for _, e := range file.Kept {
		require.NotEmpty(t, e.Kind, e.Name)
		if by[e.Name] == "" {
			by[e.Name] = e.By
		}
	}
	for _, e := range file.Kept {
		name := e.Name
		for hops := 0; by[name] != ""; hops++ {
			require.Less(t, hops, len(by), "the chain of %s goes in a circle", e.Name)
			name = by[name]
		}
		require.Contains(t, []string{"the program", "the native runtime"}, name)
	}
	require.True(t, strings.Contains(texts[0], `   "kind": "method",
   "name": "UsedOverride+Derived::Called()",
   "id": "M:UsedOverride.Derived.Called",
   "assembly": "app",
   "reason": "implements",
   "by": "virtual UsedOverride+Base::Called()",
   "also": "objects of UsedOverride+Derived"
`))
	require.False(t, strings.Contains(texts[0], "Initialiser.Unused"))
}
