package mir

import "ilaot/compiler/types"

// This file lists what types can be asked for about other types at run time: the
// relations that System.Type answers from ilaot_typeinfo (docs/abi.md section 2). A program
// holds a relation only if a method of the class library that reads it is reachable.

// Relations is a set of them.
type Relations uint16

// Relations between types.
const (
	BaseRelation               Relations = 1 << iota // base type
	ElementRelation                                  // element of arrays, pointers and by-refs; what is below an enum or Nullable<T>
	GenericRelation                                  // generic definition and arguments
	DeclaringRelation                                // enclosing type
	InterfaceRelation                                // all implemented interfaces
	ArrayRelation                                    // vectors of types that the program names
	MatrixRelation                                   // arrays of types that the program names, of ranks 1 to MatrixRank
	DetailRelation                                   // none: flags only
	AssemblyRelation                                 // none: the name of the assembly only
	AttributeInterfaceRelation                       // all interfaces of classes that derive from Attribute
	AttributeRelation                                // the method that makes the type's attributes
)

// MatrixRank is the highest rank of the arrays that Array.CreateInstance can make of
// every type that is named; others are made if the program has the array type itself.
const MatrixRank = 3

// relationReaders are the methods of Internal.Runtime.TypeRelations that read each relation.
var relationReaders = []struct {
	name string
	of   Relations
}{
	{"Base", BaseRelation},
	{"Element", ElementRelation},
	{"Definition", GenericRelation},
	{"Arguments", GenericRelation},
	{"Declaring", DeclaringRelation},
	{"Interfaces", InterfaceRelation},
	{"VectorOf", ArrayRelation},
	{"MatrixOf", MatrixRelation},
	{"Details", DetailRelation},
	{"AssemblyName", AssemblyRelation},
	{"AttributeInterfaces", AttributeInterfaceRelation},
	{"Attributes", AttributeRelation},
}

// RelationReaders returns which relations the methods of the class library read; a
// library that lacks one of them has none to answer.
func RelationReaders(u *types.Universe) map[*types.Method]Relations {
	readers := map[*types.Method]Relations{}
	for _, r := range relationReaders {
		if m, err := u.KnownMethod("Internal.Runtime.TypeRelations", r.name, -1); err == nil {
			readers[m] = r.of
		}
	}
	return readers
}

// Related returns the types that t answers with when it is asked for relations.
func Related(t *types.Type, of Relations) []*types.Type {
	var list []*types.Type
	add := func(r Relations, ts ...*types.Type) {
		for _, x := range ts {
			if of&r != 0 && x != nil {
				list = append(list, x)
			}
		}
	}
	if of&BaseRelation != 0 {
		add(BaseRelation, BaseType(t))
	}
	add(ElementRelation, t.ComponentType())
	if of&GenericRelation != 0 && t.IsGeneric() {
		add(GenericRelation, t.Def.Type())
		add(GenericRelation, t.Args...)
	}
	if t.Def != nil && t.Def.Enclosing != nil {
		add(DeclaringRelation, t.Def.Enclosing.Type())
	}
	if ShowsInterfaces(t, of) {
		list = append(list, AllInterfaces(t)...)
	}
	return list
}

// ShowsInterfaces reports whether t is asked for its interfaces.
func ShowsInterfaces(t *types.Type, of Relations) bool {
	if of&InterfaceRelation != 0 {
		return true
	}
	if of&AttributeInterfaceRelation == 0 || t.Kind != types.Class {
		return false
	}
	for b := t; b != nil; b = b.Base() {
		if b == t.Universe().Known().Attribute {
			return true
		}
	}
	return false
}

// BaseType returns what reflection calls a type's base: of an array System.Array, of
// a type parameter System.Object.
func BaseType(t *types.Type) *types.Type {
	k := t.Universe().Known()
	switch t.Kind {
	case types.SZArray, types.Array:
		return k.Array
	case types.ByRef, types.Pointer, types.FnPtr, types.Interface:
		return nil
	case types.Void:
		return k.ValueType
	case types.TypeVar, types.MethodVar:
		return k.Object
	}
	return t.Base()
}

// AllInterfaces returns the interfaces that reflection lists for a type.
func AllInterfaces(t *types.Type) []*types.Type {
	switch t.Kind {
	case types.ByRef, types.Pointer, types.FnPtr, types.Void, types.TypeVar, types.MethodVar:
		return nil
	}
	return t.Interfaces()
}
