// This file tests the reader of integers and strings against the examples of the standard, and its behaviour at every kind of end.

package cursor

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func at(data ...byte) Cursor {
	return New(data, Place{File: "f.dll", Stream: "#Blob", Off: 0x10, Section: "II.23.2"})
}

// The examples of ECMA-335 II.23.2 and the ends of each width.
func TestCompressedUint(t *testing.T) {
	cases := []struct {
		name  string
		bytes []byte
		want  uint32
	}{
		{"zero", []byte{0}, 0},
		{"3", []byte{3}, 3},
		{"largest in one byte", []byte{0x7F}, 0x7F},
		{"smallest in two bytes", []byte{0x80, 0x80}, 0x80},
		{"2E57", []byte{0xAE, 0x57}, 0x2E57},
		{"largest in two bytes", []byte{0xBF, 0xFF}, 0x3FFF},
		{"smallest in four bytes", []byte{0xC0, 0x00, 0x40, 0x00}, 0x4000},
		{"largest in four bytes", []byte{0xDF, 0xFF, 0xFF, 0xFF}, 0x1FFFFFFF},
		{"longer than needed", []byte{0xC0, 0, 0, 5}, 5},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			cur := at(c.bytes...)
			assert.Equal(t, c.want, cur.CompressedUint())
			require.NoError(t, cur.Err())
			assert.Zero(t, cur.Len())
			for n := range c.bytes {
				short := at(c.bytes[:n]...)
				assert.Zero(t, short.CompressedUint(), "cut to %d bytes", n)
				assert.Error(t, short.Err(), "cut to %d bytes", n)
			}
		})
	}
}

func TestCompressedUint_BadFirstByte(t *testing.T) {
	for first := 0xE0; first <= 0xFF; first++ {
		cur := at(byte(first), 0, 0, 0, 0)
		assert.Zero(t, cur.CompressedUint())
		assert.Error(t, cur.Err(), "%#x", first)
	}
}

func TestCompressedInt(t *testing.T) {
	cases := []struct {
		bytes []byte
		want  int32
	}{
		{[]byte{0x06}, 3},
		{[]byte{0x7B}, -3},
		{[]byte{0x80, 0x80}, 64},
		{[]byte{0x01}, -64},
		{[]byte{0xC0, 0x00, 0x40, 0x00}, 8192},
		{[]byte{0x80, 0x01}, -8192},
		{[]byte{0xDF, 0xFF, 0xFF, 0xFE}, 268435455},
		{[]byte{0xC0, 0x00, 0x00, 0x01}, -268435456},
	}
	for _, c := range cases {
		cur := at(c.bytes...)
		assert.Equal(t, c.want, cur.CompressedInt(), "% x", c.bytes)
		assert.NoError(t, cur.Err())
	}
	bad := at(0xFF)
	assert.Zero(t, bad.CompressedInt())
	assert.Error(t, bad.Err())
}

func TestSerString(t *testing.T) {
	cur := at(0xFF, 0, 3, 'a', 0xC3, 0xA9, 9, 'x')
	s, null := cur.SerString()
	assert.True(t, null)
	assert.Empty(t, s)
	s, null = cur.SerString()
	assert.False(t, null)
	assert.Empty(t, s)
	s, _ = cur.SerString()
	assert.Equal(t, "aé", s)
	s, _ = cur.SerString()
	assert.Empty(t, s)
	assert.ErrorContains(t, cur.Err(), "9 elements")
}

func TestFixedWidths(t *testing.T) {
	cur := at(0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x0E, 0x0F,
		0xFF, 0xFE, 0xFF, 0xFD, 0xFF, 0xFF, 0xFF, 0xFC, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
		0, 0, 0xC0, 0x7F, 0, 0, 0, 0, 0, 0, 4, 0xC0)
	assert.EqualValues(t, 0x01, cur.U8())
	assert.EqualValues(t, 0x0302, cur.U16())
	assert.EqualValues(t, 0x07060504, cur.U32())
	assert.EqualValues(t, 0x0F0E0D0C0B0A0908, cur.U64())
	assert.EqualValues(t, -1, cur.I8())
	assert.EqualValues(t, -2, cur.I16())
	assert.EqualValues(t, -3, cur.I32())
	assert.EqualValues(t, -4, cur.I64())
	assert.True(t, math.IsNaN(float64(cur.F32())))
	assert.Equal(t, -2.5, cur.F64())
	require.NoError(t, cur.Err())
	assert.Zero(t, cur.Len())
}

// After a failure every read gives zero, and the error stays the first one.
func TestFailureIsSticky(t *testing.T) {
	cur := at(1, 2, 3)
	cur.Skip(1)
	assert.Zero(t, cur.U32())
	first := cur.Err()
	assert.EqualError(t, first, "f.dll: #Blob+0x11: need 4 bytes, 2 left (ECMA-335 II.23.2)")
	assert.Zero(t, cur.U8())
	assert.Nil(t, cur.Bytes(1))
	cur.Seek(0)
	assert.Zero(t, cur.U16())
	cur.Failf("another")
	assert.Equal(t, first, cur.Err())
}

func TestSeekAndAlign(t *testing.T) {
	cur := at(0, 1, 2, 3, 4, 5)
	cur.Seek(1)
	cur.Align(4)
	assert.Equal(t, 4, cur.Pos())
	cur.Skip(1)
	cur.Align(4)
	assert.Equal(t, 6, cur.Pos(), "padding may be cut off")
	cur.Seek(6)
	require.NoError(t, cur.Err())
	cur.Seek(7)
	assert.Error(t, cur.Err())
	negative := at(1)
	negative.Seek(-1)
	assert.Error(t, negative.Err())
	negativeBytes := at(1)
	assert.Nil(t, negativeBytes.Bytes(-1))
	assert.Error(t, negativeBytes.Err())
}

func TestCountIsCheckedBeforeUse(t *testing.T) {
	cur := at(make([]byte, 12)...)
	assert.Equal(t, 3, cur.Count(3, 4))
	assert.Zero(t, cur.Count(4, 4))
	assert.Error(t, cur.Err())
	huge := at(make([]byte, 12)...)
	assert.Zero(t, huge.Count(0xFFFFFFFF, 0x7FFFFFFF))
	assert.Error(t, huge.Err())
}

func TestSubKeepsItsPlace(t *testing.T) {
	cur := at(1, 2, 3, 4)
	cur.Skip(1)
	sub := cur.Sub(2)
	assert.EqualValues(t, 2, sub.U8())
	assert.Zero(t, sub.U16())
	var format *FormatError
	require.ErrorAs(t, sub.Err(), &format)
	assert.EqualValues(t, 0x12, format.Off)
	require.NoError(t, cur.Err())
	cur.Adopt(&sub)
	assert.Equal(t, sub.Err(), cur.Err())
	short := at(1)
	sub = short.Sub(2)
	assert.Error(t, sub.Err())
	assert.Error(t, short.Err())
}

func TestErrorIsOneLine(t *testing.T) {
	err := &FormatError{File: "a\nb.dll", Stream: "#\x1b", Off: 255, Msg: "bad name \"x\r\ny\""}
	assert.Equal(t, `a\x0ab.dll: #\x1b+0xff: bad name "x\x0d\x0ay"`, err.Error())
	assert.False(t, strings.ContainsAny(err.Error(), "\r\n\x1b"))
}

func TestReadingDoesNotAllocate(t *testing.T) {
	data := []byte{1, 2, 3, 4, 0xAE, 0x57, 7, 8}
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		cur := New(data, Place{File: "f", Section: "s"})
		cur.U32()
		cur.CompressedUint()
		sub := cur.Sub(2)
		sub.U16()
	}))
}
