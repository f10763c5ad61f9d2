package types

import (
	"cmp"
	"fmt"
	"slices"
)

// This file lays out types with explicit field offsets (II.10.7) and checks what
// may overlap: a reference only another reference, a by-ref only another by-ref.
// Both lie at multiples of 8, so two of them share all bytes or none.

// placeExplicit takes the offsets from the metadata.
func (p *placement) placeExplicit() error {
	if err := p.explicitOffsets(0); err != nil {
		return err
	}
	p.align = 1
	for i, m := range p.ms {
		p.align = max(p.align, p.row.packed(m.align))
		p.end = max(p.end, p.offsets[i]+m.size)
	}
	if p.refs {
		p.align = 8
	}
	p.size = p.sizeWithRow()
	if p.refs {
		p.size = alignUp(p.size, 8)
	}
	return nil
}

// explicitOffsets sets the offsets to those of the metadata, from start on.
func (p *placement) explicitOffsets(start int) error {
	for i, f := range p.fields {
		if f.Def.Offset < 0 {
			return p.t.Def.refused("because field '" + f.Def.Name + "' was not given an explicit offset.")
		}
		if f.Def.Offset > maxFieldEnd {
			return tooLarge(p.t)
		}
		p.offsets[i] = start + f.Def.Offset
	}
	return p.checkOverlap(start)
}

// region is a range of bytes of one nature.
type region struct {
	offset, size int
	nature       nature
}

// nature tells what may share bytes.
type nature uint8

const (
	plainBytes nature = iota
	refBytes
	byRefBytes
)

// checkOverlap applies the rule to all fields, which lie from start on; plain bytes may overlap freely.
func (p *placement) checkOverlap(start int) error {
	if !p.refs && !p.byRefs {
		return nil
	}
	var all []region
	for i, f := range p.fields {
		all = appendRegions(all, f.Type(), p.offsets[i])
	}
	slices.SortStableFunc(all, func(a, b region) int { return cmp.Compare(a.offset, b.offset) })
	end, last := 0, region{}
	for i, r := range all {
		if r.nature != plainBytes && r.offset%8 != 0 {
			return p.misplaced(r.offset - start)
		}
		if i > 0 && r.offset < end && r.nature != last.nature {
			return p.misplaced(max(r.offset, last.offset) - start)
		}
		if i == 0 || r.offset+r.size > end {
			end, last = r.offset+r.size, r
		}
	}
	return nil
}

func (p *placement) misplaced(offset int) error {
	return p.t.Def.refused(fmt.Sprintf("because it contains an object field at offset %d that is incorrectly aligned or overlapped by a non-object field.", offset))
}

// appendRegions appends the regions of a value of type t at offset. Padding is
// no region: it may be shared.
func appendRegions(all []region, t *Type, offset int) []region {
	m, err := measureType(t, nil)
	switch {
	case err != nil: // cannot be: the placement has measured it
		return all
	case t.Kind == ByRef:
		return append(all, region{offset, 8, byRefBytes})
	case m.ref:
		return append(all, region{offset, 8, refBytes})
	case !m.refs && !m.byRefs:
		return append(all, region{offset, m.size, plainBytes})
	case len(m.layout.RefRuns) == 1 && 8*m.layout.RefRuns[0].Count == m.size:
		return append(all, region{offset, m.size, refBytes})
	}
	for i := range m.layout.Repeat {
		for _, s := range m.layout.Fields {
			all = appendRegions(all, s.Field.Type(), offset+i*(m.layout.Size/m.layout.Repeat)+s.Offset)
		}
	}
	return all
}

// markOverlap notes whether fields of a value share bytes.
func (l *Layout) markOverlap(ms []measure, offsets []int) {
	order := make([]int, len(ms))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(offsets[a], offsets[b]) })
	end := 0
	for _, i := range order {
		l.overlap = l.overlap || offsets[i] < end
		end = max(end, offsets[i]+ms[i].size)
	}
}
