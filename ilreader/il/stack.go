// This file describes what instructions take from and leave on the evaluation stack. The notation is that of ECMA-335 VI.C.2, which has one name for
// every combination that occurs; slots spells each name out, bottom of the stack first.

package il

// StackKind is the verifier's view of one stack slot, ECMA-335 I.12.3.2.1.
type StackKind uint8

// The stack kinds. Smaller integers are widened to Int32 and binary32 to Float when they are loaded.
const (
	Int32 StackKind = iota + 1
	Int64
	NativeInt
	Float
	ByRef
	ObjRef
	ValueType
)

// SlotKind is what the opcode table knows about one slot: less than a StackKind, since many instructions accept several.
type SlotKind uint8

// The slot kinds.
const (
	SlotAny SlotKind = iota + 1 // Pop1, Push1: depends on the instruction's operands
	SlotI                       // int32, native int or a pointer
	SlotI8                      // int64
	SlotR4                      // floating point, from binary32
	SlotR8                      // floating point, from binary64
	SlotRef                     // object reference (for ldfld and its like also a pointer or a value)
)

// StackBehaviour names the slots an instruction pops or pushes.
type StackBehaviour uint8

// The behaviours that occur, popping ones first. VarPop and VarPush depend on a signature: calls, and for VarPop also ret.
const (
	Pop0 StackBehaviour = iota
	Pop1
	PopI
	PopRef
	Pop1Pop1
	PopIPop1
	PopIPopI
	PopIPopI8
	PopIPopR4
	PopIPopR8
	PopIPopIPopI
	PopRefPop1
	PopRefPopI
	PopRefPopIPop1
	PopRefPopIPopI
	PopRefPopIPopI8
	PopRefPopIPopR4
	PopRefPopIPopR8
	PopRefPopIPopRef
	VarPop
	Push0
	Push1
	Push1Push1
	PushI
	PushI8
	PushR4
	PushR8
	PushRef
	VarPush
)

var slots = [...][]SlotKind{
	Pop1:             {SlotAny},
	PopI:             {SlotI},
	PopRef:           {SlotRef},
	Pop1Pop1:         {SlotAny, SlotAny},
	PopIPop1:         {SlotI, SlotAny},
	PopIPopI:         {SlotI, SlotI},
	PopIPopI8:        {SlotI, SlotI8},
	PopIPopR4:        {SlotI, SlotR4},
	PopIPopR8:        {SlotI, SlotR8},
	PopIPopIPopI:     {SlotI, SlotI, SlotI},
	PopRefPop1:       {SlotRef, SlotAny},
	PopRefPopI:       {SlotRef, SlotI},
	PopRefPopIPop1:   {SlotRef, SlotI, SlotAny},
	PopRefPopIPopI:   {SlotRef, SlotI, SlotI},
	PopRefPopIPopI8:  {SlotRef, SlotI, SlotI8},
	PopRefPopIPopR4:  {SlotRef, SlotI, SlotR4},
	PopRefPopIPopR8:  {SlotRef, SlotI, SlotR8},
	PopRefPopIPopRef: {SlotRef, SlotI, SlotRef},
	Push1:            {SlotAny},
	Push1Push1:       {SlotAny, SlotAny},
	PushI:            {SlotI},
	PushI8:           {SlotI8},
	PushR4:           {SlotR4},
	PushR8:           {SlotR8},
	PushRef:          {SlotRef},
	VarPush:          nil,
}

// Slots returns the slots of b, bottom of the stack first; nil for Pop0, Push0 and the variable behaviours. The caller must not change the result.
func (b StackBehaviour) Slots() []SlotKind { return slots[b] }

// IsVariable reports whether the number of slots depends on a signature.
func (b StackBehaviour) IsVariable() bool { return b == VarPop || b == VarPush }
