package mir

// This file verifies exception regions and the ways in and out of them.

// catches reports whether the handlers of the kind get the exception.
func (k RegionKind) catches() bool { return k == Catch || k == Filter }

// regions checks the regions and every terminator that has to do with them.
func (v *verifier) regions() {
	f := v.f
	for i, r := range f.Regions {
		v.block, v.in = nil, nil
		v.region(i, r)
	}
	for _, b := range f.Blocks {
		v.block, v.in = b, b.Term()
		v.wayOut(b, b.Term())
	}
}

func (v *verifier) region(i int, r *Region) {
	want := 0
	if r.Kind.catches() {
		want = 1
	}
	if n := len(r.Handler.Params); n != want {
		v.complain("the handler of region %d has %d parameters", i, n)
	} else if n == 1 && RepOf(v.f.TypeOf(r.Handler.Params[0])) != RepRef {
		v.complain("the handler of region %d gets no object", i)
	}
	if v.inside(r.Handler.Region, i) {
		v.complain("region %d protects its own handler", i)
	}
	if (r.Kind == Catch) != (r.CatchType != nil) {
		v.complain("region %d has no type to catch, or needs none", i)
	}
	if (r.Kind == Filter) != (r.Filter != nil) {
		v.complain("region %d has no filter, or needs none", i)
	}
	if r.Filter != nil && r.Filter.Parent != v.f {
		v.complain("the filter of region %d belongs to another function", i)
	}
	for _, c := range r.Captures {
		if c < 0 || int(c) >= len(v.f.Locals) {
			v.complain("region %d captures local %d", i, c)
		}
	}
}

// inside reports whether region a is region b or lies in it.
func (v *verifier) inside(a, b int) bool {
	for ; a != NoRegion; a = v.f.Regions[a].Parent {
		if a == b {
			return true
		}
	}
	return b == NoRegion
}

// wayOut checks the terminator of b against its region.
func (v *verifier) wayOut(b *Block, in *Instr) {
	switch in.Op {
	case OpBr, OpCondBr, OpSwitch:
		for _, t := range in.Targets {
			if !v.inside(t.Block.Region, b.Region) {
				v.complain("leaves region %d without leave", b.Region)
			}
		}
	case OpRet:
		if b.Region != NoRegion {
			v.complain("returns out of region %d", b.Region)
		}
		if v.f.Parent != nil {
			v.complain("returns from a filter")
		}
	case OpEndFinally:
		if k, ok := v.kindOf(in.Int); !ok || k.catches() {
			v.complain("ends no finally handler")
		}
	case OpRethrow:
		if k, ok := v.kindOf(in.Int); !ok || !k.catches() {
			v.complain("stands in no catch handler")
		}
	case OpEndFilter:
		if v.f.Parent == nil {
			v.complain("stands in no filter")
		}
	}
}

func (v *verifier) kindOf(region int64) (RegionKind, bool) {
	if region < 0 || region >= int64(len(v.f.Regions)) {
		return 0, false
	}
	return v.f.Regions[region].Kind, true
}
