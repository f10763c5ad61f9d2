package opt

import (
	"slices"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file makes a second version of loops in which checks of bounds would
// pass in every turn: a test in front of the loop chooses between it and the loop as it was. Exceptions stay where they
// were, because the version without checks runs only if there are none (the idea is that of
// Midkiff, Moreira and Snir, Optimizing Array Reference Checking in Java Programs, 1998).
// LLVM then vectorises and unrolls the version without checks: it does neither with a loop that can end anywhere.

const (
	// maxVersioned is the number of instructions up to which a loop is worth a second version.
	maxVersioned = 200
	// maxConditions is the number of conditions up to which they are worth testing.
	maxConditions = 16
)

func versions(w *program, f *mir.Func) bool {
	if f.Cold || !usesOp(f, mir.OpBoundsCheck) {
		return false
	}
	private := privateLocals(f)
	changed := false
	for _, l := range innermostLoops(f, mir.Dominators(f)) {
		if l.size() > maxVersioned || l.isLeftover() {
			continue
		}
		c := newCounted(f, l, private)
		if c.counter == nil || c.leaks() {
			continue
		}
		all := c.checks()
		needs := strictest(all)
		if len(needs) == 0 || len(needs) > maxConditions {
			continue
		}
		for _, p := range all {
			w.say(f, p.check, "the loop gets a version without this check")
		}
		v := newVersion(c, all)
		v.test(needs)
		v.copy()
		changed = true
	}
	return changed
}

// isLeftover reports whether the loop is what a test runs if it fails.
func (l *loop) isLeftover() bool {
	for _, b := range l.enter {
		t := b.Term()
		if t.Op != mir.OpCondBr || t.Flags&mir.Likely == 0 || t.Targets[1].Block != l.header {
			return false
		}
	}
	return true
}

// leaks reports whether code outside uses values of the loop other than those that edges hand over.
func (l *counted) leaks() bool {
	uses := func(list []mir.Value) bool {
		return slices.ContainsFunc(list, func(v mir.Value) bool { return l.inside[v] })
	}
	for _, b := range l.f.Blocks {
		if b.ID < len(l.has) && l.has[b.ID] {
			continue
		}
		for _, in := range b.Instrs {
			if uses(in.Args) || slices.ContainsFunc(in.Targets, func(t mir.Target) bool { return uses(t.Args) }) {
				return true
			}
		}
	}
	return false
}

// version is a second version in the making.
type version struct {
	*counted
	passing map[*mir.Instr]passing
	k       *types.Known
	params  []mir.Value          // of the first block of the test
	at      *mir.Block           // where the test goes on
	hoisted map[string]mir.Value // what the test has computed, by name
	nonNull map[string]bool      // what the test has found not to be null
	bases   map[string]mir.Value // parts of indexes that do not change, as native ints
}

// newVersion puts an empty test in front of the loop.
func newVersion(l *counted, all []passing) *version {
	f := l.f
	v := &version{counted: l, passing: map[*mir.Instr]passing{}, k: f.Method.Universe().Known(), hoisted: map[string]mir.Value{}, nonNull: map[string]bool{}, bases: map[string]mir.Value{}}
	for _, p := range all {
		v.passing[p.check] = p
	}
	outside := slices.DeleteFunc(slices.Clone(f.Blocks), func(b *mir.Block) bool { return b.ID < len(l.has) && l.has[b.ID] })
	v.at = f.NewBlock(l.header.Region)
	for _, p := range l.header.Params {
		v.params = append(v.params, f.NewParam(v.at, f.TypeOf(p)))
	}
	for _, b := range outside {
		for i, t := range b.Term().Targets {
			if t.Block == l.header {
				b.Term().Targets[i].Block = v.at
			}
		}
	}
	return v
}

func (v *version) emit(in mir.Instr) mir.Value {
	in.IL = v.header.Term().IL
	return v.f.Append(v.at, &in)
}

// require goes on only if cond is not 0 or null.
func (v *version) require(cond mir.Value) {
	next := v.f.NewBlock(v.header.Region)
	v.emit(mir.Instr{Op: mir.OpCondBr, Flags: mir.Likely, Args: []mir.Value{cond}, Targets: []mir.Target{{Block: next}, {Block: v.header, Args: v.params}}})
	v.at = next
}

// test computes the conditions and what indexes need.
func (v *version) test(needs []condition) {
	v.hoisted[firstKey] = v.emit(mir.Instr{Op: mir.OpLoadLocal, Local: v.counter.local, Type: v.k.I4})
	for _, c := range needs {
		v.require(v.emit(mir.Instr{Op: mir.OpGe, Type: v.k.I4, Args: []mir.Value{v.value(c.sum, v.k.I8), v.number(0, v.k.I8)}}))
	}
	for _, b := range v.blocks {
		for _, in := range b.Instrs {
			if p, ok := v.passing[in]; ok {
				v.base(p.index)
			}
		}
	}
}

func (v *version) number(n int64, t *types.Type) mir.Value {
	return v.emit(mir.Instr{Op: mir.OpConst, Type: t, Int: n})
}

// value computes the terms and the constant of a sum.
func (v *version) value(s *sum, t *types.Type) mir.Value {
	total := v.number(s.k, t)
	for _, key := range s.keys() {
		x := s.terms[key]
		n := v.hoisted[key]
		if n == 0 {
			n = v.hoist(x.value)
		}
		wide := v.emit(mir.Instr{Op: mir.OpConv, Type: t, T: t, Args: []mir.Value{n}})
		if x.factor != 1 {
			wide = v.emit(mir.Instr{Op: mir.OpMul, Type: t, Args: []mir.Value{wide, v.number(x.factor, t)}})
		}
		total = v.emit(mir.Instr{Op: mir.OpAdd, Type: t, Args: []mir.Value{total, wide}})
	}
	return total
}

// hoist computes in front of the loop what it does not change. Reading an object
// needs one: where there is none the loop must run as it was.
func (v *version) hoist(x mir.Value) mir.Value {
	if !v.inside[x] {
		return x
	}
	key := v.names[x]
	if h := v.hoisted[key]; h != 0 {
		return h
	}
	in := *v.f.Def(x)
	in.Args = slices.Clone(in.Args)
	if in.Op == mir.OpLoad {
		address := *v.f.Def(in.Args[0])
		address.Args = slices.Clone(address.Args)
		for i, object := range address.Args {
			address.Args[i] = v.object(object)
		}
		in.Args[0] = v.emit(address)
	} else {
		for i, a := range in.Args {
			if isRead(in.Op) {
				in.Args[i] = v.object(a)
			} else {
				in.Args[i] = v.hoist(a)
			}
		}
	}
	h := v.emit(in)
	v.hoisted[key] = h
	return h
}

// object is hoist of what must not be null.
func (v *version) object(x mir.Value) mir.Value {
	h := v.hoist(x)
	key, _ := v.key(x)
	if !v.nonNull[key] && !isNonNull(v.f, h) {
		v.require(h)
	}
	v.nonNull[key] = true
	return h
}

// base computes the part of an index that does not change, but for its constant.
func (v *version) base(index *sum) mir.Value {
	key := condition{index}.shape()
	if v.bases[key] == 0 {
		v.bases[key] = v.value(&sum{terms: index.terms}, v.k.I)
	}
	return v.bases[key]
}
