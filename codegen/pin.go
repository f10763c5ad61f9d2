package codegen

import (
	"ilaot/codegen/llvmir"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file keeps objects visible to a collector that scans stacks
// conservatively. LLVM may replace the address of an array that is indexed in a loop by one that has moved
// past or in front of it, and then nothing in the frame points into the object although it is in
// use. (Fields at constant offsets cannot do that: what remains points inside.) The cure is one volatile store of each
// such reference into a cell of the frame when it is defined: the cell is never read, the loop
// keeps its form, and the scanner finds the object. It is on only if Options.PinBases is: as long as no
// collector frees memory, the stores buy nothing.

// pins says which references are indexed.
type pins struct {
	locals map[mir.LocalID]llvmir.Value // cells
	values map[mir.Value]bool
}

// findPins looks for the bases of indexed accesses: a local if that is where the
// base comes from, since it is loaded anew for each access, else the value itself.
func (f *function) findPins() {
	f.pins = pins{}
	if !f.opt.PinBases {
		return
	}
	f.pins = pins{map[mir.LocalID]llvmir.Value{}, map[mir.Value]bool{}}
	for _, b := range f.mf.Blocks {
		for _, in := range b.Instrs {
			if in.Op == mir.OpElemAddr || in.Op == mir.OpDataOf {
				f.findPin(in.Args[0])
			}
		}
	}
}

func (f *function) findPin(base mir.Value) {
	if !isIndexed(f.mf.TypeOf(base)) {
		return
	}
	if def := f.mf.Def(base); def != nil && def.Op == mir.OpLoadLocal {
		f.pins.locals[def.Local] = llvmir.Value{}
		return
	}
	f.pins.values[base] = true
}

func isIndexed(t *types.Type) bool { return t.IsArray() || t.IsString() }

// pinLocal stores a local that has just been written.
func (f *function) pinLocal(id mir.LocalID) {
	cell, ok := f.pins.locals[id]
	if !ok {
		return
	}
	if !cell.IsValid() {
		cell = f.f.Alloca(llvmir.Ptr, 0)
		f.pins.locals[id] = cell
	}
	f.f.Store(f.f.Load(llvmir.Ptr, f.locals[id], llvmir.Mem{}), cell, llvmir.Mem{Volatile: true})
}

// pinValue stores a value that has just been defined.
func (f *function) pinValue(v mir.Value) {
	if f.pins.values[v] {
		f.f.Store(f.values[v], f.f.Alloca(llvmir.Ptr, 0), llvmir.Mem{Volatile: true})
	}
}
