package preinit

import (
	"fmt"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file runs bodies: calls, blocks, and the ways between them.

// evaluation is the run of one type's initialiser.
type evaluation struct {
	*Interpreter
	owner  *types.Type
	fields []*types.Field // static fields of owner that have been touched
	steps  int
	depth  int
	at     *frame
}

// frame is one activation of a body.
type frame struct {
	*evaluation
	f      *mir.Func
	values []value
	locals []*cell
	il     int32
	block  *mir.Block
	result value
}

// refuse gives up, saying what the initialiser does that must not be done here.
func (e *evaluation) refuse(format string, args ...any) {
	r := &Refusal{Why: fmt.Sprintf(format, args...), IL: mir.NoIL}
	if e.at != nil {
		r.In, r.IL = e.at.f.Method, e.at.il
	}
	panic(r)
}

// call runs m and returns its result.
func (e *evaluation) call(m *types.Method, args []value) value {
	body, err := e.bodies.Body(m)
	if err != nil {
		e.refuse("calls %s, which has no body: %v", m, err)
	}
	if e.depth++; e.depth > maxDepth {
		e.refuse("nests more than %d calls", maxDepth)
	}
	caller := e.at
	fr := &frame{evaluation: e, f: body, values: make([]value, body.NumValues()), locals: make([]*cell, len(body.Locals))}
	for i, l := range body.Locals {
		fr.locals[i] = e.memory(e.sizeOf(l.Type))
		if i < len(args) && i < body.NumParams {
			fr.storeTo(fr.locals[i], 0, l.Type, args[i])
		}
	}
	e.at = fr
	fr.run(body.Blocks[0], nil)
	e.at = caller
	e.depth--
	return fr.result
}

// run executes from block b until the function returns, or until the handler
// that ends with endfinally has ended.
func (fr *frame) run(b *mir.Block, args []value) {
	for b != nil {
		for i, p := range b.Params {
			fr.values[p] = args[i]
		}
		fr.block = b
		for _, in := range b.Instrs[:len(b.Instrs)-1] {
			fr.step(in)
		}
		b, args = fr.leaveBlock(b.Instrs[len(b.Instrs)-1])
	}
}

func (fr *frame) step(in *mir.Instr) {
	fr.count(in)
	do := fr.ops[in.Op]
	if do == nil {
		fr.refuse("uses the operation %s", in.Op)
	}
	v := do(fr, in)
	if in.ID != 0 {
		fr.values[in.ID] = v
	}
}

func (fr *frame) count(in *mir.Instr) {
	if in.IL != mir.NoIL {
		fr.il = in.IL
	}
	if fr.steps++; fr.steps > maxSteps {
		fr.refuse("runs more than %d instructions", maxSteps)
	}
}

// leaveBlock executes a terminator and returns where it goes, nil for an end.
func (fr *frame) leaveBlock(in *mir.Instr) (*mir.Block, []value) {
	fr.count(in)
	switch in.Op {
	case mir.OpBr:
		return fr.target(in.Targets[0])
	case mir.OpCondBr:
		if c := fr.arg(in, 0); c.kind == number && c.n == 0 {
			return fr.target(in.Targets[1])
		}
		return fr.target(in.Targets[0])
	case mir.OpSwitch:
		last := len(in.Targets) - 1
		if n := fr.number(in, 0); uint32(n) < uint32(last) {
			last = int(n)
		}
		return fr.target(in.Targets[last])
	case mir.OpRet:
		if len(in.Args) > 0 {
			fr.result = fr.arg(in, 0)
		}
		return nil, nil
	case mir.OpLeave:
		return fr.leave(in)
	case mir.OpEndFinally:
		return nil, nil
	}
	fr.refuse("throws an exception")
	return nil, nil
}

func (fr *frame) target(t mir.Target) (*mir.Block, []value) {
	args := make([]value, len(t.Args))
	for i, a := range t.Args {
		args[i] = fr.values[a]
	}
	return t.Block, args
}

// leave runs the finally handlers between the block and the target (ECMA-335 III.3.46).
func (fr *frame) leave(in *mir.Instr) (*mir.Block, []value) {
	to, args := fr.target(in.Targets[0])
	for r := fr.block.Region; r != mir.NoRegion && !fr.inside(to.Region, r); {
		region := fr.f.Regions[r]
		if region.Kind == mir.Finally {
			fr.run(region.Handler, nil)
		}
		r = region.Parent
	}
	return to, args
}

// inside reports whether region r is outer or lies in it.
func (fr *frame) inside(r, outer int) bool {
	for ; r != mir.NoRegion; r = fr.f.Regions[r].Parent {
		if r == outer {
			return true
		}
	}
	return false
}

// Operands.

func (fr *frame) arg(in *mir.Instr, i int) value { return fr.values[in.Args[i]] }

// number returns operand i, which must be an integer that is known.
func (fr *frame) number(in *mir.Instr, i int) int64 {
	v := fr.arg(in, i)
	if v.kind != number {
		fr.refuse("computes with the bits of an address")
	}
	return v.n
}

func (fr *frame) argType(in *mir.Instr, i int) *types.Type { return fr.f.TypeOf(in.Args[i]) }
