// This file defines the vocabulary of the opcode table: the enums of its columns and the accessors of an Opcode. The table itself is opcodes.go; the
// constants and decode tables made from it are zopcodes.go.

package il

// Opcode identifies an instruction or prefix. Values are dense, start at zero and follow the encoding's order, so an Opcode indexes arrays; they are
// not the encoded bytes, which Info has.
type Opcode uint8

// NumOpcodes is the number of opcodes: every valid Opcode is below it.
const NumOpcodes = len(opcodes)

// Info returns the facts of op; op must be below NumOpcodes.
func (op Opcode) Info() *OpcodeInfo { return &opcodes[op] }

// String returns the mnemonic: "ldc.i4.s".
func (op Opcode) String() string {
	if int(op) >= NumOpcodes {
		return "invalid opcode"
	}
	return opcodes[op].Name
}

// IsPrefix reports whether op modifies the instruction after it, ECMA-335 III.2.
func (op Opcode) IsPrefix() bool { return opcodes[op].Flow == Meta }

// OperandKind says what follows an opcode in the code stream, ECMA-335 VI.C.2.
type OperandKind uint8

// The operand kinds. Tokens, wide targets and 32-bit values take four bytes; variable numbers one byte (Short) or two.
const (
	InlineNone          OperandKind = iota
	ShortInlineVar                  // uint8 argument or local number
	InlineVar                       // uint16 argument or local number
	ShortInlineI                    // int8 (uint8 for unaligned. and no.)
	InlineI                         // int32
	InlineI8                        // int64
	ShortInlineR                    // IEEE 754 binary32
	InlineR                         // IEEE 754 binary64
	ShortInlineBrTarget             // int8 from the end of the instruction
	InlineBrTarget                  // int32 from the end of the instruction
	InlineSwitch                    // uint32 n, then n int32 from the end of the instruction
	InlineMethod                    // token: MethodDef, MemberRef or MethodSpec
	InlineField                     // token: Field or MemberRef
	InlineType                      // token: TypeDef, TypeRef or TypeSpec
	InlineTok                       // token of any of these
	InlineString                    // token into #US
	InlineSig                       // token: StandAloneSig
)

// operandSizes has the bytes an operand takes; a switch table is counted without its targets.
var operandSizes = [...]uint8{
	InlineNone:          0,
	ShortInlineVar:      1,
	InlineVar:           2,
	ShortInlineI:        1,
	InlineI:             4,
	InlineI8:            8,
	ShortInlineR:        4,
	InlineR:             8,
	ShortInlineBrTarget: 1,
	InlineBrTarget:      4,
	InlineSwitch:        4,
	InlineMethod:        4,
	InlineField:         4,
	InlineType:          4,
	InlineTok:           4,
	InlineString:        4,
	InlineSig:           4,
}

// Size returns the bytes an operand of this kind takes in the code stream; for InlineSwitch, those of the count alone.
func (k OperandKind) Size() int { return int(operandSizes[k]) }

// IsToken reports whether the operand is a metadata token.
func (k OperandKind) IsToken() bool { return k >= InlineMethod && k <= InlineSig }

// IsBranch reports whether the operand is one branch target; InlineSwitch, which has many, is not included.
func (k OperandKind) IsBranch() bool { return k == ShortInlineBrTarget || k == InlineBrTarget }

// FlowControl says where control goes after an instruction, ECMA-335 VI.C.2.
type FlowControl uint8

// The kinds of control flow.
const (
	Next       FlowControl = iota // the following instruction
	Break                         // the following instruction, after a debugger break
	Call                          // another method, then the following instruction
	Branch                        // the target
	CondBranch                    // the target (one of them, for switch) or the following instruction
	Return                        // out of the method, handler or filter
	Throw                         // an exception handler
	Meta                          // a prefix: the instruction it modifies
)

// FallsThrough reports whether the following instruction can be executed next.
func (f FlowControl) FallsThrough() bool { return f != Branch && f != Return && f != Throw }
