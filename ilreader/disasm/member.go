// This file writes references to members, as instructions, overrides and attributes name them.

package disasm

import (
	"fmt"

	"ilaot/ilreader/metadata"
)

// methodToken writes a MethodDef, MemberRef or MethodSpec: "instance void [Lib]Ns.Type::Name<int32>(string)".
func (p *printer) methodToken(token metadata.Token) string {
	switch token.Table() {
	case metadata.TableMethodSpec:
		return p.methodSpec(metadata.MethodSpecID(token.RID()))
	case metadata.TableMethodDef, metadata.TableMemberRef:
		return p.methodRef(token, "")
	}
	p.check(fmt.Errorf("%s: %s is not a method", p.asm.Path, token))
	return malformed
}

func (p *printer) methodSpec(id metadata.MethodSpecID) string {
	row, err := p.r.MethodSpec(id)
	if !p.check(err) {
		return malformed
	}
	args, err := p.r.MethodSpecSig(row.Instantiation)
	if !p.check(err) {
		return malformed
	}
	return p.methodRef(row.Method, "<"+p.sigTypes(args, 0)+">")
}

// methodRef writes a method with its type arguments; without any, a generic method's arity stands in their place, so that it is told from its overloads.
func (p *printer) methodRef(token metadata.Token, args string) string {
	owner, name, sig, ok := p.resolveMethod(token)
	if !ok {
		return malformed
	}
	if args == "" && sig.GenericParamCount > 0 {
		args = fmt.Sprintf("<[%d]>", sig.GenericParamCount)
	}
	return p.methodSig(sig, owner+id(name)+args, 0)
}

// resolveMethod returns the owner with "::" behind it (or nothing, for a global method), the name and the signature of a method.
func (p *printer) resolveMethod(token metadata.Token) (owner, name string, sig *metadata.MethodSig, ok bool) {
	if token.Table() == metadata.TableMethodDef {
		row, err := p.r.MethodDef(metadata.MethodDefID(token.RID()))
		if !p.check(err) {
			return
		}
		sig, err = p.r.MethodSig(row.Signature)
		return p.owner(p.r.MethodOwner(metadata.MethodDefID(token.RID())).Token()), p.str(row.Name), sig, p.check(err)
	}
	row, err := p.r.MemberRef(metadata.MemberRefID(token.RID()))
	if !p.check(err) {
		return
	}
	memberSig, err := p.r.MemberRefSig(row.Signature)
	if !p.check(err) {
		return
	}
	if memberSig.Method == nil {
		p.check(fmt.Errorf("%s: %s is not a method", p.asm.Path, token))
		return
	}
	return p.owner(row.Class), p.str(row.Name), memberSig.Method, true
}

// moduleType is the row of the pseudo-type that holds global members, ECMA-335 II.22.37.
const moduleType = metadata.TypeDefID(1)

// owner writes the type of a member, with "::" behind it; a global member has none. ECMA-335 II.22.25.
func (p *printer) owner(class metadata.Token) string {
	switch class.Table() {
	case metadata.TableMethodDef: // the call site of a method with variable arguments
		class = p.r.MethodOwner(metadata.MethodDefID(class.RID())).Token()
	case metadata.TableModuleRef:
		return "[" + p.moduleScope(metadata.ModuleRefID(class.RID())) + "]::"
	}
	if class == moduleType.Token() {
		return ""
	}
	return p.typeToken(class) + "::"
}

// fieldToken writes a Field or MemberRef: "int32 Ns.Type::Name".
func (p *printer) fieldToken(token metadata.Token) string {
	switch token.Table() {
	case metadata.TableField:
		field := metadata.FieldID(token.RID())
		row, err := p.r.Field(field)
		if !p.check(err) {
			return malformed
		}
		sig, err := p.r.FieldSig(row.Signature)
		if !p.check(err) {
			return malformed
		}
		return p.sigType(&sig.Type) + " " + p.owner(p.r.FieldOwner(field).Token()) + id(p.str(row.Name))
	case metadata.TableMemberRef:
		row, err := p.r.MemberRef(metadata.MemberRefID(token.RID()))
		if !p.check(err) {
			return malformed
		}
		sig, err := p.r.MemberRefSig(row.Signature)
		if p.check(err) && sig.Field != nil {
			return p.sigType(&sig.Field.Type) + " " + p.owner(row.Class) + id(p.str(row.Name))
		}
	}
	p.check(fmt.Errorf("%s: %s is not a field", p.asm.Path, token))
	return malformed
}

// anyToken writes the operand of ldtoken, which needs a word to tell methods and fields from types. ECMA-335 III.4.17.
func (p *printer) anyToken(token metadata.Token) string {
	switch token.Table() {
	case metadata.TableMethodDef, metadata.TableMethodSpec:
		return "method " + p.methodToken(token)
	case metadata.TableField:
		return "field " + p.fieldToken(token)
	case metadata.TableMemberRef:
		row, err := p.r.MemberRef(metadata.MemberRefID(token.RID()))
		if !p.check(err) {
			return malformed
		}
		sig, err := p.r.MemberRefSig(row.Signature)
		p.check(err)
		if sig.Field != nil {
			return "field " + p.fieldToken(token)
		}
		return "method " + p.methodToken(token)
	}
	return p.typeToken(token)
}
