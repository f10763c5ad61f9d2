// This file defines the decoded forms of signatures: one node type for all types, and one struct per signature kind.

package metadata

// ElementType is the first byte of an encoded type, ECMA-335 II.23.1.16.
type ElementType uint8

// The element types, ECMA-335 II.23.1.16; the last four appear in custom attributes and named arguments only.
const (
	ElementEnd         ElementType = 0x00
	ElementVoid        ElementType = 0x01
	ElementBoolean     ElementType = 0x02
	ElementChar        ElementType = 0x03
	ElementI1          ElementType = 0x04
	ElementU1          ElementType = 0x05
	ElementI2          ElementType = 0x06
	ElementU2          ElementType = 0x07
	ElementI4          ElementType = 0x08
	ElementU4          ElementType = 0x09
	ElementI8          ElementType = 0x0A
	ElementU8          ElementType = 0x0B
	ElementR4          ElementType = 0x0C
	ElementR8          ElementType = 0x0D
	ElementString      ElementType = 0x0E
	ElementPtr         ElementType = 0x0F
	ElementByRef       ElementType = 0x10
	ElementValueType   ElementType = 0x11
	ElementClass       ElementType = 0x12
	ElementVar         ElementType = 0x13
	ElementArray       ElementType = 0x14
	ElementGenericInst ElementType = 0x15
	ElementTypedByRef  ElementType = 0x16
	ElementI           ElementType = 0x18
	ElementU           ElementType = 0x19
	ElementFnPtr       ElementType = 0x1B
	ElementObject      ElementType = 0x1C
	ElementSZArray     ElementType = 0x1D
	ElementMVar        ElementType = 0x1E
	ElementCModReqd    ElementType = 0x1F
	ElementCModOpt     ElementType = 0x20
	ElementInternal    ElementType = 0x21
	ElementSentinel    ElementType = 0x41
	ElementPinned      ElementType = 0x45
	ElementSystemType  ElementType = 0x50 // System.Type
	ElementBoxed       ElementType = 0x51 // a boxed value: an argument of type object
	ElementField       ElementType = 0x53 // a named argument that sets a field
	ElementProperty    ElementType = 0x54 // a named argument that sets a property
	ElementEnum        ElementType = 0x55
)

// TypeSig is a type in a signature, ECMA-335 II.23.2.12. Which fields are set depends on Kind:
//
//	Class, ValueType            Token
//	Ptr, ByRef, SZArray         Elem
//	Array                       Elem, Array
//	GenericInst                 Elem (a Class or ValueType), Args
//	Var, MVar                   Index
//	FnPtr                       Method
//
// Mods are the custom modifiers written before the type. Pinned is set on the type of a pinned local variable.
type TypeSig struct {
	Kind   ElementType
	Pinned bool
	Index  uint32
	Token  Token
	Elem   *TypeSig
	Args   []TypeSig
	Array  *ArrayShape
	Method *MethodSig
	Mods   []CustomMod
}

// CustomMod is a custom modifier, ECMA-335 II.23.2.7.
type CustomMod struct {
	Required bool
	Type     Token // TypeDef, TypeRef or TypeSpec
}

// ArrayShape is the shape of a general array, ECMA-335 II.23.2.13. Sizes and LoBounds may be shorter than Rank.
type ArrayShape struct {
	Rank     uint32
	Sizes    []uint32
	LoBounds []int32
}

// CallConv is the calling convention in the low four bits of a method signature, ECMA-335 II.23.2.1 to II.23.2.3.
type CallConv uint8

// The calling conventions. CallConvUnmanaged extends the standard: the convention is in modifiers of the return type, or the platform's.
const (
	CallConvDefault   CallConv = 0x0
	CallConvC         CallConv = 0x1
	CallConvStdCall   CallConv = 0x2
	CallConvThisCall  CallConv = 0x3
	CallConvFastCall  CallConv = 0x4
	CallConvVarArg    CallConv = 0x5
	CallConvUnmanaged CallConv = 0x9
)

// First bytes of signatures that are not methods, and flag bits, ECMA-335 II.23.2.
const (
	sigField        = 0x06
	sigLocals       = 0x07
	sigProperty     = 0x08
	sigMethodSpec   = 0x0A
	sigKindMask     = 0x0F
	sigGeneric      = 0x10
	sigHasThis      = 0x20
	sigExplicitThis = 0x40
)

// MethodSig is a method signature: of a definition, a reference or a standalone signature. ECMA-335 II.23.2.1 to II.23.2.3. SentinelIndex is the index in
// Params of the first variable argument of a call site, -1 if there is no sentinel.
type MethodSig struct {
	CallConv          CallConv
	HasThis           bool
	ExplicitThis      bool
	GenericParamCount uint32
	SentinelIndex     int
	Ret               TypeSig
	Params            []TypeSig
}

// FieldSig is a field signature, ECMA-335 II.23.2.4.
type FieldSig struct {
	Type TypeSig
}

// PropertySig is a property signature; Params are those of an indexer. ECMA-335 II.23.2.5.
type PropertySig struct {
	HasThis bool
	Type    TypeSig
	Params  []TypeSig
}

// LocalsSig is the signature of local variables, ECMA-335 II.23.2.6.
type LocalsSig struct {
	Locals []TypeSig
}

// StandAloneSig is a signature of the StandAloneSig table: exactly one field is set. Field occurs in edit-and-continue and compiler output only.
// ECMA-335 II.22.36.
type StandAloneSig struct {
	Locals *LocalsSig
	Method *MethodSig
	Field  *FieldSig
}

// MemberRefSig is the signature of a MemberRef: exactly one field is set. ECMA-335 II.22.25.
type MemberRefSig struct {
	Method *MethodSig
	Field  *FieldSig
}
