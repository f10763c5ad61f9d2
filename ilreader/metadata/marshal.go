// This file decodes marshalling descriptors: how a field or parameter is passed to native code. ECMA-335 II.23.4.

package metadata

import (
	"ilaot/ilreader/cursor"
)

// NativeType is the first byte of a marshalling descriptor, ECMA-335 II.23.1.17 and II.23.4.
type NativeType uint8

// The native types. Those the standard leaves out are the shipping runtimes' own.
const (
	NativeBoolean         NativeType = 0x02
	NativeI1              NativeType = 0x03
	NativeU1              NativeType = 0x04
	NativeI2              NativeType = 0x05
	NativeU2              NativeType = 0x06
	NativeI4              NativeType = 0x07
	NativeU4              NativeType = 0x08
	NativeI8              NativeType = 0x09
	NativeU8              NativeType = 0x0A
	NativeR4              NativeType = 0x0B
	NativeR8              NativeType = 0x0C
	NativeCurrency        NativeType = 0x0F
	NativeBStr            NativeType = 0x13
	NativeLPStr           NativeType = 0x14
	NativeLPWStr          NativeType = 0x15
	NativeLPTStr          NativeType = 0x16
	NativeFixedSysString  NativeType = 0x17
	NativeIUnknown        NativeType = 0x19
	NativeIDispatch       NativeType = 0x1A
	NativeStruct          NativeType = 0x1B
	NativeInterface       NativeType = 0x1C
	NativeSafeArray       NativeType = 0x1D
	NativeFixedArray      NativeType = 0x1E
	NativeInt             NativeType = 0x1F
	NativeUInt            NativeType = 0x20
	NativeByValStr        NativeType = 0x22
	NativeAnsiBStr        NativeType = 0x23
	NativeTBStr           NativeType = 0x24
	NativeVariantBool     NativeType = 0x25
	NativeFunc            NativeType = 0x26
	NativeAsAny           NativeType = 0x28
	NativeArray           NativeType = 0x2A
	NativeLPStruct        NativeType = 0x2B
	NativeCustomMarshaler NativeType = 0x2C
	NativeError           NativeType = 0x2D
	NativeIInspectable    NativeType = 0x2E
	NativeHString         NativeType = 0x2F
	NativeLPUTF8Str       NativeType = 0x30
	NativeNone            NativeType = 0x50 // of an element: not given
)

// MarshalSpec is a marshalling descriptor. Which fields are set depends on Type; an integer is -1 and Elem NativeNone where the descriptor does not give it.
type MarshalSpec struct {
	Type NativeType

	Elem       NativeType // Array, FixedArray: native type of the elements
	ParamIndex int32      // Array: the parameter that holds the element count; Interface: that holds the interface id
	Size       int32      // Array, FixedArray: element count; FixedSysString: character count
	Flags      int32      // Array: 1 if ParamIndex was given, extends the standard

	VariantType int32  // SafeArray: VARTYPE of the elements
	UserType    string // SafeArray: type of the elements, assembly-qualified

	GUID        string // CustomMarshaler; unused by runtimes
	NativeName  string // CustomMarshaler; unused by runtimes
	ManagedType string // CustomMarshaler: the marshaller's class, assembly-qualified
	Cookie      string // CustomMarshaler: argument for the marshaller
}

// MarshalSpec decodes the marshalling descriptor at ref, ECMA-335 II.23.4.
func (r *Reader) MarshalSpec(ref BlobRef) (*MarshalSpec, error) {
	c, err := r.BlobCursor(ref, "II.23.4")
	if err != nil {
		return nil, err
	}
	d := marshalDecoder{Cursor: c}
	spec := d.spec()
	return spec, d.Err()
}

type marshalDecoder struct{ cursor.Cursor }

func (d *marshalDecoder) spec() *MarshalSpec {
	s := &MarshalSpec{Type: NativeType(d.U8()), Elem: NativeNone, ParamIndex: -1, Size: -1, Flags: -1, VariantType: -1}
	switch s.Type {
	case NativeArray:
		s.Elem = d.elem()
		s.ParamIndex, s.Size, s.Flags = d.optional(), d.optional(), d.optional()
	case NativeFixedArray:
		s.Size = d.optional()
		s.Elem = d.elem()
	case NativeFixedSysString:
		s.Size = int32(d.CompressedUint())
	case NativeInterface, NativeIUnknown, NativeIDispatch:
		s.ParamIndex = d.optional()
	case NativeSafeArray:
		s.VariantType = d.optional()
		if d.Len() > 0 {
			s.UserType, _ = d.SerString()
		}
	case NativeCustomMarshaler:
		s.GUID, _ = d.SerString()
		s.NativeName, _ = d.SerString()
		s.ManagedType, _ = d.SerString()
		s.Cookie, _ = d.SerString()
	}
	return s
}

// optional reads an integer that the descriptor may leave out, as may all after it; -1 if it does.
func (d *marshalDecoder) optional() int32 {
	if d.Len() == 0 {
		return -1
	}
	return int32(d.CompressedUint())
}

func (d *marshalDecoder) elem() NativeType {
	if d.Len() == 0 {
		return NativeNone
	}
	return NativeType(d.U8())
}
