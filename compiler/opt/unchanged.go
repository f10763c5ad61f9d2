package opt

import (
	"fmt"
	"strings"

	"ilaot/compiler/mir"
)

// This file tells which values a loop does not change, and names them: loads
// of locals that it does not store to, lengths of arrays, fields that no store in it can reach,
// and what is computed of such. Equal names are equal values, though other
// instructions compute them.

// counted is a loop in the course of being looked at.
type counted struct {
	*loop
	f       *mir.Func
	private []bool
	counter *counter // nil if it has none
	names   map[mir.Value]string
	inside  map[mir.Value]bool // defined in the loop
}

func newCounted(f *mir.Func, l *loop, private []bool) *counted {
	c := &counted{loop: l, f: f, private: private, names: map[mir.Value]string{}, inside: map[mir.Value]bool{}}
	c.counter = findCounter(f, l, private)
	for _, b := range l.blocks {
		for _, v := range b.Params {
			c.inside[v] = true
		}
		for _, in := range b.Instrs {
			c.inside[in.ID] = true
		}
	}
	return c
}

// key names v and reports whether the loop leaves it alone.
func (l *counted) key(v mir.Value) (string, bool) {
	if name, ok := l.names[v]; ok {
		return name, name != ""
	}
	l.names[v] = "" // no value depends on itself but through a block's parameter
	name := l.name(v)
	l.names[v] = name
	return name, name != ""
}

// pure lists the operations that are nothing but functions of their operands.
var pure = map[mir.Op]bool{
	mir.OpAdd: true, mir.OpSub: true, mir.OpMul: true, mir.OpAnd: true, mir.OpOr: true, mir.OpXor: true, mir.OpShl: true, mir.OpShr: true,
	mir.OpShrUn: true, mir.OpNeg: true, mir.OpNot: true, mir.OpConv: true,
	mir.OpArrayLen: true, mir.OpDim: true, mir.OpLower: true, // of an object they never change
}

// isRead reports whether an operation reads an object, which must not be null.
func isRead(op mir.Op) bool { return op == mir.OpArrayLen || op == mir.OpDim || op == mir.OpLower }

// maxName keeps names, and with them what is computed in front of the loop, small.
const maxName = 200

func (l *counted) name(v mir.Value) string {
	in := l.f.Def(v)
	switch {
	case in == nil:
		if l.inside[v] {
			return ""
		}
		return fmt.Sprintf("v%d", v)
	case in.Op == mir.OpConst:
		return fmt.Sprintf("%d %s", in.Int, in.Type)
	case in.Op == mir.OpLoadLocal:
		if l.private[in.Local] && len(l.stores[in.Local]) == 0 && l.inside[v] {
			return fmt.Sprintf("l%d", in.Local)
		}
	case in.Op == mir.OpLoad:
		if name := l.fieldName(in); name != "" {
			return name
		}
	case pure[in.Op]:
		if name := l.application(in); name != "" {
			return name
		}
	}
	if !l.inside[v] {
		return fmt.Sprintf("v%d", v)
	}
	return ""
}

// application names what a pure operation gives.
func (l *counted) application(in *mir.Instr) string {
	if !l.inside[in.ID] {
		return ""
	}
	parts := []string{fmt.Sprintf("%s.%d.%d", in.Op, in.Int, in.Flags)}
	if in.T != nil {
		parts[0] += in.T.String()
	}
	for _, a := range in.Args {
		key, ok := l.key(a)
		if !ok {
			return ""
		}
		parts = append(parts, key)
	}
	name := parts[0] + "(" + strings.Join(parts[1:], ",") + ")"
	if len(name) > maxName {
		return ""
	}
	return name
}

// fieldName names a load of a field, of an object or static, that nothing in the loop stores to.
func (l *counted) fieldName(in *mir.Instr) string {
	at := l.f.Def(in.Args[0])
	place := mir.PlaceOf(l.f, in.Args[0])
	if !l.inside[in.ID] || at == nil || in.Flags&(mir.Volatile|mir.Unaligned) != 0 || l.opaque || place == mir.AnyPlace || l.places[place] {
		return ""
	}
	switch at.Op {
	case mir.OpStaticAddr:
		return fmt.Sprintf("%s %s", at.F, in.T)
	case mir.OpFieldAddr:
		if object, ok := l.key(at.Args[0]); ok && l.f.TypeOf(at.Args[0]).IsRef() {
			return fmt.Sprintf("%s %s of %s", at.F, in.T, object)
		}
	}
	return ""
}
