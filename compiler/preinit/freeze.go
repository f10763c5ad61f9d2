package preinit

import (
	"slices"

	"ilaot/compiler/mir"
)

// This file turns memory into data of the program.

// freeze returns c as data, the same one each time: objects keep their identity.
func (ip *Interpreter) freeze(c *cell) *mir.Frozen {
	if f := ip.frozen[c]; f != nil {
		return f
	}
	f := &mir.Frozen{Type: c.typ, Data: slices.Clone(c.data)}
	ip.frozen[c] = f // before its links, which may lead back
	for _, off := range c.offsets() {
		f.Links = append(f.Links, ip.link(off, c.words[off]))
	}
	return f
}

func (ip *Interpreter) link(off int, v value) mir.Link {
	l := mir.Link{Offset: off}
	switch {
	case v.kind == code:
		l.Code = v.m
	case v.cell.literal != nil:
		l.Str = v.cell.literal
	case v.cell.typeOf != nil:
		l.TypeObject = v.cell.typeOf
	default:
		l.Object = ip.freeze(v.cell)
	}
	return l
}
