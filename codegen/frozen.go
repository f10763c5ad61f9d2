package codegen

import (
	"fmt"

	"ilaot/codegen/llvmir"
	"ilaot/codegen/rtabi"
	"ilaot/compiler/mir"
)

// This file emits what exists from the start: the objects that initialisers run by
// the compiler have made, and the initial values of static fields.

func frozenSymbol(n int) string { return fmt.Sprintf("::frozen.%d", n) }

// indexFrozen numbers the objects and finds the fields that do not start as zero.
func (p *program) indexFrozen() {
	for i, v := range p.Frozen {
		p.frozen[v] = i
	}
	for _, i := range p.Initial {
		p.initial[keyOf(i.Field)] = i.Value
	}
}

// emitFrozen defines the objects. They are writable like any other; those that may
// hold references lie where the collector looks for them.
func (u *unit) emitFrozen() {
	for i, v := range u.Frozen {
		g := llvmir.Global{Name: frozenSymbol(i), Link: u.linkOf(), Align: 8, Init: u.frozenData(v)}
		if hasReferences(v.Type) {
			g.Section = u.target.RefsSection()
		}
		u.m.Define(g)
	}
}

// frozenData returns memory as a constant: a struct of bytes and addresses, behind the header of an object.
func (u *unit) frozenData(v *mir.Frozen) llvmir.Value {
	var parts []llvmir.Value
	at := 0
	if v.Type != nil {
		parts = append(parts, const32(int64(u.info(v.Type).offset)), const32(rtabi.StateFrozen))
		at = rtabi.HeaderSize
	}
	bytes := func(to int) {
		if to > at {
			parts = append(parts, u.m.ConstBytes(v.Data[at:to]))
		}
	}
	for _, l := range v.Links {
		if l.Offset%8 != 0 || l.Offset < at {
			failf("an address at offset %d of frozen data", l.Offset)
		}
		bytes(l.Offset)
		parts = append(parts, u.linkTarget(l))
		at = l.Offset + 8
	}
	bytes(len(v.Data))
	kinds := make([]*llvmir.Type, len(parts))
	for i, p := range parts {
		kinds[i] = p.Type()
	}
	return llvmir.ConstStruct(u.m.Struct(kinds...), parts...)
}

func (u *unit) linkTarget(l mir.Link) llvmir.Value {
	switch {
	case l.Str != nil:
		n, ok := u.strings[*l.Str]
		if !ok {
			failf("the literal %q is not part of the program", *l.Str)
		}
		return u.m.GlobalRef(stringSymbol(n), false, false)
	case l.TypeObject != nil:
		return u.typeObjectOf(l.TypeObject)
	case l.Code != nil:
		return u.codeOf(u.mustBody(l.Code))
	}
	n, ok := u.frozen[l.Object]
	if !ok {
		failf("an object of %s is used but not part of the program", l.Object.Type)
	}
	return u.m.GlobalRef(frozenSymbol(n), false, false)
}
