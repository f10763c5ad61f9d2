package types

// This file flattens values into their scalars, which is how the calling
// convention passes small ones (docs/abi.md section 3).

// maxLeaves is where flattening gives up: no convention passes so many.
const maxLeaves = 16

// leafList is the memo of Leaves.
type leafList struct {
	leaves []Leaf
	ok     bool
}

// Leaves returns the scalars of a value, ascending: primitives (an enum's
// underlying one), pointers, by-refs and references. ok is false if fields
// overlap, if there are bytes that belong to no field and yet matter (fixed
// buffers), or if there are more than 16: such values are copied as memory.
func (l *Layout) Leaves() (leaves []Leaf, ok bool) {
	r := l.leaves.get(func() leafList {
		ls, ok := l.appendLeaves(nil, 0)
		return leafList{ls, ok}
	})
	return r.leaves, r.ok
}

// appendLeaves appends the leaves of a value at offset.
func (l *Layout) appendLeaves(ls []Leaf, offset int) ([]Leaf, bool) {
	if l.overlap || l.hidden {
		return nil, false
	}
	if l.Repeat > maxLeaves && len(l.Fields) > 0 {
		return nil, false
	}
	for i := range l.Repeat {
		for _, s := range l.Fields {
			var ok bool
			if ls, ok = appendLeaf(ls, s.Field.Type(), offset+i*(l.Size/l.Repeat)+s.Offset); !ok {
				return nil, false
			}
		}
	}
	return ls, true
}

// appendLeaf appends the leaves of a field of type t.
func appendLeaf(ls []Leaf, t *Type, offset int) ([]Leaf, bool) {
	if t.Kind == Enum {
		t = t.Underlying()
	}
	if t.Kind != Struct && t.Kind != TypedRef {
		return append(ls, Leaf{offset, t}), len(ls) < maxLeaves
	}
	l, err := t.Layout()
	if err != nil {
		return nil, false
	}
	return l.appendLeaves(ls, offset)
}
