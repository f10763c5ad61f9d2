// This file writes types and signatures. Two forms exist: the one used in signatures, which says class or valuetype before a name, and the one for
// operands, extends and implements clauses, which names definitions and references plainly. ECMA-335 II.7.1, II.7.3.

package disasm

import (
	"fmt"
	"slices"
	"strings"

	"ilaot/ilreader/metadata"
)

// primitives have the names of the element types that stand alone.
var primitives = map[metadata.ElementType]string{
	metadata.ElementVoid:       "void",
	metadata.ElementBoolean:    "bool",
	metadata.ElementChar:       "char",
	metadata.ElementI1:         "int8",
	metadata.ElementU1:         "uint8",
	metadata.ElementI2:         "int16",
	metadata.ElementU2:         "uint16",
	metadata.ElementI4:         "int32",
	metadata.ElementU4:         "uint32",
	metadata.ElementI8:         "int64",
	metadata.ElementU8:         "uint64",
	metadata.ElementR4:         "float32",
	metadata.ElementR8:         "float64",
	metadata.ElementString:     "string",
	metadata.ElementTypedByRef: "typedref",
	metadata.ElementI:          "native int",
	metadata.ElementU:          "native uint",
	metadata.ElementObject:     "object",
}

// callConvs are written before a method signature's return type.
var callConvs = map[metadata.CallConv]string{
	metadata.CallConvDefault:   "",
	metadata.CallConvC:         "unmanaged cdecl ",
	metadata.CallConvStdCall:   "unmanaged stdcall ",
	metadata.CallConvThisCall:  "unmanaged thiscall ",
	metadata.CallConvFastCall:  "unmanaged fastcall ",
	metadata.CallConvVarArg:    "vararg ",
	metadata.CallConvUnmanaged: "unmanaged ",
}

// maxNesting bounds how deep names follow each other (nested types, type specifications within each other), maxTypeCost how many parts one type has:
// malformed files can make both endless or exponential.
const (
	maxNesting  = 100
	maxTypeCost = 10_000
)

// spendType counts one part of a type that starts anew at depth zero, and reports whether to go on.
func (p *printer) spendType(depth int) bool {
	if depth == 0 {
		p.typeCost = 0
	}
	p.typeCost++
	if depth > maxNesting || p.typeCost > maxTypeCost {
		p.check(fmt.Errorf("%s: a type refers to itself or has more than %d parts", p.asm.Path, maxTypeCost))
		return false
	}
	return true
}

// malformed stands for what could not be read; the error says why.
const malformed = "/* malformed */"

// sigType writes a type of a signature.
func (p *printer) sigType(t *metadata.TypeSig) string { return p.sigTypeAt(t, 0) }

func (p *printer) sigTypeAt(t *metadata.TypeSig, depth int) string {
	if t == nil || !p.spendType(depth) {
		return malformed
	}
	text := p.bareType(t, depth+1)
	for _, mod := range slices.Backward(t.Mods) {
		keyword := "modopt"
		if mod.Required {
			keyword = "modreq"
		}
		text += fmt.Sprintf(" %s(%s)", keyword, p.typeTokenAt(mod.Type, depth+1))
	}
	if t.Pinned {
		text += " pinned"
	}
	return text
}

// bareType writes a type without its modifiers.
func (p *printer) bareType(t *metadata.TypeSig, depth int) string {
	switch t.Kind {
	case metadata.ElementClass:
		return "class " + p.typeTokenAt(t.Token, depth)
	case metadata.ElementValueType:
		return "valuetype " + p.typeTokenAt(t.Token, depth)
	case metadata.ElementPtr:
		return p.sigTypeAt(t.Elem, depth) + "*"
	case metadata.ElementByRef:
		return p.sigTypeAt(t.Elem, depth) + "&"
	case metadata.ElementSZArray:
		return p.sigTypeAt(t.Elem, depth) + "[]"
	case metadata.ElementArray:
		return p.sigTypeAt(t.Elem, depth) + p.arrayShape(t.Array)
	case metadata.ElementGenericInst:
		return p.sigTypeAt(t.Elem, depth) + "<" + p.sigTypes(t.Args, depth) + ">"
	case metadata.ElementVar:
		return fmt.Sprintf("!%d", t.Index)
	case metadata.ElementMVar:
		return fmt.Sprintf("!!%d", t.Index)
	case metadata.ElementFnPtr:
		return "method " + p.methodSig(t.Method, "*", depth)
	}
	if name, ok := primitives[t.Kind]; ok {
		return name
	}
	return malformed
}

func (p *printer) sigTypes(list []metadata.TypeSig, depth int) string {
	parts := make([]string, len(list))
	for i := range list {
		parts[i] = p.sigTypeAt(&list[i], depth)
	}
	return strings.Join(parts, ", ")
}

// maxRank is the most dimensions written out; the runtime allows 32.
const maxRank = 64

// arrayShape writes the bounds of a general array: [0...,0...] is what C# makes of [,]. ECMA-335 II.14.2.
func (p *printer) arrayShape(shape *metadata.ArrayShape) string {
	if shape == nil || shape.Rank > maxRank {
		p.check(fmt.Errorf("%s: an array has too many dimensions", p.asm.Path))
		return malformed
	}
	dims := make([]string, shape.Rank)
	for i := range dims {
		dims[i] = dimension(shape, i)
	}
	if len(dims) == 1 && dims[0] == "" {
		return "[...]" // [] would be a vector
	}
	return "[" + strings.Join(dims, ",") + "]"
}

func dimension(shape *metadata.ArrayShape, i int) string {
	hasLow, hasSize := i < len(shape.LoBounds), i < len(shape.Sizes)
	switch {
	case hasLow && hasSize:
		low := int64(shape.LoBounds[i])
		return fmt.Sprintf("%d...%d", low, low+int64(shape.Sizes[i])-1)
	case hasLow:
		return fmt.Sprintf("%d...", shape.LoBounds[i])
	case hasSize:
		return fmt.Sprint(shape.Sizes[i])
	}
	return ""
}

// methodSig writes a signature around a name: "instance void Name(int32)".
func (p *printer) methodSig(sig *metadata.MethodSig, name string, depth int) string {
	if sig == nil {
		return malformed
	}
	return callConv(sig) + p.sigTypeAt(&sig.Ret, depth) + " " + name + "(" + p.params(sig, depth) + ")"
}

func callConv(sig *metadata.MethodSig) string {
	text := ""
	if sig.HasThis {
		text = "instance "
	}
	if sig.ExplicitThis {
		text += "explicit "
	}
	return text + callConvs[sig.CallConv]
}

// params writes parameter types, with "..." before those of a variable argument call.
func (p *printer) params(sig *metadata.MethodSig, depth int) string {
	if sig.SentinelIndex < 0 {
		return p.sigTypes(sig.Params, depth)
	}
	fixed, variable := p.sigTypes(sig.Params[:sig.SentinelIndex], depth), p.sigTypes(sig.Params[sig.SentinelIndex:], depth)
	if fixed != "" {
		fixed += ", "
	}
	return fixed + "..., " + variable
}

// typeToken writes a TypeDef, TypeRef or TypeSpec as an operand.
func (p *printer) typeToken(token metadata.Token) string { return p.typeTokenAt(token, 0) }

func (p *printer) typeTokenAt(token metadata.Token, depth int) string {
	if !p.spendType(depth) {
		return malformed
	}
	switch token.Table() {
	case metadata.TableTypeDef:
		return joinPath(p.typeDefPath(metadata.TypeDefID(token.RID())))
	case metadata.TableTypeRef:
		return p.typeRef(metadata.TypeRefID(token.RID()), depth+1)
	case metadata.TableTypeSpec:
		row, err := p.r.TypeSpec(metadata.TypeSpecID(token.RID()))
		if !p.check(err) {
			return malformed
		}
		sig, err := p.r.TypeSpecSig(row.Signature)
		if !p.check(err) {
			return malformed
		}
		return p.sigTypeAt(sig, depth+1)
	}
	p.check(fmt.Errorf("%s: %s is not a type", p.asm.Path, token))
	return malformed
}

// typeDefPath returns the names of a type and those it is nested in, outermost first.
func (p *printer) typeDefPath(id metadata.TypeDefID) []string {
	var path []string
	for ; id != 0; id = p.r.EnclosingType(id) {
		row, err := p.r.TypeDef(id)
		if !p.check(err) {
			break
		}
		if len(path) == maxNesting {
			p.check(fmt.Errorf("%s: types nested deeper than %d", p.asm.Path, maxNesting))
			break
		}
		path = append(path, fullName(p.str(row.Namespace), p.str(row.Name)))
	}
	slices.Reverse(path)
	return path
}

// joinPath quotes the parts of a nested type's name.
func joinPath(path []string) string {
	parts := make([]string, len(path))
	for i, name := range path {
		parts[i] = id(name)
	}
	return strings.Join(parts, "/")
}

func fullName(namespace, name string) string {
	if namespace == "" {
		return name
	}
	return namespace + "." + name
}

// typeRef writes a reference with where it resolves: [assembly]Name, Outer/Inner. ECMA-335 II.22.38.
func (p *printer) typeRef(ref metadata.TypeRefID, depth int) string {
	row, err := p.r.TypeRef(ref)
	if !p.check(err) || !p.spendType(depth) {
		return malformed
	}
	name := id(fullName(p.str(row.Namespace), p.str(row.Name)))
	switch scope := row.ResolutionScope; scope.Table() {
	case metadata.TableAssemblyRef:
		return "[" + p.scope(metadata.AssemblyRefID(scope.RID())) + "]" + name
	case metadata.TableModuleRef:
		return "[" + p.moduleScope(metadata.ModuleRefID(scope.RID())) + "]" + name
	case metadata.TableTypeRef:
		return p.typeRef(metadata.TypeRefID(scope.RID()), depth+1) + "/" + name
	}
	return name // this module, or an exported type
}

// scope writes the name under which an assembly is declared in the manifest.
func (p *printer) scope(ref metadata.AssemblyRefID) string {
	if ref == 0 || int(ref) > len(p.scopes) {
		p.check(fmt.Errorf("%s: no assembly reference %d", p.asm.Path, ref))
		return malformed
	}
	return id(p.scopes[ref-1])
}

func (p *printer) moduleScope(ref metadata.ModuleRefID) string {
	row, err := p.r.ModuleRef(ref)
	p.check(err)
	return ".module " + id(p.str(row.Name))
}
