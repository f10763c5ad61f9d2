package opt

import (
	"fmt"
	"slices"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file takes values out of boxes that were made here: reading such a box
// is the value, and a method that is called on a box that nobody else sees can be called on a copy in the frame. The
// box is then without use.

func boxes(w *program, f *mir.Func) bool {
	if !usesOp(f, mir.OpBox) {
		return false
	}
	b := boxing{program: w, f: f, users: usersOf(f), results: replacement{}, gone: map[*mir.Instr]bool{}}
	for _, block := range f.Blocks {
		for i := 0; i < len(block.Instrs); i++ {
			switch in := block.Instrs[i]; in.Op {
			case mir.OpLoad:
				b.load(in)
			case mir.OpCall:
				i += b.call(block, i)
			}
		}
	}
	for _, block := range f.Blocks {
		for _, in := range block.Instrs {
			if in.Op == mir.OpUnbox && b.boxOf(in.Args[0], in.T) != nil && b.isUnused(in) {
				b.gone[in] = true // it does not throw, and nobody needs the address
			}
		}
	}
	changed := b.results.apply(f) || b.changed
	return dropInstrs(f, b.gone) || changed
}

// boxing is the work on one function.
type boxing struct {
	*program
	f       *mir.Func
	users   [][]*mir.Instr // of each value
	results replacement
	gone    map[*mir.Instr]bool
	changed bool
}

func usersOf(f *mir.Func) [][]*mir.Instr {
	users := make([][]*mir.Instr, f.NumValues())
	for _, b := range f.Blocks {
		for _, in := range b.Instrs {
			for _, a := range in.Args {
				users[a] = append(users[a], in)
			}
			for _, t := range in.Targets {
				for _, a := range t.Args {
					users[a] = append(users[a], in)
				}
			}
		}
	}
	return users
}

// isUnused reports whether nothing uses the value of in any more.
func (b *boxing) isUnused(in *mir.Instr) bool {
	return !slices.ContainsFunc(b.users[in.ID], func(user *mir.Instr) bool { return !b.gone[user] })
}

// boxOf returns the Box of a t that v comes from, also behind casts; nil if there is none.
func (b *boxing) boxOf(v mir.Value, t *types.Type) *mir.Instr {
	for {
		in := b.f.Def(v)
		switch {
		case in == nil:
			return nil
		case in.Op == mir.OpBox && in.T == t:
			return in
		case in.Op != mir.OpCast && in.Op != mir.OpBitcast:
			return nil
		}
		v = in.Args[0]
	}
}

// load lets the boxed value stand for what is read from the box.
func (b *boxing) load(in *mir.Instr) {
	at := b.f.Def(in.Args[0])
	if at == nil || at.Op != mir.OpUnbox || in.T != at.T || in.Flags&mir.Volatile != 0 {
		return
	}
	box := b.boxOf(at.Args[0], at.T)
	if box == nil || !b.isOnlyRead(box) || b.f.TypeOf(box.Args[0]) != in.Type || !isWhole(box) {
		return
	}
	b.say(b.f, in, "the box holds v%d", box.Args[0])
	b.results[in.ID] = box.Args[0]
	b.gone[in] = true
}

// isWhole reports whether a value comes out of its box as it went in: small integers are cut, and come
// out of the box extended.
func isWhole(box *mir.Instr) bool {
	return box.T.Underlying() == box.T.StackType() || !box.T.IsPrimitive() && box.T.Kind != types.Enum
}

// isOnlyRead reports whether all that is done with a box is reading it: who gets
// it, or the address of what is in it, could write there.
func (b *boxing) isOnlyRead(box *mir.Instr) bool {
	writes := func(user *mir.Instr) bool {
		switch user.Op {
		case mir.OpNullCheck, mir.OpTypeOfObj:
			return false
		case mir.OpUnbox:
			return slices.ContainsFunc(b.users[user.ID], func(in *mir.Instr) bool { return in.Op != mir.OpLoad })
		}
		return true
	}
	return !slices.ContainsFunc(b.users[box.ID], writes)
}

// call turns the call of an unboxing stub on a box that nothing else uses into one of
// the method behind it on a copy of the value. It returns by how much the block has grown.
func (b *boxing) call(block *mir.Block, at int) int {
	in := block.Instrs[at]
	if in.M.Stub != types.StubUnbox || len(in.Args) == 0 || len(b.users[in.Args[0]]) != 1 {
		return 0
	}
	box := b.f.Def(in.Args[0])
	method := b.behind(in.M)
	if box == nil || box.Op != mir.OpBox || method == nil || method.Owner != box.T {
		return 0
	}
	if in.Type != nil && (mir.RepOf(in.Type) == mir.RepByRef || in.Type.IsByRefLike()) {
		return 0 // the result may lead into the box
	}
	b.say(b.f, in, "the box is only called: %s", method)
	cell := b.f.NewLocal(mir.Local{Name: fmt.Sprintf("t%d", len(b.f.Locals)), Type: box.T})
	store := &mir.Instr{Op: mir.OpStoreLocal, Local: cell, Args: box.Args, IL: in.IL}
	addr := &mir.Instr{Op: mir.OpLocalAddr, Local: cell, Type: b.Universe.ByRefOf(box.T), IL: in.IL}
	b.f.NewValue(addr)
	b.users = append(b.users, []*mir.Instr{in})
	block.Instrs = slices.Insert(block.Instrs, at, store, addr)
	in.M, in.Args = method, slices.Clone(in.Args)
	in.Args[0] = addr.ID
	b.changed = true
	return 2
}

// behind returns the method that an unboxing stub calls.
func (w *program) behind(stub target) target {
	body := w.bodies[stub]
	if body == nil {
		return nil
	}
	for _, in := range body.Blocks[0].Instrs {
		if in.Op == mir.OpCall {
			return in.M
		}
	}
	return nil
}
