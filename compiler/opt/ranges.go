package opt

import (
	"fmt"
	"slices"
	"strings"

	"ilaot/compiler/mir"
)

// This file says what must hold in front of a loop so that checks of bounds in
// it cannot fail: conditions on the first and the last value of its counter.

// condition is that a sum without a counter is at least 0.
type condition struct{ *sum }

// passing is a check that cannot fail if conditions hold.
type passing struct {
	check *mir.Instr
	index *sum
	needs []condition
}

// firstKey names the counter's value when control enters the loop.
const firstKey = "first"

// counts returns the values of the first turn and of the last, and what must hold
// that they are; ok is false if the bound is not known in front of the loop.
func (l *counted) counts() (first, last *sum, needs []condition, ok bool) {
	c := l.counter
	bound := l.sum(c.bound)
	if bound == nil || bound.scale != 0 {
		return nil, nil, nil, false
	}
	if last = bound.plus(&sum{k: c.slack}, 1); last == nil {
		return nil, nil, nil, false
	}
	first = l.initial()
	if c.early {
		first = first.plus(&sum{k: c.step}, 1)
	}
	// Distances in the direction of the steps, which must not be negative.
	sign := int64(1)
	if c.step < 0 {
		sign = -1
	}
	ahead := func(from, to *sum) {
		d := (&sum{}).plus(to, sign).plus(from, -sign)
		needs = append(needs, condition{d})
	}
	if c.exact {
		ahead(first, bound)
	} else if !(len(last.terms) > 0 && (c.step == 1 && c.slack == -1 || c.step == -1 && c.slack == 1)) {
		ahead(last, &sum{k: c.limit()})
	}
	if c.early {
		ahead(first, &sum{k: c.limit() + c.step})
	}
	for _, n := range needs {
		if n.sum == nil {
			return nil, nil, nil, false
		}
	}
	return first, last, needs, true
}

// initial is the value with which the counter comes into the loop: a constant if all ways store the same.
func (l *counted) initial() *sum {
	var k *int64
	for _, b := range l.enter {
		n, ok := l.lastStored(b)
		if !ok || k != nil && *k != n {
			return &sum{terms: map[string]term{firstKey: {1, 0}}}
		}
		k = &n
	}
	if k == nil {
		return &sum{terms: map[string]term{firstKey: {1, 0}}}
	}
	return &sum{k: *k}
}

func (l *counted) lastStored(b *mir.Block) (int64, bool) {
	for _, in := range slices.Backward(b.Instrs) {
		if in.Op == mir.OpStoreLocal && in.Local == l.counter.local {
			if k := l.f.Def(in.Args[0]); k != nil && k.Op == mir.OpConst {
				return int64(int32(k.Int)), true
			}
			return 0, false
		}
	}
	return 0, false
}

// checks returns the checks of bounds behind the header that pass on conditions.
func (l *counted) checks() []passing {
	first, last, base, ok := l.counts()
	if !ok {
		return nil
	}
	var out []passing
	for _, b := range l.blocks[1:] {
		for _, in := range b.Instrs {
			if in.Op != mir.OpBoundsCheck {
				continue
			}
			if p, ok := l.check(in, first, last, base); ok {
				out = append(out, p)
			}
		}
	}
	return out
}

func (l *counted) check(in *mir.Instr, first, last *sum, base []condition) (passing, bool) {
	index, length := l.sum(in.Args[0]), l.sum(in.Args[1])
	if index == nil || length == nil || length.scale != 0 {
		return passing{}, false
	}
	low, high := index.at(first), index.at(last)
	if (index.scale < 0) != (l.counter.step < 0) {
		low, high = high, low
	}
	if low == nil || high == nil {
		return passing{}, false
	}
	room := length.plus(high, -1)
	if room == nil {
		return passing{}, false
	}
	room.k--
	needs := append(slices.Clone(base), condition{low}, condition{room})
	if slices.ContainsFunc(needs, condition.never) {
		return passing{}, false
	}
	needs = slices.DeleteFunc(needs, condition.always)
	return passing{in, index, needs}, true
}

// at puts a value in the place of the counter.
func (s *sum) at(x *sum) *sum {
	rest := &sum{terms: s.terms, k: s.k}
	return rest.plus(x, s.scale)
}

// always reports whether the condition holds whatever the terms are: lengths are not negative.
func (c condition) always() bool {
	for key, t := range c.terms {
		if t.factor < 0 || !strings.HasPrefix(key, mir.OpArrayLen.String()+".") && !strings.HasPrefix(key, mir.OpDim.String()+".") {
			return false
		}
	}
	return c.k >= 0
}

func (c condition) never() bool { return len(c.terms) == 0 && c.k < 0 }

// shape names the condition up to its constant.
func (c condition) shape() string {
	var b strings.Builder
	for _, key := range c.keys() {
		fmt.Fprintf(&b, "%d*%s ", c.terms[key].factor, key)
	}
	return b.String()
}

// strictest keeps of conditions that differ in the constant the one that implies the others.
func strictest(all []passing) []condition {
	var out []condition
	index := map[string]int{}
	for _, p := range all {
		for _, c := range p.needs {
			i, ok := index[c.shape()]
			switch {
			case !ok:
				index[c.shape()] = len(out)
				out = append(out, c)
			case c.k < out[i].k:
				out[i] = c
			}
		}
	}
	return out
}
