// This file writes the parts of declarations whose contents are blobs: constants, custom attributes, marshalling, security, and the initial data of
// fields.

package disasm

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"

	"ilaot/ilreader/metadata"
)

// attributes writes the custom attributes of an entity with their values as bytes, which need no knowledge of the types they name. ECMA-335 II.21.
func (p *printer) attributes(parent metadata.Token) {
	for a := range p.r.CustomAttributesOf(parent).All() {
		row, err := p.r.CustomAttribute(a)
		if !p.check(err) {
			continue
		}
		p.line(".custom %s = (%s)", p.methodToken(row.Type), hexBytes(p.blob(row.Value)))
	}
}

// securityActions, ECMA-335 II.22.11.
var securityActions = map[uint16]string{
	1: "request", 2: "demand", 3: "assert", 4: "deny", 5: "permitonly", 6: "linkcheck", 7: "inheritcheck", 8: "reqmin", 9: "reqopt", 10: "reqrefuse",
	11: "prejitgrant", 12: "prejitdeny", 13: "noncasdemand", 14: "noncaslinkdemand", 15: "noncasinheritance",
}

// permissions writes declarative security. ECMA-335 II.20.
func (p *printer) permissions(parent metadata.Token) {
	for d := range p.r.DeclSecurityOf(parent).All() {
		row, err := p.r.DeclSecurity(d)
		if !p.check(err) {
			continue
		}
		action, ok := securityActions[row.Action]
		if !ok {
			p.line("// security action %d", row.Action)
			continue
		}
		p.line(".permissionset %s = (%s)", action, hexBytes(p.blob(row.PermissionSet)))
	}
}

// simpleNative are the native types that one byte describes. ECMA-335 II.23.4.
var simpleNative = map[byte]string{
	0x02: "bool", 0x03: "int8", 0x04: "unsigned int8", 0x05: "int16", 0x06: "unsigned int16", 0x07: "int32", 0x08: "unsigned int32",
	0x09: "int64", 0x0A: "unsigned int64", 0x0B: "float32", 0x0C: "float64", 0x14: "lpstr", 0x15: "lpwstr", 0x1F: "int", 0x20: "unsigned int",
}

// marshal writes how a field or parameter is passed to native code; other than simple types as the bytes of their description. ECMA-335 II.7.4.
func (p *printer) marshal(parent metadata.Token) string {
	m := p.r.FieldMarshalOf(parent)
	if m == 0 {
		return ""
	}
	row, err := p.r.FieldMarshal(m)
	if !p.check(err) {
		return ""
	}
	blob := p.blob(row.NativeType)
	if len(blob) == 1 && simpleNative[blob[0]] != "" {
		return "marshal(" + simpleNative[blob[0]] + ") "
	}
	return "marshal({" + hexBytes(blob) + "}) "
}

// initialValue writes the constant of a field, parameter or property, " = int32(5)", or nothing. ECMA-335 II.16.2.
func (p *printer) initialValue(parent metadata.Token) string {
	c := p.r.ConstantOf(parent)
	if c == 0 {
		return ""
	}
	row, err := p.r.Constant(c)
	if !p.check(err) {
		return ""
	}
	kind, blob := metadata.ElementType(row.Type), p.blob(row.Value)
	text := constant(kind, blob)
	if text == "" {
		p.check(fmt.Errorf("%s: %s has a constant of type %#x in %d bytes", p.asm.Path, parent, row.Type, len(blob)))
		return ""
	}
	return " = " + text
}

// constantSizes are the bytes of numeric constants.
var constantSizes = map[metadata.ElementType]int{
	metadata.ElementBoolean: 1, metadata.ElementChar: 2, metadata.ElementI1: 1, metadata.ElementU1: 1, metadata.ElementI2: 2, metadata.ElementU2: 2,
	metadata.ElementI4: 4, metadata.ElementU4: 4, metadata.ElementI8: 8, metadata.ElementU8: 8, metadata.ElementR4: 4, metadata.ElementR8: 8,
}

// constant writes a constant's value, "" if it is malformed. ECMA-335 II.22.9.
func constant(kind metadata.ElementType, blob []byte) string {
	switch kind {
	case metadata.ElementString:
		units := make([]uint16, len(blob)/2)
		for i := range units {
			units[i] = binary.LittleEndian.Uint16(blob[2*i:])
		}
		return stringLiteral(units)
	case metadata.ElementClass:
		return "nullref"
	}
	size, ok := constantSizes[kind]
	if !ok || len(blob) != size {
		return ""
	}
	return primitives[kind] + "(" + number(kind, blob) + ")"
}

// number writes the value between the parentheses. A float that has no decimal form is written by its bits.
func number(kind metadata.ElementType, blob []byte) string {
	bits := uint64(0)
	for i, b := range blob {
		bits |= uint64(b) << (8 * i)
	}
	shift := 64 - 8*len(blob)
	text := ""
	switch kind {
	case metadata.ElementBoolean:
		return fmt.Sprint(bits != 0)
	case metadata.ElementI1, metadata.ElementI2, metadata.ElementI4, metadata.ElementI8:
		return fmt.Sprint(int64(bits<<shift) >> shift)
	case metadata.ElementR4:
		text = float(float64(math.Float32frombits(uint32(bits))), 32)
	case metadata.ElementR8:
		text = float(math.Float64frombits(bits), 64)
	}
	if text == "" {
		return fmt.Sprintf("0x%0*X", 2*len(blob), bits)
	}
	return text
}

// dataItem is the initial data of a field: size bytes at an RVA.
type dataItem struct{ rva, size uint32 }

// fieldData writes where a field's initial data lies, and remembers it for dataItems. ECMA-335 II.16.3.
func (p *printer) fieldData(f metadata.FieldID, t *metadata.TypeSig) string {
	d := p.r.FieldRVAOf(f)
	if d == 0 {
		return ""
	}
	row, err := p.r.FieldRVA(d)
	if !p.check(err) {
		return ""
	}
	p.data = append(p.data, dataItem{row.RVA, p.sizeOf(t, 0)})
	return " at " + dataLabel(row.RVA)
}

func dataLabel(rva uint32) string { return fmt.Sprintf("D_%08X", rva) }

// dataAlignment is what a runtime may expect of a field's initial data: that of its widest element.
const dataAlignment = 16

// dataItems writes the data that fields refer to, once for each address and padded so that each begins aligned.
func (p *printer) dataItems() {
	slices.SortFunc(p.data, func(a, b dataItem) int {
		if a.rva != b.rva {
			return int(int64(a.rva) - int64(b.rva))
		}
		return int(int64(b.size) - int64(a.size)) // the longest first
	})
	p.data = slices.CompactFunc(p.data, func(a, b dataItem) bool { return a.rva == b.rva })
	for _, item := range p.data {
		data, err := p.asm.PE.Slice(item.rva, item.size)
		if !p.check(err) {
			p.line("// %s: %v", dataLabel(item.rva), err)
			continue
		}
		padding := -item.size & (dataAlignment - 1)
		if padding == 0 {
			p.line(".data cil %s = bytearray (%s)", dataLabel(item.rva), hexBytes(data))
			continue
		}
		p.line(".data cil %s = { bytearray (%s), int8[%d] }", dataLabel(item.rva), hexBytes(data), padding)
	}
}

// primitiveSizes are those of types with initial data; a pointer-sized field has none.
func primitiveSize(kind metadata.ElementType) uint32 { return uint32(constantSizes[kind]) }

// sizeOf returns the size in bytes of a field type that may have initial data: a number, an enum, or a structure of these with a stated size or plain
// sequential fields. It is 0 for others.
func (p *printer) sizeOf(t *metadata.TypeSig, depth int) uint32 {
	if t.Kind != metadata.ElementValueType || t.Token.Table() != metadata.TableTypeDef || depth > maxNesting {
		return primitiveSize(t.Kind)
	}
	def := metadata.TypeDefID(t.Token.RID())
	if layout := p.r.ClassLayoutOf(def); layout != 0 {
		row, err := p.r.ClassLayout(layout)
		if p.check(err) && row.ClassSize > 0 {
			return row.ClassSize
		}
	}
	fields, err := p.r.TypeFields(def)
	p.check(err)
	size, align := uint32(0), uint32(1)
	for f := range fields.All() {
		row, err := p.r.Field(f)
		if !p.check(err) || row.Flags&fieldStatic != 0 {
			continue
		}
		sig, err := p.r.FieldSig(row.Signature)
		if !p.check(err) {
			continue
		}
		field := p.sizeOf(&sig.Type, depth+1)
		fieldAlign := min(max(field, 1), 8)
		size = (size+fieldAlign-1)/fieldAlign*fieldAlign + field
		align = max(align, fieldAlign)
	}
	return (size + align - 1) / align * align
}

// fieldStatic is the flag of static fields, ECMA-335 II.23.1.5.
const fieldStatic = 0x10
