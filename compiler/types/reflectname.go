package types

import "strings"

// This file prints names as reflection does (Type.FullName, Type.Name): the
// form of name records, and the one that ParseTypeName reads.

// nameSpecials are the characters of a name that reflection writes with a
// backslash.
const nameSpecials = `\+,[]&*`

// escapeName puts a backslash before the characters that have a meaning in a
// type name.
func escapeName(s string) string {
	if !strings.ContainsAny(s, nameSpecials) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if strings.IndexByte(nameSpecials, s[i]) >= 0 {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// reflectionName returns the definition's name with escapes.
func (d *TypeDef) reflectionName() string {
	if d.Enclosing != nil {
		return d.Enclosing.reflectionName() + "+" + escapeName(d.Name)
	}
	if d.Namespace == "" {
		return escapeName(d.Name)
	}
	return escapeName(d.Namespace) + "." + escapeName(d.Name)
}

// FullName returns what reflection calls the full name: a generic instance has
// its arguments with their assemblies in brackets. Where reflection has none,
// for parameters, it is the name.
func (t *Type) FullName() string {
	switch t.Kind {
	case SZArray, Array, ByRef, Pointer:
		return t.Elem.FullName() + t.suffix()
	case FnPtr:
		return ""
	case TypeVar, MethodVar:
		return t.Param.Name
	}
	if len(t.Args) == 0 || t == t.Def.self {
		return t.Def.reflectionName()
	}
	var b strings.Builder
	b.WriteString(t.Def.reflectionName())
	b.WriteByte('[')
	for i, a := range t.Args {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString("[" + a.AssemblyQualifiedName() + "]")
	}
	b.WriteByte(']')
	return b.String()
}

// OpenName returns what reflection's ToString gives for a type that contains parameters, which has no full
// name but for a definition: System.Collections.Generic.IEnumerable`1[T].
func (t *Type) OpenName() string {
	switch {
	case t.Kind == SZArray, t.Kind == Array, t.Kind == ByRef, t.Kind == Pointer:
		return t.Elem.argumentName() + t.suffix()
	case t.Def == nil || t == t.Def.self || len(t.Args) == 0:
		return t.FullName()
	}
	return t.argumentName()
}

// argumentName is OpenName with the parameters of a definition: Type.ToString, as messages of .NET have it.
func (t *Type) argumentName() string {
	if t.Def == nil || len(t.Args) == 0 {
		return t.OpenName()
	}
	names := make([]string, len(t.Args))
	for i, a := range t.Args {
		names[i] = a.argumentName()
	}
	return t.Def.reflectionName() + "[" + strings.Join(names, ",") + "]"
}

// AssemblyQualifiedName returns the full name and the display name of the
// assembly that has the type, or has what it is constructed from.
func (t *Type) AssemblyQualifiedName() string {
	m := t.Module()
	if m == nil {
		return t.FullName()
	}
	return t.FullName() + ", " + m.DisplayName()
}

// Module returns the module that defines the type, or the one that it is
// constructed from; nil for function pointers.
func (t *Type) Module() *Module {
	switch {
	case t.Def != nil:
		return t.Def.Module
	case t.Elem != nil:
		return t.Elem.Module()
	case t.Param != nil && t.Param.OwnerType != nil:
		return t.Param.OwnerType.Module
	case t.Param != nil && t.Param.OwnerMeth != nil:
		return t.Param.OwnerMeth.Owner.Module
	}
	return nil
}

// suffix returns what reflection writes behind the element's name.
func (t *Type) suffix() string {
	switch t.Kind {
	case SZArray:
		return "[]"
	case Array:
		return rankSuffix(t.Rank)
	case ByRef:
		return "&"
	}
	return "*"
}

// Name returns reflection's Type.Name: without namespace, enclosing types and
// generic arguments.
func (t *Type) Name() string {
	switch t.Kind {
	case SZArray, Array, ByRef, Pointer:
		return t.Elem.Name() + t.suffix()
	case FnPtr:
		return ""
	case TypeVar, MethodVar:
		return t.Param.Name
	}
	return escapeName(t.Def.Name)
}

// Namespace returns reflection's Type.Namespace: of a nested type that of the
// outermost one, of an array that of its element.
func (t *Type) Namespace() string {
	if t.Elem != nil {
		return t.Elem.Namespace()
	}
	if t.Def == nil {
		return ""
	}
	d := t.Def
	for d.Enclosing != nil {
		d = d.Enclosing
	}
	return d.Namespace
}

// netName returns the name as the messages of .NET's exceptions have it:
// Int32, System.String, Lib.List`1<Int32>, Int64 ByRef; a nested type is its
// own name alone.
func (t *Type) netName() string {
	switch t.Kind {
	case ByRef:
		return t.Elem.netName() + " ByRef"
	case SZArray, Array, Pointer:
		return t.Elem.netName() + t.suffix()
	case FnPtr:
		return t.Fn.Ret.netName() + " (" + netNames(t.Fn.Params, ", ") + ")"
	case TypeVar:
		return "!" + t.variableName()
	case MethodVar:
		return "!!" + t.variableName()
	}
	if e := kindElement(t.Kind); e != nil {
		return e.name
	}
	name := t.Def.netName()
	if len(t.Args) == 0 || t == t.Def.self {
		return name
	}
	return name + "<" + netNames(t.Args, ",") + ">"
}

// netName returns a definition's name as messages have it.
func (d *TypeDef) netName() string { return typeName{d.Namespace, d.Name}.String() }

func (t *Type) variableName() string {
	var w nameWriter
	w.variable("", t.Param)
	return w.String()
}

func netNames(ts []*Type, separator string) string {
	names := make([]string, len(ts))
	for i, t := range ts {
		names[i] = t.netName()
	}
	return strings.Join(names, separator)
}

// netMember prints a method as MissingMethodException does:
// Void Lib.C`1.M(Int32, !0), without arguments of the type.
func netMember(t *Type, name string, sig *MethodSig) string {
	if sig == nil {
		return ownerName(t) + "." + name
	}
	return sig.Ret.netName() + " " + ownerName(t) + "." + name + "(" + netNames(sig.Params, ", ") + ")"
}

func ownerName(t *Type) string {
	if t.Def != nil {
		return t.Def.netName()
	}
	return t.netName()
}
