package types

import (
	"cmp"
	"slices"
)

// This file lays out value types. A value type is sequential, explicit or
// automatic by its flags (II.10.1.2), but .NET lays a sequential one out
// automatically once it contains references, and so do we: sizes and offsets of
// values are visible to programs. The rules were found by asking .NET for the
// layout of some thousand generated types; the tests keep a part of them.

// placement is a value type's layout in the making.
type placement struct {
	t       *Type
	fields  []*Field
	ms      []measure
	offsets []int
	row     classLayoutRow
	refs    bool // some field is or contains a reference
	byRefs  bool // some field is or contains a by-ref
	end     int  // behind the last field
	align   int
	size    int
}

// valueLayout computes the layout of a struct or enum inside chain.
func valueLayout(t *Type, chain *nesting) (*Layout, error) {
	p, err := newPlacement(t, chain)
	if err != nil {
		return nil, err
	}
	count, err := inlineArrayLength(t)
	if err != nil {
		return nil, err
	}
	if count > 0 {
		if err := p.checkInlineArray(); err != nil {
			return nil, err
		}
	}
	if err := p.place(); err != nil {
		return nil, err
	}
	if a := wideAlignment(t); a > 0 {
		p.align = a
	}
	return p.layout(max(count, 1))
}

// newPlacement measures the fields of t and checks what they may be.
func newPlacement(t *Type, chain *nesting) (*placement, error) {
	p := &placement{t: t, fields: instanceFields(t)}
	var err error
	if p.ms, err = measureFields(p.fields, chain); err != nil {
		return nil, err
	}
	if p.row, err = classLayoutOf(t.Def); err != nil {
		return nil, err
	}
	for i, m := range p.ms {
		p.refs, p.byRefs = p.refs || m.refs, p.byRefs || m.byRefs
		if err := checkFieldType(t, p.fields[i], m); err != nil {
			return nil, err
		}
	}
	p.offsets = make([]int, len(p.fields))
	return p, nil
}

// checkFieldType refuses by-refs and by-ref-like values outside by-ref-like types.
func checkFieldType(t *Type, f *Field, m measure) error {
	ft := f.Type()
	if t.IsByRefLike() {
		return nil
	}
	if ft.Kind == ByRef || m.value && ft.IsByRefLike() {
		return typeLoadf(t, "A ByRef or ByRef-like type cannot be used as the type for an instance field in a non-ByRef-like type.")
	}
	return nil
}

// checkInlineArray holds a type with InlineArrayAttribute to its shape.
func (p *placement) checkInlineArray() error {
	switch {
	case len(p.fields) != 1:
		return typeLoadf(p.t, "the inline array %s has %d instance fields, not one", p.t, len(p.fields))
	case p.t.Def.Flags&TypeLayoutMask == TypeExplicitLayout:
		return typeLoadf(p.t, "the inline array %s has an explicit layout", p.t)
	case p.row.size != 0:
		return typeLoadf(p.t, "the inline array %s has a size of its own", p.t)
	}
	return nil
}

// place finds offsets, alignment and size.
func (p *placement) place() error {
	switch kind := p.t.Def.Flags & TypeLayoutMask; {
	case kind == TypeExplicitLayout:
		return p.placeExplicit()
	case kind == TypeSequentialLayout && !p.refs:
		p.placeSequential()
	default:
		p.placeAuto()
	}
	return nil
}

// placeSequential puts the fields one behind the other (II.10.7).
func (p *placement) placeSequential() {
	p.align = 1
	for i, m := range p.ms {
		a := p.row.packed(m.align)
		p.align = max(p.align, a)
		p.offsets[i] = alignUp(p.end, a)
		p.end = p.offsets[i] + m.size
	}
	p.size = p.sizeWithRow()
}

// sizeWithRow returns the size of a sequential or explicit layout. A size in the
// metadata replaces the rounding; one that is too small for the fields is ignored.
func (p *placement) sizeWithRow() int {
	if p.row.size != 0 {
		return max(p.row.size, p.end)
	}
	return max(alignUp(p.end, p.align), 1)
}

// placeAuto puts object references first among the fields of their size, the larger
// primitives before the smaller, and values of other types last, in order of
// declaration. .NET copies such values in whole words, hence the alignment.
func (p *placement) placeAuto() {
	order := make([]int, len(p.fields))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return compareAuto(p.ms[a], p.ms[b]) })
	for _, i := range order {
		p.offsets[i] = alignUp(p.end, p.ms[i].align)
		p.end = p.offsets[i] + p.ms[i].size
	}
	p.align = p.autoAlign()
	p.size = max(alignUp(p.end, p.align), 1)
}

// compareAuto orders fields for placeAuto; values are equal, to stay in order.
func compareAuto(x, y measure) int {
	switch {
	case x.value && y.value:
		return 0
	case x.value:
		return 1
	case y.value:
		return -1
	case x.size != y.size:
		return cmp.Compare(y.size, x.size)
	case x.ref && x.refs && !y.refs:
		return -1
	case y.ref && y.refs && !x.refs:
		return 1
	}
	return 0
}

// autoAlign returns the alignment of an automatic layout: 8 with references;
// below 8 bytes the size rounded to a power of two; above, 8 if there is any
// primitive, or more if a value in it asks for more.
func (p *placement) autoAlign() int {
	align := 1
	switch {
	case p.refs:
		return 8
	case p.end <= 8:
		for align < p.end {
			align *= 2
		}
		return align
	}
	for _, m := range p.ms {
		if !m.value {
			align = max(align, 8)
		}
		align = max(align, m.align)
	}
	return align
}

// layout packs the result, for an inline array of count elements.
func (p *placement) layout(count int) (*Layout, error) {
	if p.end > maxFieldEnd || p.size > maxFieldEnd/count && count > 1 {
		return nil, tooLarge(p.t)
	}
	l := &Layout{Size: p.size * count, Align: p.align, Repeat: count, end: p.end}
	l.hidden = !p.auto() && p.row.size > max(1, alignUp(p.end, p.align))
	for i, f := range p.fields {
		l.addField(f, p.offsets[i], p.ms[i])
	}
	l.finish()
	l.markOverlap(p.ms, p.offsets)
	if count > 1 {
		return l, l.repeatRefs(p.t, p.size)
	}
	return l, nil
}

// auto reports whether the layout was found automatically.
func (p *placement) auto() bool {
	kind := p.t.Def.Flags & TypeLayoutMask
	return kind != TypeExplicitLayout && (kind != TypeSequentialLayout || p.refs)
}

// addField records a field and what its type brings along.
func (l *Layout) addField(f *Field, offset int, m measure) {
	l.Fields = append(l.Fields, FieldSlot{f, offset})
	switch {
	case m.ref && f.Type().Kind == ByRef:
		l.byRefs = true
	case m.ref:
		l.RefRuns = append(l.RefRuns, Run{offset, 1})
	case m.layout != nil:
		l.byRefs = l.byRefs || m.layout.byRefs
		l.hidden = l.hidden || m.layout.hidden
		l.overlap = l.overlap || m.layout.overlap
		for _, r := range m.layout.RefRuns {
			l.RefRuns = append(l.RefRuns, Run{offset + r.Offset, r.Count})
		}
	}
}

// finish sorts fields and joins the runs of references that touch. Fields that
// overlap may give one reference twice.
func (l *Layout) finish() {
	slices.SortStableFunc(l.Fields, func(a, b FieldSlot) int { return cmp.Compare(a.Offset, b.Offset) })
	slices.SortFunc(l.RefRuns, func(a, b Run) int { return cmp.Or(cmp.Compare(a.Offset, b.Offset), cmp.Compare(a.Count, b.Count)) })
	l.RefRuns = joinRuns(l.RefRuns)
}

// joinRuns joins sorted runs that touch or overlap.
func joinRuns(runs []Run) []Run {
	var joined []Run
	for _, r := range runs {
		if n := len(joined); n > 0 && r.Offset <= joined[n-1].Offset+8*joined[n-1].Count {
			last := &joined[n-1]
			last.Count = max(last.Count, (r.Offset-last.Offset)/8+r.Count)
			continue
		}
		joined = append(joined, r)
	}
	return joined
}

// maxRuns bounds the reference map of an inline array.
const maxRuns = 1 << 20

// repeatRefs repeats the reference runs of an inline array's element.
func (l *Layout) repeatRefs(t *Type, size int) error {
	switch {
	case len(l.RefRuns) == 0:
		return nil
	case len(l.RefRuns) == 1 && 8*l.RefRuns[0].Count == size:
		l.RefRuns = []Run{{0, l.RefRuns[0].Count * l.Repeat}}
		return nil
	case len(l.RefRuns)*l.Repeat > maxRuns:
		return typeLoadf(t, "the inline array %s has too many separate references", t)
	}
	var runs []Run
	for i := range l.Repeat {
		for _, r := range l.RefRuns {
			runs = append(runs, Run{i*size + r.Offset, r.Count})
		}
	}
	l.RefRuns = joinRuns(runs)
	return nil
}
