package preinit

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file calls: methods, slots, code addresses, delegates.

func (fr *frame) args(in *mir.Instr, from int) []value {
	out := make([]value, len(in.Args)-from)
	for i := range out {
		out[i] = fr.arg(in, from+i)
	}
	return out
}

func (fr *frame) callOp(in *mir.Instr) value { return fr.evaluation.call(in.M, fr.args(in, 0)) }

func (fr *frame) callVirtual(in *mir.Instr) value {
	return fr.evaluation.call(fr.slot(in, 0), fr.args(in, 0))
}

// slot returns the method in the slot of in.M of the object that is operand i.
func (fr *frame) slot(in *mir.Instr, i int) *types.Method {
	t := fr.objectOf(in, i).typ
	m := t.SlotTarget(in.M)
	if m == nil {
		fr.refuse("calls %s, which %s does not implement", in.M, t)
	}
	return m
}

func (fr *frame) callPointer(in *mir.Instr) value {
	v := fr.arg(in, 0)
	if v.kind != code {
		fr.refuse("calls an address that is not known")
	}
	return fr.evaluation.call(v.m, fr.args(in, 1))
}

// callRuntime runs the one native function that does nothing but move memory.
func (fr *frame) callRuntime(in *mir.Instr) value {
	if in.Str == "rt_copy_refs" {
		return fr.copyTo(in, int(fr.number(in, 2)))
	}
	fr.refuse("calls the native function %s", in.Str)
	return value{}
}

func (fr *frame) funcAddr(in *mir.Instr) value {
	if in.Flags&mir.Virtual != 0 {
		return value{kind: code, m: fr.slot(in, 0)}
	}
	return value{kind: code, m: in.M}
}

// newDelegate makes a delegate (docs/abi.md section 3).
func (fr *frame) newDelegate(in *mir.Instr) value {
	c := fr.object(in.T, fr.layoutOf(in.T).Size)
	target, m := fr.arg(in, 0), in.M
	switch {
	case in.Flags&mir.Virtual != 0:
		m = fr.slot(in, 0)
	case in.Int == 0:
		if m = fr.universe.DelegateCode(in.M); in.M.IsStatic() {
			target = integer(0)
		}
	}
	fr.setField(c, "_target", target)
	fr.setField(c, "_code", value{kind: code, m: m})
	return refTo(c)
}

// setField writes a word-sized field of System.Delegate.
func (fr *frame) setField(c *cell, name string, v value) {
	for _, f := range fr.universe.Known().Delegate.Fields() {
		if f.Name() != name {
			continue
		}
		if off, err := f.Offset(); err == nil {
			c.setWord(off, v)
			return
		}
	}
	fr.refuse("makes a delegate without the field %s", name)
}
