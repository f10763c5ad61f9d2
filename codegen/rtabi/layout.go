package rtabi

// This file holds the offsets and constants of docs/abi.md.

// Object layout in bytes (docs/abi.md section 1).
const (
	ObjectType   = 0 // u32: offset of the MethodTable from ilaot_types
	ObjectState  = 4 // u32: collector, lock and hash bits
	HeaderSize   = 8 // first field, value of a box
	MinObject    = 16
	StringLength = 8
	StringChars  = 12
	ArrayLength  = 8
	ArrayData4   = 12 // elements whose alignment is at most 4
	ArrayData8   = 16 // other elements
	MDArrayDims  = 12 // int32 lengths[rank], then int32 lowerBounds[rank]

	DelegateTarget = 8
	DelegateCode   = 16
	DelegateList   = 24
	DelegateCount  = 32
)

// State bits (docs/abi.md section 1).
const (
	StateMark        = 1 << 0
	StateLogged      = 1 << 1
	StatePinned      = 1 << 2
	StateNoFinalizer = 1 << 3 // the finalizer must not run
	StateFrozen      = 1 << 7
)

// MDArrayData returns the offset of the first element of an array of rank r.
func MDArrayData(r int) int { return (MDArrayDims + 8*r + 7) &^ 7 }

// MethodTable layout in bytes (docs/abi.md section 2).
const (
	MTFlags         = 0
	MTBaseSize      = 4
	MTComponentSize = 8
	MTBaseType      = 12
	MTElementType   = 16
	MTCast          = 20
	MTGCMap         = 24
	MTTypeObject    = 28
	MTSlotCount     = 32
	MTBitWords      = 34
	MTFinalizeSlot  = 36
	MTBits          = 40
)

// MTSlots returns the offset of slot 0 in a program with w words of cast bits.
func MTSlots(w int) int { return (MTBits + 4*w + 7) &^ 7 }

// MethodTable flags (docs/abi.md section 2). The low byte is the element type.
const (
	FlagFinalizer        = 1 << 8
	FlagReferences       = 1 << 9
	FlagInterface        = 1 << 10
	FlagEnum             = 1 << 11
	FlagNullable         = 1 << 12
	FlagGeneric          = 1 << 13
	FlagByRefLike        = 1 << 14
	FlagAbstract         = 1 << 15
	FlagRankShift        = 16
	FlagBitwiseEquatable = 1 << 24
	FlagCastByBit        = 1 << 25
	FlagDefinition       = 1 << 26
	FlagOpen             = 1 << 27
)

// RuntimeType objects in ilaot_typeobjects (docs/abi.md section 2).
const (
	TypeObjectMT   = 8
	TypeObjectName = 16
	TypeObjectSize = 24
)

// ilaot_typeinfo (docs/abi.md section 2): a u32 number of records, then the records, in the order of
// ilaot_typeobjects. Types in them are numbers as in MTTypeObject; lists and texts are offsets from ilaot_typeinfo.
const (
	TypeInfoRecords    = 8
	TypeInfoAttributes = 0  // u32: ECMA-335 II.23.1.15, and the bits below
	TypeInfoBase       = 4  // type
	TypeInfoElement    = 8  // type
	TypeInfoDefinition = 12 // type
	TypeInfoDeclaring  = 16 // type
	TypeInfoArguments  = 20 // list: u32 n, n types
	TypeInfoInterfaces = 24 // list
	TypeInfoAssembly   = 28 // text: u16 length, UTF-8
	TypeInfoSize       = 32

	TypeInfoCovariant     = 1 << 26 // of a type parameter
	TypeInfoContravariant = 1 << 27 // of a type parameter
	TypeInfoPosition      = 28      // shift; of a type parameter its position, 15 and beyond are 15
)

// Internal.Runtime.WeakCell: an object's address that does not keep it alive.
const (
	WeakTarget = 8
	WeakTracks = 16 // 1: until its finalizer has run
)

// Exception handling (docs/abi.md section 4).
const (
	ClauseKind     = 0
	ClauseType     = 4
	ClauseSpan     = 8
	ClauseFilter   = 16
	ClauseSize     = 24
	ClauseByType   = 0
	ClauseByFilter = 1
	RecordPrev     = 0
	RecordClause   = 8
	RecordCaptures = 16
)

// Names of methods for stack traces (docs/abi.md section 6). The prefix of a
// function is NameMark<<24 | offset of its record in ilaot_names; the record is
// NameMark, u16 length, text.
const (
	NameMark       = 0xC5
	NameMaxOffset  = 1<<24 - 1
	NameRecordText = 3
	NameAsync      = 1 // first byte of the text of an asynchronous method, which is not part of the name
)

// Type initialisers (docs/abi.md section 5).
const (
	InitCctor     = 0
	InitState     = 8
	InitThread    = 12
	InitException = 16
	InitType      = 24 // System.RuntimeType of the type, for the exception's message
	InitSize      = 32
	InitNotRun    = 0
	InitRunning   = 1
	InitDone      = 2
	InitFailed    = 3
	InitAwaited   = 4 // running, and other threads wait for the end
)

// The thread block rt_thread (docs/abi.md section 6).
const (
	ThreadAlloc   = 0
	ThreadLimit   = 8
	ThreadFilters = 16
)

// Heap geometry: Immix blocks and lines (docs/abi.md section 6).
const (
	BlockSize = 32 << 10
	LineSize  = 128
)
