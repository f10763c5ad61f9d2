package preinit

import (
	"encoding/binary"
	"math"
	"slices"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file declares values and memory. Memory is bytes, as in the program that will
// run, and beside them the words that are not numbers: addresses, whose bits nobody knows yet.

// kind tells values apart.
type kind uint8

const (
	number    kind = iota // n: an integer, sign-extended from its stack type; also null
	float                 // f: a float64, or a float32 that is exact in one
	address               // cell and offset n: a reference (n is 0), by-ref or pointer
	table                 // t: the address of its MethodTable
	code                  // m: its code address
	structure             // cell: a private copy of the value
)

// value is what an instruction computes.
type value struct {
	kind kind
	n    int64
	f    float64
	cell *cell
	t    *types.Type
	m    *types.Method
	safe bool // address of a field that only constructors write
}

func integer(n int64) value  { return value{n: n} }
func real(f float64) value   { return value{kind: float, f: f} }
func refTo(c *cell) value    { return value{kind: address, cell: c} }
func (v value) isNull() bool { return v.kind == number && v.n == 0 }

func truth(b bool) value {
	if b {
		return integer(1)
	}
	return integer(0)
}

// unfit says why a word cannot be data; "" if it can.
func (v value) unfit() string {
	switch {
	case v.kind == code:
		return ""
	case v.kind == table:
		return "keeps the address of a MethodTable"
	case v.n != 0 || v.cell.typ == nil:
		return "keeps an address that is not an object's"
	}
	return ""
}

// cell is a piece of memory: an object with its header, a static field, a local, the value of a structure.
type cell struct {
	typ   *types.Type // exact type of an object; nil for other memory
	data  []byte
	words map[int]value // by offset: the words of 8 bytes that are no numbers; data is zero there
	by    *evaluation   // who made it and may change it; nil if nobody may
	fixed bool          // never changes, so that everybody may read it

	literal *string     // the string literal that it is
	typeOf  *types.Type // the type whose System.RuntimeType it is
}

func (c *cell) isZero() bool {
	return len(c.words) == 0 && !slices.ContainsFunc(c.data, func(b byte) bool { return b != 0 })
}

// offsets returns where the words are, ascending.
func (c *cell) offsets() []int {
	out := make([]int, 0, len(c.words))
	for off := range c.words {
		out = append(out, off)
	}
	slices.Sort(out)
	return out
}

// clear makes size bytes at off zero.
func (c *cell) clear(off, size int) {
	clear(c.data[off : off+size])
	for at := range c.words {
		if at+8 > off && at < off+size {
			delete(c.words, at)
		}
	}
}

// setWord puts an address at off.
func (c *cell) setWord(off int, v value) {
	c.clear(off, 8)
	if v.isNull() {
		return
	}
	if c.words == nil {
		c.words = map[int]value{}
	}
	c.words[off] = v
}

// cutsWord reports whether an address lies in the range in part.
func (c *cell) cutsWord(off, size int) bool {
	for at := range c.words {
		if at+8 > off && at < off+size && (at < off || at+8 > off+size) {
			return true
		}
	}
	return false
}

// copyRange copies size bytes with the addresses in them; the ranges may overlap.
func copyRange(to *cell, toOff int, from *cell, fromOff, size int) {
	bytes := slices.Clone(from.data[fromOff : fromOff+size])
	moved := map[int]value{}
	for at, w := range from.words {
		if at >= fromOff && at+8 <= fromOff+size {
			moved[at-fromOff] = w
		}
	}
	to.clear(toOff, size)
	copy(to.data[toOff:], bytes)
	for at, w := range moved {
		to.setWord(toOff+at, w)
	}
}

// load reads a t, which is no structure, at off.
func (c *cell) load(t *types.Type, off int) value {
	b := c.data[off:]
	switch t.Underlying().Kind {
	case types.Bool, types.U1:
		return integer(int64(b[0]))
	case types.I1:
		return integer(int64(int8(b[0])))
	case types.Char, types.U2:
		return integer(int64(binary.LittleEndian.Uint16(b)))
	case types.I2:
		return integer(int64(int16(binary.LittleEndian.Uint16(b))))
	case types.I4, types.U4:
		return integer(int64(int32(binary.LittleEndian.Uint32(b))))
	case types.R4:
		return real(float64(math.Float32frombits(binary.LittleEndian.Uint32(b))))
	case types.R8:
		return real(math.Float64frombits(binary.LittleEndian.Uint64(b)))
	}
	if w, ok := c.words[off]; ok {
		return w
	}
	return integer(int64(binary.LittleEndian.Uint64(b)))
}

// store writes the value v, which is no structure, as a t of size bytes at off.
func (c *cell) store(t *types.Type, size, off int, v value) {
	c.clear(off, size)
	b := c.data[off:]
	switch {
	case v.kind == float && size == 4:
		binary.LittleEndian.PutUint32(b, math.Float32bits(float32(v.f)))
	case v.kind == float:
		binary.LittleEndian.PutUint64(b, math.Float64bits(v.f))
	case v.kind != number:
		c.setWord(off, v)
	case size == 1:
		b[0] = byte(v.n)
	case size == 2:
		binary.LittleEndian.PutUint16(b, uint16(v.n))
	case size == 4:
		binary.LittleEndian.PutUint32(b, uint32(v.n))
	default:
		binary.LittleEndian.PutUint64(b, uint64(v.n))
	}
}

// wrap brings a result into the range of its stack type.
func wrap(t *types.Type, n int64) value {
	if mir.RepOf(t) == mir.RepInt32 {
		return integer(int64(int32(n)))
	}
	return integer(n)
}
