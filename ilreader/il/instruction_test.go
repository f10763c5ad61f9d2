package il

import (
	"encoding/binary"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"ilaot/ilreader/cursor"
)

// encode writes instructions back to bytes, the inverse of decoding: it proves that decoding loses nothing.
func encode(list []Instruction) []byte {
	code := []byte{}
	for k := range list {
		i := &list[k]
		info := i.Op.Info()
		code = append(code, info.Bytes...)
		operand := i.Operand
		switch {
		case info.Operand.IsBranch():
			operand -= int64(i.End())
		case info.Operand == InlineSwitch:
			operand = int64(len(i.Targets))
		}
		code = append(code, binary.LittleEndian.AppendUint64(nil, uint64(operand))[:info.Operand.Size()]...)
		for _, target := range i.Targets {
			code = binary.LittleEndian.AppendUint32(code, target-i.End())
		}
	}
	return code
}

// Every opcode is decoded from its bytes with an operand of recognisable bytes, and gives the same bytes again.
func TestDecode_EveryOpcode(t *testing.T) {
	operands := map[OperandKind][]byte{
		ShortInlineVar: {0xF1}, InlineVar: {0xF1, 0xF2}, ShortInlineI: {0xF1}, InlineI: {1, 2, 3, 0xF4}, InlineI8: {1, 2, 3, 4, 5, 6, 7, 0xF8},
		ShortInlineR: {0, 0, 0x20, 0xC1}, InlineR: {0, 0, 0, 0, 0, 0, 0x24, 0xC0}, ShortInlineBrTarget: {1}, InlineBrTarget: {1, 0, 0, 0},
		InlineSwitch: u32(2, 0, 1),
		InlineMethod: u32(0x0A000001), InlineField: u32(0x0A000001), InlineType: u32(0x0A000001), InlineTok: u32(0x0A000001), InlineString: u32(0x0A000001),
		InlineSig: u32(0x0A000001),
	}
	values := map[OperandKind]int64{
		ShortInlineVar: 0xF1, InlineVar: 0xF2F1, ShortInlineI: -15, InlineI: -0x0BFCFDFF, InlineI8: -0x07F8F9FAFBFCFDFF,
		ShortInlineR: 0xC1200000, InlineR: -0x3FDC000000000000,
		InlineMethod: 0x0A000001, InlineField: 0x0A000001, InlineType: 0x0A000001, InlineTok: 0x0A000001, InlineString: 0x0A000001, InlineSig: 0x0A000001,
	}
	for op := range Opcode(NumOpcodes) {
		t.Run(op.String(), func(t *testing.T) {
			info := op.Info()
			code := slices.Concat(info.Bytes, operands[info.Operand], []byte{0x00, 0x2A})
			list, err := Decode(code)
			require.NoError(t, err)
			require.Len(t, list, 3)
			first := list[0]
			assert.Equal(t, op, first.Op)
			assert.Equal(t, len(code)-2, int(first.Size))
			want := values[info.Operand]
			switch {
			case info.Operand.IsBranch():
				want = int64(first.End()) + 1
				assert.Equal(t, uint32(want), first.Target())
			case op == OpUnaligned || op == OpNo:
				want = 0xF1
			case info.Operand == InlineSwitch:
				assert.Equal(t, []uint32{first.End(), first.End() + 1}, first.Targets)
			}
			assert.Equal(t, want, first.Operand)
			assert.Equal(t, code, encode(list))
		})
	}
}

func TestInstruction_Float(t *testing.T) {
	list, err := Decode(slices.Concat([]byte{0x22, 0, 0, 0x20, 0xC1, 0x23}, binary.LittleEndian.AppendUint64(nil, math.Float64bits(-2.5e300))))
	require.NoError(t, err)
	assert.Equal(t, -10.0, list[0].Float())
	assert.Equal(t, -2.5e300, list[1].Float())
}

func TestInstruction_String(t *testing.T) {
	list, err := Decode(slices.Concat([]byte{0x2B, 0, 0x1F, 0xFF, 0x72}, u32(0x70000001), []byte{0x45}, u32(1, 0), []byte{0x22, 0, 0, 0x80, 0x3F, 0x2A}))
	require.NoError(t, err)
	var text []string
	for k := range list {
		text = append(text, list[k].String())
	}
	assert.Equal(t, []string{"IL_0000: br.s IL_0002", "IL_0002: ldc.i4.s -1", "IL_0004: ldstr 70000001", "IL_0009: switch 1 targets", "IL_0012: ldc.r4 1",
		"IL_0017: ret"}, text)
	assert.Equal(t, "invalid opcode", Opcode(250).String())
}

func TestDecode_Malformed(t *testing.T) {
	for _, test := range []struct {
		name string
		code []byte
		want string
	}{
		{"unassigned byte", []byte{0x00, 0x24}, "0x1: 24 is no opcode (ECMA-335 III.1.2.1)"},
		{"unassigned second byte", []byte{0xFE, 0x08}, "0x0: FE 08 is no opcode (ECMA-335 III.1.2.1)"},
		{"prefix byte alone", []byte{0x00, 0xFE}, "need 1 bytes, 0 left"},
		{"operand cut off", []byte{0x20, 1, 2, 3}, "need 4 bytes, 3 left"},
		{"switch larger than code", slices.Concat([]byte{0x45}, u32(0x40000000)), "1073741824 elements of at least 4 bytes, 0 bytes left"},
		{"branch before code", []byte{0x2B, 0x80}, "branch to -126, outside the method's 2 bytes of code"},
		{"branch to end of code", []byte{0x2B, 0}, "branch to 2, outside"},
		{"branch over 4 GB", slices.Concat([]byte{0x38}, u32(0x7FFFFFFF)), "outside the method's 5 bytes"},
		{"branch into operand", []byte{0x2B, 1, 0x1F, 5, 0x2A}, "0x0: branch to IL_0003, inside an instruction (ECMA-335 III.1.7.2)"},
		{"switch into operand", slices.Concat([]byte{0x45}, u32(1, 1), []byte{0x1F, 5, 0x2A}), "branch to IL_000A, inside an instruction"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := Decode(test.code)
			assert.ErrorContains(t, err, test.want)
			var format *cursor.FormatError
			assert.ErrorAs(t, err, &format)
		})
	}
}

// The iterator stops when its caller does, and yields the instructions before an error.
func TestAll(t *testing.T) {
	var seen []Opcode
	for instruction, err := range All([]byte{0x00, 0x16, 0x24}, cursor.Place{}) {
		if err != nil {
			assert.ErrorContains(t, err, "24 is no opcode")
			break
		}
		seen = append(seen, instruction.Op)
	}
	assert.Equal(t, []Opcode{OpNop, OpLdcI40}, seen)
	for range All([]byte{0x00, 0x00}, cursor.Place{}) {
		break
	}
}

func TestIndexOf(t *testing.T) {
	list, err := Decode([]byte{0x1F, 1, 0x26, 0x2A})
	require.NoError(t, err)
	index, ok := IndexOf(list, 2)
	assert.True(t, ok)
	assert.Equal(t, 1, index)
	_, ok = IndexOf(list, 1)
	assert.False(t, ok)
	_, ok = IndexOf(list, 4)
	assert.False(t, ok)
}

func TestFlowControl_FallsThrough(t *testing.T) {
	for flow, want := range map[FlowControl]bool{Next: true, Break: true, Call: true, CondBranch: true, Meta: true, Branch: false, Return: false, Throw: false} {
		assert.Equal(t, want, flow.FallsThrough(), "%d", flow)
	}
}
