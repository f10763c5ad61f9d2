// This file prints signatures in the manner of ilasm, ECMA-335 II.7.1 and II.15.3. A signature names types by token only, so the caller gives the
// function that names them.

package metadata

import (
	"fmt"
	"strconv"
	"strings"
)

// TokenNamer returns the name of a TypeDef, TypeRef or TypeSpec to print.
type TokenNamer func(Token) string

// elementName returns how ilasm writes a type that is a single byte.
func elementName(k ElementType) string {
	switch k {
	case ElementVoid:
		return "void"
	case ElementBoolean:
		return "bool"
	case ElementChar:
		return "char"
	case ElementI1:
		return "int8"
	case ElementU1:
		return "uint8"
	case ElementI2:
		return "int16"
	case ElementU2:
		return "uint16"
	case ElementI4:
		return "int32"
	case ElementU4:
		return "uint32"
	case ElementI8:
		return "int64"
	case ElementU8:
		return "uint64"
	case ElementR4:
		return "float32"
	case ElementR8:
		return "float64"
	case ElementString:
		return "string"
	case ElementTypedByRef:
		return "typedref"
	case ElementI:
		return "native int"
	case ElementU:
		return "native uint"
	case ElementObject:
		return "object"
	}
	return fmt.Sprintf("<element %#02x>", uint8(k))
}

// Format returns the type as ilasm writes it. A nil name prints tokens.
func (t *TypeSig) Format(name TokenNamer) string {
	var p sigPrinter
	p.name = name
	p.typ(t)
	return p.String()
}

// Format returns the signature with method, a name or "*", between the return type and the parameters.
func (s *MethodSig) Format(method string, name TokenNamer) string {
	var p sigPrinter
	p.name = name
	p.method(s, method)
	return p.String()
}

// Format returns the field's type and name.
func (s *FieldSig) Format(field string, name TokenNamer) string {
	return s.Type.Format(name) + " " + field
}

// Format returns the property's type, name and parameters.
func (s *PropertySig) Format(property string, name TokenNamer) string {
	var p sigPrinter
	p.name = name
	if s.HasThis {
		p.WriteString("instance ")
	}
	p.typ(&s.Type)
	p.WriteByte(' ')
	p.WriteString(property)
	p.types("(", s.Params, ")", -1)
	return p.String()
}

// Format returns the types of the variables in parentheses.
func (s *LocalsSig) Format(name TokenNamer) string {
	var p sigPrinter
	p.name = name
	p.types("(", s.Locals, ")", -1)
	return p.String()
}

type sigPrinter struct {
	strings.Builder
	name TokenNamer
}

func (p *sigPrinter) token(t Token) {
	if p.name == nil {
		fmt.Fprintf(p, "[%08x]", uint32(t))
		return
	}
	p.WriteString(p.name(t))
}

// typ prints a type: constructors follow the type they apply to, modifiers come last.
func (p *sigPrinter) typ(t *TypeSig) {
	switch t.Kind {
	case ElementClass:
		p.WriteString("class ")
		p.token(t.Token)
	case ElementValueType:
		p.WriteString("valuetype ")
		p.token(t.Token)
	case ElementPtr:
		p.typ(t.Elem)
		p.WriteByte('*')
	case ElementByRef:
		p.typ(t.Elem)
		p.WriteByte('&')
	case ElementSZArray:
		p.typ(t.Elem)
		p.WriteString("[]")
	case ElementArray:
		p.typ(t.Elem)
		p.shape(t.Array)
	case ElementGenericInst:
		p.typ(t.Elem)
		p.types("<", t.Args, ">", -1)
	case ElementVar:
		p.WriteString("!" + strconv.FormatUint(uint64(t.Index), 10))
	case ElementMVar:
		p.WriteString("!!" + strconv.FormatUint(uint64(t.Index), 10))
	case ElementFnPtr:
		p.WriteString("method ")
		p.method(t.Method, "*")
	default:
		p.WriteString(elementName(t.Kind))
	}
	p.suffixes(t)
}

func (p *sigPrinter) suffixes(t *TypeSig) {
	for _, m := range t.Mods {
		if m.Required {
			p.WriteString(" modreq(")
		} else {
			p.WriteString(" modopt(")
		}
		p.token(m.Type)
		p.WriteByte(')')
	}
	if t.Pinned {
		p.WriteString(" pinned")
	}
}

// shape prints the bounds of a general array: "0...3" for a bound and size, "2..." for a bound alone. ECMA-335 II.14.2.
func (p *sigPrinter) shape(s *ArrayShape) {
	p.WriteByte('[')
	for i := range int(s.Rank) {
		if i > 0 {
			p.WriteByte(',')
		}
		low := int64(0)
		if i < len(s.LoBounds) {
			low = int64(s.LoBounds[i])
		}
		switch {
		case i < len(s.Sizes):
			fmt.Fprintf(p, "%d...%d", low, low+int64(s.Sizes[i])-1)
		case i < len(s.LoBounds) || s.Rank == 1:
			fmt.Fprintf(p, "%d...", low)
		}
	}
	p.WriteByte(']')
}

// types prints a list of types with the sentinel's "..." before index sentinel.
func (p *sigPrinter) types(open string, types []TypeSig, end string, sentinel int) {
	p.WriteString(open)
	for i := range types {
		if i > 0 {
			p.WriteString(", ")
		}
		if i == sentinel {
			p.WriteString("..., ")
		}
		p.typ(&types[i])
	}
	p.WriteString(end)
}

func (p *sigPrinter) method(s *MethodSig, method string) {
	if s.HasThis {
		p.WriteString("instance ")
	}
	if s.ExplicitThis {
		p.WriteString("explicit ")
	}
	p.WriteString(callConvName(s.CallConv))
	p.typ(&s.Ret)
	p.WriteByte(' ')
	p.WriteString(method)
	if s.GenericParamCount > 0 {
		fmt.Fprintf(p, "<[%d]>", s.GenericParamCount)
	}
	p.types("(", s.Params, ")", s.SentinelIndex)
}

// callConvName returns the keyword of a calling convention and a space, "" for the default one. ECMA-335 II.15.3.
func callConvName(c CallConv) string {
	switch c {
	case CallConvC:
		return "unmanaged cdecl "
	case CallConvStdCall:
		return "unmanaged stdcall "
	case CallConvThisCall:
		return "unmanaged thiscall "
	case CallConvFastCall:
		return "unmanaged fastcall "
	case CallConvVarArg:
		return "vararg "
	case CallConvUnmanaged:
		return "unmanaged "
	}
	return ""
}
