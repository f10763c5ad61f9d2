// This file tests opening: the root, stream headers, table header, column widths, and what damaged ones give.

package metadata

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"ilaot/ilreader/cursor"
	"ilaot/ilreader/metadata/schema"
)

func TestOpenEmptyModule(t *testing.T) {
	r := (&module{rows: map[TableID][][]uint32{TableModule: {{0, 0, 0, 0, 0}}}}).open(t)
	assert.Equal(t, "v4.0", r.Version())
	assert.Equal(t, "built", r.Name())
	assert.EqualValues(t, 1, r.Rows(TableModule))
	assert.Zero(t, r.Rows(TableTypeDef))
	assert.Zero(t, r.Rows(99))
	assert.False(t, r.IsUncompressed())
	_, ok := r.PDB()
	assert.False(t, ok)
}

func TestOpenRefuses(t *testing.T) {
	good := (&module{rows: map[TableID][][]uint32{TableModule: {{0, 0, 0, 0, 0}}}, strings: []byte{0}}).build()
	replace := func(old, new string) []byte {
		require.Equal(t, 1, bytes.Count(good, []byte(old)))
		return bytes.Replace(good, []byte(old), []byte(new), 1)
	}
	patch := func(off int, b ...byte) []byte {
		return append(append(bytes.Clone(good[:off]), b...), good[off+len(b):]...)
	}
	tables := bytes.Index(good, []byte{0, 0, 0, 0, 0, 0, 0, 1, 1})
	require.Positive(t, tables)
	valid := tables + 8
	cases := []struct {
		name string
		data []byte
		want string
	}{
		{"empty", nil, "need 4 bytes"},
		{"signature", patch(0, 'X'), "is not BSJB"},
		{"version length", patch(12, 0xFF, 0xFF, 0xFF, 0xFF), "4294967295 elements"},
		{"stream count", patch(26, 0xFF, 0xFF), "65535 elements"},
		{"no table stream", replace("#~\x00\x00", "#?\x00\x00"), "no table stream"},
		{"stream out of file", patch(28, 0xFF, 0xFF, 0xFF, 0xFF), "runs past the metadata"},
		{"stream size out of file", patch(32, 0xFF, 0xFF, 0xFF, 0xFF), "runs past the metadata"},
		{"stream name without end", append(bytes.Clone(good[:36]), bytes.Repeat([]byte{'x'}, 80)...), "longer than 31"},
		{"second table stream", replace("#Strings", "#-\x00\x00\x00\x00\x00\x00"), "second #- stream"},
		{"unknown table", patch(valid, 0x01, 0, 0, 0, 0, 0, 0, 0x80), "unknown table 0x3f"},
		{"unknown table between known ones", patch(valid, 0x01, 0, 0, 0, 0, 0x20), "unknown table 0x2d"},
		{"rows past the stream", patch(valid+16, 2), "2 rows of table Module need 20 bytes"},
		{"rows past the token", patch(valid+16, 0, 0, 0, 1), "a token can name 16777215"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := Parse("bad", c.data)
			var format *cursor.FormatError
			require.ErrorAs(t, err, &format)
			assert.ErrorContains(t, err, c.want)
		})
	}
}

// Row sizes by hand, below and above the bounds where an index takes four bytes.
func TestColumnWidths(t *testing.T) {
	cases := []struct {
		name   string
		module module
		table  TableID
		size   uint32
	}{
		{"all narrow", module{}, TableTypeDef, 4 + 2 + 2 + 2 + 2 + 2},
		{"wide strings", module{heapSizes: 1}, TableTypeDef, 4 + 4 + 4 + 2 + 2 + 2},
		{"wide guids", module{heapSizes: 2}, TableModule, 2 + 2 + 4 + 4 + 4},
		{"wide blobs", module{heapSizes: 4}, TableField, 2 + 2 + 4},
		{"65535 fields", module{fill: map[TableID]uint32{TableField: 0xFFFF}}, TableFieldRVA, 4 + 2},
		{"65536 fields", module{fill: map[TableID]uint32{TableField: 0x10000}}, TableFieldRVA, 4 + 4},
		{"16383 fields for a two-bit tag", module{fill: map[TableID]uint32{TableField: 0x3FFF}}, TableConstant, 2 + 2 + 2},
		{"16384 fields for a two-bit tag", module{fill: map[TableID]uint32{TableField: 0x4000}}, TableConstant, 2 + 4 + 2},
		{"2047 type references for a five-bit tag", module{fill: map[TableID]uint32{TableTypeRef: 0x7FF}}, TableCustomAttribute, 2 + 2 + 2},
		{"2048 type references for a five-bit tag", module{fill: map[TableID]uint32{TableTypeRef: 0x800}}, TableCustomAttribute, 4 + 2 + 2},
		{"8192 member references for an attribute type", module{fill: map[TableID]uint32{TableMemberRef: 0x2000}}, TableCustomAttribute, 4 + 4 + 2},
		{"65536 field pointers", module{stream: "#-", fill: map[TableID]uint32{TableField: 0x10000, TableFieldPtr: 0x10000}}, TableTypeDef, 4 + 2 + 2 + 2 + 4 + 2},
		{"delta", module{delta: true}, TableCustomAttribute, 4 + 4 + 4},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			r := c.module.open(t)
			assert.Equal(t, c.size, r.layouts[c.table].rowSize)
		})
	}
}

// A portable PDB indexes the tables of its module, whose row counts are in #Pdb.
func TestPDBRowCountsDecideWidths(t *testing.T) {
	pdb := append([]byte("0123456789abcdefghij"), 1, 0, 0, 6)
	pdb = append(pdb, 1<<TableMethodDef, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0)
	m := &module{
		pdb:      pdb,
		moreRows: map[TableID]uint32{TableMethodDef: 0x10000},
		rows:     map[TableID][][]uint32{TableLocalScope: {{0x10000, 0, 1, 1, 0, 7}}, TableLocalVariable: {{0, 3, 0}, {1, 4, 0}}},
	}
	r := m.open(t)
	h, ok := r.PDB()
	assert.True(t, ok)
	assert.Equal(t, "0123456789abcdefghij", string(h.ID[:]))
	assert.Equal(t, MethodDefID(1).Token(), h.EntryPoint)
	scopes := r.LocalScopesOf(0x10000)
	require.Equal(t, 1, scopes.Len())
	variables, err := r.ScopeVariables(scopes.At(0))
	require.NoError(t, err)
	assert.Equal(t, 2, variables.Len())
	row, err := r.LocalVariable(variables.At(1))
	require.NoError(t, err)
	assert.EqualValues(t, 4, row.Index)
	assert.Empty(t, WalkAll(r, nil).Errors)

	pdb[24+6] = 1 // bit 48: a table of the PDB itself
	_, err = Parse("bad", m.build())
	assert.ErrorContains(t, err, "not a type system table")
}

func TestExtraDataAfterRowCounts(t *testing.T) {
	r := (&module{heapSizes: 0x40, rows: map[TableID][][]uint32{TableTypeRef: {{6, 7, 8}}}}).open(t)
	row, err := r.TypeRef(1)
	require.NoError(t, err)
	assert.Equal(t, TypeRefRow{ResolutionScope: AssemblyRefID(1).Token(), Name: 7, Namespace: 8}, row)
}

// Tables past 65,535 rows: every row is reached and indices to the last ones are whole.
func TestLargeTables(t *testing.T) {
	const n = 70_000
	m := &module{rows: map[TableID][][]uint32{TableTypeDef: {{0, 0, 0, 0, 1, 1}, {0, 0, 0, 0, n - 1, 1}}}}
	for i := range uint32(n) {
		m.rows[TableField] = append(m.rows[TableField], []uint32{i & 0xFFFF, 0, 0})
		m.rows[TableFieldLayout] = append(m.rows[TableFieldLayout], []uint32{i * 4, n - i})
	}
	r := m.open(t)
	fields, err := r.TypeFields(2)
	require.NoError(t, err)
	assert.Equal(t, 2, fields.Len())
	assert.EqualValues(t, n, fields.At(1))
	last, err := r.Field(n)
	require.NoError(t, err)
	assert.EqualValues(t, (n-1)&0xFFFF, last.Flags)
	for _, field := range []FieldID{1, 2, 0xFFFF, 0x10000, 0x10001, n} {
		layout, err := r.FieldLayout(r.FieldLayoutOf(field))
		require.NoError(t, err)
		assert.Equal(t, FieldLayoutRow{Offset: (n - uint32(field)) * 4, Field: field}, layout)
	}
	assert.EqualValues(t, 1, r.FieldOwner(n-2))
	assert.EqualValues(t, 2, r.FieldOwner(n-1))
	assert.Zero(t, r.FieldOwner(n+1))
	_, err = r.Field(n + 1)
	assert.Error(t, err)
}

func TestMissingRows(t *testing.T) {
	r := (&module{rows: map[TableID][][]uint32{TableTypeDef: {{0, 0, 0, 0, 1, 1}}}}).open(t)
	for _, id := range []TypeDefID{0, 2, 0xFFFFFF, 0xFFFFFFFF} {
		_, err := r.TypeDef(id)
		assert.ErrorContains(t, err, "no row", "%d", id)
		_, err = r.TypeFields(id)
		assert.ErrorContains(t, err, "no row", "%d", id)
	}
	_, err := r.MethodDef(1)
	assert.Error(t, err)
}

func TestCodedIndices(t *testing.T) {
	attributes := &module{rows: map[TableID][][]uint32{TableCustomAttribute: {
		{1<<5 | 8, 1<<3 | 3, 0}, // DeclSecurity, which the standard prints as Permission
		{1<<5 | 21, 1<<3 | 2, 0},
		{1<<5 | 22, 1<<3 | 3, 0}, // Document: in a PDB only
		{1 << 5, 1 << 3, 0},      // constructor tags 0, 1 and 4 are unused
		{1 << 5, 1<<3 | 1, 0},
		{1 << 5, 1<<3 | 4, 0},
		{1 << 5, 1<<3 | 7, 0},
		{3, 4, 0}, // nil, whatever the tag
	}}}
	r := attributes.open(t)
	row, err := r.CustomAttribute(1)
	require.NoError(t, err)
	assert.Equal(t, DeclSecurityID(1).Token(), row.Parent)
	assert.Equal(t, MemberRefID(1).Token(), row.Type)
	row, err = r.CustomAttribute(2)
	require.NoError(t, err)
	assert.Equal(t, MethodSpecID(1).Token(), row.Parent)
	assert.Equal(t, MethodDefID(1).Token(), row.Type)
	for id := CustomAttributeID(3); id <= 7; id++ {
		_, err = r.CustomAttribute(id)
		assert.ErrorContains(t, err, "index", "%d", id)
	}
	row, err = r.CustomAttribute(8)
	require.NoError(t, err)
	assert.Zero(t, row)

	debug := &module{rows: map[TableID][][]uint32{TableCustomDebugInformation: {{1<<5 | 22, 0, 0}, {1<<5 | 26, 0, 0}, {1<<5 | 27, 0, 0}}}}
	r = debug.open(t)
	information, err := r.CustomDebugInformation(1)
	require.NoError(t, err)
	assert.Equal(t, DocumentID(1).Token(), information.Parent)
	information, err = r.CustomDebugInformation(2)
	require.NoError(t, err)
	assert.Equal(t, ImportScopeID(1).Token(), information.Parent)
	_, err = r.CustomDebugInformation(3)
	assert.Error(t, err)
}

// A four-byte coded index can hold a row number that no token can.
func TestCodedIndexPastTheToken(t *testing.T) {
	m := &module{delta: true, rows: map[TableID][][]uint32{TableTypeRef: {{0x1000000<<2 | 2, 0, 0}, {0xFFFFFF<<2 | 2, 0, 0}}}}
	r := m.open(t)
	_, err := r.TypeRef(1)
	assert.Error(t, err)
	row, err := r.TypeRef(2)
	require.NoError(t, err)
	assert.Equal(t, AssemblyRefID(0xFFFFFF).Token(), row.ResolutionScope)
}

func TestTokens(t *testing.T) {
	token := TypeDefID(0x1234).Token()
	assert.Equal(t, Token(0x02001234), token)
	assert.Equal(t, TableTypeDef, token.Table())
	assert.EqualValues(t, 0x1234, token.RID())
	assert.False(t, token.IsNil())
	assert.True(t, Token(0x02000000).IsNil())
	assert.Equal(t, "TypeDef 0x02001234", token.String())
	assert.Equal(t, "UserString 0x70000001", MakeToken(TableUserString, 1).String())
	assert.Equal(t, "nil", Token(0).String())
	assert.Equal(t, "0xFF000001", Token(0xFF000001).String())
	for i := range schema.Tables {
		assert.Equal(t, schema.Tables[i].Name, TableName(schema.Tables[i].ID))
	}
}

func TestHeaps(t *testing.T) {
	m := &module{
		strings: []byte("\x00Hello\x00tail"),
		blob:    []byte{0, 2, 'a', 'b', 0x7F, 0xC0},
		guid:    append(bytes.Repeat([]byte{1}, 16), bytes.Repeat([]byte{2}, 20)...),
		us:      []byte{0, 5, 'h', 0, 0x00, 0xD8, 1, 1, 0, 0},
	}
	r := m.open(t)
	for ref, want := range map[StringRef]string{0: "", 1: "Hello", 3: "llo", 6: ""} {
		s, err := r.String(ref)
		require.NoError(t, err)
		assert.Equal(t, want, s)
	}
	for _, ref := range []StringRef{7, 11, 12, 0xFFFFFFFF} {
		_, err := r.String(ref)
		assert.Error(t, err, "%d", ref)
	}
	b, err := r.Blob(1)
	require.NoError(t, err)
	assert.Equal(t, "ab", string(b))
	for _, ref := range []BlobRef{4, 5, 6, 0xFFFFFFFF} {
		_, err := r.Blob(ref)
		assert.Error(t, err, "%d", ref)
	}
	g, err := r.GUID(2)
	require.NoError(t, err)
	assert.EqualValues(t, 2, g[15])
	g, err = r.GUID(0)
	require.NoError(t, err)
	assert.Zero(t, g)
	for _, ref := range []GUIDRef{3, 0xFFFFFFFF} {
		_, err = r.GUID(ref)
		assert.Error(t, err)
	}
	u, err := r.UserString(1)
	require.NoError(t, err)
	assert.Equal(t, []uint16{'h', 0xD800}, u, "a lone surrogate is kept")
	u, err = r.UserString(0)
	require.NoError(t, err)
	assert.Empty(t, u)
	_, err = r.UserString(0xFFFFFF)
	assert.Error(t, err)
}
