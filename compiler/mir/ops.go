package mir

// This file is the table of operations. The verifier, the printer, the parser
// and the passes read it; nothing else knows an operation's shape.

// Op is an operation.
type Op uint8

// Operations. "T", "M", "F", "Int", ... name the Instr fields that an Op uses.
//
// Every value has a stack type (types.Type.StackType, ECMA-335 I.12.3.2.1): small integers, bool, char and enums are
// int32. T may be a small type where memory or a conversion is meant: loads extend, stores truncate. Operands agree
// exactly in representation (int32, int64, native int, float32, float64, reference, by-ref, pointer, or one value
// type); the importer has put OpConv and OpBitcast where IL is more generous. Only references are loose: a value of
// any reference type may stand where another is expected.
const (
	OpInvalid Op = iota

	// Constants and addresses.
	OpConst       // Int: an integer of the result's type
	OpFloat       // Float: a float32 or float64
	OpNull        // the null reference, or a null pointer
	OpString      // Str (UTF-16 as WTF-8): a frozen string
	OpZero        // the zero value of a value type
	OpMethodTable // T: address of T's MethodTable
	OpTypeObject  // T: T's System.RuntimeType
	OpFuncAddr    // M: code address of M, a native int; Virtual: of the method in Args[0]'s slot for M
	OpDataAddr    // F: address of a field's initial data (II.16.3)
	OpStaticAddr  // F: address of a static field; the type initialiser is OpInitType's business
	OpExport      // Str: address of a runtime symbol
	OpImportCell  // M: address of the record of a P/Invoke method that is bound at run time (docs/abi.md section 8); Str: library, entry point and flags, each with a zero behind it

	// Locals.
	OpLoadLocal   // Local: extended to its stack type
	OpStoreLocal  // Local, value: truncated to the local's type
	OpLocalAddr   // Local
	OpCaptureAddr // Int: address of the parent's capture; only in filters

	// Memory. The address is a by-ref, pointer or native int.
	OpLoad    // T, address: extended to T's stack type
	OpStore   // T, address, value; Barrier (T is a reference or holds some)
	OpCopy    // T: value copy, destination, source; Barrier if it holds references
	OpClear   // T, address: zero value (needs no barrier)
	OpCopyMem // destination, source, bytes: memmove if Int is 1, else memcpy
	OpFillMem // address, byte, bytes
	OpAlloca  // bytes: localloc

	// Fields and arrays.
	OpFieldAddr // F, object or address of a value; no null check
	OpExtract   // F, value of a value type
	OpArrayLen  // array: int32 length; no null check
	OpElemAddr  // T: element type, SZ array, index (int32 or native int); no checks
	OpDim       // Int: dimension, array: int32 length of that dimension (rank > 1); no null check
	OpLower     // Int: dimension, array: int32 lower bound
	OpDataOf    // Int: byte offset from the header's start, object: address in it; no null check

	// Checks.
	OpNullCheck   // object or address: NullReferenceException
	OpBoundsCheck // index, length: IndexOutOfRangeException if index >= length, unsigned
	OpStoreCheck  // array, value: ArrayTypeMismatchException (II.14.2)
	OpTrapIf      // Int: Fault, condition

	// Arithmetic on int32, int64, native int, float32, float64.
	OpAdd // also by-ref or pointer + native int, in bytes: the type of the first
	OpSub // also by-ref or pointer - native int
	OpMul
	OpDiv // integers: the divisor is not 0, no overflow (checked before)
	OpDivUn
	OpRem
	OpRemUn
	OpAnd
	OpOr
	OpXor
	OpShl // the count is taken modulo the width, as .NET does
	OpShr
	OpShrUn
	OpNeg
	OpNot
	OpAddOvf // OverflowException
	OpAddOvfUn
	OpSubOvf
	OpSubOvfUn
	OpMulOvf
	OpMulOvfUn

	// Comparison: int32 0 or 1. On floats the plain ones are ordered and the
	// Un ones unordered (true if an operand is NaN); Ne is unordered. Eq, Ne and the
	// Un ones also compare references, by-refs and pointers with their like.
	OpEq
	OpNe
	OpLt
	OpLtUn
	OpLe
	OpLeUn
	OpGt
	OpGtUn
	OpGe
	OpGeUn
	OpSelect // condition (int32), a, b

	// Conversions.
	OpConv    // T: target primitive (small ones too; the value is then its int32 form), Unsigned; float to integer saturates
	OpConvOvf // as OpConv, OverflowException
	OpBitcast // T: same bits as another type: reference to pointer, pointer to by-ref, float to integer

	// Objects.
	OpNew       // T: zeroed object
	OpNewArray  // T: SZ array type, length (checked to be in 0..MaxInt32)
	OpNewObject // T or nil: MethodTable*, bytes: zeroed object (a T, if set); Int 1: with a length third, an array or string
	OpBox       // T, value; T is no Nullable<>
	OpUnbox     // T, object: address of the value; an enum and its underlying type pass for each other, else InvalidCastException; no null check; T is no Nullable<>
	OpIsInst    // T, object: the object or null; T is no Nullable<>
	OpCast      // T, object: InvalidCastException; null passes; T is no Nullable<>
	OpTypeOfObj // object: MethodTable*; no null check
	OpCopyObj   // object: shallow copy (MemberwiseClone)

	// Calls.
	OpCall        // M, arguments
	OpCallVirt    // M, receiver (non-null), arguments: through the slot
	OpCallPtr     // Sig, code address (native int or pointer), arguments; if Sig.HasThis the first is `this`
	OpCallRuntime // Str: symbol, Sig, arguments
	OpNewDelegate // T: delegate type, M, target (or null); Virtual; Int 1: M is static and the target its first argument, so no thunk
	OpCallNative  // Native, Str: C function, or "": its address is the first operand; then, if a struct comes back, the address it goes to; then the arguments
	OpInitType    // T: runs T's initialiser if it has not run
	OpIntrinsic   // Str: an entry of Intrinsics, arguments

	// Atomics on T (an integer of 1 to 8 bytes, a pointer or a reference; small ones are extended) at an address: the old value; sequentially
	// consistent. Barrier as for Store.
	OpAtomicXchg
	OpAtomicAdd
	OpAtomicAnd
	OpAtomicOr
	OpAtomicCmpXchg // address, new value, expected: old value
	OpFence

	// Terminators.
	OpBr         // Targets[0]
	OpCondBr     // condition (int32, reference, by-ref or pointer: nonzero), Targets[0] if true, else Targets[1]
	OpSwitch     // int32 value: Targets[value], last one otherwise
	OpRet        // value or nothing
	OpThrow      // object (null: NullReferenceException)
	OpRethrow    // Int: the Catch or Filter region whose handler it stands in
	OpFault      // Int: Fault; throws
	OpLeave      // Targets[0]: runs the finally handlers in between (III.3.46)
	OpEndFinally // Int: the region whose handler ends
	OpEndFilter  // int32
	OpUnreachable

	numOps
)

// Fault is an exception that an instruction itself raises.
type Fault int64

// Faults, in the order of FaultNames.
const (
	FaultNullReference Fault = iota
	FaultIndexOutOfRange
	FaultDivideByZero
	FaultOverflow
	FaultInvalidCast
	FaultArrayTypeMismatch
	FaultDelegateTarget  // ArgumentException: a delegate of an instance method without an object
	FaultArrayDimensions // OutOfMemoryException: an array of more elements than fit into an int32
	NumFaults
)

// FaultNames are the names of the faults: "Throw" + name is the method of
// Internal.Runtime.ThrowHelpers, name + "Exception" the type.
var FaultNames = [NumFaults]string{"NullReference", "IndexOutOfRange", "DivideByZero", "Overflow", "InvalidCast", "ArrayTypeMismatch", "DelegateTarget", "ArrayDimensions"}

// opInfo describes an operation.
type opInfo struct {
	name   string
	attrs  string // the Instr fields that mean something, in the order printed: see attributes in print.go
	args   int8   // number of Args; -1 any
	result bool   // defines a value
	effect bool   // must not be removed even if its value is unused
	throws bool   // may raise an exception
	term   bool   // ends a block
}

var ops = [numOps]opInfo{
	OpConst:       {name: "const", attrs: "i", result: true},
	OpFloat:       {name: "float", attrs: "r", result: true},
	OpNull:        {name: "null", result: true},
	OpString:      {name: "string", attrs: "s", result: true},
	OpZero:        {name: "zero", result: true},
	OpMethodTable: {name: "methodtable", attrs: "t", result: true},
	OpTypeObject:  {name: "typeobject", attrs: "t", result: true},
	OpFuncAddr:    {name: "funcaddr", attrs: "m", args: -1, result: true},
	OpDataAddr:    {name: "dataaddr", attrs: "f", result: true},
	OpStaticAddr:  {name: "staticaddr", attrs: "f", result: true},
	OpExport:      {name: "export", attrs: "s", result: true},
	OpImportCell:  {name: "importcell", attrs: "ms", result: true},

	OpLoadLocal:   {name: "ldloc", attrs: "l", result: true},
	OpStoreLocal:  {name: "stloc", attrs: "l", args: 1, effect: true},
	OpLocalAddr:   {name: "locaddr", attrs: "l", result: true},
	OpCaptureAddr: {name: "captureaddr", attrs: "i", result: true},

	OpLoad:    {name: "load", attrs: "t", args: 1, result: true},
	OpStore:   {name: "store", attrs: "t", args: 2, effect: true},
	OpCopy:    {name: "copy", attrs: "t", args: 2, effect: true},
	OpClear:   {name: "clear", attrs: "t", args: 1, effect: true},
	OpCopyMem: {name: "copymem", attrs: "i", args: 3, effect: true},
	OpFillMem: {name: "fillmem", args: 3, effect: true},
	OpAlloca:  {name: "alloca", args: 1, result: true, effect: true},

	OpFieldAddr: {name: "fieldaddr", attrs: "f", args: 1, result: true},
	OpExtract:   {name: "extract", attrs: "f", args: 1, result: true},
	OpArrayLen:  {name: "arraylen", args: 1, result: true},
	OpElemAddr:  {name: "elemaddr", attrs: "t", args: 2, result: true},
	OpDim:       {name: "dim", attrs: "i", args: 1, result: true},
	OpLower:     {name: "lower", attrs: "i", args: 1, result: true},
	OpDataOf:    {name: "dataof", attrs: "i", args: 1, result: true},

	OpNullCheck:   {name: "nullcheck", args: 1, effect: true, throws: true},
	OpBoundsCheck: {name: "boundscheck", args: 2, effect: true, throws: true},
	OpStoreCheck:  {name: "storecheck", args: 2, effect: true, throws: true},
	OpTrapIf:      {name: "trapif", attrs: "x", args: 1, effect: true, throws: true},

	OpAdd:      {name: "add", args: 2, result: true},
	OpSub:      {name: "sub", args: 2, result: true},
	OpMul:      {name: "mul", args: 2, result: true},
	OpDiv:      {name: "div", args: 2, result: true},
	OpDivUn:    {name: "div.un", args: 2, result: true},
	OpRem:      {name: "rem", args: 2, result: true},
	OpRemUn:    {name: "rem.un", args: 2, result: true},
	OpAnd:      {name: "and", args: 2, result: true},
	OpOr:       {name: "or", args: 2, result: true},
	OpXor:      {name: "xor", args: 2, result: true},
	OpShl:      {name: "shl", args: 2, result: true},
	OpShr:      {name: "shr", args: 2, result: true},
	OpShrUn:    {name: "shr.un", args: 2, result: true},
	OpNeg:      {name: "neg", args: 1, result: true},
	OpNot:      {name: "not", args: 1, result: true},
	OpAddOvf:   {name: "add.ovf", args: 2, result: true, effect: true, throws: true},
	OpAddOvfUn: {name: "add.ovf.un", args: 2, result: true, effect: true, throws: true},
	OpSubOvf:   {name: "sub.ovf", args: 2, result: true, effect: true, throws: true},
	OpSubOvfUn: {name: "sub.ovf.un", args: 2, result: true, effect: true, throws: true},
	OpMulOvf:   {name: "mul.ovf", args: 2, result: true, effect: true, throws: true},
	OpMulOvfUn: {name: "mul.ovf.un", args: 2, result: true, effect: true, throws: true},

	OpEq:     {name: "eq", args: 2, result: true},
	OpNe:     {name: "ne", args: 2, result: true},
	OpLt:     {name: "lt", args: 2, result: true},
	OpLtUn:   {name: "lt.un", args: 2, result: true},
	OpLe:     {name: "le", args: 2, result: true},
	OpLeUn:   {name: "le.un", args: 2, result: true},
	OpGt:     {name: "gt", args: 2, result: true},
	OpGtUn:   {name: "gt.un", args: 2, result: true},
	OpGe:     {name: "ge", args: 2, result: true},
	OpGeUn:   {name: "ge.un", args: 2, result: true},
	OpSelect: {name: "select", args: 3, result: true},

	OpConv:    {name: "conv", attrs: "t", args: 1, result: true},
	OpConvOvf: {name: "conv.ovf", attrs: "t", args: 1, result: true, effect: true, throws: true},
	OpBitcast: {name: "bitcast", attrs: "t", args: 1, result: true},

	OpNew:       {name: "new", attrs: "t", result: true, throws: true},
	OpNewArray:  {name: "newarray", attrs: "t", args: 1, result: true, throws: true},
	OpNewObject: {name: "newobject", attrs: "ti", args: -1, result: true, throws: true},
	OpBox:       {name: "box", attrs: "t", args: 1, result: true, throws: true},
	OpUnbox:     {name: "unbox", attrs: "t", args: 1, result: true, effect: true, throws: true},
	OpIsInst:    {name: "isinst", attrs: "t", args: 1, result: true},
	OpCast:      {name: "cast", attrs: "t", args: 1, result: true, effect: true, throws: true},
	OpTypeOfObj: {name: "typeofobj", args: 1, result: true},
	OpCopyObj:   {name: "copyobj", args: 1, result: true, throws: true},

	OpCall:        {name: "call", attrs: "m", args: -1, result: true, effect: true, throws: true},
	OpCallVirt:    {name: "callvirt", attrs: "m", args: -1, result: true, effect: true, throws: true},
	OpCallPtr:     {name: "callptr", attrs: "g", args: -1, result: true, effect: true, throws: true},
	OpCallRuntime: {name: "callruntime", attrs: "sg", args: -1, result: true, effect: true, throws: true},
	OpNewDelegate: {name: "newdelegate", attrs: "tmi", args: 1, result: true, throws: true},
	OpCallNative:  {name: "callnative", attrs: "sc", args: -1, result: true, effect: true},
	OpInitType:    {name: "inittype", attrs: "t", effect: true, throws: true},
	OpIntrinsic:   {name: "intrinsic", attrs: "s", args: -1, result: true},

	OpAtomicXchg:    {name: "atomic.xchg", attrs: "t", args: 2, result: true, effect: true},
	OpAtomicAdd:     {name: "atomic.add", attrs: "t", args: 2, result: true, effect: true},
	OpAtomicAnd:     {name: "atomic.and", attrs: "t", args: 2, result: true, effect: true},
	OpAtomicOr:      {name: "atomic.or", attrs: "t", args: 2, result: true, effect: true},
	OpAtomicCmpXchg: {name: "atomic.cmpxchg", attrs: "t", args: 3, result: true, effect: true},
	OpFence:         {name: "fence", effect: true},

	OpBr:          {name: "br", term: true},
	OpCondBr:      {name: "condbr", args: 1, term: true},
	OpSwitch:      {name: "switch", args: 1, term: true},
	OpRet:         {name: "ret", args: -1, term: true},
	OpThrow:       {name: "throw", args: 1, term: true, throws: true},
	OpRethrow:     {name: "rethrow", attrs: "i", term: true, throws: true},
	OpFault:       {name: "fault", attrs: "x", term: true, throws: true},
	OpLeave:       {name: "leave", term: true},
	OpEndFinally:  {name: "endfinally", attrs: "i", term: true},
	OpEndFilter:   {name: "endfilter", args: 1, term: true},
	OpUnreachable: {name: "unreachable", term: true},
}

// String returns the operation's name as printed.
func (o Op) String() string { return ops[o].name }

// IsTerm reports whether the operation ends a block.
func (o Op) IsTerm() bool { return ops[o].term }

// Throws reports whether the operation may raise an exception.
func (o Op) Throws() bool { return ops[o].throws }

// HasEffect reports whether the operation must stay even if its value is unused.
func (o Op) HasEffect() bool { return ops[o].effect || ops[o].term }

// NumArgs returns the number of Args, or -1 if it varies.
func (o Op) NumArgs() int { return int(ops[o].args) }

// Intrinsic describes an entry of Intrinsics: an operation that LLVM has as an
// intrinsic function or a short instruction sequence.
type Intrinsic struct {
	Name string
	Args int
	Doc  string
}

// Intrinsics lists what OpIntrinsic can name. The operand type (float32,
// float64, int32, int64) is that of the first argument, and so is the result's
// unless Doc says otherwise.
var Intrinsics = []Intrinsic{
	{"sqrt", 1, "IEEE square root"},
	{"fabs", 1, "absolute value of a float"},
	{"floor", 1, "round down"},
	{"ceil", 1, "round up"},
	{"trunc", 1, "round towards zero"},
	{"rint", 1, "round to nearest, ties to even"},
	{"copysign", 2, "magnitude of the first, sign of the second"},
	{"fma", 3, "fused multiply-add"},
	{"minimum", 2, "IEEE 754-2019 minimum: NaN if an operand is"},
	{"maximum", 2, "IEEE 754-2019 maximum: NaN if an operand is"},
	{"ctlz", 1, "leading zeros, the width for 0: int32"},
	{"cttz", 1, "trailing zeros, the width for 0: int32"},
	{"ctpop", 1, "ones: int32"},
	{"bswap", 1, "bytes reversed"},
	{"rotl", 2, "rotate left"},
	{"rotr", 2, "rotate right"},
	{"mulhi.un", 2, "upper half of the unsigned product"},
	{"mulhi", 2, "upper half of the signed product"},
	{"returnaddress", 0, "the caller's return address: native int"},
}
