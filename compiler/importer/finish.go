package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file tidies a finished body: blocks that nothing reaches go, and so do
// instructions whose value nobody uses, so that what was only looked at (a type object that
// was compared at once, a widening that was narrowed again) needs nothing.

// finish removes what is not used from f.
func finish(f *mir.Func) {
	removeUnreached(f)
	removeUnused(f)
	if f.Method.Stub == types.NoStub && f.Parent == nil && !f.AlwaysInline && !returns(f) {
		f.NoInline = true // it throws: nothing is gained, and traces would lose its name
	}
}

// returns reports whether f can return.
func returns(f *mir.Func) bool {
	for _, b := range f.Blocks {
		if b.Term().Op == mir.OpRet {
			return true
		}
	}
	return false
}

// removeUnreached drops blocks without a way to them and numbers the rest.
func removeUnreached(f *mir.Func) {
	seen := make(map[*mir.Block]bool, len(f.Blocks))
	work := []*mir.Block{f.Blocks[0]}
	reach := func(b *mir.Block) {
		if b != nil && !seen[b] {
			seen[b] = true
			work = append(work, b)
		}
	}
	seen[f.Blocks[0]] = true
	for len(work) > 0 {
		b := work[len(work)-1]
		work = work[:len(work)-1]
		for _, t := range b.Term().Targets {
			reach(t.Block)
		}
		for r := b.Region; r != mir.NoRegion; r = f.Regions[r].Parent {
			reach(f.Regions[r].Handler)
		}
	}
	kept := f.Blocks[:0]
	for _, b := range f.Blocks {
		if seen[b] {
			b.ID = len(kept)
			kept = append(kept, b)
		}
	}
	f.Blocks = kept
	removeRegions(f)
}

// removeRegions drops regions that protect nothing and numbers the rest.
func removeRegions(f *mir.Func) {
	used := make([]bool, len(f.Regions))
	for _, b := range f.Blocks {
		for r := b.Region; r != mir.NoRegion && !used[r]; r = f.Regions[r].Parent {
			used[r] = true
		}
	}
	number := make([]int, len(f.Regions))
	var kept []*mir.Region
	for i, r := range f.Regions {
		number[i] = len(kept)
		if used[i] {
			kept = append(kept, r)
		}
	}
	for _, r := range kept {
		if r.Parent != mir.NoRegion {
			r.Parent = number[r.Parent]
		}
	}
	for _, b := range f.Blocks {
		if b.Region != mir.NoRegion {
			b.Region = number[b.Region]
		}
		if t := b.Term(); t.Op == mir.OpRethrow || t.Op == mir.OpEndFinally {
			t.Int = int64(number[t.Int])
		}
	}
	f.Regions = kept
}

// removeUnused drops instructions without effect whose value is not used.
func removeUnused(f *mir.Func) {
	uses := make([]int, f.NumValues())
	count := func(in *mir.Instr, by int) {
		for _, v := range in.Args {
			uses[v] += by
		}
		for _, t := range in.Targets {
			for _, v := range t.Args {
				uses[v] += by
			}
		}
	}
	for _, b := range f.Blocks {
		for _, in := range b.Instrs {
			count(in, 1)
		}
	}
	for changed := true; changed; {
		changed = false
		for i := len(f.Blocks) - 1; i >= 0; i-- {
			b := f.Blocks[i]
			kept := len(b.Instrs)
			for j := len(b.Instrs) - 1; j >= 0; j-- {
				in := b.Instrs[j]
				if in.ID != 0 && uses[in.ID] == 0 && !in.Op.HasEffect() && in.Flags&mir.Volatile == 0 {
					count(in, -1)
					changed = true
					continue
				}
				kept--
				b.Instrs[kept] = in
			}
			b.Instrs = b.Instrs[kept:]
		}
	}
}
