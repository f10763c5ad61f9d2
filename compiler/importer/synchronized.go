package importer

import (
	"ilaot/compiler/mir"
)

// This file wraps the body of a synchronized method (ECMA-335 II.15.4.3.3) in
// the lock of its object, or of its type if it is static:
//
//	enter(lock); try { body; result = value; leave } finally { exit(lock) }; return result

// synchronize turns the finished body of l into a locked one.
func (l *loader) synchronize() {
	const monitor = "System.Threading.Monitor"
	enter := must(l.u.KnownMethod(monitor, "Enter", 1))
	exit := must(l.u.KnownMethod(monitor, "Exit", 1))
	l.il = mir.NoIL
	lock := l.temp(l.k.Object)
	body := l.f.Blocks
	region := l.protectAll()

	entry := l.f.NewBlock(mir.NoRegion)
	l.cur = entry
	l.storeLocal(lock, l.lockObject())
	l.call(enter, l.loadLocal(lock))
	l.br(body[0])

	l.returnThrough(body, region)

	handler := l.f.NewBlock(mir.NoRegion)
	l.cur = handler
	l.call(exit, l.loadLocal(lock))
	l.term(mir.Instr{Op: mir.OpEndFinally, Int: int64(region)})
	l.f.Regions[region].Handler = handler
	l.makeFirst(entry)
}

// lockObject gives the object that is locked.
func (l *loader) lockObject() mir.Value {
	if l.f.Method.IsStatic() {
		return l.typeObject(l.f.Method.Owner)
	}
	this := l.loadLocal(0)
	if l.f.Method.Owner.IsValueType() {
		badIL("a synchronized method of the value type %s", l.f.Method.Owner)
	}
	return this
}

// protectAll puts a finally region around everything and returns its index.
func (l *loader) protectAll() int {
	outer := len(l.f.Regions)
	for _, r := range l.f.Regions {
		if r.Parent == mir.NoRegion {
			r.Parent = outer
		}
	}
	for _, b := range l.f.Blocks {
		if b.Region == mir.NoRegion {
			b.Region = outer
		}
	}
	l.f.Regions = append(l.f.Regions, &mir.Region{Kind: mir.Finally, Parent: mir.NoRegion})
	return outer
}

// returnThrough makes every return of the body leave the region and return behind it.
func (l *loader) returnThrough(body []*mir.Block, region int) {
	var result mir.LocalID
	if l.f.Result != nil {
		result = l.temp(l.f.Result)
	}
	done := l.f.NewBlock(mir.NoRegion)
	l.cur = done
	if l.f.Result != nil {
		l.ret(l.loadLocal(result))
	} else {
		l.ret(0)
	}
	for _, b := range body {
		in := b.Term()
		if in == nil || in.Op != mir.OpRet || b.Region != region {
			continue
		}
		b.Instrs = b.Instrs[:len(b.Instrs)-1]
		l.cur, l.il = b, in.IL
		if len(in.Args) == 1 {
			l.storeLocal(result, in.Args[0])
		}
		l.term(mir.Instr{Op: mir.OpLeave, Targets: []mir.Target{{Block: done}}})
	}
	l.il = mir.NoIL
}

// makeFirst moves a block to the front.
func (l *loader) makeFirst(b *mir.Block) {
	blocks := []*mir.Block{b}
	for _, x := range l.f.Blocks {
		if x != b {
			blocks = append(blocks, x)
		}
	}
	for i, x := range blocks {
		x.ID = i
	}
	l.f.Blocks = blocks
}
