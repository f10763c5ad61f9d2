package types

import "ilaot/ilreader/metadata"

// This file declares Type, the use of a type, and the definition behind it.

// Kind classifies types by how values of them behave.
type Kind uint8

// Kinds. The primitives are named types too (System.Int32, ...): their Def is set.
const (
	Void Kind = iota
	Bool
	Char
	I1
	U1
	I2
	U2
	I4
	U4
	I8
	U8
	I // native int
	U
	R4
	R8
	TypedRef
	Struct // other value types, Nullable<T> among them
	Enum   // Underlying tells the primitive
	Class  // reference types that are classes: object, string, delegates, ...
	Interface
	SZArray // vector: T[] with lower bound 0
	Array   // general array of Rank (T[,], also T[*])
	ByRef
	Pointer
	FnPtr
	TypeVar   // generic parameter of a type
	MethodVar // generic parameter of a method
)

// Type is an interned type: equal types are the same pointer (within one Universe).
type Type struct {
	Kind Kind
	Def  *TypeDef // named types; nil for arrays, by-refs, pointers, function pointers, parameters
	// Args are the generic arguments of a named type, those of enclosing types
	// first; for the definition as it stands its own parameters.
	Args  []*Type
	Elem  *Type         // arrays, ByRef, Pointer
	Rank  int           // Array
	Fn    *MethodSig    // FnPtr
	Param *GenericParam // TypeVar, MethodVar

	universe *Universe
	id       int32 // order of interning: for keys of maps within one run only
	depth    int32 // of nesting: 1 for a type without parts
	size     int32 // number of type nodes it is written with
	vars     varKinds
	err      *LoadError // it cannot be loaded, whatever is done with it
	memo     typeMemo
}

// TypeDef is a row of the TypeDef table (ECMA-335 II.22.37).
type TypeDef struct {
	Module    *Module
	RID       metadata.TypeDefID
	Namespace string // of a nested type: empty
	Name      string // with arity: List`1
	Flags     TypeAttributes
	Kind      Kind
	Enclosing *TypeDef
	Params    []*GenericParam // enclosing types' parameters included, as in metadata
	Fields    []*FieldDef
	Methods   []*MethodDef

	self *Type   // the instantiation over its own parameters
	args []*Type // the positional parameters !0, !1, ...: see varKinds
	memo typeDefMemo
}

// GenericParam is a parameter of a generic type or method (II.22.20).
type GenericParam struct {
	RID       metadata.GenericParamID
	Index     int
	Name      string // empty for a positional variable of a signature
	Flags     GenericParamAttributes
	OwnerType *TypeDef   // TypeVar
	OwnerMeth *MethodDef // MethodVar
	Type      *Type      // the TypeVar or MethodVar
}

// FieldDef is a row of the Field table (II.22.15).
type FieldDef struct {
	Owner  *TypeDef
	RID    metadata.FieldID
	Name   string
	Flags  FieldAttributes
	Offset int // explicit layout: bytes; -1 if none (II.22.16)

	sig memoResult[fieldSig]
}

// MethodDef is a row of the MethodDef table (II.22.26).
type MethodDef struct {
	Owner     *TypeDef
	RID       metadata.MethodDefID
	Name      string
	Flags     MethodAttributes
	ImplFlags MethodImplAttributes
	Params    []*GenericParam

	index int                    // in Owner.Methods
	self  []*Type                // its own parameters, of Params
	args  []*Type                // the positional parameters !!0, !!1, ...
	sig   memoResult[*MethodSig] // over positional parameters
}

// Field is a field of an exact type.
type Field struct {
	Def   *FieldDef
	Owner *Type

	universe *Universe
	typ      memo[*Type]
}

// Method is a method of an exact type with exact generic arguments, or a stub
// that the compiler itself supplies the body of. Interned like Type.
type Method struct {
	Def   *MethodDef // the definition; of a stub the method it serves, if any
	Owner *Type
	Args  []*Type // generic arguments of the method

	// Stub is not NoStub for bodies that come from no IL.
	Stub StubKind
	// StubType is a further type that a stub is about (the delegate, the array).
	StubType *Type

	// name and sig are those of an array member, which has no definition.
	name string
	sig  *MethodSig

	universe *Universe
	id       int32
	memo     methodMemo
}

// StubKind tells which body a compiler-made method has.
type StubKind uint8

// Stubs. The importer makes their bodies.
const (
	NoStub            StubKind = iota
	StubUnbox                  // Def, Owner: slot entry of a value type: adds the header to `this` and calls the method
	StubStaticThunk            // Def, Owner, Args: code of a delegate to a static method: drops the first argument
	StubMulticast              // Owner: delegate type: code of a delegate with an invocation list
	StubEntry                  // ilaot_main; Def, Owner: the entry point
	StubValueEquals            // Owner: a value type that inherits ValueType.Equals
	StubValueHashCode          // Owner: a value type that inherits ValueType.GetHashCode
	StubArrayCtor              // Owner: array type of rank > 1, also with lower bounds
	StubUnimplemented          // Def, Owner, Args: a virtual method; StubType: an object's type without a body for it: throws
	StubEnum                   // Def: a method of System.Enum that each enum type answers for itself; StubType: the enum
	StubToNative               // Owner: a type with a native layout: writes the fields of one into native memory
	StubFromNative             // Owner: the same: reads them
	StubFreeNative             // Owner: the same: frees what StubToNative allocated
	StubNativeEntry            // Def: a method with UnmanagedCallersOnlyAttribute as C code calls it
	StubNativeInvoke           // Owner: delegate type: calls the delegate whose thunk C code has called
	StubForward                // Owner: delegate type: code of a delegate whose target is a C function
	StubFromPointer            // Owner: delegate type: makes a delegate of a C function
	StubAttributes             // Owner: a type with attributes: makes an array of them
)

// MethodSig is a resolved method signature (II.23.2.1). Two equal signatures
// within one Universe are the same pointer.
type MethodSig struct {
	HasThis       bool // an instance method; `this` is not in Params
	ExplicitThis  bool
	CallConv      metadata.CallConv
	GenericParams int
	Ret           *Type // Void for none
	Params        []*Type
	// Sentinel is the number of fixed parameters of a vararg call site, or -1.
	Sentinel int

	mods     []sigMod // custom modifiers, in the order they are written
	universe *Universe
	id       int32
	vars     varKinds
	depth    int32
	size     int32
}
