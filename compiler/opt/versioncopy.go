package opt

import (
	"slices"

	"ilaot/compiler/mir"
)

// This file copies a loop without the checks that a test in front of it has
// made. What the test has computed stands for what the loop would compute again, and indexes become 64 bits wide,
// in which they are known not to wrap.

// copier is the copying of one loop.
type copier struct {
	*version
	blocks map[*mir.Block]*mir.Block
	values map[mir.Value]mir.Value
	wide   map[mir.Value]mir.Value // indexes checked in this block
}

// copy appends the version without checks and ends the test with a jump to it.
func (v *version) copy() {
	c := copier{version: v, blocks: map[*mir.Block]*mir.Block{}, values: map[mir.Value]mir.Value{}}
	for _, b := range v.blocks {
		nb := v.f.NewBlock(b.Region)
		c.blocks[b] = nb
		for _, p := range b.Params {
			c.values[p] = v.f.NewParam(nb, v.f.TypeOf(p))
		}
	}
	v.emit(mir.Instr{Op: mir.OpBr, Targets: []mir.Target{{Block: c.blocks[v.header], Args: v.params}}})
	for _, b := range v.blocks {
		c.wide = map[mir.Value]mir.Value{}
		for _, in := range b.Instrs {
			c.instr(c.blocks[b], in)
		}
	}
	for _, b := range v.blocks {
		for _, in := range c.blocks[b].Instrs {
			c.redirect(in)
		}
	}
}

// instr appends the copy of an instruction. Its operands are still those of the loop: what is
// defined in a later block has no copy yet.
func (c *copier) instr(to *mir.Block, in *mir.Instr) {
	if key, ok := c.names[in.ID], in.ID != 0; ok && key != "" && c.hoisted[key] != 0 {
		c.values[in.ID] = c.hoisted[key]
		return
	}
	switch in.Op {
	case mir.OpBoundsCheck:
		if p, ok := c.passing[in]; ok {
			c.wide[in.Args[0]] = c.widened(to, in, p.index)
			return
		}
	case mir.OpNullCheck:
		if key, ok := c.key(in.Args[0]); ok && c.nonNull[key] {
			return
		}
	case mir.OpConv:
		if w := c.wide[in.Args[0]]; w != 0 && mir.RepOf(in.Type) == mir.RepNative {
			c.values[in.ID] = w
			return
		}
	}
	out := *in
	out.Args, out.Targets = slices.Clone(in.Args), slices.Clone(in.Targets)
	for i := range out.Targets {
		out.Targets[i].Args = slices.Clone(out.Targets[i].Args)
	}
	if in.Op == mir.OpElemAddr && c.wide[in.Args[1]] != 0 {
		out.Args[1] = c.wide[in.Args[1]]
	}
	if v := c.f.Append(to, &out); v != 0 {
		c.values[in.ID] = v
	}
}

// widened computes an index whose check would pass: scale * counter + base + k.
func (c *copier) widened(to *mir.Block, check *mir.Instr, s *sum) mir.Value {
	nint := c.k.I
	emit := func(op mir.Op, in mir.Instr) mir.Value {
		in.Op, in.Type, in.IL = op, nint, check.IL
		return c.f.Append(to, &in)
	}
	number := func(n int64) mir.Value { return emit(mir.OpConst, mir.Instr{Int: n}) }
	index := c.bases[condition{s}.shape()]
	if s.scale != 0 {
		x := emit(mir.OpConv, mir.Instr{T: nint, Args: []mir.Value{s.load}})
		if s.scale != 1 {
			x = emit(mir.OpMul, mir.Instr{Args: []mir.Value{x, number(s.scale)}})
		}
		if len(s.terms) > 0 {
			x = emit(mir.OpAdd, mir.Instr{Args: []mir.Value{index, x}})
		}
		index = x
	}
	if k := s.k - s.scale*s.ahead; k != 0 {
		index = emit(mir.OpAdd, mir.Instr{Args: []mir.Value{index, number(k)}})
	}
	return index
}

// redirect lets a copied instruction use copies.
func (c *copier) redirect(in *mir.Instr) {
	use := func(list []mir.Value) {
		for i, v := range list {
			if n, ok := c.values[v]; ok {
				list[i] = n
			}
		}
	}
	use(in.Args)
	for i := range in.Targets {
		t := &in.Targets[i]
		use(t.Args)
		if b := c.blocks[t.Block]; b != nil {
			t.Block = b
		}
	}
}
