package types

import (
	"strconv"
	"strings"
)

// This file prints types and members for people: names like those of metadata,
// without C#'s abbreviations. symbols.go makes unique names from the same parts.

// nameWriter prints types and members. scope, if set, gives the words in front
// of a definition's name.
type nameWriter struct {
	strings.Builder
	scope func(*TypeDef) string
	owner bool // a parameter of a type is printed behind the definition that has it
}

// String returns the full name: Namespace.Outer+Inner`1<int32>, int32, T[],
// T[,], T[*], T&, T*; primitives, string and object by ilasm keyword, a
// parameter as !T or !!T. Types of different assemblies may have equal names.
func (t *Type) String() string {
	return t.memo.name.get(func() string {
		var w nameWriter
		w.typ(t)
		return w.Builder.String()
	})
}

func (w *nameWriter) typ(t *Type) {
	switch t.Kind {
	case SZArray:
		w.typ(t.Elem)
		w.WriteString("[]")
	case Array:
		w.typ(t.Elem)
		w.WriteString(rankSuffix(t.Rank))
	case ByRef:
		w.typ(t.Elem)
		w.WriteByte('&')
	case Pointer:
		w.typ(t.Elem)
		w.WriteByte('*')
	case FnPtr:
		w.fnPtr(t.Fn)
	case TypeVar:
		w.variable("!", t.Param)
	case MethodVar:
		w.variable("!!", t.Param)
	default:
		w.named(t)
	}
}

// rankSuffix returns the brackets of a general array.
func rankSuffix(rank int) string {
	if rank == 1 {
		return "[*]"
	}
	return "[" + strings.Repeat(",", rank-1) + "]"
}

func (w *nameWriter) variable(marks string, p *GenericParam) {
	if w.owner && p.OwnerType != nil {
		if w.scope != nil {
			w.WriteString(w.scope(p.OwnerType))
		}
		w.WriteString(p.OwnerType.String())
	}
	w.WriteString(marks)
	if p.Name == "" {
		w.WriteString(strconv.Itoa(p.Index))
		return
	}
	w.WriteString(p.Name)
}

func (w *nameWriter) named(t *Type) {
	if k := keyword(t); k != "" {
		w.WriteString(k)
		return
	}
	if w.scope != nil {
		w.WriteString(w.scope(t.Def))
	}
	w.WriteString(t.Def.FullName())
	w.args(t.Args)
}

// keyword returns the ilasm keyword of a type that has one.
func keyword(t *Type) string {
	if e := kindElement(t.Kind); e != nil {
		return e.keyword
	}
	switch {
	case t.IsString():
		return "string"
	case t.IsObject():
		return "object"
	}
	return ""
}

// args prints generic arguments, nothing if there are none.
func (w *nameWriter) args(args []*Type) {
	if len(args) == 0 {
		return
	}
	w.WriteByte('<')
	w.list(args)
	w.WriteByte('>')
}

func (w *nameWriter) list(ts []*Type) {
	for i, t := range ts {
		if i > 0 {
			w.WriteByte(',')
		}
		w.typ(t)
	}
}

// callConvWords are the words of unmanaged calling conventions, by number.
var callConvWords = [...]string{1: "cdecl ", 2: "stdcall ", 3: "thiscall ", 4: "fastcall ", 5: "vararg ", 9: "unmanaged "}

// fnPtr prints method RET *(PARAMS), the calling convention after method.
func (w *nameWriter) fnPtr(s *MethodSig) {
	w.WriteString("method ")
	if int(s.CallConv) < len(callConvWords) {
		w.WriteString(callConvWords[s.CallConv])
	}
	if s.HasThis {
		w.WriteString("instance ")
	}
	w.typ(s.Ret)
	w.WriteString(" *")
	w.params(s)
	w.modifiers(s)
}

// params prints the parameters in parentheses.
func (w *nameWriter) params(s *MethodSig) {
	w.WriteByte('(')
	for i, p := range s.Params {
		if i > 0 {
			w.WriteByte(',')
		}
		if i == s.Sentinel {
			w.WriteString("...,")
		}
		w.typ(p)
	}
	w.WriteByte(')')
}

// modifiers prints custom modifiers with their positions.
func (w *nameWriter) modifiers(s *MethodSig) {
	for _, m := range s.mods {
		w.WriteString(" modopt")
		w.WriteString(strconv.Itoa(m.pos))
		w.WriteByte('(')
		w.typ(m.typ)
		w.WriteByte(')')
	}
}

// String returns the signature as ret(params).
func (s *MethodSig) String() string {
	var w nameWriter
	w.typ(s.Ret)
	w.params(s)
	return w.Builder.String()
}

// String returns Namespace.Type::Method<args>(params); a stub has a word in
// front.
func (m *Method) String() string {
	return m.memo.name.get(func() string {
		var w nameWriter
		w.method(m)
		return w.Builder.String()
	})
}

// stubWords are the first words of stubs' names.
var stubWords = [...]string{
	StubUnbox:         "unbox",
	StubStaticThunk:   "thunk",
	StubMulticast:     "multicast",
	StubEntry:         "entry",
	StubValueEquals:   "ValueEquals",
	StubValueHashCode: "ValueGetHashCode",
	StubArrayCtor:     "arrayctor",
	StubUnimplemented: "unimplemented",
	StubEnum:          "enum",
	StubToNative:      "tonative",
	StubFromNative:    "fromnative",
	StubFreeNative:    "freenative",
	StubNativeEntry:   "nativeentry",
	StubNativeInvoke:  "nativeinvoke",
	StubForward:       "forward",
	StubFromPointer:   "frompointer",
	StubAttributes:    "attributes",
}

func (w *nameWriter) method(m *Method) {
	if m.Stub != NoStub {
		w.WriteString(stubWords[m.Stub])
		w.WriteByte(' ')
	}
	if m.Owner != nil {
		w.typ(m.Owner)
	}
	w.WriteString("::")
	w.WriteString(m.Name())
	w.args(m.Args)
	if m.StubType != nil {
		w.WriteByte('{')
		w.typ(m.StubType)
		w.WriteByte('}')
	}
	if s := m.Sig(); s != nil {
		w.params(s)
		return
	}
	w.WriteString("(?)")
}

// String returns Namespace.Type::name.
func (f *Field) String() string { return f.Owner.String() + "::" + f.Def.Name }

// String returns Namespace.Type::name.
func (d *FieldDef) String() string { return d.Owner.FullName() + "::" + d.Name }

// String returns Namespace.Type::name, without parameters.
func (d *MethodDef) String() string {
	if d == nil {
		return "an array member"
	}
	return d.Owner.FullName() + "::" + d.Name
}

// String returns the name of the parameter.
func (p *GenericParam) String() string { return p.Type.String() }
