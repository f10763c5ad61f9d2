package preinit

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file reads and writes memory. An initialiser may write what it made itself
// and the static fields of its own type; of the rest it may read what cannot change.

func (e *evaluation) sizeOf(t *types.Type) int {
	n, _, err := e.universe.SizeAlign(t)
	if err != nil {
		e.refuse("uses %s, which cannot be loaded", t)
	}
	return n
}

// memory returns fresh zeroed memory that is no object.
func (e *evaluation) memory(size int) *cell {
	if size > maxBytes {
		e.refuse("uses more than %d bytes at once", maxBytes)
	}
	return &cell{data: make([]byte, size), by: e}
}

// place returns the memory that operand i points at and the offset in it, checked to hold size bytes.
func (fr *frame) place(in *mir.Instr, i, size int) (*cell, int) {
	v := fr.arg(in, i)
	switch {
	case v.isNull():
		fr.refuse("throws NullReferenceException")
	case v.kind != address:
		fr.refuse("reads memory of the runtime")
	case v.n < 0 || size < 0 || v.n+int64(size) > int64(len(v.cell.data)):
		fr.refuse("reaches beyond an object")
	}
	return v.cell, int(v.n)
}

// readable checks that what c holds now is what it will hold when the initialiser would have run.
func (fr *frame) readable(c *cell) {
	if c.by != fr.evaluation && !c.fixed {
		fr.refuse("reads an object that another type's initialiser made, and that may change before")
	}
}

func (fr *frame) writable(c *cell) {
	if c.by != fr.evaluation || c.fixed {
		fr.refuse("changes an object that it did not make")
	}
}

// loadFrom reads a t.
func (fr *frame) loadFrom(c *cell, off int, t *types.Type) value {
	size := fr.sizeOf(t)
	if c.cutsWord(off, size) {
		fr.refuse("reads a part of an address")
	}
	if mir.RepOf(t) == mir.RepValue {
		v := value{kind: structure, cell: fr.memory(size)}
		copyRange(v.cell, 0, c, off, size)
		return v
	}
	if size < 8 && len(c.words) > 0 && fr.overlaps(c, off, size) {
		fr.refuse("reads a part of an address")
	}
	return c.load(t, off)
}

func (fr *frame) overlaps(c *cell, off, size int) bool {
	for at := range c.words {
		if at+8 > off && at < off+size {
			return true
		}
	}
	return false
}

// storeTo writes v as a t.
func (fr *frame) storeTo(c *cell, off int, t *types.Type, v value) {
	size := fr.sizeOf(t)
	if c.cutsWord(off, size) {
		fr.refuse("writes over a part of an address")
	}
	switch {
	case mir.RepOf(t) == mir.RepValue:
		if v.kind != structure {
			fr.refuse("uses a value of %s that is not known", t)
		}
		copyRange(c, off, v.cell, 0, size)
	case v.kind != number && v.kind != float && size < 8:
		fr.refuse("computes with the bits of an address")
	default:
		c.store(t, size, off, v)
	}
}

func (fr *frame) load(in *mir.Instr) value {
	c, off := fr.place(in, 0, fr.sizeOf(in.T))
	if !fr.arg(in, 0).safe {
		fr.readable(c)
	}
	return fr.loadFrom(c, off, in.T)
}

func (fr *frame) store(in *mir.Instr) value {
	c, off := fr.place(in, 0, fr.sizeOf(in.T))
	fr.writable(c)
	fr.storeTo(c, off, in.T, fr.arg(in, 1))
	return value{}
}

// copyTo moves size bytes between the places of operands 0 and 1.
func (fr *frame) copyTo(in *mir.Instr, size int) value {
	if size == 0 {
		return value{}
	}
	to, toOff := fr.place(in, 0, size)
	from, fromOff := fr.place(in, 1, size)
	fr.writable(to)
	fr.readable(from)
	if to.cutsWord(toOff, size) || from.cutsWord(fromOff, size) {
		fr.refuse("copies a part of an address")
	}
	copyRange(to, toOff, from, fromOff, size)
	return value{}
}

func (fr *frame) clearOp(in *mir.Instr) value {
	size := fr.sizeOf(in.T)
	c, off := fr.place(in, 0, size)
	fr.writable(c)
	if c.cutsWord(off, size) {
		fr.refuse("writes over a part of an address")
	}
	c.clear(off, size)
	return value{}
}

func (fr *frame) fill(in *mir.Instr) value {
	b, size := fr.number(in, 1), int(fr.number(in, 2))
	if size == 0 {
		return value{}
	}
	c, off := fr.place(in, 0, size)
	fr.writable(c)
	if c.cutsWord(off, size) {
		fr.refuse("writes over a part of an address")
	}
	c.clear(off, size)
	for i := range size {
		c.data[off+i] = byte(b)
	}
	return value{}
}

func (fr *frame) alloca(in *mir.Instr) value {
	n := fr.number(in, 0)
	if n < 0 || n > maxBytes {
		fr.refuse("uses more than %d bytes at once", maxBytes)
	}
	return refTo(fr.memory(int(n)))
}

// staticAddr gives a static field of the type itself, or one that cannot change any more.
func (fr *frame) staticAddr(in *mir.Instr) value {
	f := in.F
	switch {
	case f.IsThreadStatic():
		fr.refuse("uses the thread-static field %s", f)
	case f.HasRVA():
		fr.refuse("uses the field %s, which lies in mapped memory", f)
	case f.Owner == fr.owner:
	case !f.IsInitOnly():
		fr.refuse("uses the static field %s, which may change before", f)
	case f.Owner.Cctor() != nil:
		fr.needs(f.Owner)
	}
	c := fr.statics[f]
	if c == nil {
		c = fr.memory(fr.sizeOf(f.Type()))
		if f.Owner == fr.owner {
			fr.fields = append(fr.fields, f)
		} else {
			c.by = nil // stays zero
		}
		fr.statics[f] = c
	}
	if f.Owner != fr.owner {
		c.fixed = true
	}
	return refTo(c)
}

// needs runs the initialiser of another type, without which this one cannot go on.
func (fr *frame) needs(t *types.Type) {
	if t == fr.owner {
		return
	}
	if err := fr.Run(t); err != nil {
		fr.refuse("needs the initialiser of %s, which must run with the program: it %v", t, err)
	}
}

func (fr *frame) initType(in *mir.Instr) value {
	fr.needs(in.T)
	return value{}
}

// dataAddr gives the initial data of a field, which nobody changes.
func (fr *frame) dataAddr(in *mir.Instr) value {
	c := fr.data[in.F]
	if c == nil {
		bytes, err := in.F.RVAData()
		if err != nil {
			fr.refuse("uses the data of %s: %v", in.F, err)
		}
		c = &cell{data: bytes, fixed: true}
		fr.data[in.F] = c
	}
	return refTo(c)
}
