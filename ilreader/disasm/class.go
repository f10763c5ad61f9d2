// This file writes types: the header of a class, then its layout, attributes and members, and the types nested in it. ECMA-335 II.10.

package disasm

import (
	"strings"

	"ilaot/ilreader/metadata"
)

// types writes all types that are not nested, in the file's order, and reports whether the pattern chose anything.
func (p *printer) types() (found bool) {
	p.printed = make([]bool, p.r.Rows(metadata.TableTypeDef)+1)
	p.choices = make([]choice, len(p.printed))
	for id := range rows[metadata.TypeDefID](p.r, metadata.TableTypeDef) {
		if p.r.EnclosingType(id) == 0 && p.typeDef(id) {
			found = true
		}
	}
	return found
}

// typeDef writes one type if the pattern chooses it, a member of it or a type nested in it, and reports whether it did.
func (p *printer) typeDef(t metadata.TypeDefID) bool {
	if p.printed[t] || !p.chosen(t) {
		return false
	}
	p.printed[t] = true
	name := strings.Join(p.typeDefPath(t), "/")
	if t == moduleType {
		p.members(t, name)
		return true
	}
	p.classHeader(t)
	if p.wants(name, "") {
		p.classDetails(t)
	}
	p.nested(t)
	p.members(t, name)
	p.close("end of class " + joinPath(p.typeDefPath(t)))
	p.line("")
	return true
}

// choice is what is known about a type's being chosen.
type choice uint8

const (
	choiceUnknown choice = iota
	choiceNo             // also while it is being found out: a type nested in itself adds nothing
	choiceYes
)

// chosen reports whether anything of a type is to be written: itself, a member, or a type nested in it.
func (p *printer) chosen(t metadata.TypeDefID) bool {
	if p.choices[t] == choiceUnknown {
		p.choices[t] = choiceNo
		name := strings.Join(p.typeDefPath(t), "/")
		if p.wants(name, "") || p.memberChosen(t, name) || p.nestedChosen(t) {
			p.choices[t] = choiceYes
		}
	}
	return p.choices[t] == choiceYes
}

func (p *printer) memberChosen(t metadata.TypeDefID, name string) bool {
	methods, err := p.r.TypeMethods(t)
	p.check(err)
	for m := range methods.All() {
		if p.wants(name, p.methodName(m)) {
			return true
		}
	}
	fields, err := p.r.TypeFields(t)
	p.check(err)
	for f := range fields.All() {
		row, err := p.r.Field(f)
		if p.check(err) && p.wants(name, p.str(row.Name)) {
			return true
		}
	}
	return false
}

func (p *printer) nestedChosen(t metadata.TypeDefID) bool {
	for row := range p.r.NestedClassesOf(t).All() {
		nested, err := p.r.NestedClass(row)
		if p.check(err) && !p.isPrinted(nested.NestedClass) && p.chosen(nested.NestedClass) {
			return true
		}
	}
	return false
}

func (p *printer) isPrinted(t metadata.TypeDefID) bool {
	return int(t) >= len(p.printed) || p.printed[t]
}

func (p *printer) methodName(m metadata.MethodDefID) string {
	row, err := p.r.MethodDef(m)
	p.check(err)
	return p.str(row.Name)
}

// classHeader writes the line that opens a class. ECMA-335 II.10.1.
func (p *printer) classHeader(t metadata.TypeDefID) {
	row, err := p.r.TypeDef(t)
	p.check(err)
	name := id(fullName(p.str(row.Namespace), p.str(row.Name)))
	p.line(".class %s%s%s", words(typeFlags, row.Flags), name, p.genericParams(t.Token()))
	p.indent++
	if !row.Extends.IsNil() {
		p.line("extends %s", p.typeToken(row.Extends))
	}
	var interfaces []string
	for impl := range p.r.InterfaceImplsOf(t).All() {
		row, err := p.r.InterfaceImpl(impl)
		p.check(err)
		interfaces = append(interfaces, p.typeToken(row.Interface))
	}
	if interfaces != nil {
		p.line("implements %s", strings.Join(interfaces, ", "))
	}
	p.indent--
	p.line("{")
	p.indent++
}

// genericParams writes the generic parameters of a type or method with their constraints. ECMA-335 II.10.1.7.
func (p *printer) genericParams(owner metadata.Token) string {
	var params []string
	for g := range p.r.GenericParamsOf(owner).All() {
		row, err := p.r.GenericParam(g)
		p.check(err)
		text := words(genericFlags, uint32(row.Flags))
		var constraints []string
		for c := range p.r.ConstraintsOf(g).All() {
			constraint, err := p.r.GenericParamConstraint(c)
			p.check(err)
			constraints = append(constraints, p.typeToken(constraint.Constraint))
		}
		if constraints != nil {
			text += "(" + strings.Join(constraints, ", ") + ") "
		}
		params = append(params, text+id(p.str(row.Name)))
	}
	if params == nil {
		return ""
	}
	return "<" + strings.Join(params, ", ") + ">"
}

// classDetails writes what belongs to the type itself: layout, security, attributes.
func (p *printer) classDetails(t metadata.TypeDefID) {
	p.attributes(t.Token())
	p.permissions(t.Token())
	if layout := p.r.ClassLayoutOf(t); layout != 0 {
		row, err := p.r.ClassLayout(layout)
		p.check(err)
		p.line(".pack %d", row.PackingSize)
		p.line(".size %d", row.ClassSize)
	}
	for impl := range p.r.InterfaceImplsOf(t).All() {
		if p.r.CustomAttributesOf(impl.Token()).Len() > 0 {
			row, err := p.r.InterfaceImpl(impl)
			p.check(err)
			p.line(".interfaceimpl type %s", p.typeToken(row.Interface))
			p.attributes(impl.Token())
		}
	}
	p.genericAttributes(t.Token())
	p.classOverrides(t)
}

// genericAttributes writes the attributes of generic parameters and of their constraints.
func (p *printer) genericAttributes(owner metadata.Token) {
	index := 0
	for g := range p.r.GenericParamsOf(owner).All() {
		index++
		if p.r.CustomAttributesOf(g.Token()).Len() > 0 {
			p.line(".param type [%d]", index)
			p.attributes(g.Token())
		}
		for c := range p.r.ConstraintsOf(g).All() {
			if p.r.CustomAttributesOf(c.Token()).Len() > 0 {
				row, err := p.r.GenericParamConstraint(c)
				p.check(err)
				p.line(".param constraint [%d], %s", index, p.typeToken(row.Constraint))
				p.attributes(c.Token())
			}
		}
	}
}

// classOverrides writes the overrides whose body is no method of the type itself; the others stand in their methods. ECMA-335 II.10.3.2.
func (p *printer) classOverrides(t metadata.TypeDefID) {
	for impl := range p.r.MethodImplsOf(t).All() {
		row, err := p.r.MethodImpl(impl)
		if p.check(err) && !p.isOwnMethod(t, row.MethodBody) {
			p.line(".override method %s with method %s", p.methodToken(row.MethodDeclaration), p.methodToken(row.MethodBody))
		}
	}
}

func (p *printer) isOwnMethod(t metadata.TypeDefID, method metadata.Token) bool {
	return method.Table() == metadata.TableMethodDef && p.r.MethodOwner(metadata.MethodDefID(method.RID())) == t
}

func (p *printer) nested(t metadata.TypeDefID) {
	if p.indent > maxNesting {
		return
	}
	for nested := range p.r.NestedClassesOf(t).All() {
		row, err := p.r.NestedClass(nested)
		if p.check(err) && !p.isPrinted(row.NestedClass) {
			p.typeDef(row.NestedClass)
		}
	}
}

// members writes fields, methods, properties and events.
func (p *printer) members(t metadata.TypeDefID, typeName string) {
	fields, err := p.r.TypeFields(t)
	p.check(err)
	for f := range fields.All() {
		p.field(typeName, f)
	}
	methods, err := p.r.TypeMethods(t)
	p.check(err)
	for m := range methods.All() {
		if p.wants(typeName, p.methodName(m)) {
			p.method(t, m)
		}
	}
	events, err := p.r.TypeEvents(t)
	p.check(err)
	for e := range events.All() {
		p.event(typeName, e)
	}
	properties, err := p.r.TypeProperties(t)
	p.check(err)
	for q := range properties.All() {
		p.property(typeName, q)
	}
}
