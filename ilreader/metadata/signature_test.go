// This file tests signatures on bytes written by hand: every kind, printed the way ilasm writes it, and what is refused.

package metadata

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func shortToken(t Token) string { return fmt.Sprintf("T%x", uint32(t)) }

// Type bytes and their printed form. 05 is the encoded token TypeRef 1, 08 TypeDef 2, 06 TypeSpec 1.
var typeCases = []struct {
	bytes []byte
	want  string
}{
	{[]byte{0x02}, "bool"}, {[]byte{0x03}, "char"}, {[]byte{0x04}, "int8"}, {[]byte{0x05}, "uint8"}, {[]byte{0x06}, "int16"}, {[]byte{0x07}, "uint16"},
	{[]byte{0x08}, "int32"}, {[]byte{0x09}, "uint32"}, {[]byte{0x0A}, "int64"}, {[]byte{0x0B}, "uint64"}, {[]byte{0x0C}, "float32"},
	{[]byte{0x0D}, "float64"}, {[]byte{0x0E}, "string"}, {[]byte{0x16}, "typedref"}, {[]byte{0x18}, "native int"}, {[]byte{0x19}, "native uint"},
	{[]byte{0x1C}, "object"},
	{[]byte{0x0F, 0x01}, "void*"},
	{[]byte{0x0F, 0x0F, 0x08}, "int32**"},
	{[]byte{0x10, 0x1D, 0x08}, "int32[]&"},
	{[]byte{0x12, 0x05}, "class T1000001"},
	{[]byte{0x11, 0x08}, "valuetype T2000002"},
	{[]byte{0x13, 0x03}, "!3"},
	{[]byte{0x1E, 0x80, 0x80}, "!!128"},
	{[]byte{0x15, 0x12, 0x05, 0x02, 0x08, 0x13, 0x00}, "class T1000001<int32, !0>"},
	{[]byte{0x15, 0x11, 0x05, 0x01, 0x15, 0x12, 0x08, 0x01, 0x0E}, "valuetype T1000001<class T2000002<string>>"},
	{[]byte{0x14, 0x08, 0x02, 0x00, 0x00}, "int32[,]"},
	{[]byte{0x14, 0x08, 0x01, 0x00, 0x00}, "int32[0...]"},
	{[]byte{0x14, 0x08, 0x03, 0x02, 0x04, 0x05, 0x02, 0x02, 0x7B}, "int32[1...4,-3...1,]"},
	{[]byte{0x14, 0x08, 0x02, 0x00, 0x02, 0x00, 0x04}, "int32[0...,2...]"},
	{[]byte{0x1F, 0x05, 0x20, 0x06, 0x08}, "int32 modreq(T1000001) modopt(T1b000001)"},
	{[]byte{0x0F, 0x20, 0x05, 0x08}, "int32 modopt(T1000001)*"},
	{[]byte{0x1B, 0x00, 0x01, 0x01, 0x08}, "method void *(int32)"},
	{[]byte{0x1B, 0x09, 0x00, 0x20, 0x05, 0x01}, "method unmanaged void modopt(T1000001) *()"},
	{[]byte{0x1D, 0x1B, 0x02, 0x00, 0x1B, 0x01, 0x00, 0x08}, "method unmanaged stdcall method unmanaged cdecl int32 *() *()[]"},
}

func TestTypes(t *testing.T) {
	for _, c := range typeCases {
		t.Run(c.want, func(t *testing.T) {
			r := openBlob(t, c.bytes)
			sig, err := r.TypeSpecSig(1)
			require.NoError(t, err)
			assert.Equal(t, c.want, sig.Format(shortToken))
			for n := range c.bytes {
				_, err := openBlob(t, c.bytes[:n]).TypeSpecSig(1)
				assert.Error(t, err, "cut to %d bytes", n)
			}
		})
	}
}

func TestTypesRefused(t *testing.T) {
	cases := []struct {
		name  string
		bytes []byte
		want  string
	}{
		{"void", []byte{0x01}, "void is not a type here"},
		{"array of void", []byte{0x1D, 0x01}, "void is not a type here"},
		{"reference to void", []byte{0x10, 0x01}, "void is not a type here"},
		{"end", []byte{0x00}, "0x00 does not start a type"},
		{"unknown element", []byte{0x17}, "0x17 does not start a type"},
		{"internal element", []byte{0x21, 0, 0, 0, 0}, "0x21 does not start a type"},
		{"sentinel", []byte{0x41, 0x08}, "0x41 does not start a type"},
		{"token of no table", []byte{0x12, 0x07}, "0x7 is not a type"},
		{"nil token", []byte{0x12, 0x00}, "0x0 is not a type"},
		{"token past its rows", []byte{0x12, 0xDF, 0xFF, 0xFF, 0xFD}, "is not a type"},
		{"instantiated primitive", []byte{0x15, 0x08, 0x01, 0x08}, "0x08 cannot be instantiated"},
		{"no type arguments", []byte{0x15, 0x12, 0x05, 0x00}, "without arguments"},
		{"more arguments than bytes", []byte{0x15, 0x12, 0x05, 0xDF, 0xFF, 0xFF, 0xFF, 0x08}, "536870911 elements"},
		{"rank zero", []byte{0x14, 0x08, 0x00, 0x00, 0x00}, "array of rank 0"},
		{"rank too high", []byte{0x14, 0x08, 33, 0x00, 0x00}, "array of rank 33"},
		{"more sizes than dimensions", []byte{0x14, 0x08, 0x01, 0x02, 0x01, 0x01, 0x00}, "with 2 sizes"},
		{"function pointer to a field", []byte{0x1B, 0x06, 0x08}, "does not start a method signature"},
		{"nesting", bytes.Repeat([]byte{0x1D}, 100_000), "nested deeper than 256"},
		{"nested functions", bytes.Repeat([]byte{0x1B, 0x00, 0x00}, 100_000), "nested deeper than 256"},
		{"nested instantiations", bytes.Repeat([]byte{0x15, 0x12, 0x05, 0xC0, 0x00, 0x10, 0x00}, 100_000), "nested deeper than 256"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := openBlob(t, c.bytes).TypeSpecSig(1)
			assert.ErrorContains(t, err, c.want)
		})
	}
}

func TestNestingUpToTheLimit(t *testing.T) {
	deep := append(bytes.Repeat([]byte{0x1D}, maxNesting-1), 0x08)
	sig, err := openBlob(t, deep).TypeSpecSig(1)
	require.NoError(t, err)
	depth := 0
	for ; sig.Elem != nil; sig = sig.Elem {
		depth++
	}
	assert.Equal(t, maxNesting-1, depth)
}

func TestMethodSignatures(t *testing.T) {
	cases := []struct {
		bytes []byte
		want  string
	}{
		{[]byte{0x00, 0x00, 0x01}, "void M()"},
		{[]byte{0x20, 0x02, 0x08, 0x0E, 0x10, 0x08}, "instance int32 M(string, int32&)"},
		{[]byte{0x60, 0x01, 0x01, 0x12, 0x05}, "instance explicit void M(class T1000001)"},
		{[]byte{0x30, 0x02, 0x01, 0x1E, 0x01, 0x1E, 0x00}, "instance !!1 M<[2]>(!!0)"},
		{[]byte{0x05, 0x02, 0x01, 0x08, 0x41, 0x0E}, "vararg void M(int32, ..., string)"},
		{[]byte{0x05, 0x01, 0x01, 0x41, 0x0E}, "vararg void M(..., string)"},
		{[]byte{0x03, 0x00, 0x16}, "unmanaged thiscall typedref M()"},
		{[]byte{0x04, 0x00, 0x01}, "unmanaged fastcall void M()"},
	}
	for _, c := range cases {
		sig, err := openBlob(t, c.bytes).MethodSig(1)
		require.NoError(t, err, c.want)
		assert.Equal(t, c.want, sig.Format("M", shortToken))
	}
	sig, err := openBlob(t, []byte{0x05, 0x02, 0x01, 0x08, 0x41, 0x0E}).MethodSig(1)
	require.NoError(t, err)
	assert.Equal(t, 1, sig.SentinelIndex)
	sig, err = openBlob(t, []byte{0x00, 0x01, 0x01, 0x08}).MethodSig(1)
	require.NoError(t, err)
	assert.Equal(t, -1, sig.SentinelIndex)
	assert.Equal(t, "void M(int32)", sig.Format("M", nil))
}

func TestMethodSignaturesRefused(t *testing.T) {
	for want, b := range map[string][]byte{
		"0x06 does not start a method":       {0x06, 0x08},
		"0x0f does not start a method":       {0x0F, 0x00, 0x01},
		"second sentinel":                    {0x05, 0x02, 0x01, 0x41, 0x08, 0x41, 0x08},
		"0x41 does not start a type":         {0x05, 0x01, 0x01, 0x41, 0x41, 0x08},
		"void is not a type here":            {0x00, 0x01, 0x01, 0x01},
		"200 elements of at least 1 bytes":   {0x00, 0x80, 200, 0x01},
		"need 1 bytes, 0 left":               {},
		"0xff does not start a compressed":   {0x00, 0xFF, 0x01},
		"0x5e does not start a type":         {0x00, 0x00, 0x5E},
		"5 elements of at least 1 bytes, 2 ": {0x00, 0x05, 0x01, 0x08},
	} {
		_, err := openBlob(t, b).MethodSig(1)
		assert.ErrorContains(t, err, want)
	}
}

func TestOtherSignatures(t *testing.T) {
	field, err := openBlob(t, []byte{0x06, 0x1F, 0x05, 0x08}).FieldSig(1)
	require.NoError(t, err)
	assert.Equal(t, "int32 modreq(T1000001) F", field.Format("F", shortToken))
	_, err = openBlob(t, []byte{0x07, 0x08}).FieldSig(1)
	assert.ErrorContains(t, err, "0x07 does not start a field signature")

	property, err := openBlob(t, []byte{0x28, 0x02, 0x08, 0x0E, 0x18}).PropertySig(1)
	require.NoError(t, err)
	assert.Equal(t, "instance int32 P(string, native int)", property.Format("P", shortToken))
	_, err = openBlob(t, []byte{0x20, 0x00, 0x08}).PropertySig(1)
	assert.Error(t, err)

	locals, err := openBlob(t, []byte{0x07, 0x03, 0x45, 0x10, 0x08, 0x1F, 0x05, 0x45, 0x12, 0x05, 0x16}).LocalsSig(1)
	require.NoError(t, err)
	assert.Equal(t, "(int32& pinned, class T1000001 modreq(T1000001) pinned, typedref)", locals.Format(shortToken))
	_, err = openBlob(t, []byte{0x07, 0x01, 0x01}).LocalsSig(1)
	assert.Error(t, err)
	locals, err = openBlob(t, []byte{0x07, 0x00}).LocalsSig(1)
	require.NoError(t, err)
	assert.Empty(t, locals.Locals)

	args, err := openBlob(t, []byte{0x0A, 0x02, 0x08, 0x1E, 0x00}).MethodSpecSig(1)
	require.NoError(t, err)
	assert.Len(t, args, 2)
	_, err = openBlob(t, []byte{0x06, 0x02}).MethodSpecSig(1)
	assert.ErrorContains(t, err, "method instantiation")
}

func TestStandAloneAndMemberSignatures(t *testing.T) {
	heap := counted(counted(counted([]byte{0}, []byte{0x07, 0x01, 0x08}), []byte{0x00, 0x00, 0x01}), []byte{0x06, 0x08})
	r := (&module{blob: heap, rows: map[TableID][][]uint32{TableStandAloneSig: {{1}, {5}, {9}, {200}}}}).open(t)
	sig, err := r.StandAloneSignature(1)
	require.NoError(t, err)
	assert.True(t, sig.Locals != nil && sig.Method == nil && sig.Field == nil)
	sig, err = r.StandAloneSignature(2)
	require.NoError(t, err)
	assert.True(t, sig.Locals == nil && sig.Method != nil && sig.Field == nil)
	sig, err = r.StandAloneSignature(3)
	require.NoError(t, err)
	assert.True(t, sig.Locals == nil && sig.Method == nil && sig.Field != nil)
	_, err = r.StandAloneSignature(4)
	assert.Error(t, err)
	_, err = r.StandAloneSignature(5)
	assert.Error(t, err)
	member, err := r.MemberRefSig(9)
	require.NoError(t, err)
	assert.True(t, member.Field != nil && member.Method == nil)
	member, err = r.MemberRefSig(5)
	require.NoError(t, err)
	assert.True(t, member.Field == nil && member.Method != nil)
}
