// This file finds rows by the row they belong to: attributes by parent, generic parameters by owner, and so on. ECMA-335 II.22 requires most such
// tables to be sorted by that key; a binary search serves them. A file may break the rule, or use a table for which there is none, so each table is
// checked once, on its first lookup, and a table that is out of order gets a sorted index instead.

package metadata

import (
	"cmp"
	"slices"
	"sort"
	"sync"

	"ilaot/ilreader/metadata/schema"
)

// indices are the orders computed on demand, one per table. They change only under their Once.
type indices struct {
	byKey    [schema.Count]order // rows by the table's key column
	byOwner  [schema.Count]order // rows by a column other than the key
	pointers [schema.Count]order // by target: the rows its pointer table names
	owners   [schema.Count]order // by target: the owner of each of its rows
}

// order is a list of row numbers; nil rids mean the table's own order.
type order struct {
	once sync.Once
	rids []uint32
}

// Rows is a set of row numbers, mostly a run of them; it is a value and costs no allocation.
type Rows[ID ~uint32] struct {
	first uint32
	count uint32
	rids  []uint32 // when the rows do not lie side by side
}

// Len returns the number of rows.
func (s Rows[ID]) Len() int { return int(s.count) }

// At returns the i-th row number, 0 <= i < Len.
func (s Rows[ID]) At(i int) ID {
	if s.rids != nil {
		return ID(s.rids[i])
	}
	return ID(s.first + uint32(i))
}

// All yields the row numbers in order.
func (s Rows[ID]) All() func(yield func(ID) bool) {
	return func(yield func(ID) bool) {
		for i := range s.Len() {
			if !yield(s.At(i)) {
				return
			}
		}
	}
}

// First returns the first row number, 0 if there is none.
func (s Rows[ID]) First() ID {
	if s.count == 0 {
		return 0
	}
	return s.At(0)
}

// keyOrder returns the order of t by its key column, nil when it is sorted as it lies.
func (r *Reader) keyOrder(t TableID) []uint32 {
	o := &r.indices.byKey[t]
	o.once.Do(func() { o.rids = r.sortedBy(t, r.layouts[t].table.Key) })
	return o.rids
}

// ownerOrder returns the order of t by column, which is always the same one for a table.
func (r *Reader) ownerOrder(t TableID, column int) []uint32 {
	o := &r.indices.byOwner[t]
	o.once.Do(func() { o.rids = r.sortedBy(t, column) })
	return o.rids
}

// sortedBy returns the row numbers of t in order of a column, rows of one value in table order; nil if the table is in that order already.
func (r *Reader) sortedBy(t TableID, column int) []uint32 {
	sorted := true
	last := uint32(0)
	for rid := uint32(1); rid <= r.rows[t] && sorted; rid++ {
		key := r.cell(t, rid, column)
		sorted = last <= key
		last = key
	}
	if sorted {
		return nil
	}
	rids := make([]uint32, r.rows[t])
	for i := range rids {
		rids[i] = uint32(i) + 1
	}
	slices.SortStableFunc(rids, func(a, b uint32) int { return cmp.Compare(r.cell(t, a, column), r.cell(t, b, column)) })
	return rids
}

// rowsWith returns the rows of t whose column holds value, given the order of the table by that column.
func rowsWith[ID ~uint32](r *Reader, t TableID, column int, order []uint32, value uint32) Rows[ID] {
	n := int(r.rows[t])
	at := func(i int) uint32 {
		if order != nil {
			return r.cell(t, order[i], column)
		}
		return r.cell(t, uint32(i)+1, column)
	}
	lo := sort.Search(n, func(i int) bool { return at(i) >= value })
	hi := lo
	for hi < n && at(hi) == value {
		hi++
	}
	if lo == hi {
		return Rows[ID]{}
	}
	if order != nil {
		return Rows[ID]{count: uint32(hi - lo), rids: order[lo:hi]}
	}
	return Rows[ID]{first: uint32(lo) + 1, count: uint32(hi - lo)}
}

// byKey returns the rows of t whose key column holds value.
func byKey[ID ~uint32](r *Reader, t TableID, value uint32) Rows[ID] {
	return rowsWith[ID](r, t, r.layouts[t].table.Key, r.keyOrder(t), value)
}

// byToken returns the rows of t whose key column, a coded index, holds token.
func byToken[ID ~uint32](r *Reader, t TableID, token Token) Rows[ID] {
	key := r.layouts[t].table.Key
	value, ok := encode(token, r.layouts[t].table.Columns[key].Coded)
	if !ok || token.IsNil() {
		return Rows[ID]{}
	}
	return byKey[ID](r, t, value)
}

// CustomAttributesOf returns the attributes applied to parent. ECMA-335 II.22.10.
func (r *Reader) CustomAttributesOf(parent Token) Rows[CustomAttributeID] {
	return byToken[CustomAttributeID](r, TableCustomAttribute, parent)
}

// GenericParamsOf returns the generic parameters of a TypeDef or MethodDef, in file order; a well-formed file has them by Number. ECMA-335 II.22.20.
func (r *Reader) GenericParamsOf(owner Token) Rows[GenericParamID] {
	return byToken[GenericParamID](r, TableGenericParam, owner)
}

// ConstraintsOf returns the constraints of a generic parameter. ECMA-335 II.22.21.
func (r *Reader) ConstraintsOf(param GenericParamID) Rows[GenericParamConstraintID] {
	return byKey[GenericParamConstraintID](r, TableGenericParamConstraint, uint32(param))
}

// InterfaceImplsOf returns the interfaces a type lists. ECMA-335 II.22.23.
func (r *Reader) InterfaceImplsOf(t TypeDefID) Rows[InterfaceImplID] {
	return byKey[InterfaceImplID](r, TableInterfaceImpl, uint32(t))
}

// MethodImplsOf returns the explicit overrides of a type. ECMA-335 II.22.27.
func (r *Reader) MethodImplsOf(t TypeDefID) Rows[MethodImplID] {
	return byKey[MethodImplID](r, TableMethodImpl, uint32(t))
}

// ClassLayoutOf returns the layout row of a type, 0 if there is none. ECMA-335 II.22.8.
func (r *Reader) ClassLayoutOf(t TypeDefID) ClassLayoutID {
	return byKey[ClassLayoutID](r, TableClassLayout, uint32(t)).First()
}

// FieldLayoutOf returns the offset row of a field, 0 if there is none. ECMA-335 II.22.16.
func (r *Reader) FieldLayoutOf(f FieldID) FieldLayoutID {
	return byKey[FieldLayoutID](r, TableFieldLayout, uint32(f)).First()
}

// FieldRVAOf returns the initial data row of a field, 0 if there is none. ECMA-335 II.22.18.
func (r *Reader) FieldRVAOf(f FieldID) FieldRVAID {
	return byKey[FieldRVAID](r, TableFieldRVA, uint32(f)).First()
}

// ConstantOf returns the constant of a Field, Param or Property, 0 if there is none. ECMA-335 II.22.9.
func (r *Reader) ConstantOf(parent Token) ConstantID {
	return byToken[ConstantID](r, TableConstant, parent).First()
}

// FieldMarshalOf returns the marshalling row of a Field or Param, 0 if there is none. ECMA-335 II.22.17.
func (r *Reader) FieldMarshalOf(parent Token) FieldMarshalID {
	return byToken[FieldMarshalID](r, TableFieldMarshal, parent).First()
}

// ImplMapOf returns the P/Invoke row of a MethodDef (or Field), 0 if there is none. ECMA-335 II.22.22.
func (r *Reader) ImplMapOf(member Token) ImplMapID {
	return byToken[ImplMapID](r, TableImplMap, member).First()
}

// SemanticsOf returns the accessors of a Property or Event. ECMA-335 II.22.28.
func (r *Reader) SemanticsOf(association Token) Rows[MethodSemanticsID] {
	return byToken[MethodSemanticsID](r, TableMethodSemantics, association)
}

// SemanticsOfMethod returns the rows that make a method an accessor. ECMA-335 II.22.28.
func (r *Reader) SemanticsOfMethod(m MethodDefID) Rows[MethodSemanticsID] {
	const method = 1
	return rowsWith[MethodSemanticsID](r, TableMethodSemantics, method, r.ownerOrder(TableMethodSemantics, method), uint32(m))
}

// DeclSecurityOf returns the security declarations of a TypeDef, MethodDef or Assembly. ECMA-335 II.22.11.
func (r *Reader) DeclSecurityOf(parent Token) Rows[DeclSecurityID] {
	return byToken[DeclSecurityID](r, TableDeclSecurity, parent)
}

// EnclosingType returns the type that t is nested in, 0 if it is not nested. ECMA-335 II.22.32.
func (r *Reader) EnclosingType(t TypeDefID) TypeDefID {
	row := byKey[NestedClassID](r, TableNestedClass, uint32(t)).First()
	if row == 0 {
		return 0
	}
	return TypeDefID(r.cell(TableNestedClass, uint32(row), 1))
}

// NestedClassesOf returns the rows that nest a type in t. ECMA-335 II.22.32.
func (r *Reader) NestedClassesOf(t TypeDefID) Rows[NestedClassID] {
	const enclosing = 1
	return rowsWith[NestedClassID](r, TableNestedClass, enclosing, r.ownerOrder(TableNestedClass, enclosing), uint32(t))
}

// CustomDebugInformationOf returns the compiler's debugging data for parent, in a portable PDB.
func (r *Reader) CustomDebugInformationOf(parent Token) Rows[CustomDebugInformationID] {
	return byToken[CustomDebugInformationID](r, TableCustomDebugInformation, parent)
}

// LocalScopesOf returns the scopes of a method, outer before inner, in a portable PDB.
func (r *Reader) LocalScopesOf(m MethodDefID) Rows[LocalScopeID] {
	return byKey[LocalScopeID](r, TableLocalScope, uint32(m))
}

// StateMachineMethodOf returns the row of a MoveNext method, 0 if there is none, in a portable PDB.
func (r *Reader) StateMachineMethodOf(moveNext MethodDefID) StateMachineMethodID {
	return byKey[StateMachineMethodID](r, TableStateMachineMethod, uint32(moveNext)).First()
}
