// This file fuzzes the reader: whole metadata, signatures and attribute values. The seeds are the committed samples and testdata/fuzz.

package metadata

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// maxFuzz bounds inputs: blobs may overlap, so a walk is quadratic in the size of hostile metadata.
const maxFuzz = 1 << 15

func FuzzMetadata(f *testing.F) {
	for _, name := range []string{"small.dll", "exotic.dll"} { // small seeds: the fuzzer spends its time minimising large ones
		file, _ := openFile(f, name)
		data, _, err := file.Metadata()
		require.NoError(f, err)
		f.Add(data)
	}
	f.Add((&module{pdb: append(make([]byte, 24), 1<<TableMethodDef, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0), rows: map[TableID][][]uint32{
		TableLocalScope: {{1, 0, 1, 1, 0, 7}}, TableLocalVariable: {{0, 3, 0}}, TableCustomDebugInformation: {{1<<5 | 22, 0, 0}},
	}}).build())
	f.Add((&module{stream: "#-", rows: map[TableID][][]uint32{
		TableTypeDef: {{0, 0, 0, 0, 1, 1}}, TableFieldPtr: {{2}, {1}}, TableField: {{0, 0, 0}, {0, 0, 0}}, TableENCLog: {{0x02000001, 0}},
	}}).build())
	f.Add(everyTable().build())
	f.Add((&module{delta: true, heapSizes: 0x47, rows: map[TableID][][]uint32{TableENCMap: {{0x02000001}}}}).build())
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > maxFuzz {
			return
		}
		if r, err := Parse("fuzz", data); err == nil {
			WalkAll(r, walkEnums{someEnums})
			walkUserStrings(r)
		}
	})
}

func FuzzSignature(f *testing.F) {
	for _, c := range typeCases {
		f.Add(c.bytes)
		f.Add(append([]byte{0x20, 0x01, 0x01}, c.bytes...))
	}
	f.Add([]byte{0x05, 0x02, 0x01, 0x08, 0x41, 0x0E})
	f.Add([]byte{0x07, 0x02, 0x45, 0x10, 0x08, 0x16})
	f.Fuzz(func(t *testing.T, blob []byte) {
		r := openBlob(t, blob)
		if sig, err := r.TypeSpecSig(1); err == nil {
			sig.Format(nil)
		}
		if sig, err := r.MethodSig(1); err == nil {
			sig.Format("M", nil)
		}
		if sig, err := r.PropertySig(1); err == nil {
			sig.Format("P", nil)
		}
		if sig, err := r.LocalsSig(1); err == nil {
			sig.Format(nil)
		}
		_, _ = r.FieldSig(1)
		_, _ = r.MethodSpecSig(1)
		_, _ = r.MarshalSpec(1)
	})
}

func FuzzAttribute(f *testing.F) {
	f.Add([]byte{1, 0, 1, 0, 0x53, 0x08, 1, 'F', 4, 0, 0, 0}, uint8(0))
	f.Add([]byte{1, 0, 0x1D, 0x51, 1, 0, 0, 0, 0x55, 1, 'E', 7, 0, 0, 0, 0, 0}, uint8(1))
	f.Add([]byte{1, 0, 2, 0, 0, 0, 1, 'a', 0xFF, 0, 0}, uint8(2))
	ctors := []*MethodSig{
		params(),
		params(prim(ElementObject)),
		params(arrayOf(prim(ElementString))),
		params(prim(ElementI4), TypeSig{Kind: ElementClass, Token: TypeRefID(1).Token()}, TypeSig{Kind: ElementValueType, Token: TypeRefID(2).Token()}),
	}
	f.Fuzz(func(t *testing.T, blob []byte, ctor uint8) {
		_, _ = decode(t, blob, ctors[int(ctor)%len(ctors)])
	})
}
