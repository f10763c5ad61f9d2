// This file decodes signature blobs. Decoding is recursive descent over the grammar of ECMA-335 II.23.2; depth is bounded by maxNesting, and a count is
// checked against the bytes left before anything is allocated for it, so the work is linear in the blob.

package metadata

import (
	"ilaot/ilreader/cursor"
	"ilaot/ilreader/metadata/schema"
)

// maxNesting bounds the depth of types within types. Compilers stay far below it.
const maxNesting = 256

// maxRank is the highest rank shipping runtimes accept for a general array.
const maxRank = 32

// presize is how many elements are allocated on the word of a count alone; more are allocated as they turn up.
const presize = 16

// sigDecoder decodes one blob.
type sigDecoder struct {
	cursor.Cursor
	depth int
}

// signature opens the blob at ref as a signature.
func (r *Reader) signature(ref BlobRef, section string) (sigDecoder, error) {
	c, err := r.BlobCursor(ref, section)
	return sigDecoder{Cursor: c}, err
}

// MethodSig decodes a method signature, ECMA-335 II.23.2.1 to II.23.2.3.
func (r *Reader) MethodSig(ref BlobRef) (*MethodSig, error) {
	d, err := r.signature(ref, "II.23.2.1")
	if err != nil {
		return nil, err
	}
	sig := d.method()
	return sig, d.Err()
}

// FieldSig decodes a field signature, ECMA-335 II.23.2.4.
func (r *Reader) FieldSig(ref BlobRef) (*FieldSig, error) {
	d, err := r.signature(ref, "II.23.2.4")
	if err != nil {
		return nil, err
	}
	sig := d.field()
	return sig, d.Err()
}

// PropertySig decodes a property signature, ECMA-335 II.23.2.5.
func (r *Reader) PropertySig(ref BlobRef) (*PropertySig, error) {
	d, err := r.signature(ref, "II.23.2.5")
	if err != nil {
		return nil, err
	}
	sig := d.property()
	return sig, d.Err()
}

// LocalsSig decodes a local variable signature, ECMA-335 II.23.2.6.
func (r *Reader) LocalsSig(ref BlobRef) (*LocalsSig, error) {
	d, err := r.signature(ref, "II.23.2.6")
	if err != nil {
		return nil, err
	}
	sig := d.locals()
	return sig, d.Err()
}

// StandAloneSignature decodes the signature of a StandAloneSig row: local variables, or the target of an indirect call. ECMA-335 II.22.36.
func (r *Reader) StandAloneSignature(id StandAloneSigID) (StandAloneSig, error) {
	row, err := r.StandAloneSig(id)
	if err != nil {
		return StandAloneSig{}, err
	}
	d, err := r.signature(row.Signature, "II.23.2.6")
	if err != nil {
		return StandAloneSig{}, err
	}
	var sig StandAloneSig
	switch first, _ := d.PeekU8(); first {
	case sigLocals:
		sig.Locals = d.locals()
	case sigField:
		sig.Field = d.field()
	default:
		sig.Method = d.method()
	}
	return sig, d.Err()
}

// MemberRefSig decodes the signature of a MemberRef row, which its first byte makes a field or a method. ECMA-335 II.22.25.
func (r *Reader) MemberRefSig(ref BlobRef) (MemberRefSig, error) {
	d, err := r.signature(ref, "II.23.2.2")
	if err != nil {
		return MemberRefSig{}, err
	}
	var sig MemberRefSig
	if first, _ := d.PeekU8(); first&sigKindMask == sigField {
		sig.Field = d.field()
	} else {
		sig.Method = d.method()
	}
	return sig, d.Err()
}

// TypeSpecSig decodes the signature of a TypeSpec, ECMA-335 II.23.2.14.
func (r *Reader) TypeSpecSig(ref BlobRef) (*TypeSig, error) {
	d, err := r.signature(ref, "II.23.2.14")
	if err != nil {
		return nil, err
	}
	t := new(TypeSig)
	d.typ(t)
	return t, d.Err()
}

// MethodSpecSig decodes the type arguments of an instantiated method, ECMA-335 II.23.2.15.
func (r *Reader) MethodSpecSig(ref BlobRef) ([]TypeSig, error) {
	d, err := r.signature(ref, "II.23.2.15")
	if err != nil {
		return nil, err
	}
	d.expect(sigMethodSpec, "method instantiation")
	args := d.types(d.CompressedUint())
	return args, d.Err()
}

// expect reads the first byte of a signature of one kind.
func (d *sigDecoder) expect(kind byte, what string) {
	if first := d.U8(); d.Err() == nil && first&sigKindMask != kind {
		d.FailAt(0, "%#02x does not start a %s signature", first, what)
	}
}

func (d *sigDecoder) field() *FieldSig {
	d.expect(sigField, "field")
	sig := new(FieldSig)
	d.typ(&sig.Type)
	return sig
}

func (d *sigDecoder) property() *PropertySig {
	first, _ := d.PeekU8()
	d.expect(sigProperty, "property")
	sig := &PropertySig{HasThis: first&sigHasThis != 0}
	count := d.CompressedUint()
	d.typ(&sig.Type)
	sig.Params = d.types(count)
	return sig
}

func (d *sigDecoder) locals() *LocalsSig {
	d.expect(sigLocals, "local variable")
	return &LocalsSig{Locals: d.types(d.CompressedUint())}
}

// method decodes a method signature; the sentinel of a variable argument call site stands before a parameter and is not one.
func (d *sigDecoder) method() *MethodSig {
	if !d.enter() {
		return nil
	}
	defer d.leave()
	first := d.U8()
	sig := &MethodSig{
		CallConv:      CallConv(first & sigKindMask),
		HasThis:       first&sigHasThis != 0,
		ExplicitThis:  first&sigExplicitThis != 0,
		SentinelIndex: -1,
	}
	if !isCallConv(sig.CallConv) {
		d.Failf("%#02x does not start a method signature", first)
		return sig
	}
	if first&sigGeneric != 0 {
		sig.GenericParamCount = d.CompressedUint()
	}
	count := d.Count(d.CompressedUint(), 1)
	d.typeOrVoid(&sig.Ret)
	sig.Params = d.params(count, &sig.SentinelIndex)
	return sig
}

func isCallConv(c CallConv) bool { return c <= CallConvVarArg || c == CallConvUnmanaged }

func (d *sigDecoder) params(count int, sentinel *int) []TypeSig {
	if count == 0 {
		return nil
	}
	params := make([]TypeSig, 0, min(count, presize))
	for i := 0; i < count && d.Err() == nil; i++ {
		if b, _ := d.PeekU8(); ElementType(b) == ElementSentinel {
			d.Skip(1)
			if *sentinel >= 0 {
				d.Failf("second sentinel")
			}
			*sentinel = i
		}
		params = append(params, TypeSig{})
		d.typ(&params[i])
	}
	return params
}

// types decodes count types.
func (d *sigDecoder) types(count uint32) []TypeSig {
	n := d.Count(count, 1)
	if n == 0 {
		return nil
	}
	types := make([]TypeSig, 0, min(n, presize))
	for i := 0; i < n && d.Err() == nil; i++ {
		types = append(types, TypeSig{})
		d.typ(&types[i])
	}
	return types
}

// enter goes one type deeper; it fails when that is too deep.
func (d *sigDecoder) enter() bool {
	if d.depth == maxNesting {
		d.Failf("types nested deeper than %d", maxNesting)
		return false
	}
	d.depth++
	return true
}

func (d *sigDecoder) leave() { d.depth-- }

// typ decodes a type other than void into t.
func (d *sigDecoder) typ(t *TypeSig) {
	start := d.Pos()
	d.typeOrVoid(t)
	if t.Kind == ElementVoid {
		d.FailAt(start, "void is not a type here")
	}
}

// typeOrVoid decodes a type into t, ECMA-335 II.23.2.10 to II.23.2.12.
func (d *sigDecoder) typeOrVoid(t *TypeSig) {
	if !d.enter() {
		return
	}
	defer d.leave()
	start := d.Pos()
	t.Kind = d.prefixes(t)
	switch t.Kind {
	case ElementVoid, ElementBoolean, ElementChar, ElementI1, ElementU1, ElementI2, ElementU2, ElementI4, ElementU4, ElementI8, ElementU8,
		ElementR4, ElementR8, ElementString, ElementTypedByRef, ElementI, ElementU, ElementObject:
	case ElementPtr:
		t.Elem = new(TypeSig)
		d.typeOrVoid(t.Elem)
	case ElementByRef, ElementSZArray:
		t.Elem = new(TypeSig)
		d.typ(t.Elem)
	case ElementClass, ElementValueType:
		t.Token = d.typeToken()
	case ElementVar, ElementMVar:
		t.Index = d.CompressedUint()
	case ElementArray:
		t.Elem = new(TypeSig)
		d.typ(t.Elem)
		t.Array = d.arrayShape()
	case ElementGenericInst:
		d.genericInst(t)
	case ElementFnPtr:
		t.Method = d.method()
	default:
		d.FailAt(start, "%#02x does not start a type", uint8(t.Kind))
	}
}

// prefixes reads custom modifiers and the pinned constraint, in any order as compilers mix them, and returns the element type after them.
func (d *sigDecoder) prefixes(t *TypeSig) ElementType {
	for d.Err() == nil {
		switch kind := ElementType(d.U8()); kind {
		case ElementCModReqd, ElementCModOpt:
			t.Mods = append(t.Mods, CustomMod{Required: kind == ElementCModReqd, Type: d.typeToken()})
		case ElementPinned:
			t.Pinned = true
		default:
			return kind
		}
	}
	return ElementEnd
}

// genericInst decodes the rest of an instantiation: the generic type and its arguments.
func (d *sigDecoder) genericInst(t *TypeSig) {
	start := d.Pos()
	t.Elem = new(TypeSig)
	switch t.Elem.Kind = ElementType(d.U8()); t.Elem.Kind {
	case ElementClass, ElementValueType:
		t.Elem.Token = d.typeToken()
	default:
		d.FailAt(start, "%#02x cannot be instantiated", uint8(t.Elem.Kind))
		return
	}
	t.Args = d.types(d.CompressedUint())
	if len(t.Args) == 0 {
		d.FailAt(start, "instantiation without arguments")
	}
}

// arrayShape decodes the shape of a general array, ECMA-335 II.23.2.13.
func (d *sigDecoder) arrayShape() *ArrayShape {
	shape := &ArrayShape{Rank: d.CompressedUint()}
	if shape.Rank-1 >= maxRank {
		d.Failf("array of rank %d, the rank is 1 to %d", shape.Rank, maxRank)
	}
	sizes := d.Count(d.CompressedUint(), 1)
	for range sizes {
		shape.Sizes = append(shape.Sizes, d.CompressedUint())
	}
	bounds := d.Count(d.CompressedUint(), 1)
	for range bounds {
		shape.LoBounds = append(shape.LoBounds, d.CompressedInt())
	}
	if d.Err() == nil && max(len(shape.Sizes), len(shape.LoBounds)) > int(shape.Rank) {
		d.Failf("array of rank %d with %d sizes and %d lower bounds", shape.Rank, len(shape.Sizes), len(shape.LoBounds))
	}
	return shape
}

// typeToken decodes a TypeDefOrRefOrSpecEncoded, ECMA-335 II.23.2.8.
func (d *sigDecoder) typeToken() Token {
	start := d.Pos()
	value := d.CompressedUint()
	tables := schema.CodedIndices[schema.TypeDefOrRef].Tables
	tag, rid := value&3, value>>2
	if d.Err() != nil {
		return 0
	}
	if int(tag) >= len(tables) || rid == 0 || rid > maxRID {
		d.FailAt(start, "%#x is not a type", value)
		return 0
	}
	return MakeToken(tables[tag], rid)
}
