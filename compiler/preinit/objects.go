package preinit

import (
	"encoding/binary"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file makes objects and answers questions about them. Their layout is that
// of the program (docs/abi.md section 1).

const lengthAt = types.HeaderSize // of arrays and strings

// object makes an object of type t with room for size bytes, rounded up.
func (e *evaluation) object(t *types.Type, size int) *cell {
	if t.Finalizer() != nil {
		e.refuse("makes an object with a finalizer, a %s", t)
	}
	c := e.memory(max((size+7)&^7, 2*types.HeaderSize))
	c.typ = t
	return c
}

func (e *evaluation) layoutOf(t *types.Type) *types.Layout {
	l, err := t.Layout()
	if err != nil {
		e.refuse("uses %s, which cannot be loaded", t)
	}
	return l
}

func (fr *frame) newObject(in *mir.Instr) value {
	return refTo(fr.object(in.T, fr.layoutOf(in.T).Size))
}

func (fr *frame) newArray(in *mir.Instr) value {
	n := fr.number(in, 0)
	if n < 0 || n > maxBytes {
		fr.refuse("makes an array of %d elements", n)
	}
	c := fr.object(in.T, fr.layoutOf(in.T).Size+int(n)*fr.sizeOf(in.T.Elem))
	c.setLength(n)
	return refTo(c)
}

func (c *cell) setLength(n int64) { binary.LittleEndian.PutUint32(c.data[lengthAt:], uint32(n)) }

// newDynamic makes an object of a MethodTable that was computed.
func (fr *frame) newDynamic(in *mir.Instr) value {
	mt := fr.arg(in, 0)
	bytes := fr.number(in, 1)
	if mt.kind != table || bytes < 0 || bytes > maxBytes {
		fr.refuse("makes an object of a type or size that is not known")
	}
	c := fr.object(mt.t, int(bytes))
	if in.Int == 1 {
		c.setLength(fr.number(in, 2))
	}
	return refTo(c)
}

func (fr *frame) box(in *mir.Instr) value {
	c := fr.object(in.T, types.HeaderSize+fr.sizeOf(in.T))
	fr.storeTo(c, types.HeaderSize, in.T, fr.arg(in, 0))
	return refTo(c)
}

func (fr *frame) copyObject(in *mir.Instr) value {
	from := fr.objectOf(in, 0)
	fr.readable(from)
	c := fr.object(from.typ, len(from.data))
	copyRange(c, types.HeaderSize, from, types.HeaderSize, len(from.data)-types.HeaderSize)
	return refTo(c)
}

// objectOf returns the object that operand i refers to.
func (fr *frame) objectOf(in *mir.Instr, i int) *cell {
	v := fr.arg(in, i)
	switch {
	case v.isNull():
		fr.refuse("throws NullReferenceException")
	case v.kind != address || v.n != 0 || v.cell.typ == nil:
		fr.refuse("uses memory as an object that is none")
	}
	return v.cell
}

// string gives a literal: one object wherever it stands.
func (fr *frame) string(in *mir.Instr) value {
	c := fr.literals[in.Str]
	if c == nil {
		units := mir.UTF16(in.Str)
		text := in.Str
		c = &cell{typ: fr.universe.Known().String, fixed: true, literal: &text}
		const chars = lengthAt + 4
		c.data = make([]byte, (chars+2*len(units)+2+7)&^7)
		c.setLength(int64(len(units)))
		for i, u := range units {
			binary.LittleEndian.PutUint16(c.data[chars+2*i:], u)
		}
		fr.literals[in.Str] = c
	}
	return refTo(c)
}

func (fr *frame) typeObject(in *mir.Instr) value {
	c := fr.typeObjs[in.T]
	if c == nil {
		t := fr.universe.Known().RuntimeType
		c = &cell{typ: t, data: make([]byte, fr.layoutOf(t).Size), typeOf: in.T}
		fr.typeObjs[in.T] = c
	}
	return refTo(c)
}

func (fr *frame) typeOfObject(in *mir.Instr) value {
	return value{kind: table, t: fr.objectOf(in, 0).typ}
}

// header reads a number that is written when an object is made and never again.
func (fr *frame) header(in *mir.Instr, at int) value {
	c := fr.objectOf(in, 0)
	return integer(int64(int32(binary.LittleEndian.Uint32(c.data[at:]))))
}

func (fr *frame) dim(in *mir.Instr) value { return fr.header(in, lengthAt+4+4*int(in.Int)) }

func (fr *frame) lower(in *mir.Instr) value {
	return fr.header(in, lengthAt+4+4*(fr.argType(in, 0).Rank+int(in.Int)))
}

func (fr *frame) fieldAddr(in *mir.Instr) value {
	v := fr.arg(in, 0)
	off, err := in.F.Offset()
	if err != nil {
		fr.refuse("uses %s, which cannot be loaded", in.F.Owner)
	}
	if v.kind != address {
		fr.refuse("throws NullReferenceException")
	}
	v.n += int64(off)
	v.safe = v.safe || in.F.IsInitOnly()
	return v
}

func (fr *frame) extract(in *mir.Instr) value {
	v := fr.arg(in, 0)
	if v.kind != structure {
		return v // the one field of a primitive
	}
	off, err := in.F.Offset()
	if err != nil {
		fr.refuse("uses %s, which cannot be loaded", in.F.Owner)
	}
	return fr.loadFrom(v.cell, off, in.F.Type())
}

func (fr *frame) elemAddr(in *mir.Instr) value {
	c := fr.objectOf(in, 0)
	index := fr.number(in, 1)
	data := fr.layoutOf(fr.universe.SZArrayOf(in.T)).Size
	return value{kind: address, cell: c, n: int64(data) + index*int64(fr.sizeOf(in.T))}
}

func (fr *frame) dataOf(in *mir.Instr) value {
	return value{kind: address, cell: fr.objectOf(in, 0), n: in.Int}
}

// Checks: one that fails would throw.

func (fr *frame) nullCheck(in *mir.Instr) value {
	if fr.arg(in, 0).isNull() {
		fr.refuse("throws NullReferenceException")
	}
	return value{}
}

func (fr *frame) boundsCheck(in *mir.Instr) value {
	if index, length := fr.number(in, 0), fr.number(in, 1); index < 0 || index >= length {
		fr.refuse("throws IndexOutOfRangeException")
	}
	return value{}
}

func (fr *frame) trapIf(in *mir.Instr) value {
	if fr.number(in, 0) != 0 {
		fr.refuse("throws %sException", mir.FaultNames[in.Int])
	}
	return value{}
}

func (fr *frame) storeCheck(in *mir.Instr) value {
	array, v := fr.objectOf(in, 0), fr.arg(in, 1)
	if !v.isNull() && !fr.universe.Assignable(fr.objectOf(in, 1).typ, array.typ.Elem) {
		fr.refuse("throws ArrayTypeMismatchException")
	}
	return value{}
}

// Casts.

// is reports whether operand 0 is an object that passes for in.T.
func (fr *frame) is(in *mir.Instr) bool {
	t := fr.objectOf(in, 0).typ
	if in.T.IsValueType() {
		return t == in.T
	}
	return fr.universe.Assignable(t, in.T)
}

func (fr *frame) isInst(in *mir.Instr) value {
	v := fr.arg(in, 0)
	if v.isNull() || fr.is(in) {
		return v
	}
	return integer(0)
}

func (fr *frame) cast(in *mir.Instr) value {
	v := fr.arg(in, 0)
	if !v.isNull() && !fr.is(in) {
		fr.refuse("throws InvalidCastException")
	}
	return v
}

func (fr *frame) unbox(in *mir.Instr) value {
	c := fr.objectOf(in, 0)
	if c.typ.Underlying() != in.T.Underlying() || !c.typ.IsValueType() {
		fr.refuse("throws InvalidCastException")
	}
	return value{kind: address, cell: c, n: types.HeaderSize}
}
