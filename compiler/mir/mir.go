package mir

import "ilaot/compiler/types"

// This file declares the data types of the form: functions, blocks,
// instructions, values, locals and exception regions.

// Value numbers a value of a Func, from 1; 0 is no value.
type Value int32

// LocalID indexes Func.Locals.
type LocalID int32

// NoRegion is the Region of a block that nothing protects.
const NoRegion = -1

// Func is the body of one method.
type Func struct {
	Method *types.Method
	// Locals: the parameters in order (`this` first), then the IL locals, then
	// temporaries of the importer. The first NumParams are the parameters.
	Locals    []Local
	NumParams int
	Result    *types.Type // nil for void
	Blocks    []*Block    // Blocks[0] is the entry; IDs equal indices
	Regions   []*Region   // an inner region comes before the one around it
	// Parent is the function whose filter this is, nil for ordinary bodies.
	// A filter has one parameter, the exception, and reaches the parent's locals by OpCaptureAddr.
	Parent *Func
	// NoInline keeps LLVM from inlining: functions with filters, and methods marked NoInlining.
	NoInline bool
	// AlwaysInline asks LLVM to inline: AggressiveInlining and stubs.
	AlwaysInline bool
	// Cold marks functions that only prepare a throw.
	Cold bool
	// Native is set for functions that C code calls: they take and give their values as C does. A
	// parameter or result that is a struct is an address here.
	Native *NativeSig

	values []valueInfo // indexed by Value
}

type valueInfo struct {
	typ *types.Type
	def *Instr // nil for block parameters
}

// Local is a parameter, an IL local or a temporary: a cell of memory.
type Local struct {
	Name string // from debug information, or "a0", "l1", "t2"
	Type *types.Type
	// Pinned locals (ECMA-335 II.23.2.9); nothing moves, so this is information only.
	Pinned bool
	// Zeroed cells start as zero (.locals init and every cell that holds references).
	Zeroed bool
}

// Block is a basic block. Its last instruction, and no other, is a terminator.
type Block struct {
	ID     int
	Params []Value
	Instrs []*Instr
	Region int // innermost protecting Region's index, or NoRegion
}

// Target is an edge of a terminator: a block and the values of its parameters.
type Target struct {
	Block *Block
	Args  []Value
}

// Flags qualify an instruction; see the Op that uses them.
type Flags uint16

const (
	Unsigned  Flags = 1 << iota // Conv: the source is unsigned
	Volatile                    // memory access: IL volatile. prefix
	Barrier                     // Store: the value is a reference and the address may be in the heap or a static
	Virtual                     // NewDelegate, FuncAddr: M is looked up in the object's slots
	NoNull                      // the operand is known to be non-null
	Exact                       // CallVirt after devirtualisation, IsInst/Cast: the class has no derived classes
	Unaligned                   // memory access: alignment is only Int bytes
	TailCall                    // Call: IL tail. prefix
	Likely                      // CondBr: Targets[0] is where control goes nearly always
)

// Instr is one instruction. Which of the attribute fields mean something is
// the Op's business (see ops.go).
type Instr struct {
	Op    Op
	ID    Value       // the value it defines, 0 if none
	Type  *types.Type // type of that value, nil if none
	Args  []Value
	Flags Flags
	IL    int32 // IL offset it comes from; NoIL in stubs

	Int     int64
	Float   float64
	Str     string
	T       *types.Type
	M       *types.Method
	F       *types.Field
	Sig     *types.MethodSig
	Native  *NativeSig
	Local   LocalID
	Targets []Target
}

// NoIL is the IL offset of instructions that come from no IL.
const NoIL = -1

// RegionKind tells what a region does with an exception.
type RegionKind uint8

const (
	Catch       RegionKind = iota // handles exceptions assignable to CatchType
	Filter                        // asks the function Filter
	Finally                       // runs Handler on every way out
	FaultClause                   // runs Handler on exceptions only
)

// Region is an exception clause (ECMA-335 I.12.4.2). The blocks it protects are those
// whose Region is it or a region inside it. Clauses of one try block nest: the first listed is innermost.
type Region struct {
	Kind      RegionKind
	Parent    int         // the next region around it, or NoRegion
	CatchType *types.Type // Catch
	// Handler is the handler's first block. For Catch and Filter its one
	// parameter is the exception. Its blocks are protected by what protects the handler, never by the region itself.
	Handler  *Block
	Filter   *Func     // Filter: the filter as a function of its own
	Captures []LocalID // Filter: locals that the filter uses, in OpCaptureAddr's order
}

// NewFunc returns an empty function for m.
func NewFunc(m *types.Method) *Func {
	return &Func{Method: m, values: make([]valueInfo, 1)}
}

// NewBlock appends a block protected by region.
func (f *Func) NewBlock(region int) *Block {
	b := &Block{ID: len(f.Blocks), Region: region}
	f.Blocks = append(f.Blocks, b)
	return b
}

// NewLocal appends a local and returns its id.
func (f *Func) NewLocal(l Local) LocalID {
	f.Locals = append(f.Locals, l)
	return LocalID(len(f.Locals) - 1)
}

// NewParam adds a parameter of type t to b.
func (f *Func) NewParam(b *Block, t *types.Type) Value {
	v := f.newValue(t, nil)
	b.Params = append(b.Params, v)
	return v
}

// Append adds in to b. If in.Type is set it defines a new value, which is returned.
func (f *Func) Append(b *Block, in *Instr) Value {
	if in.Type != nil {
		in.ID = f.newValue(in.Type, in)
	}
	b.Instrs = append(b.Instrs, in)
	return in.ID
}

// NewValue gives in, which a pass will insert itself, a value of its Type.
func (f *Func) NewValue(in *Instr) Value {
	in.ID = f.newValue(in.Type, in)
	return in.ID
}

func (f *Func) newValue(t *types.Type, def *Instr) Value {
	f.values = append(f.values, valueInfo{t, def})
	return Value(len(f.values) - 1)
}

// NumValues returns one more than the highest Value.
func (f *Func) NumValues() int { return len(f.values) }

// TypeOf returns the type of v.
func (f *Func) TypeOf(v Value) *types.Type { return f.values[v].typ }

// Def returns the instruction that defines v, or nil for a block parameter.
func (f *Func) Def(v Value) *Instr { return f.values[v].def }

// Term returns the block's terminator, or nil if it is not finished.
func (b *Block) Term() *Instr {
	if n := len(b.Instrs); n > 0 && b.Instrs[n-1].Op.IsTerm() {
		return b.Instrs[n-1]
	}
	return nil
}
