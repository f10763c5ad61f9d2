package opt

import (
	"slices"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file turns calls through a slot into tests of the receiver's type where few
// types can answer and each does so with a small body: the tests predict better than a call through memory, and
// LLVM inlines the bodies and makes a tree of the tests (Zendra, Colnet and
// Collin, Efficient Dynamic Dispatch without Virtual Function Tables, 1997). The world is closed, so
// the body that most types share needs no test.

const (
	// maxTests is the number of types up to which a call is worth testing for.
	maxTests = 7
	// maxTargetSize is the number of instructions of a body that is small.
	maxTargetSize = 24
)

// answer is a body that a call reaches and the types of the receivers that reach it.
type answer struct {
	target    target
	receivers []*types.Type
}

// answersOf returns what a call of decl on a receiver can reach, the answer of
// most types last; nil if there are too many tests, a body is large, or a call fails.
func (w *program) answersOf(decl *types.Method, receiver *types.Type) []answer {
	use := slotUse{decl, receiver}
	if as, ok := w.answers[use]; ok {
		return as
	}
	as := w.findAnswers(decl, receiver)
	w.answers[use] = as
	return as
}

func (w *program) findAnswers(decl *types.Method, receiver *types.Type) []answer {
	var as []answer
	count := 0
	for _, u := range w.classes {
		if !w.Universe.Assignable(u.Type, receiver) {
			continue
		}
		t := u.Type.SlotTarget(decl)
		i := slices.IndexFunc(as, func(a answer) bool { return a.target == t })
		if i < 0 {
			if t == nil || len(as) > maxTests || !w.isSmall(t) {
				return nil
			}
			i = len(as)
			as = append(as, answer{target: t})
		}
		as[i].receivers = append(as[i].receivers, u.Type)
		count++
	}
	slices.SortStableFunc(as, func(a, b answer) int { return len(a.receivers) - len(b.receivers) })
	if n := len(as); n == 0 || count-len(as[n-1].receivers) > maxTests {
		return nil
	}
	return as
}

// isSmall reports whether LLVM may be expected to inline m; of an unboxing stub
// the method behind it counts.
func (w *program) isSmall(m target) bool {
	body := w.bodies[m]
	if body == nil {
		return false
	}
	if m.Stub == types.StubUnbox {
		for _, in := range body.Blocks[0].Instrs {
			if in.Op == mir.OpCall {
				return w.isSmall(in.M)
			}
		}
	}
	return !body.NoInline && len(body.Regions) == 0 && w.sizes[m] <= maxTargetSize
}

// dispatch rewrites the calls of f that have small answers.
func dispatch(w *program, f *mir.Func) bool {
	if f.Cold {
		return false
	}
	s := splitter{f: f, results: replacement{}}
	for i := 0; i < len(f.Blocks); i++ { // the rest of a split block is a new block at the end
		b := f.Blocks[i]
		for at, in := range b.Instrs {
			if in.Op != mir.OpCallVirt || in.Flags&mir.TailCall != 0 {
				continue
			}
			receiver := w.receiverType(f, in)
			if receiver == nil {
				continue
			}
			if as := w.answersOf(in.M, receiver); len(as) > 1 {
				w.say(f, in, "%s tests for %d bodies", in.M, len(as))
				s.split(b, at, as)
				break
			}
		}
	}
	s.results.apply(f)
	return s.changed
}

// splitter replaces calls by blocks that test, blocks that call and a block that
// goes on.
type splitter struct {
	f       *mir.Func
	results replacement // of the calls
	changed bool
}

// split replaces the call at an index of b.
func (s *splitter) split(b *mir.Block, at int, answers []answer) {
	s.changed = true
	call, rest := b.Instrs[at], b.Instrs[at+1:]
	b.Instrs = b.Instrs[:at:at]
	join := s.f.NewBlock(b.Region)
	join.Instrs = rest
	if call.ID != 0 {
		s.results[call.ID] = s.f.NewParam(join, call.Type)
	}
	u := s.f.Method.Universe()
	pointer := u.PointerOf(u.Known().Void)
	table := s.f.Append(b, &mir.Instr{Op: mir.OpTypeOfObj, Type: pointer, Args: call.Args[:1], IL: call.IL})
	last := len(answers) - 1
	for _, a := range answers[:last] {
		here := s.f.NewBlock(b.Region)
		s.call(here, call, a.target, join)
		for _, t := range a.receivers {
			other := s.f.NewBlock(b.Region)
			want := s.f.Append(b, &mir.Instr{Op: mir.OpMethodTable, Type: pointer, T: t, IL: call.IL})
			same := s.f.Append(b, &mir.Instr{Op: mir.OpEq, Type: u.Known().I4, Args: []mir.Value{table, want}, IL: call.IL})
			s.f.Append(b, &mir.Instr{Op: mir.OpCondBr, Args: []mir.Value{same}, IL: call.IL, Targets: []mir.Target{{Block: here}, {Block: other}}})
			b = other
		}
	}
	s.call(b, call, answers[last].target, join)
}

// call makes here the block that calls one answer.
func (s *splitter) call(here *mir.Block, virtual *mir.Instr, m target, join *mir.Block) {
	direct := *virtual
	direct.Op, direct.M, direct.ID = mir.OpCall, m, 0
	to := mir.Target{Block: join}
	if v := s.f.Append(here, &direct); v != 0 {
		to.Args = []mir.Value{v}
	}
	s.f.Append(here, &mir.Instr{Op: mir.OpBr, IL: virtual.IL, Targets: []mir.Target{to}})
}
