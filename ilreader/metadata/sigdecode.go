// This file decodes signature blobs, one function per kind of signature; the types in them are in sigtype.go. Decoding is recursive descent over the
// grammar of ECMA-335 II.23.2; depth is bounded by maxNesting, and a count is checked against the bytes left before anything is allocated for it, so
// the work is linear in the blob.

package metadata

import (
	"ilaot/ilreader/cursor"
)

// maxNesting bounds the depth of types within types. Compilers stay far below it.
const maxNesting = 256

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
