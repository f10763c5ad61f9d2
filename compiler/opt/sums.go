package opt

import (
	"maps"
	"slices"

	"ilaot/compiler/mir"
)

// This file takes indexes apart into sums: a multiple of a loop's counter, values that
// the loop does not change, and a constant. Sums are of 64 bits while the program's arithmetic wraps at 32,
// so a sum equals the program's value modulo 2^32; one that is shown to lie between 0 and
// 2^31 therefore is the value.

// sum is scale times the counter + the terms + k.
type sum struct {
	scale int64
	load  mir.Value // a load of the counter in this turn, if scale is not 0
	ahead int64     // what load is more than the counter
	terms map[string]term
	k     int64
}

// term is factor times an int32 that the loop does not change. Its key names
// it: equal keys, equal values.
type term struct {
	factor int64
	value  mir.Value
}

// maxFactor and maxTerms limit sums, so that none can overflow.
const (
	maxFactor = 1 << 20
	maxTerms  = 6
)

// plus returns s + factor * o, or nil if that is too large.
func (s *sum) plus(o *sum, factor int64) *sum {
	r := &sum{scale: s.scale + factor*o.scale, load: s.load, ahead: s.ahead, k: s.k + factor*o.k, terms: maps.Clone(s.terms)}
	if r.load == 0 {
		r.load, r.ahead = o.load, o.ahead
	}
	for key, t := range o.terms {
		if r.terms == nil {
			r.terms = map[string]term{}
		}
		t.factor = t.factor*factor + r.terms[key].factor
		if r.terms[key] = t; t.factor == 0 {
			delete(r.terms, key)
		}
	}
	if !r.small() {
		return nil
	}
	return r
}

func (s *sum) small() bool {
	small := func(n, limit int64) bool { return -limit <= n && n <= limit }
	for _, t := range s.terms {
		if !small(t.factor, maxFactor) {
			return false
		}
	}
	return small(s.scale, maxFactor) && small(s.k, 1<<52) && len(s.terms) <= maxTerms
}

// keys returns the names of the terms in order.
func (s *sum) keys() []string { return slices.Sorted(maps.Keys(s.terms)) }

// sum takes the int32 v apart; at is where it is used. It returns nil for what is no sum.
func (l *counted) sum(v mir.Value) *sum {
	if in := l.f.Def(v); in != nil && mir.RepOf(in.Type) == mir.RepInt32 {
		switch in.Op {
		case mir.OpConst:
			return &sum{k: int64(int32(in.Int))}
		case mir.OpLoadLocal:
			if l.counter != nil && in.Local == l.counter.local {
				return l.counterSum(in)
			}
		case mir.OpAdd:
			return l.combine(in, 1)
		case mir.OpSub:
			return l.combine(in, -1)
		case mir.OpMul, mir.OpShl:
			if s := l.scaled(in); s != nil {
				return s
			}
		}
	}
	if mir.RepOf(l.f.TypeOf(v)) != mir.RepInt32 {
		return nil
	}
	key, ok := l.key(v)
	if !ok {
		return nil
	}
	return &sum{terms: map[string]term{key: {1, v}}}
}

func (l *counted) combine(in *mir.Instr, factor int64) *sum {
	a, b := l.sum(in.Args[0]), l.sum(in.Args[1])
	if a == nil || b == nil {
		return nil
	}
	return a.plus(b, factor)
}

// scaled is a product with, or a shift by, a constant.
func (l *counted) scaled(in *mir.Instr) *sum {
	for i, v := range in.Args {
		k := l.f.Def(v)
		if k == nil || k.Op != mir.OpConst || in.Op == mir.OpShl && i == 0 {
			continue
		}
		n := k.Int
		if in.Op == mir.OpShl {
			n = 1 << (k.Int & 31)
		}
		if s := l.sum(in.Args[1-i]); s != nil && -maxFactor <= n && n <= maxFactor {
			return (&sum{}).plus(s, n)
		}
	}
	return nil
}

// counterSum is the sum that a load of the counter in the loop is.
func (l *counted) counterSum(load *mir.Instr) *sum {
	at, ok := l.siteOf(load)
	if !ok {
		return nil // in front of the loop: the first value may be another
	}
	d := l.counter.seenAt(l.loop, at)
	if d == nil {
		return nil
	}
	return &sum{scale: 1, load: load.ID, ahead: *d, k: *d}
}
