package importer

import (
	"ilaot/compiler/mir"
	"ilaot/ilreader/il"
)

// This file handles the ways out of protected regions and handlers (ECMA-335
// III.3.35, 46). Which finally handlers a leave runs follows from the regions
// of its block and of its target.

// leave empties the stack and goes to its target.
func leave(l *loader, in *il.Instruction, _ *entry) {
	l.values(l.popSlots(len(l.stack)))
	target := l.blockAt(in.Target())
	if l.filter != nil {
		badIL("leave in a filter")
	}
	i := l.handlerAt(in.Offset)
	if i >= 0 && l.exitsHandler(i, in.Target()) && l.regions[i].Kind != mir.Catch && l.regions[i].Kind != mir.Filter {
		badIL("leave out of a finally or fault handler")
	}
	t := l.target(target)
	op := mir.OpLeave
	if l.cur.Region == target.mb.Region {
		op = mir.OpBr // nothing to run on the way
	}
	l.term(mir.Instr{Op: op, Targets: []mir.Target{t}})
}

// exitsHandler reports whether offset lies outside the handler of clause i.
func (l *loader) exitsHandler(i int, offset uint32) bool {
	c := &l.body.Clauses[i]
	return offset < c.HandlerStart || offset >= c.HandlerEnd
}

// endfinally ends a finally or fault handler.
func endfinally(l *loader, in *il.Instruction, _ *entry) {
	i := l.handlerAt(in.Offset)
	if i < 0 || l.filter != nil || l.regions[i].Kind != mir.Finally && l.regions[i].Kind != mir.FaultClause {
		badIL("endfinally outside of a finally handler")
	}
	l.term(mir.Instr{Op: mir.OpEndFinally, Int: int64(i)})
}
