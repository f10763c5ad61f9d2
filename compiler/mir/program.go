package mir

import "ilaot/compiler/types"

// This file declares Program, the closed set that the trimmer hands to the
// optimiser and the code generator: everything reachable, each list in an
// order that depends on the input only.

// Program is everything that a build emits.
type Program struct {
	Universe *types.Universe
	Entry    *types.Method // stub: ilaot_main
	Funcs    []*Func       // every body, by symbol
	Types    []*TypeUse    // every type with a MethodTable, by name
	Slots    []*types.Method
	Statics  []*types.Field // static fields with storage
	Data     []*types.Field // fields whose initial data is used
	Inits    []*types.Type  // types with a lazy initialiser
	Initial  []Initial      // what static fields hold from the start, by field
	Frozen   []*Frozen      // the objects behind Initial, each before what only it refers to
	Strings  []string       // literals
	Exports  []Export       // class library functions under C symbols
	Helpers  []string       // runtime functions that are called

	Relations Relations // what types can be asked for
}

// TypeUse says how a type with a MethodTable is used.
type TypeUse struct {
	Type        *types.Type
	Constructed bool // objects of it exist: slots and cast bits are needed
	CastTarget  bool // isinst, castclass or a catch clause names it
	TypeObject  bool // typeof, or GetType on an object of it
	Named       bool // its name record is needed
}

// Export is a function under a C symbol.
type Export struct {
	Symbol string
	Method *types.Method
}

// NeedKind tells what a body needs of something.
type NeedKind uint8

// Kinds of need; "from -> to" is always "method body -> the thing".
const (
	NeedCall        NeedKind = iota // M: calls it directly
	NeedVirtual                     // M: calls it through a slot
	NeedAddress                     // M: takes its code address
	NeedDelegate                    // M: makes a delegate of it (static methods: through their thunk)
	NeedConstructed                 // T: makes objects of it
	NeedMethodTable                 // T: uses its MethodTable
	NeedCast                        // T: tests objects against it
	NeedTypeObject                  // T: uses its System.RuntimeType
	NeedTypeName                    // T: uses its System.RuntimeType to name it in a message
	NeedStatic                      // F: uses the static field
	NeedInit                        // T: triggers its initialiser
	NeedData                        // F: uses its initial data
	NeedString                      // Str: uses the literal
	NeedFault                       // Fault: raises it
	NeedRuntime                     // Str: calls the runtime function
	NeedGetType                     // asks objects for their type: every constructed type needs its RuntimeType
)

// Need is one thing that a body needs, and where it says so.
type Need struct {
	Kind  NeedKind
	M     *types.Method
	T     *types.Type
	F     *types.Field
	Str   string
	Fault Fault
	IL    int32
}
