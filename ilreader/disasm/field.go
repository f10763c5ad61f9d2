// This file writes fields, and the properties and events that group accessors. ECMA-335 II.16, II.17, II.18.

package disasm

import (
	"fmt"

	"ilaot/ilreader/metadata"
)

// field writes one field: offset, flags, marshalling, type, name, initial value. ECMA-335 II.16.
func (p *printer) field(typeName string, f metadata.FieldID) {
	row, err := p.r.Field(f)
	if !p.check(err) {
		return
	}
	name := p.str(row.Name)
	if !p.wants(typeName, name) {
		return
	}
	sig, err := p.r.FieldSig(row.Signature)
	if !p.check(err) {
		p.line("// field %s: %v", id(name), err)
		return
	}
	text := ".field "
	if layout := p.r.FieldLayoutOf(f); layout != 0 {
		layoutRow, err := p.r.FieldLayout(layout)
		p.check(err)
		text += fmt.Sprintf("[%d] ", layoutRow.Offset)
	}
	text += words(fieldFlags, uint32(row.Flags)) + p.marshal(f.Token()) + p.sigType(&sig.Type) + " " + id(name)
	p.line("%s%s%s", text, p.initialValue(f.Token()), p.fieldData(f, &sig.Type))
	p.attributes(f.Token())
}

// property writes a property and its accessors. ECMA-335 II.17.
func (p *printer) property(typeName string, q metadata.PropertyID) {
	row, err := p.r.Property(q)
	if !p.check(err) {
		return
	}
	name := p.str(row.Name)
	if !p.wants(typeName, name) {
		return
	}
	sig, err := p.r.PropertySig(row.Type)
	if !p.check(err) {
		p.line("// property %s: %v", id(name), err)
		return
	}
	instance := ""
	if sig.HasThis {
		instance = "instance "
	}
	p.open(".property %s%s%s %s(%s)%s", words(memberFlags, uint32(row.Flags)), instance, p.sigType(&sig.Type), id(name), p.sigTypes(sig.Params, 0),
		p.initialValue(q.Token()))
	p.attributes(q.Token())
	p.accessors(q.Token())
	p.close("end of property " + id(name))
}

// event writes an event and its accessors. ECMA-335 II.18.
func (p *printer) event(typeName string, e metadata.EventID) {
	row, err := p.r.Event(e)
	if !p.check(err) {
		return
	}
	name := p.str(row.Name)
	if !p.wants(typeName, name) {
		return
	}
	delegate := ""
	if !row.EventType.IsNil() {
		delegate = p.typeToken(row.EventType) + " "
	}
	p.open(".event %s%s%s", words(memberFlags, uint32(row.Flags)), delegate, id(name))
	p.attributes(e.Token())
	p.accessors(e.Token())
	p.close("end of event " + id(name))
}

// semantics are the roles of accessors, ECMA-335 II.23.1.12.
var semantics = map[uint16]string{0x1: ".set", 0x2: ".get", 0x4: ".other", 0x8: ".addon", 0x10: ".removeon", 0x20: ".fire"}

func (p *printer) accessors(association metadata.Token) {
	for s := range p.r.SemanticsOf(association).All() {
		row, err := p.r.MethodSemantics(s)
		if !p.check(err) {
			continue
		}
		word, ok := semantics[row.Semantics]
		if !ok {
			p.check(fmt.Errorf("%s: %s has an accessor of unknown kind %#x", p.asm.Path, association, row.Semantics))
			word = ".other"
		}
		p.line("%s %s", word, p.methodToken(row.Method.Token()))
	}
}
