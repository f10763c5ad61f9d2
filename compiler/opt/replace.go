package opt

import (
	"slices"

	"ilaot/compiler/mir"
)

// This file lets values stand for others.

// replacement says which value stands for another everywhere.
type replacement map[mir.Value]mir.Value

// of follows replacements to the end.
func (r replacement) of(v mir.Value) mir.Value {
	for {
		to, ok := r[v]
		if !ok {
			return v
		}
		v = to
	}
}

// apply rewrites all uses in f and reports whether there were any.
func (r replacement) apply(f *mir.Func) bool {
	if len(r) == 0 {
		return false
	}
	changed := false
	replace := func(list []mir.Value) []mir.Value {
		if !slices.ContainsFunc(list, func(v mir.Value) bool { _, ok := r[v]; return ok }) {
			return list
		}
		changed = true
		out := make([]mir.Value, len(list)) // instructions may share a list
		for i, v := range list {
			out[i] = r.of(v)
		}
		return out
	}
	for _, b := range f.Blocks {
		for _, in := range b.Instrs {
			in.Args = replace(in.Args)
			for i := range in.Targets {
				in.Targets[i].Args = replace(in.Targets[i].Args)
			}
		}
	}
	return changed
}
