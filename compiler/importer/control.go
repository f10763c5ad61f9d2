package importer

import (
	"ilaot/compiler/mir"
	"ilaot/ilreader/il"
)

// This file holds the rules of control flow that IL must obey (ECMA-335 I.12.4.2.8, III.1.7): a protected block is
// entered at its start and with an empty stack, protected blocks and handlers are left by leave, endfinally,
// endfilter and throw only (branchTarget), the code ends with an instruction behind which nothing runs. .NET refuses the
// whole method if the code that it reaches breaks one.

// checkEnd requires that control cannot run past the last instruction, reached or not.
func (l *loader) checkEnd() {
	if len(l.code) == 0 {
		return
	}
	last := &l.code[len(l.code)-1]
	if last.Op == il.OpJmp {
		return
	}
	switch last.Op.Info().Flow {
	case il.Next, il.Call, il.Break, il.Meta, il.CondBranch:
		badIL("control falls off the end of the code, behind %s", last.Op)
	}
}

// checkEdge checks a way from the instruction at an offset to blk.
func (l *loader) checkEdge(from int32, blk *block) {
	if from == mir.NoIL || l.filter != nil {
		return
	}
	to := l.code[blk.first].Offset
	leaves := l.code[l.lastIndex(uint32(from))].Op
	isLeave := leaves == il.OpLeave || leaves == il.OpLeaveS
	for i := range l.body.Clauses {
		c := &l.body.Clauses[i]
		fromTry, toTry := inRange(uint32(from), c.TryStart, c.TryEnd), inRange(to, c.TryStart, c.TryEnd)
		fromHandler, toHandler := inHandler(c, uint32(from)), inHandler(c, to)
		switch {
		case toTry && !fromTry && to != c.TryStart && !(isLeave && fromHandler):
			badIL("a branch to IL_%04X enters a protected block behind its start", to)
		case toTry && !fromTry && len(l.stack) > 0:
			badIL("the protected block at IL_%04X is entered with values on the stack", to)
		case toHandler && !fromHandler:
			badIL("control enters the handler at IL_%04X", c.HandlerStart)
		}
	}
}

// lastIndex returns the index of the instruction at an offset.
func (l *loader) lastIndex(offset uint32) int {
	i, _ := il.IndexOf(l.code, offset)
	return i
}

func inRange(offset, start, end uint32) bool { return start <= offset && offset < end }

// inHandler reports whether an offset lies in the handler of c or in its filter.
func inHandler(c *il.Clause, offset uint32) bool {
	return inRange(offset, c.HandlerStart, c.HandlerEnd) || c.Kind == il.Filter && inRange(offset, c.FilterStart, c.HandlerStart)
}

// checkDepth holds the stack to the size that the method declares.
func (l *loader) checkDepth() {
	if len(l.stack) > int(l.body.MaxStack) {
		badIL("the stack has %d entries and .maxstack is %d", len(l.stack), l.body.MaxStack)
	}
}
