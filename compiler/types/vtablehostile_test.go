package types_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"ilaot/compiler/types"
	"ilaot/ilreader"
)

// TestHostileDispatch changes bytes all over assemblies with overrides,
// constraints and odd layouts and asks for everything this part of the package
// computes. Nothing may panic or hang.
func TestHostileDispatch(t *testing.T) {
	core, err := ilreader.Open(filepath.Join("testdata", "derived", "minicore.dll"))
	require.NoError(t, err)
	for _, path := range []string{"dispatch/dispatch.dll", "layout/recursive.dll", "layout/edges.dll", "layout/classes.dll"} {
		t.Run(path, func(t *testing.T) {
			good, err := os.ReadFile(filepath.Join("testdata", path))
			require.NoError(t, err)
			asm, err := ilreader.OpenBytes(path, good)
			require.NoError(t, err)
			_, start, err := asm.PE.Metadata()
			require.NoError(t, err)
			end := start + int64(asm.PE.CLI.Metadata.Size)
			step, opened := max(1, (end-start)/100), 0
			for at := start; at < end; at += step {
				bad := bytes.Clone(good)
				bad[at] ^= byte(1 + at%255)
				begin := time.Now()
				if askAll(core, bad) {
					opened++
				}
				require.Less(t, time.Since(begin), 5*time.Second, "byte %#x", at)
			}
			assert.Greater(t, opened, 10)
		})
	}
}

// askAll computes layouts, overrides, casts and constraints of all types of an
// assembly; false if it cannot be opened.
func askAll(core *ilreader.Assembly, data []byte) bool {
	asm, err := ilreader.OpenBytes("bad.dll", data)
	if err != nil {
		return false
	}
	u := types.NewUniverse(nil)
	if _, err := u.LoadModule(core); err != nil {
		return false
	}
	m, err := u.LoadModule(asm)
	if err != nil {
		return false
	}
	var last *types.Type
	for _, d := range m.TypeDefs() {
		args := make([]*types.Type, len(d.Params))
		for i := range args {
			args[i] = u.Known().I4
		}
		typ := u.Instantiate(d, args)
		if l, err := typ.Layout(); err == nil {
			l.Leaves()
		}
		_ = u.CheckConstraints(typ, nil)
		for _, i := range typ.Interfaces() {
			for _, decl := range i.Methods() {
				_, _ = typ.FindOverride(decl)
				_, _, _ = u.ResolveConstrained(typ, decl)
			}
		}
		for k := typ; k != nil && typ.Err() == nil; k = k.Base() {
			for _, decl := range k.Methods() {
				_, _ = typ.FindOverride(decl)
				decl.SlotDecl()
			}
		}
		if last != nil {
			u.Assignable(typ, last)
			u.Assignable(u.SZArrayOf(typ), u.SZArrayOf(last))
		}
		last = typ
	}
	return true
}
