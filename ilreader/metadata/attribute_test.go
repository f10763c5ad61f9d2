// This file tests custom attribute values, marshalling descriptors, permission sets and constants on bytes written by hand.

package metadata

import (
	"bytes"
	"errors"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// testEnums knows enums by name, and every enum token as an int32.
type testEnums map[string]ElementType

func (e testEnums) EnumByToken(t Token) (ElementType, error) { return ElementI4, nil }

func (e testEnums) EnumByName(name string) (ElementType, error) {
	if underlying, ok := e[name]; ok {
		return underlying, nil
	}
	return 0, errors.New("no enum " + name)
}

var someEnums = testEnums{"E": ElementU1, "Far.E, Far": ElementI8, "Bad": ElementString}

// params returns the signature of a constructor.
func params(types ...TypeSig) *MethodSig { return &MethodSig{HasThis: true, Params: types} }

func prim(kind ElementType) TypeSig { return TypeSig{Kind: kind} }

func arrayOf(elem TypeSig) TypeSig { return TypeSig{Kind: ElementSZArray, Elem: &elem} }

// decode decodes an attribute blob on a reader whose TypeRef 1 is System.Type.
func decode(t testing.TB, blob []byte, ctor *MethodSig, typeArgs ...TypeSig) (*Attribute, error) {
	m := &module{
		blob:    counted([]byte{0}, blob),
		strings: []byte("\x00System\x00Type\x00Exception\x00"),
		rows:    map[TableID][][]uint32{TableTypeRef: {{6, 8, 1}, {6, 13, 1}}},
	}
	return m.open(t).AttributeBlob(1, ctor, typeArgs, someEnums)
}

func values(list []AttributeValue) []any {
	out := []any{}
	for _, v := range list {
		out = append(out, v.Value)
	}
	return out
}

func TestAttributeFixedArguments(t *testing.T) {
	class := TypeSig{Kind: ElementClass, Token: TypeRefID(1).Token()}
	enum := TypeSig{Kind: ElementValueType, Token: TypeRefID(2).Token()}
	a, err := decode(t, []byte{1, 0, 1, 'x', 0, 0xFF, 0xFE, 0xFF, 3, 's', 'y', 'z', 0xFF, 1, 'T', 7, 0, 0, 0, 0, 0},
		params(prim(ElementBoolean), prim(ElementChar), prim(ElementI1), prim(ElementI2), prim(ElementString), prim(ElementString), class, enum))
	require.NoError(t, err)
	assert.Equal(t, []any{true, uint16('x'), int8(-1), int16(-2), "syz", nil, "T", int32(7)}, values(a.Fixed))
	assert.Equal(t, ElementSystemType, a.Fixed[6].Type.Kind)
	assert.Equal(t, ElementEnum, a.Fixed[7].Type.Kind)
	assert.Equal(t, ElementI4, a.Fixed[7].Type.Underlying)
	assert.Equal(t, TypeRefID(2).Token(), a.Fixed[7].Type.EnumToken)
	assert.Empty(t, a.Named)
}

func TestAttributeArraysAndBoxes(t *testing.T) {
	a, err := decode(t, []byte{1, 0,
		2, 0, 0, 0, 5, 0, 6, 0, // ushort[]{5, 6}
		0xFF, 0xFF, 0xFF, 0xFF, // null
		0, 0, 0, 0, // empty
		0x08, 9, 0, 0, 0, // object: int 9
		0x1D, 0x51, 3, 0, 0, 0, 0x0E, 0xFF, 0x55, 1, 'E', 7, 0x50, 1, 'T', // object: object[]{null string, E 7, typeof(T)}
		0, 0}, params(arrayOf(prim(ElementU2)), arrayOf(prim(ElementU2)), arrayOf(prim(ElementU2)), prim(ElementObject), prim(ElementObject)))
	require.NoError(t, err)
	assert.Equal(t, []any{uint16(5), uint16(6)}, values(a.Fixed[0].Value.([]AttributeValue)))
	assert.Nil(t, a.Fixed[1].Value)
	assert.Equal(t, []AttributeValue{}, a.Fixed[2].Value)
	assert.Equal(t, AttributeValue{AttributeType{Kind: ElementI4}, int32(9)}, a.Fixed[3].Value)
	boxed := a.Fixed[4].Value.(AttributeValue)
	assert.Equal(t, ElementSZArray, boxed.Type.Kind)
	inner := boxed.Value.([]AttributeValue)
	require.Len(t, inner, 3)
	assert.Nil(t, inner[0].Value.(AttributeValue).Value)
	assert.Equal(t, AttributeValue{AttributeType{Kind: ElementEnum, Underlying: ElementU1, EnumName: "E"}, uint8(7)}, inner[1].Value)
	assert.Equal(t, "T", inner[2].Value.(AttributeValue).Value)
}

func TestAttributeNamedArguments(t *testing.T) {
	a, err := decode(t, []byte{1, 0, 3, 0,
		0x53, 0x08, 1, 'F', 4, 0, 0, 0,
		0x54, 0x1D, 0x55, 10, 'F', 'a', 'r', '.', 'E', ',', ' ', 'F', 'a', 'r', 1, 'P', 1, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8,
		0x54, 0x0D, 1, 'D', 0, 0, 0, 0, 0, 0, 4, 0xC0}, params())
	require.NoError(t, err)
	require.Len(t, a.Named, 3)
	assert.Equal(t, NamedArgument{false, "F", AttributeValue{AttributeType{Kind: ElementI4}, int32(4)}}, a.Named[0])
	assert.True(t, a.Named[1].IsProperty)
	assert.Equal(t, []any{int64(0x0807060504030201)}, values(a.Named[1].Value.([]AttributeValue)))
	assert.Equal(t, -2.5, a.Named[2].Value)
}

func TestAttributeOfGenericClass(t *testing.T) {
	t0 := TypeSig{Kind: ElementVar, Index: 0}
	a, err := decode(t, []byte{1, 0, 5, 0, 0, 0, 0, 0}, params(t0), prim(ElementI4))
	require.NoError(t, err)
	assert.Equal(t, []any{int32(5)}, values(a.Fixed))
	_, err = decode(t, []byte{1, 0, 5, 0, 0, 0, 0, 0}, params(t0))
	assert.ErrorContains(t, err, "constructor parameter of type !0")
}

func TestAttributeWithoutValue(t *testing.T) {
	r := openBlob(t, nil)
	a, err := r.AttributeBlob(0, params(), nil, someEnums)
	require.NoError(t, err)
	assert.Empty(t, a.Fixed)
	_, err = r.AttributeBlob(0, params(prim(ElementI4)), nil, someEnums)
	assert.Error(t, err)
}

func TestAttributesRefused(t *testing.T) {
	exception := TypeSig{Kind: ElementClass, Token: TypeRefID(2).Token()}
	nobody := TypeSig{Kind: ElementClass, Token: TypeRefID(9).Token()}
	i4 := prim(ElementI4)
	self := TypeSig{Kind: ElementVar, Index: 0} // its own type argument
	cases := []struct {
		name string
		blob []byte
		ctor *MethodSig
		args []TypeSig
		want string
	}{
		{"prolog", []byte{2, 0, 0, 0}, params(), nil, "prolog 0x0002"},
		{"no count", []byte{1, 0}, params(), nil, "need 2 bytes"},
		{"class parameter", []byte{1, 0, 0, 0}, params(exception), nil, "class System.Exception"},
		{"missing class", []byte{1, 0, 0, 0}, params(nobody), nil, "no row 9"},
		{"pointer parameter", []byte{1, 0, 0, 0}, params(TypeSig{Kind: ElementPtr, Elem: &i4}), nil, "of type int32*"},
		{"argument cut off", []byte{1, 0, 5, 0}, params(i4), nil, "need 4 bytes"},
		{"array longer than the blob", []byte{1, 0, 0xFE, 0xFF, 0xFF, 0xFF}, params(arrayOf(i4)), nil, "4294967294 elements"},
		{"more named arguments than bytes", []byte{1, 0, 0xFF, 0xFF}, params(), nil, "65535 elements"},
		{"neither field nor property", []byte{1, 0, 1, 0, 0x52, 8, 0, 0, 0, 0, 0}, params(), nil, "0x52 is neither"},
		{"type of named argument", []byte{1, 0, 1, 0, 0x53, 0x12, 0, 0, 0}, params(), nil, "0x12 is not the type"},
		{"unknown enum", []byte{1, 0, 1, 0, 0x53, 0x55, 1, 'X', 1, 'F', 0}, params(), nil, "no enum X"},
		{"enum of strings", []byte{1, 0, 1, 0, 0x53, 0x55, 3, 'B', 'a', 'd', 1, 'F', 0}, params(), nil, "underlying element type 0x0e"},
		{"nested boxes", append([]byte{1, 0}, bytes.Repeat([]byte{0x51}, 1000)...), params(prim(ElementObject)), nil, "nested deeper"},
		{"nested array types", append([]byte{1, 0}, bytes.Repeat([]byte{0x1D}, 1000)...), params(prim(ElementObject)), nil, "nested deeper"},
		{"type argument of itself", []byte{1, 0, 0, 0}, params(self), []TypeSig{self}, "nested deeper"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := decode(t, c.blob, c.ctor, c.args...)
			assert.ErrorContains(t, err, c.want)
		})
	}
}

func TestMarshalSpecs(t *testing.T) {
	base := MarshalSpec{Elem: NativeNone, ParamIndex: -1, Size: -1, Flags: -1, VariantType: -1}
	with := func(change func(*MarshalSpec)) MarshalSpec { s := base; change(&s); return s }
	cases := []struct {
		bytes []byte
		want  MarshalSpec
	}{
		{[]byte{0x02}, with(func(s *MarshalSpec) { s.Type = NativeBoolean })},
		{[]byte{0x2A}, with(func(s *MarshalSpec) { s.Type = NativeArray })},
		{[]byte{0x2A, 0x50}, with(func(s *MarshalSpec) { s.Type = NativeArray })},
		{[]byte{0x2A, 0x07, 2, 5, 1}, with(func(s *MarshalSpec) { s.Type, s.Elem, s.ParamIndex, s.Size, s.Flags = NativeArray, NativeI4, 2, 5, 1 })},
		{[]byte{0x1E, 4, 0x05}, with(func(s *MarshalSpec) { s.Type, s.Size, s.Elem = NativeFixedArray, 4, NativeI2 })},
		{[]byte{0x1E, 4}, with(func(s *MarshalSpec) { s.Type, s.Size = NativeFixedArray, 4 })},
		{[]byte{0x17, 0x81, 0x00}, with(func(s *MarshalSpec) { s.Type, s.Size = NativeFixedSysString, 256 })},
		{[]byte{0x1C, 1}, with(func(s *MarshalSpec) { s.Type, s.ParamIndex = NativeInterface, 1 })},
		{[]byte{0x1D}, with(func(s *MarshalSpec) { s.Type = NativeSafeArray })},
		{[]byte{0x1D, 3, 1, 'U'}, with(func(s *MarshalSpec) { s.Type, s.VariantType, s.UserType = NativeSafeArray, 3, "U" })},
		{[]byte{0x2C, 0, 0, 1, 'M', 1, 'c'}, with(func(s *MarshalSpec) { s.Type, s.ManagedType, s.Cookie = NativeCustomMarshaler, "M", "c" })},
	}
	for _, c := range cases {
		spec, err := openBlob(t, c.bytes).MarshalSpec(1)
		require.NoError(t, err, "% x", c.bytes)
		assert.Equal(t, c.want, *spec, "% x", c.bytes)
	}
	for _, bad := range [][]byte{{}, {0x17}, {0x2C, 0, 0, 9}, {0x2A, 0x07, 0xFF}} {
		_, err := openBlob(t, bad).MarshalSpec(1)
		assert.Error(t, err, "% x", bad)
	}
}

func TestPermissionSets(t *testing.T) {
	one := []byte{'.', 2, 1, 'A', 7, 1, 0x54, 0x02, 1, 'P', 1, 0, 1, 'B', 1, 0}
	open := func(blob []byte) *Reader {
		return (&module{blob: counted([]byte{0}, blob), rows: map[TableID][][]uint32{TableDeclSecurity: {{2, 4, 1}}}}).open(t)
	}
	set, err := open(one).PermissionSet(1, someEnums)
	require.NoError(t, err)
	require.Len(t, set.Permissions, 2)
	assert.Equal(t, "A", set.Permissions[0].Class)
	assert.Equal(t, NamedArgument{true, "P", AttributeValue{AttributeType{Kind: ElementBoolean}, true}}, set.Permissions[0].Named[0])
	assert.Equal(t, "B", set.Permissions[1].Class)
	set, err = open([]byte{'<', 0, '/', 0, '>', 0}).PermissionSet(1, someEnums)
	require.NoError(t, err)
	assert.Equal(t, []uint16{'<', '/', '>'}, set.XML)
	for n := 2; n < len(one); n++ {
		_, err = open(one[:n]).PermissionSet(1, someEnums)
		assert.Error(t, err, "cut to %d bytes", n)
	}
	_, err = open([]byte{'.', 1, 1, 'A', 7, 1, 0x54, 0x55, 1, 'X', 1, 'P', 0}).PermissionSet(1, someEnums)
	assert.Error(t, err)
	_, err = open(one).PermissionSet(2, someEnums)
	assert.Error(t, err)
}

func TestConstants(t *testing.T) {
	cases := []struct {
		kind ElementType
		blob []byte
		want any
	}{
		{ElementBoolean, []byte{1}, true},
		{ElementChar, []byte{0x41, 0}, uint16('A')},
		{ElementI1, []byte{0xFF}, int8(-1)},
		{ElementU1, []byte{0xFF}, uint8(255)},
		{ElementI2, []byte{0xFE, 0xFF}, int16(-2)},
		{ElementU2, []byte{0xFE, 0xFF}, uint16(65534)},
		{ElementI4, []byte{1, 0, 0, 0x80}, int32(math.MinInt32 + 1)},
		{ElementU4, []byte{1, 0, 0, 0x80}, uint32(0x80000001)},
		{ElementI8, []byte{0, 0, 0, 0, 0, 0, 0, 0x80}, int64(math.MinInt64)},
		{ElementU8, []byte{0, 0, 0, 0, 0, 0, 0, 0x80}, uint64(1 << 63)},
		{ElementR4, []byte{0, 0, 0xC0, 0x3F}, float32(1.5)},
		{ElementR8, []byte{0, 0, 0, 0, 0, 0, 4, 0xC0}, -2.5},
		{ElementString, []byte{'h', 0, 0, 0xD8}, []uint16{'h', 0xD800}},
		{ElementString, nil, []uint16{}},
		{ElementClass, []byte{0, 0, 0, 0}, nil},
	}
	open := func(kind ElementType, blob []byte) *Reader {
		return (&module{blob: counted([]byte{0}, blob), rows: map[TableID][][]uint32{TableConstant: {{uint32(kind), 0, 4, 1}}}}).open(t)
	}
	for _, c := range cases {
		kind, value, err := open(c.kind, c.blob).ConstantValue(1)
		require.NoError(t, err)
		assert.Equal(t, c.kind, kind)
		assert.Equal(t, c.want, value)
		if c.kind != ElementString {
			_, _, err = open(c.kind, c.blob[:len(c.blob)-1]).ConstantValue(1)
			assert.Error(t, err, "cut")
		}
	}
	for _, bad := range []ElementType{ElementVoid, ElementObject, ElementValueType, 0} {
		_, _, err := open(bad, []byte{0, 0, 0, 0}).ConstantValue(1)
		assert.Error(t, err, "%#x", uint8(bad))
	}
	_, _, err := open(ElementClass, []byte{1, 0, 0, 0}).ConstantValue(1)
	assert.ErrorContains(t, err, "a constant of class type is null")
}

func TestNaNPayloadSurvives(t *testing.T) {
	m := &module{blob: counted([]byte{0}, []byte{0x34, 0x12, 0xC0, 0x7F}), rows: map[TableID][][]uint32{TableConstant: {{uint32(ElementR4), 0, 4, 1}}}}
	_, value, err := m.open(t).ConstantValue(1)
	require.NoError(t, err)
	assert.Equal(t, uint32(0x7FC01234), math.Float32bits(value.(float32)))
}
