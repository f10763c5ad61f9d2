package codegen

import (
	"math/bits"
	"slices"

	"ilaot/compiler/types"
)

// This file numbers the slots (docs/abi.md section 2). Two declarations may share
// a number if no constructed type implements both: a colouring of their conflict graph, done greedily,
// the most implemented declarations first, so that object's virtual methods have the low
// numbers and tables stay short. Kempe's observation that greedy colouring is good when
// the hard nodes come first is all the theory needed here.

// slotTarget is the code behind a slot; body is nil where .NET raises an
// exception instead, because the type has no single implementation.
type slotTarget struct{ body *body }

// bitset is a set of small numbers.
type bitset []uint64

func (s bitset) add(i int) { s[i/64] |= 1 << (i % 64) }

func (s bitset) meets(o bitset) bool {
	for i := range s {
		if s[i]&o[i] != 0 {
			return true
		}
	}
	return false
}

func (s bitset) join(o bitset) {
	for i := range s {
		s[i] |= o[i]
	}
}

func (s bitset) count() int {
	n := 0
	for _, w := range s {
		n += bits.OnesCount64(w)
	}
	return n
}

// slotDecl is a declaration and the constructed types that implement it.
type slotDecl struct {
	m    *types.Method
	impl bitset
	n    int
}

func (p *program) assignSlots() {
	var built []*typeInfo
	for _, t := range p.types {
		if t.use.Constructed {
			built = append(built, t)
		}
	}
	decls := make([]*slotDecl, len(p.Slots))
	for i, m := range p.Slots {
		decls[i] = p.implementers(m, built)
	}
	slices.SortStableFunc(decls, func(a, b *slotDecl) int { return b.n - a.n })
	var colours []bitset
	for _, d := range decls {
		c := 0
		for c < len(colours) && colours[c].meets(d.impl) {
			c++
		}
		if c == len(colours) {
			colours = append(colours, make(bitset, len(d.impl)))
		}
		colours[c].join(d.impl)
		p.slots[d.m] = c
		p.fillSlot(d, c, built)
	}
}

func (p *program) implementers(m *types.Method, built []*typeInfo) *slotDecl {
	d := &slotDecl{m: m, impl: make(bitset, (len(built)+63)/64)}
	for i, t := range built {
		if p.Universe.Assignable(t.t, m.Owner) {
			d.impl.add(i)
		}
	}
	d.n = d.impl.count()
	return d
}

func (p *program) fillSlot(d *slotDecl, slot int, built []*typeInfo) {
	for i, t := range built {
		if d.impl[i/64]>>(i%64)&1 == 0 {
			continue
		}
		for len(t.slots) <= slot {
			t.slots = append(t.slots, nil)
		}
		t.slots[slot] = &slotTarget{p.slotBody(t.t, d.m)}
	}
}

// slotBody returns what a virtual call of decl on an object of type t runs; nil: the call fails.
func (p *program) slotBody(t *types.Type, decl *types.Method) *body {
	m := t.SlotTarget(decl)
	if m == nil {
		return nil
	}
	b := p.bodyOf[m]
	if b == nil {
		failf("slot %s of %s: %s is not part of the program", decl, t, m)
	}
	return b
}

// slotOf returns the number of the slot through which calls of m go.
func (p *program) slotOf(m *types.Method) int {
	if n, ok := p.slots[m]; ok {
		return n
	}
	n, ok := p.slots[m.SlotDecl()]
	if !ok {
		failf("%s is called through a slot but has none", m)
	}
	return n
}
