package il

import (
	"bytes"
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"ilaot/ilreader/cursor"
	"ilaot/ilreader/metadata"
)

const testRVA = 0x2050

// u32 encodes numbers as consecutive little-endian 32-bit values.
func u32(values ...uint32) (b []byte) {
	for _, v := range values {
		b = binary.LittleEndian.AppendUint32(b, v)
	}
	return b
}

// fatBody builds a body with a fat header, the code and what follows it.
func fatBody(flags uint16, code []byte, sections ...byte) []byte {
	b := binary.LittleEndian.AppendUint16(nil, flags|fatFormat|fatWords<<12)
	b = binary.LittleEndian.AppendUint16(b, 9)
	b = append(b, u32(uint32(len(code)), 0x11000002)...)
	b = append(b, code...)
	for len(b)%4 != 0 && len(sections) > 0 {
		b = append(b, 0xEE)
	}
	return append(b, sections...)
}

// nops is code of n bytes that ends in ret.
func nops(n int) []byte { return append(make([]byte, n-1), 0x2A) }

func smallClause(flags, tryOffset uint16, tryLength uint8, handlerOffset uint16, handlerLength uint8, extra uint32) []byte {
	b := binary.LittleEndian.AppendUint16(nil, flags)
	b = binary.LittleEndian.AppendUint16(b, tryOffset)
	b = append(b, tryLength)
	b = binary.LittleEndian.AppendUint16(b, handlerOffset)
	b = append(b, handlerLength)
	return append(b, u32(extra)...)
}

func concat(parts ...[]byte) []byte { return bytes.Join(parts, nil) }

func TestReadBody_Tiny(t *testing.T) {
	b, err := ReadBody([]byte{2<<2 | 2, 0x17, 0x2A, 0xFF}, "a.dll", testRVA)
	require.NoError(t, err)
	assert.Equal(t, []byte{0x17, 0x2A}, b.Code)
	assert.Equal(t, uint16(8), b.MaxStack)
	assert.False(t, b.InitLocals)
	assert.Zero(t, b.LocalSig)
	assert.Equal(t, uint32(3), b.Size)
	list, err := b.Instructions()
	require.NoError(t, err)
	require.Len(t, list, 2)
	assert.Equal(t, OpLdcI41, list[0].Op)
	assert.Equal(t, Instruction{Offset: 1, Size: 1, Op: OpRet}, list[1])
}

func TestReadBody_Fat(t *testing.T) {
	b, err := ReadBody(fatBody(initLocals, nops(5)), "a.dll", testRVA)
	require.NoError(t, err)
	assert.Equal(t, uint16(9), b.MaxStack)
	assert.True(t, b.InitLocals)
	assert.Equal(t, metadata.Token(0x11000002), b.LocalSig)
	assert.Len(t, b.Code, 5)
	assert.Equal(t, uint32(17), b.Size)
	assert.Empty(t, b.Clauses)
}

func TestReadBody_LongerFatHeaderIsPassedOver(t *testing.T) {
	data := concat([]byte{fatFormat, 4 << 4, 1, 0}, u32(1, 0), u32(0xDEADBEEF), []byte{0x2A})
	b, err := ReadBody(data, "a.dll", testRVA)
	require.NoError(t, err)
	assert.Equal(t, []byte{0x2A}, b.Code)
}

func TestReadBody_SmallSection(t *testing.T) {
	section := concat([]byte{sectEHTable, 4 + 2*12, 0, 0},
		smallClause(0, 0, 2, 2, 3, 0x01000005),
		smallClause(2, 0, 5, 5, 2, 0))
	b, err := ReadBody(fatBody(moreSects, nops(9), section...), "a.dll", testRVA)
	require.NoError(t, err)
	assert.Equal(t, []Clause{
		{Kind: Catch, TryStart: 0, TryEnd: 2, HandlerStart: 2, HandlerEnd: 5, CatchType: 0x01000005},
		{Kind: Finally, TryStart: 0, TryEnd: 5, HandlerStart: 5, HandlerEnd: 7},
	}, b.Clauses)
	_, err = b.Instructions()
	require.NoError(t, err)
}

func TestReadBody_FatSection(t *testing.T) {
	section := concat([]byte{sectEHTable | sectFat, 4 + 2*24, 0, 0},
		u32(1, 0, 2, 4, 3, 2), // filter at 2
		u32(4, 0, 7, 7, 2, 0)) // fault
	b, err := ReadBody(fatBody(moreSects, nops(9), section...), "a.dll", testRVA)
	require.NoError(t, err)
	assert.Equal(t, []Clause{
		{Kind: Filter, TryStart: 0, TryEnd: 2, FilterStart: 2, HandlerStart: 4, HandlerEnd: 7},
		{Kind: Fault, TryStart: 0, TryEnd: 7, HandlerStart: 7, HandlerEnd: 9},
	}, b.Clauses)
}

func TestReadBody_SectionWithoutItsHeaderInTheSize(t *testing.T) {
	section := concat([]byte{sectEHTable, 12, 0, 0}, smallClause(2, 0, 2, 2, 2, 0))
	b, err := ReadBody(fatBody(moreSects, nops(5), section...), "a.dll", testRVA)
	require.NoError(t, err)
	assert.Len(t, b.Clauses, 1)
}

func TestReadBody_SeveralSections(t *testing.T) {
	unknown := []byte{0x3F&^sectEHTable | sectMore, 4 + 4, 0, 0, 9, 9, 9, 9}
	first := concat([]byte{sectEHTable | sectMore, 4 + 12, 0, 0}, smallClause(2, 0, 2, 2, 2, 0))
	last := concat([]byte{sectEHTable | sectFat, 4 + 24, 0, 0}, u32(2, 0, 4, 4, 1, 0))
	b, err := ReadBody(fatBody(moreSects, nops(6), concat(unknown, first, last)...), "a.dll", testRVA)
	require.NoError(t, err)
	require.Len(t, b.Clauses, 2)
	assert.Equal(t, uint32(4), b.Clauses[1].HandlerStart)
}

func TestReadBody_Malformed(t *testing.T) {
	small := func(clause []byte) []byte {
		return fatBody(moreSects, nops(8), concat([]byte{sectEHTable, 16, 0, 0}, clause)...)
	}
	for _, test := range []struct {
		name, want string
		data       []byte
	}{
		{"nothing", "0x0: 0x00 starts neither", nil},
		{"no header", "starts neither a tiny nor a fat header (ECMA-335 II.25.4)", []byte{0x01}},
		{"tiny code cut off", "need 3 bytes, 1 left (ECMA-335 II.25.4.2)", []byte{3<<2 | 2, 0x2A}},
		{"fat header cut off", "II.25.4.3", []byte{0x03, 0x30, 8}},
		{"fat header too short", "header of 2 words", []byte{0x03, 0x20, 8, 0}},
		{"code larger than file", "II.25.4.3", concat([]byte{0x03, 0x30, 8, 0}, u32(0xFFFFFFFF, 0), []byte{0x2A})},
		{"section missing", "II.25.4.5", fatBody(moreSects, nops(4))},
		{"clauses missing", "II.25.4.5", fatBody(moreSects, nops(4), sectEHTable|sectFat, 0xFC, 0xFF, 0xFF)},
		{"unknown kind", "exception clause of unknown kind 0x3", small(smallClause(3, 0, 1, 1, 1, 0))},
		{"try outside", "try block of 9 bytes at IL_0000, in 8 bytes of code", small(smallClause(0, 0, 9, 1, 1, 0))},
		{"handler outside", "handler of 2 bytes at IL_0007", small(smallClause(2, 0, 1, 7, 2, 0))},
		{"empty try", "try block of 0 bytes", small(smallClause(2, 0, 0, 1, 1, 0))},
		{"filter behind handler", "filter at IL_0004 is not before its handler at IL_0002", small(smallClause(1, 0, 1, 2, 1, 4))},
		{"region wraps around", "try block of", fatBody(moreSects, nops(8), concat([]byte{sectEHTable | sectFat, 28, 0, 0}, u32(0, 4, 0xFFFFFFFE, 1, 1, 0))...)},
	} {
		t.Run(test.name, func(t *testing.T) {
			b, err := ReadBody(test.data, "a.dll", testRVA)
			assert.Nil(t, b)
			var format *cursor.FormatError
			require.ErrorAs(t, err, &format)
			assert.Equal(t, "method body at RVA 0x2050", format.Stream)
			assert.Equal(t, "a.dll", format.File)
			assert.ErrorContains(t, err, test.want)
		})
	}
}

func TestInstructions_ClauseInsideInstruction(t *testing.T) {
	code := []byte{0x20, 1, 0, 0, 0, 0x26, 0x2A}
	section := concat([]byte{sectEHTable, 16, 0, 0}, smallClause(2, 0, 3, 5, 1, 0))
	b, err := ReadBody(fatBody(moreSects, code, section...), "a.dll", testRVA)
	require.NoError(t, err)
	_, err = b.Instructions()
	assert.EqualError(t, err, "a.dll: method body at RVA 0x2050+0xf: exception clause 0 begins or ends inside an instruction (ECMA-335 III.1.7.3)")
}

// Every truncation and every change of one byte of a good body is an error or a valid body, and decodes without a panic.
func TestReadBody_EveryDamage(t *testing.T) {
	section := concat([]byte{sectEHTable | sectMore, 16, 0, 0}, smallClause(1, 0, 2, 4, 1, 2),
		[]byte{sectEHTable | sectFat, 28, 0, 0}, u32(0, 0, 2, 4, 1, 0x01000001))
	code := concat([]byte{0x45}, u32(2, 0, 1), []byte{0x2B, 0, 0x38}, u32(0), []byte{0x2A})
	good := fatBody(moreSects|initLocals, code, section...)
	body, err := ReadBody(good, "a.dll", testRVA)
	require.NoError(t, err)
	require.Equal(t, len(good), int(body.Size))
	for n := range good {
		_, err := ReadBody(good[:n], "a.dll", testRVA)
		assert.Error(t, err, "cut off at %d", n)
	}
	for at := range good {
		for value := range 256 {
			bad := bytes.Clone(good)
			bad[at] = byte(value)
			if b, err := ReadBody(bad, "a.dll", testRVA); err == nil {
				_, _ = b.Instructions()
			}
		}
	}
}

func FuzzBody(f *testing.F) {
	f.Add([]byte{2<<2 | 2, 0x17, 0x2A}, uint32(0x2050))
	f.Add(fatBody(initLocals, concat([]byte{0x45}, u32(1, 0), []byte{0x2A})), uint32(0x2051))
	f.Add(fatBody(moreSects, nops(9), concat([]byte{sectEHTable | sectMore, 16, 0, 0}, smallClause(1, 0, 2, 4, 3, 2),
		[]byte{sectEHTable | sectFat, 28, 0, 0}, u32(4, 0, 7, 7, 2, 0))...), uint32(0x2052))
	f.Add(fatBody(0, concat([]byte{0x22, 0, 0, 0xC0, 0x7F, 0x21}, u32(1, 2), []byte{0xFE, 0x12, 4, 0xFE, 0x09, 1, 0, 0xDD}, u32(0xFFFFFFF0), []byte{0x2A})), uint32(4))
	f.Fuzz(func(t *testing.T, data []byte, rva uint32) {
		b, err := ReadBody(data, "fuzz", rva)
		if err != nil {
			return
		}
		require.LessOrEqual(t, int(b.Size), len(data))
		list, err := b.Instructions()
		if err != nil {
			return
		}
		require.Equal(t, b.Code, encode(list))
	})
}
