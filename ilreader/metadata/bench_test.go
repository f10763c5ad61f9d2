// This file measures opening and the common walks, on the committed sample or on the file ILAOT_BENCH names.

package metadata

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"ilaot/ilreader/pe"
)

func benchFile(b *testing.B) *pe.File {
	name := os.Getenv("ILAOT_BENCH")
	if name == "" {
		name = "testdata/sample.dll"
	}
	data, err := os.ReadFile(name)
	require.NoError(b, err)
	f, err := pe.Parse(name, data)
	require.NoError(b, err)
	return f
}

func BenchmarkOpenAndWalkTypes(b *testing.B) {
	f := benchFile(b)
	b.ReportAllocs()
	for b.Loop() {
		r, err := Open(f)
		require.NoError(b, err)
		for id := TypeDefID(1); uint32(id) <= r.Rows(TableTypeDef); id++ {
			row, _ := r.TypeDef(id)
			_, _ = r.String(row.Name)
			_, _ = r.String(row.Namespace)
			_, _ = r.TypeFields(id)
			_, _ = r.TypeMethods(id)
		}
	}
}

func BenchmarkMethodSignatures(b *testing.B) {
	r, err := Open(benchFile(b))
	require.NoError(b, err)
	b.ReportAllocs()
	for b.Loop() {
		for id := MethodDefID(1); uint32(id) <= r.Rows(TableMethodDef); id++ {
			row, _ := r.MethodDef(id)
			_, _ = r.MethodSig(row.Signature)
		}
	}
}
