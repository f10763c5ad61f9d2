package codegen

import (
	"ilaot/compiler/types"
)

// This file numbers the types that a cast tests by bit: interfaces, arrays and
// delegates with variance, as far as the program tests for them. Each constructed type
// has a bit for each of them (docs/abi.md section 2).

// testedByBit reports whether objects are tested for t by a bit, because what
// passes is no range of the class tree.
func testedByBit(t *types.Type) bool {
	switch t.Kind {
	case types.Interface, types.SZArray, types.Array:
		return true
	}
	return t.IsDelegate() && hasVariance(t)
}

// hasVariance reports whether a parameter of t's definition is co- or
// contravariant (ECMA-335 II.9.5, II.23.1.7).
func hasVariance(t *types.Type) bool {
	if t.Def == nil {
		return false
	}
	for _, p := range t.Def.Params {
		if p.Flags&types.ParamVarianceMask != 0 {
			return true
		}
	}
	return false
}

func (p *program) assignBits() {
	wanted := map[*typeInfo]bool{}
	for _, t := range p.types {
		if t.use.CastTarget {
			wanted[t] = true
		}
		// Storing into an array tests the value for the element type, which is
		// known only when the program runs.
		if e := t.t.Elem; e != nil && t.use.Constructed && e.IsRef() {
			wanted[p.typeOf[e]] = true
		}
	}
	n := 0
	for _, t := range p.types {
		if wanted[t] && testedByBit(t.t) {
			t.bit = n
			n++
		}
	}
	p.bitWords = (n + 31) / 32
	for _, t := range p.types {
		if t.use.Constructed {
			p.fillBits(t)
		}
	}
}

func (p *program) fillBits(t *typeInfo) {
	t.bits = make([]uint32, p.bitWords)
	for _, to := range p.types {
		if to.bit >= 0 && p.Universe.Assignable(t.t, to.t) {
			t.bits[to.bit/32] |= 1 << (to.bit % 32)
		}
	}
}
