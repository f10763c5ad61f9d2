// This file checks the table of tables for the slips a table invites: order, duplicates, targets and keys.

package schema

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTablesAreInOrderAndDistinct(t *testing.T) {
	names := map[string]bool{}
	for i, table := range Tables {
		assert.False(t, names[table.Name], table.Name)
		names[table.Name] = true
		if i > 0 {
			assert.Greater(t, table.ID, Tables[i-1].ID, table.Name)
		}
		assert.Less(t, table.Key, len(table.Columns), table.Name)
		assert.NotEmpty(t, table.Columns, table.Name)
		assert.NotEmpty(t, table.Doc, table.Name)
		assert.Equal(t, table.ID < Document, table.Section != "", "%s: only the tables of ECMA-335 have a clause", table.Name)
	}
	assert.Len(t, Tables, 45+8)
}

func TestColumns(t *testing.T) {
	known := map[TableID]bool{}
	for _, table := range Tables {
		known[table.ID] = true
	}
	for _, table := range Tables {
		names := map[string]bool{}
		for _, c := range table.Columns {
			assert.False(t, names[c.Name], "%s.%s", table.Name, c.Name)
			names[c.Name] = true
			assert.Equal(t, c.Kind == Row || c.Kind == List, known[c.Table], "%s.%s", table.Name, c.Name)
		}
	}
}

// A tag must fit its bits and no fewer bits would do, but for CustomAttributeType, whose unused tags are reserved.
func TestCodedIndices(t *testing.T) {
	for _, x := range CodedIndices {
		assert.NotEmpty(t, x.Name)
		assert.LessOrEqual(t, len(x.Tables), 1<<x.Bits, x.Name)
		assert.Greater(t, len(x.Tables), 1<<(x.Bits-1), x.Name)
	}
	assert.Equal(t, DeclSecurity, CodedIndices[HasCustomAttribute].Tables[8])
	assert.Equal(t, CodedIndices[HasCustomAttribute].Tables, CodedIndices[HasCustomDebugInformation].Tables[:22])
}
