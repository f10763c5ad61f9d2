// This file tests finding rows by owner: sorted tables, tables out of order, pointer tables, and lists that contradict each other.

package metadata

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// collect returns the row numbers of a set, checking that its ways of access agree.
func collect[ID ~uint32](t *testing.T, rows Rows[ID]) []ID {
	ids := []ID{}
	for id := range rows.All() {
		assert.Equal(t, id, rows.At(len(ids)))
		ids = append(ids, id)
	}
	assert.Len(t, ids, rows.Len())
	if len(ids) > 0 {
		assert.Equal(t, ids[0], rows.First())
	} else {
		assert.Zero(t, rows.First())
	}
	for range rows.All() {
		break
	}
	return ids
}

func TestLookupInSortedTable(t *testing.T) {
	r := (&module{rows: map[TableID][][]uint32{TableInterfaceImpl: {{1, 4}, {3, 4}, {3, 8}, {3, 12}, {7, 4}}}}).open(t)
	assert.Equal(t, []InterfaceImplID{2, 3, 4}, collect(t, r.InterfaceImplsOf(3)))
	assert.Equal(t, []InterfaceImplID{1}, collect(t, r.InterfaceImplsOf(1)))
	assert.Equal(t, []InterfaceImplID{5}, collect(t, r.InterfaceImplsOf(7)))
	for _, none := range []TypeDefID{0, 2, 8, 0xFFFFFF} {
		assert.Empty(t, collect(t, r.InterfaceImplsOf(none)))
	}
	assert.Nil(t, r.keyOrder(TableInterfaceImpl), "a sorted table needs no index")
}

// The sorted bit may lie; rows of one owner keep their order.
func TestLookupInTableOutOfOrder(t *testing.T) {
	r := (&module{sorted: 1 << TableInterfaceImpl, rows: map[TableID][][]uint32{TableInterfaceImpl: {{7, 4}, {3, 12}, {1, 4}, {3, 4}, {7, 8}}}}).open(t)
	assert.Equal(t, []InterfaceImplID{2, 4}, collect(t, r.InterfaceImplsOf(3)))
	assert.Equal(t, []InterfaceImplID{3}, collect(t, r.InterfaceImplsOf(1)))
	assert.Equal(t, []InterfaceImplID{1, 5}, collect(t, r.InterfaceImplsOf(7)))
	assert.Empty(t, collect(t, r.InterfaceImplsOf(2)))
}

func TestLookupByCodedParent(t *testing.T) {
	const method, assembly, module1 = 1 << 5, 1<<5 | 14, 1<<5 | 7
	r := (&module{rows: map[TableID][][]uint32{TableCustomAttribute: {{method, 10, 0}, {module1, 10, 0}, {assembly, 10, 0}, {assembly, 18, 0}}}}).open(t)
	assert.Equal(t, []CustomAttributeID{1}, collect(t, r.CustomAttributesOf(MethodDefID(1).Token())))
	assert.Equal(t, []CustomAttributeID{3, 4}, collect(t, r.CustomAttributesOf(AssemblyID(1).Token())))
	assert.Empty(t, collect(t, r.CustomAttributesOf(0)))
	assert.Empty(t, collect(t, r.CustomAttributesOf(MakeToken(TableUserString, 1))))
	assert.Empty(t, collect(t, r.CustomAttributesOf(FieldID(1).Token())))
}

func TestEveryLookup(t *testing.T) {
	rows := map[TableID][][]uint32{
		TableGenericParam:           {{0, 0, 1 << 1, 0}, {1, 0, 1 << 1, 0}, {0, 0, 1<<1 | 1, 0}},
		TableGenericParamConstraint: {{2, 4}},
		TableMethodImpl:             {{5, 2, 3}},
		TableClassLayout:            {{1, 2, 6}},
		TableFieldLayout:            {{8, 9}},
		TableFieldRVA:               {{0x2000, 4}},
		TableConstant:               {{8, 0, 3 << 2, 0}, {8, 0, 3<<2 | 1, 0}, {8, 0, 3<<2 | 2, 0}},
		TableFieldMarshal:           {{2 << 1, 0}, {2<<1 | 1, 0}},
		TableImplMap:                {{0, 4<<1 | 1, 0, 1}},
		TableMethodSemantics:        {{1, 9, 1 << 1}, {2, 8, 1<<1 | 1}, {3, 9, 1<<1 | 1}},
		TableDeclSecurity:           {{1, 1<<2 | 2, 0}},
		TableNestedClass:            {{2, 1}, {3, 1}, {4, 2}},
		TableStateMachineMethod:     {{6, 5}},
	}
	r := (&module{rows: rows}).open(t)
	assert.Equal(t, []GenericParamID{1, 2}, collect(t, r.GenericParamsOf(TypeDefID(1).Token())))
	assert.Equal(t, []GenericParamID{3}, collect(t, r.GenericParamsOf(MethodDefID(1).Token())))
	assert.Equal(t, []GenericParamConstraintID{1}, collect(t, r.ConstraintsOf(2)))
	assert.Equal(t, []MethodImplID{1}, collect(t, r.MethodImplsOf(5)))
	assert.EqualValues(t, 1, r.ClassLayoutOf(6))
	assert.Zero(t, r.ClassLayoutOf(5))
	assert.EqualValues(t, 1, r.FieldLayoutOf(9))
	assert.EqualValues(t, 1, r.FieldRVAOf(4))
	assert.EqualValues(t, 1, r.ConstantOf(FieldID(3).Token()))
	assert.EqualValues(t, 2, r.ConstantOf(ParamID(3).Token()))
	assert.EqualValues(t, 3, r.ConstantOf(PropertyID(3).Token()))
	assert.Zero(t, r.ConstantOf(TypeDefID(3).Token()))
	assert.EqualValues(t, 2, r.FieldMarshalOf(ParamID(2).Token()))
	assert.EqualValues(t, 1, r.ImplMapOf(MethodDefID(4).Token()))
	assert.Equal(t, []MethodSemanticsID{1}, collect(t, r.SemanticsOf(EventID(1).Token())))
	assert.Equal(t, []MethodSemanticsID{2, 3}, collect(t, r.SemanticsOf(PropertyID(1).Token())))
	assert.Equal(t, []MethodSemanticsID{1, 3}, collect(t, r.SemanticsOfMethod(9)))
	assert.Equal(t, []DeclSecurityID{1}, collect(t, r.DeclSecurityOf(AssemblyID(1).Token())))
	assert.EqualValues(t, 2, r.EnclosingType(4))
	assert.Zero(t, r.EnclosingType(1))
	assert.Equal(t, []NestedClassID{1, 2}, collect(t, r.NestedClassesOf(1)))
	assert.EqualValues(t, 1, r.StateMachineMethodOf(6))
}

func TestLists(t *testing.T) {
	r := (&module{rows: map[TableID][][]uint32{
		TableTypeDef:     {{0, 0, 0, 0, 1, 1}, {0, 0, 0, 0, 1, 1}, {0, 0, 0, 0, 3, 2}},
		TableField:       {{1, 0, 0}, {2, 0, 0}, {3, 0, 0}},
		TableMethodDef:   {{0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}},
		TableParam:       {{0, 1, 0}, {0, 2, 0}},
		TablePropertyMap: {{3, 1}, {2, 2}},
		TableProperty:    {{0, 0, 0}, {0, 0, 0}},
		TableEventMap:    {{3, 1}},
		TableEvent:       {{0, 0, 0}},
	}}).open(t)
	fields := func(id TypeDefID) []FieldID {
		rows, err := r.TypeFields(id)
		require.NoError(t, err)
		return collect(t, rows)
	}
	assert.Empty(t, fields(1))
	assert.Equal(t, []FieldID{1, 2}, fields(2))
	assert.Equal(t, []FieldID{3}, fields(3))
	methods, err := r.TypeMethods(3)
	require.NoError(t, err)
	assert.Equal(t, []MethodDefID{2}, collect(t, methods))
	params, err := r.MethodParams(2)
	require.NoError(t, err)
	assert.Equal(t, []ParamID{1, 2}, collect(t, params))
	properties, err := r.TypeProperties(2)
	require.NoError(t, err)
	assert.Equal(t, []PropertyID{2}, collect(t, properties))
	properties, err = r.TypeProperties(1)
	require.NoError(t, err)
	assert.Empty(t, collect(t, properties))
	events, err := r.TypeEvents(3)
	require.NoError(t, err)
	assert.Equal(t, []EventID{1}, collect(t, events))
	events, err = r.TypeEvents(2)
	require.NoError(t, err)
	assert.Empty(t, collect(t, events))
	assert.EqualValues(t, 2, r.FieldOwner(2))
	assert.EqualValues(t, 3, r.FieldOwner(3))
	assert.EqualValues(t, 2, r.MethodOwner(1))
	assert.EqualValues(t, 2, r.ParamOwner(1))
	assert.EqualValues(t, 2, r.PropertyOwner(2))
	assert.EqualValues(t, 3, r.PropertyOwner(1))
	assert.EqualValues(t, 3, r.EventOwner(1))
	assert.Zero(t, r.EventOwner(2))
	assert.Zero(t, r.PropertyOwner(0))
}

// In uncompressed metadata a list is a run of the pointer table, which names the members in any order.
func TestListsThroughPointerTables(t *testing.T) {
	r := (&module{stream: "#-", rows: map[TableID][][]uint32{
		TableTypeDef:   {{0, 0, 0, 0, 1, 1}, {0, 0, 0, 0, 2, 1}},
		TableFieldPtr:  {{3}, {1}, {2}},
		TableField:     {{1, 0, 0}, {2, 0, 0}, {3, 0, 0}},
		TableMethodPtr: {{2}, {9}},
		TableMethodDef: {{0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}},
	}}).open(t)
	assert.True(t, r.IsUncompressed())
	fields, err := r.TypeFields(1)
	require.NoError(t, err)
	assert.Equal(t, []FieldID{3}, collect(t, fields))
	fields, err = r.TypeFields(2)
	require.NoError(t, err)
	assert.Equal(t, []FieldID{1, 2}, collect(t, fields))
	assert.EqualValues(t, 1, r.FieldOwner(3))
	assert.EqualValues(t, 2, r.FieldOwner(1))
	assert.EqualValues(t, 2, r.MethodOwner(2))
	assert.Zero(t, r.MethodOwner(1), "no pointer names it")
	methods, err := r.TypeMethods(2)
	require.NoError(t, err)
	_, err = r.MethodDef(methods.At(1))
	assert.Error(t, err, "a pointer past the table is noticed when followed")
}

func TestContradictingLists(t *testing.T) {
	r := (&module{rows: map[TableID][][]uint32{
		TableTypeDef: {{0, 0, 0, 0, 1, 1}, {0, 0, 0, 0, 4, 1}, {0, 0, 0, 0, 2, 1}, {0, 0, 0, 0, 9, 1}, {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 3, 1}},
		TableField:   {{1, 0, 0}, {2, 0, 0}, {3, 0, 0}, {4, 0, 0}},
	}}).open(t)
	lengths := []int{3, -1, 3, -1, 0, 2}
	for i, want := range lengths {
		rows, err := r.TypeFields(TypeDefID(i + 1))
		if want < 0 {
			assert.Error(t, err, "type %d", i+1)
			continue
		}
		require.NoError(t, err)
		assert.Equal(t, want, rows.Len(), "type %d", i+1)
	}
	owners := []TypeDefID{}
	for f := FieldID(1); f <= 4; f++ {
		owners = append(owners, r.FieldOwner(f))
	}
	assert.Equal(t, []TypeDefID{1, 1, 1, 3}, owners, "the first list wins")
}

// Owners of many overlapping lists take time in proportion to rows, not to their product.
func TestOverlappingListsAreNotQuadratic(t *testing.T) {
	const n = 60_000
	m := &module{fill: map[TableID]uint32{TableField: n}, rows: map[TableID][][]uint32{}}
	for i := range n {
		m.rows[TableTypeDef] = append(m.rows[TableTypeDef], []uint32{0, 0, 0, 0, []uint32{1, n}[i%2], 1})
	}
	r := m.open(t)
	assert.EqualValues(t, 1, r.FieldOwner(1))
	assert.EqualValues(t, n, r.FieldOwner(n))
}

func TestLookupsDoNotAllocate(t *testing.T) {
	r := (&module{strings: []byte("\x00name\x00"), rows: map[TableID][][]uint32{
		TableTypeDef: {{0, 1, 0, 0, 1, 1}}, TableField: {{1, 0, 0}}, TableInterfaceImpl: {{1, 4}},
	}}).open(t)
	walk := func() {
		row, _ := r.TypeDef(1)
		_, _ = r.String(row.Name)
		fields, _ := r.TypeFields(1)
		for i := range fields.Len() {
			_, _ = r.Field(fields.At(i))
		}
		impls := r.InterfaceImplsOf(1)
		_, _ = r.InterfaceImpl(impls.First())
		r.FieldOwner(1)
	}
	walk()
	assert.Zero(t, testing.AllocsPerRun(100, walk))
}
