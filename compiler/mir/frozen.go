package mir

import "ilaot/compiler/types"

// This file declares what exists before the program starts: the values that type
// initialisers, run by the compiler, have left in static fields, and the objects they refer to.

// Frozen is an object that lies in the program's data, or the initial value of a
// static field.
type Frozen struct {
	// Type is the exact type of the object; nil for the value of a field.
	Type *types.Type
	// Data is the memory, little-endian: of an object with its header (8 bytes, zero
	// here) and a length that is a multiple of 8, else as long as the field. Addresses are zero in it.
	Data []byte
	// Links are the addresses in it, by ascending offset.
	Links []Link
}

// Link is an address of 8 bytes in a Frozen: exactly one of the other fields is set.
type Link struct {
	Offset     int
	Object     *Frozen       // a reference to it
	Str        *string       // a reference to the literal
	TypeObject *types.Type   // a reference to the System.RuntimeType
	Code       *types.Method // its code address
}

// Initial is a static field that does not start as zero.
type Initial struct {
	Field *types.Field
	Value *Frozen
}
