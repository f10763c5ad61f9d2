package types

import "cmp"

// This file lays out classes: the base class's fields first, where they are in
// the base class, then the class's own. Automatic layout, which C# gives every
// class, is not observable, so it packs: small fields fill the gap behind the
// base class, references lie together. Sequential and explicit classes are laid
// out as written, because native code and the runtime read them.

// classLayout computes the layout of a class inside chain.
func classLayout(t *Type, chain *nesting) (*Layout, error) {
	base, err := baseLayout(t, chain)
	if err != nil {
		return nil, err
	}
	p, err := newPlacement(t, nil)
	if err != nil {
		return nil, err
	}
	p.end, p.align = base.end, 8
	switch kind := t.Def.Flags & TypeLayoutMask; {
	case kind == TypeExplicitLayout:
		err = p.placeClassExplicit(base.end)
	case kind == TypeSequentialLayout && (!p.refs || p.row.pack == 0 || p.row.pack >= 8):
		p.placeClassSequential(base.end)
	default:
		p.placePacked()
	}
	if err != nil {
		return nil, err
	}
	if p.end > maxFieldEnd {
		return nil, typeLoadf(t, "Size of field of type %s is too large.", t.Def.in())
	}
	l := &Layout{Align: 8, Repeat: 1, end: p.end, Size: max(minObjectSize, alignUp(p.end, 8))}
	l.Fields = append(l.Fields, base.Fields...)
	l.RefRuns = append(l.RefRuns, base.RefRuns...)
	for i, f := range p.fields {
		l.addField(f, p.offsets[i], p.ms[i])
	}
	l.finish()
	return l, nil
}

// rootLayout is the layout that System.Object starts from.
func rootLayout() *Layout {
	return &Layout{Size: minObjectSize, Align: 8, Repeat: 1, end: HeaderSize}
}

// baseLayout returns the layout of the base class, of System.Object that of a
// bare header.
func baseLayout(t *Type, chain *nesting) (*Layout, error) {
	base := t.Base()
	if base == nil {
		return rootLayout(), nil
	}
	if base.Kind != Class {
		return nil, typeLoadf(t, "the base type %s of %s is not a class", base, t)
	}
	return base.layoutIn(chain)
}

// placeClassExplicit takes the offsets from the metadata, counted from behind
// the base class.
func (p *placement) placeClassExplicit(baseEnd int) error {
	start := alignUp(baseEnd, 8)
	if err := p.explicitOffsets(start); err != nil {
		return err
	}
	p.end = max(p.end, start+p.row.size)
	for i, m := range p.ms {
		p.end = max(p.end, p.offsets[i]+m.size)
	}
	return nil
}

// placeClassSequential puts the fields one behind the other.
func (p *placement) placeClassSequential(baseEnd int) {
	for i, m := range p.ms {
		p.offsets[i] = alignUp(p.end, min(8, p.row.packed(m.align)))
		p.end = p.offsets[i] + m.size
	}
	if p.row.size != 0 {
		p.end = max(p.end, alignUp(baseEnd, 8)+p.row.size)
	}
}

// placePacked takes, again and again, the field of the largest alignment that
// needs no padding, references first; only if there is none it pads.
func (p *placement) placePacked() {
	var queues [5][]int // by falling alignment; references before other 8s
	for i, m := range p.ms {
		q := classQueue(m)
		queues[q] = append(queues[q], i)
	}
	for range p.fields {
		q := p.nextQueue(&queues)
		i := queues[q][0]
		queues[q] = queues[q][1:]
		p.offsets[i] = alignUp(p.end, queueAlign[q])
		p.end = p.offsets[i] + p.ms[i].size
	}
}

// queueAlign is the alignment of the fields in each queue of placePacked.
var queueAlign = [5]int{8, 8, 4, 2, 1}

func classQueue(m measure) int {
	switch {
	case m.ref:
		return 0
	case m.align >= 8:
		return 1
	case m.align == 4:
		return 2
	case m.align == 2:
		return 3
	}
	return 4
}

// nextQueue chooses the first queue whose fields fit at the end without padding,
// else the last one that is not empty, which needs the least.
func (p *placement) nextQueue(queues *[5][]int) int {
	least := -1
	for q, fields := range queues {
		if len(fields) == 0 {
			continue
		}
		if p.end%queueAlign[q] == 0 {
			return q
		}
		if least < 0 || cmp.Less(queueAlign[q], queueAlign[least]) {
			least = q
		}
	}
	return least
}
