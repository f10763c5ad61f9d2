package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader/il"
)

// This file handles arguments and locals (ECMA-335 III.3.38, 39, 43, 44, 61,
// 63). Both are cells of memory; in a filter they belong to the parent's
// frame and are reached through captures.

// variable returns the number of the instruction's argument or local.
func variable(in *il.Instruction, e *entry) int64 {
	if in.Op.Info().Operand == il.InlineNone {
		return e.n
	}
	return in.Operand
}

// arg returns the local that is argument n.
func (l *loader) arg(n int64) mir.LocalID {
	if n >= int64(l.numArgs) {
		badIL("there is no argument %d", n)
	}
	return mir.LocalID(n)
}

// loc returns the local that is IL local n.
func (l *loader) loc(n int64) mir.LocalID {
	if n >= int64(l.numLocals) {
		badIL("there is no local %d", n)
	}
	return mir.LocalID(int64(l.numArgs) + n)
}

func ldarg(l *loader, in *il.Instruction, e *entry) {
	n := variable(in, e)
	v := l.loadVar(l.arg(n))
	if n == 0 && l.thisFixed {
		l.nonNull[v] = true
	}
	l.push(v)
}

func ldarga(l *loader, in *il.Instruction, e *entry) { l.push(l.varAddr(l.arg(variable(in, e)))) }

func starg(l *loader, in *il.Instruction, e *entry) { l.storeVar(l.arg(variable(in, e)), l.pop()) }

func ldloc(l *loader, in *il.Instruction, e *entry) { l.push(l.loadVar(l.loc(variable(in, e)))) }

func ldloca(l *loader, in *il.Instruction, e *entry) { l.push(l.varAddr(l.loc(variable(in, e)))) }

func stloc(l *loader, in *il.Instruction, e *entry) { l.storeVar(l.loc(variable(in, e)), l.pop()) }

// varType returns the type of an argument or local of the method.
func (l *loader) varType(id mir.LocalID) *types.Type {
	if l.filter != nil {
		return l.filter.parent.f.Locals[id].Type
	}
	return l.f.Locals[id].Type
}

func (l *loader) loadVar(id mir.LocalID) mir.Value {
	if l.filter != nil {
		return l.load(l.varType(id), l.capture(id))
	}
	return l.loadLocal(id)
}

func (l *loader) storeVar(id mir.LocalID, v mir.Value) {
	if l.filter != nil {
		l.store(l.varType(id), l.capture(id), v)
		return
	}
	l.storeLocal(id, v)
}

func (l *loader) varAddr(id mir.LocalID) mir.Value {
	if l.filter != nil {
		return l.capture(id)
	}
	return l.localAddr(id)
}
