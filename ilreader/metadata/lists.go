// This file follows list columns: a row names the first row of its run in another table, and the run ends where the next row's begins. In uncompressed
// metadata the run is one of a pointer table, which names the rows. The inverse, from a member to its owner, is a search over the run starts.

package metadata

import (
	"ilaot/ilreader/metadata/schema"
)

// Columns that hold lists.
const (
	typeDefFields       = 4
	typeDefMethods      = 5
	methodDefParams     = 5
	mapMembers          = 1 // of EventMap and PropertyMap
	localScopeVariables = 2
	localScopeConstants = 3
	mapParent           = 0 // of EventMap and PropertyMap
)

// TypeFields returns the fields of a type in declaration order. ECMA-335 II.22.37.
func (r *Reader) TypeFields(t TypeDefID) (Rows[FieldID], error) {
	return list[FieldID](r, TableTypeDef, uint32(t), typeDefFields)
}

// TypeMethods returns the methods of a type in declaration order. ECMA-335 II.22.37.
func (r *Reader) TypeMethods(t TypeDefID) (Rows[MethodDefID], error) {
	return list[MethodDefID](r, TableTypeDef, uint32(t), typeDefMethods)
}

// MethodParams returns the parameter rows of a method; a parameter may have none. ECMA-335 II.22.26.
func (r *Reader) MethodParams(m MethodDefID) (Rows[ParamID], error) {
	return list[ParamID](r, TableMethodDef, uint32(m), methodDefParams)
}

// TypeProperties returns the properties of a type. ECMA-335 II.22.35.
func (r *Reader) TypeProperties(t TypeDefID) (Rows[PropertyID], error) {
	row := byKey[PropertyMapID](r, TablePropertyMap, uint32(t)).First()
	if row == 0 {
		return Rows[PropertyID]{}, nil
	}
	return list[PropertyID](r, TablePropertyMap, uint32(row), mapMembers)
}

// TypeEvents returns the events of a type. ECMA-335 II.22.12.
func (r *Reader) TypeEvents(t TypeDefID) (Rows[EventID], error) {
	row := byKey[EventMapID](r, TableEventMap, uint32(t)).First()
	if row == 0 {
		return Rows[EventID]{}, nil
	}
	return list[EventID](r, TableEventMap, uint32(row), mapMembers)
}

// ScopeVariables returns the variables of a scope of a portable PDB.
func (r *Reader) ScopeVariables(s LocalScopeID) (Rows[LocalVariableID], error) {
	return list[LocalVariableID](r, TableLocalScope, uint32(s), localScopeVariables)
}

// ScopeConstants returns the constants of a scope of a portable PDB.
func (r *Reader) ScopeConstants(s LocalScopeID) (Rows[LocalConstantID], error) {
	return list[LocalConstantID](r, TableLocalScope, uint32(s), localScopeConstants)
}

// FieldOwner returns the type that defines a field, 0 if none claims it.
func (r *Reader) FieldOwner(f FieldID) TypeDefID {
	return TypeDefID(r.listOwner(TableTypeDef, typeDefFields, uint32(f)))
}

// MethodOwner returns the type that defines a method, 0 if none claims it.
func (r *Reader) MethodOwner(m MethodDefID) TypeDefID {
	return TypeDefID(r.listOwner(TableTypeDef, typeDefMethods, uint32(m)))
}

// ParamOwner returns the method that a parameter row belongs to, 0 if none claims it.
func (r *Reader) ParamOwner(p ParamID) MethodDefID {
	return MethodDefID(r.listOwner(TableMethodDef, methodDefParams, uint32(p)))
}

// PropertyOwner returns the type that defines a property, 0 if none claims it.
func (r *Reader) PropertyOwner(p PropertyID) TypeDefID {
	row := r.listOwner(TablePropertyMap, mapMembers, uint32(p))
	if row == 0 {
		return 0
	}
	return TypeDefID(r.cell(TablePropertyMap, row, mapParent))
}

// EventOwner returns the type that defines an event, 0 if none claims it.
func (r *Reader) EventOwner(e EventID) TypeDefID {
	row := r.listOwner(TableEventMap, mapMembers, uint32(e))
	if row == 0 {
		return 0
	}
	return TypeDefID(r.cell(TableEventMap, row, mapParent))
}

// list returns the run that column of row rid of table t starts.
func list[ID ~uint32](r *Reader, t TableID, rid uint32, column int) (Rows[ID], error) {
	if rid-1 >= r.rows[t] {
		return Rows[ID]{}, r.errNoRow(t, rid)
	}
	first, end, ok := r.run(t, rid, column)
	if !ok {
		return Rows[ID]{}, r.place(&r.tables, 0, "II.22").Errorf(0, "%s row %d: list %s starts at %d and ends before %d",
			tableName(t), rid, r.layouts[t].table.Columns[column].Name, first, end)
	}
	if ptr := r.pointers(r.layouts[t].table.Columns[column].Table); ptr != nil && first < end {
		return Rows[ID]{count: end - first, rids: ptr[first-1 : end-1]}, nil
	}
	return Rows[ID]{first: first, count: end - first}, nil
}

// run returns the half-open range of positions that row rid owns; ok is false if it is not a range within the table. A nil start is an empty run.
func (r *Reader) run(t TableID, rid uint32, column int) (first, end uint32, ok bool) {
	target := r.layouts[t].table.Columns[column].Table
	limit := r.rows[target] + 1
	if ptr := pointerTable(target); ptr != schema.None && r.rows[ptr] > 0 {
		limit = r.rows[ptr] + 1
	}
	first = r.cell(t, rid, column)
	if first == 0 {
		return 0, 0, true
	}
	end = limit
	if rid < r.rows[t] {
		end = min(end, r.cell(t, rid+1, column))
	}
	return first, end, first <= end
}

// pointers returns the rows of target in the order its pointer table gives them, nil if the file has no such table.
func (r *Reader) pointers(target TableID) []uint32 {
	ptr := pointerTable(target)
	if ptr == schema.None || r.rows[ptr] == 0 {
		return nil
	}
	o := &r.indices.pointers[target]
	o.once.Do(func() {
		o.rids = make([]uint32, r.rows[ptr])
		for i := range o.rids {
			o.rids[i] = r.cell(ptr, uint32(i)+1, 0)
		}
	})
	return o.rids
}

// listOwner returns the row of t whose list in column holds member, 0 if there is none; the first such row if runs overlap.
func (r *Reader) listOwner(t TableID, column int, member uint32) uint32 {
	target := r.layouts[t].table.Columns[column].Table
	if member-1 >= r.rows[target] {
		return 0
	}
	o := &r.indices.owners[target]
	o.once.Do(func() { o.rids = r.owners(t, column) })
	return o.rids[member-1]
}

// owners returns the owner of every row that the lists in column point to. Runs of a malformed table may overlap without bound, so free[i] skips over
// positions taken already: the first untaken one at or after i, found with path halving.
func (r *Reader) owners(t TableID, column int) []uint32 {
	target := r.layouts[t].table.Columns[column].Table
	ptr := r.pointers(target)
	owners := make([]uint32, r.rows[target])
	free := make([]uint32, max(len(owners), len(ptr))+2)
	for i := range free {
		free[i] = uint32(i)
	}
	for rid := uint32(1); rid <= r.rows[t]; rid++ {
		first, end, ok := r.run(t, rid, column)
		if !ok || first == 0 {
			continue
		}
		for i := nextFree(free, first); i < end; i = nextFree(free, i) {
			free[i] = i + 1
			setOwner(owners, ptr, i, rid)
		}
	}
	return owners
}

func nextFree(free []uint32, i uint32) uint32 {
	for free[i] != i {
		free[i] = free[free[i]]
		i = free[i]
	}
	return i
}

// setOwner records the owner of the row at position i, which a pointer table maps further.
func setOwner(owners, ptr []uint32, i, owner uint32) {
	if ptr != nil {
		i = ptr[i-1]
	}
	if i-1 < uint32(len(owners)) && owners[i-1] == 0 {
		owners[i-1] = owner
	}
}
