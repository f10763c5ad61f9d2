package target

// This file says how C functions take and give their values on each target: the
// System V ABI of x86-64 (section 3.2.3), the procedure call standard of Arm's
// 64-bit architecture (AAPCS64, sections 5.9 and 6.8), and the conventions of Windows on
// both, where Arm's is the same for functions without variable arguments.

// CType is a type of C as far as calls are concerned.
type CType struct {
	Size, Align int
	Float       bool // a scalar: float or double, else an integer or pointer
	Struct      bool
	Leaves      []CLeaf // of a struct: its scalars; those of a union overlap
}

// CLeaf is a scalar in a struct.
type CLeaf struct {
	Offset, Size int
	Float        bool
}

// CWay is a way in which a value travels.
type CWay uint8

// Ways.
const (
	CScalar CWay = iota // as itself; nothing, if the size is 0
	CPieces             // a struct in registers, each piece a value of its own
	CArray              // a struct in registers that are of one kind and must all be there: one array value
	CCopy               // the address of a copy that the caller makes
	CStack              // on the stack, among the arguments
	CHidden             // a result: written where a pointer says that the caller passes in front
)

// CPiece is a part of a struct that one register holds: Size is 8 for an integer register, else 4 or 8.
type CPiece struct {
	Offset, Size int
	Float        bool
}

// CPassing is the way of one value.
type CPassing struct {
	Way    CWay
	Pieces []CPiece // CPieces, CArray
}

// CCall returns how a function with these parameters and this result (Size 0: none) is called.
func (t *Target) CCall(ret CType, params []CType) (result CPassing, args []CPassing) {
	result = t.cResult(&ret)
	args = make([]CPassing, len(params))
	free := registers{ints: 6, floats: 8}
	if result.Way == CHidden {
		free.ints--
	}
	for i := range params {
		args[i] = t.cArgument(&params[i], &free)
	}
	return result, args
}

// registers counts those that are left for arguments under the System V ABI, where a
// struct goes to the stack as a whole if it does not fit into them.
type registers struct{ ints, floats int }

func (r *registers) take(pieces []CPiece) bool {
	ints, floats := 0, 0
	for _, p := range pieces {
		if p.Float {
			floats++
		} else {
			ints++
		}
	}
	if ints > r.ints || floats > r.floats {
		return false
	}
	r.ints, r.floats = r.ints-ints, r.floats-floats
	return true
}

func (t *Target) cArgument(c *CType, free *registers) CPassing {
	if !c.Struct {
		free.take([]CPiece{{Float: c.Float}})
		return CPassing{Way: CScalar}
	}
	p := t.cStruct(c)
	if p.Way == CPieces && t.isSystemV() && !free.take(p.Pieces) {
		return CPassing{Way: CStack}
	}
	if p.Way == CHidden {
		p.Way = CCopy
		if t.isSystemV() {
			p.Way = CStack
		}
	}
	return p
}

func (t *Target) cResult(c *CType) CPassing {
	if !c.Struct {
		return CPassing{Way: CScalar}
	}
	return t.cStruct(c)
}

func (t *Target) isSystemV() bool { return t == linuxX64 }

// cStruct classifies a struct; CHidden is one that lies in memory.
func (t *Target) cStruct(c *CType) CPassing {
	switch t {
	case linuxX64:
		return systemV(c)
	case winX64:
		return windowsX64(c)
	}
	return arm64(c)
}

// systemV looks at each eightbyte: one with an integer in it goes into an integer
// register, one of floating point into a vector register.
func systemV(c *CType) CPassing {
	if c.Size > 16 {
		return CPassing{Way: CHidden}
	}
	type eightbyte struct{ ints, floats, end int }
	var words [2]eightbyte
	for _, l := range c.Leaves {
		if l.Offset%l.Size != 0 {
			return CPassing{Way: CHidden} // unaligned fields make it memory
		}
		w := &words[l.Offset/8]
		if l.Float {
			w.floats++
		} else {
			w.ints++
		}
		w.end = max(w.end, l.Offset%8+l.Size)
	}
	p := CPassing{Way: CPieces}
	for i := 0; i*8 < c.Size; i++ {
		w := words[i]
		piece := CPiece{Offset: i * 8, Size: 8, Float: w.floats > 0 && w.ints == 0}
		if piece.Float && w.end <= 4 {
			piece.Size = 4
		}
		p.Pieces = append(p.Pieces, piece)
	}
	return p
}

// windowsX64 takes what an integer register holds exactly.
func windowsX64(c *CType) CPassing {
	switch c.Size {
	case 1, 2, 4, 8:
		return CPassing{Way: CPieces, Pieces: []CPiece{{Size: 8}}}
	}
	return CPassing{Way: CHidden}
}

// arm64 takes up to four floating-point members of one type into vector registers, and else
// up to 16 bytes into integer registers.
func arm64(c *CType) CPassing {
	if n, size := homogeneous(c); n > 0 {
		p := CPassing{Way: CArray}
		for i := range n {
			p.Pieces = append(p.Pieces, CPiece{Offset: i * size, Size: size, Float: true})
		}
		return p
	}
	if c.Size > 16 {
		return CPassing{Way: CHidden}
	}
	p := CPassing{Way: CArray}
	for at := 0; at < c.Size; at += 8 {
		p.Pieces = append(p.Pieces, CPiece{Offset: at, Size: 8})
	}
	return p
}

// homogeneous returns the number and size of the members of a homogeneous
// floating-point aggregate, 0 for another struct. Members of a union may lie on each other.
func homogeneous(c *CType) (n, size int) {
	if len(c.Leaves) == 0 {
		return 0, 0
	}
	size = c.Leaves[0].Size
	seen := map[int]bool{}
	for _, l := range c.Leaves {
		if !l.Float || l.Size != size || l.Offset%size != 0 {
			return 0, 0
		}
		seen[l.Offset] = true
	}
	if len(seen) > 4 || len(seen)*size != c.Size {
		return 0, 0
	}
	return len(seen), size
}
