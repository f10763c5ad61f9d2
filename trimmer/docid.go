package trimmer

import (
	"strconv"
	"strings"

	"ilaot/compiler/types"
)

// This file names types and methods as documentation comments do, and as
// reports and root files of other tools refer to them: T:Ns.Outer.Inner,
// M:Ns.Type.Method(System.Int32,`0,Ns.List{System.String}[]@). Generic
// parameters are numbers, by type `0 and by method ``0; a constructor is #ctor.
// Braces behind a type's or method's own name, which documentation comments do
// not have, stand for one exact instantiation: M:Ns.Box{System.Int32}.Get.

// DocID returns the identifier of a method's definition, whatever it is
// instantiated over: M:Ns.Box`1.Get. Methods without a definition (stubs,
// members of arrays) have none: the result is empty.
func DocID(m *types.Method) string {
	if m.Def == nil {
		return ""
	}
	var w idWriter
	w.WriteString("M:")
	w.scope(m.Owner.Def)
	w.WriteByte('.')
	w.WriteString(memberName(m.Name()))
	if n := len(m.Def.Params); n > 0 {
		w.WriteString("``" + strconv.Itoa(n))
	}
	w.signature(m)
	return w.String()
}

// ExactDocID returns the identifier of this very instantiation,
// M:Ns.Box{System.Int32}.Get; for what is not generic that is DocID.
// Parameters stay those of the definition.
func ExactDocID(m *types.Method) string {
	if m.Def == nil {
		return ""
	}
	var w idWriter
	w.WriteString("M:")
	w.named(m.Owner.Def, m.Owner.Args)
	w.WriteByte('.')
	w.WriteString(memberName(m.Name()))
	w.braces(m.Args)
	w.signature(m)
	return w.String()
}

// TypeDocID returns the identifier of a type: T:Ns.Outer.Inner, with braces
// for an instantiation. Of an array or pointer the element's name is followed
// by its brackets or marks.
func TypeDocID(t *types.Type) string {
	var w idWriter
	w.WriteString("T:")
	w.typ(t)
	return w.String()
}

// idWriter prints the parts of identifiers.
type idWriter struct{ strings.Builder }

// memberName replaces the characters that have a meaning in identifiers.
func memberName(name string) string {
	return strings.NewReplacer(".", "#", "<", "{", ">", "}").Replace(name)
}

// scope prints a definition with the arities that are part of its name.
func (w *idWriter) scope(d *types.TypeDef) {
	w.outer(d, func(e *types.TypeDef) { w.scope(e) })
	w.WriteString(typeName(d.Name))
}

// outer prints what stands in front of a definition's own name.
func (w *idWriter) outer(d *types.TypeDef, enclosing func(*types.TypeDef)) {
	switch {
	case d.Enclosing != nil:
		enclosing(d.Enclosing)
		w.WriteByte('.')
	case d.Namespace != "":
		w.WriteString(d.Namespace + ".")
	}
}

func typeName(name string) string { return strings.NewReplacer("<", "{", ">", "}").Replace(name) }

// named prints a definition with arguments, each behind the name of the type
// that they belong to: Ns.Outer{A}.Inner{B}.
func (w *idWriter) named(d *types.TypeDef, args []*types.Type) {
	inherited := 0
	if d.Enclosing != nil {
		inherited = min(len(d.Enclosing.Params), len(args))
	}
	w.outer(d, func(e *types.TypeDef) { w.named(e, args[:inherited]) })
	if args = args[inherited:]; len(args) == 0 {
		w.WriteString(typeName(d.Name))
		return
	}
	name, _, _ := strings.Cut(d.Name, "`")
	w.WriteString(typeName(name))
	w.braces(args)
}

func (w *idWriter) braces(args []*types.Type) {
	for i, a := range args {
		w.WriteByte("{,"[min(i, 1)])
		w.typ(a)
	}
	if len(args) > 0 {
		w.WriteByte('}')
	}
}

// signature prints the parameters of the definition; nothing if there are
// none. Conversion operators differ in their results alone, which are printed too.
func (w *idWriter) signature(m *types.Method) {
	sig, err := m.Definition().Signature()
	if err != nil {
		return // it cannot be called: the name must do
	}
	for i, p := range sig.Params {
		w.WriteByte("(,"[min(i, 1)])
		w.typ(p)
	}
	if len(sig.Params) > 0 {
		w.WriteByte(')')
	}
	if n := m.Name(); n == "op_Implicit" || n == "op_Explicit" {
		w.WriteByte('~')
		w.typ(sig.Ret)
	}
}

func (w *idWriter) typ(t *types.Type) {
	switch t.Kind {
	case types.SZArray:
		w.typ(t.Elem)
		w.WriteString("[]")
	case types.Array:
		w.typ(t.Elem)
		w.WriteString("[0:" + strings.Repeat(",0:", t.Rank-1) + "]")
	case types.ByRef:
		w.typ(t.Elem)
		w.WriteByte('@')
	case types.Pointer:
		w.typ(t.Elem)
		w.WriteByte('*')
	case types.TypeVar:
		w.WriteString("`" + strconv.Itoa(t.Param.Index))
	case types.MethodVar:
		w.WriteString("``" + strconv.Itoa(t.Param.Index))
	case types.FnPtr:
		w.WriteString("=FUNC:")
		w.typ(t.Fn.Ret)
		w.WriteByte('(')
		for i, p := range t.Fn.Params {
			if i > 0 {
				w.WriteByte(',')
			}
			w.typ(p)
		}
		w.WriteByte(')')
	default:
		w.named(t.Def, t.Args)
	}
}
