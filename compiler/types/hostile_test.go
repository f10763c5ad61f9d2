package types

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"testing"
	"time"

	"ilaot/ilreader"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// This file changes every byte of an assembly's metadata in turn and resolves
// all that is left of it. Among the results are types nested in themselves,
// type specifications that contain themselves, circles of base classes, rows
// that do not exist and lists that run backwards. Nothing may panic, hang or
// fail with anything but a LoadError.

func TestHostileMetadata(t *testing.T) {
	core, err := ilreader.OpenBytes("core.dll", coreBytes(t))
	require.NoError(t, err)
	for _, file := range []string{"members.dll", "backwards.dll", "forwards.dll"} {
		t.Run(file, func(t *testing.T) {
			good, err := os.ReadFile(filepath.Join("testdata", "resolve", file))
			require.NoError(t, err)
			asm, err := ilreader.OpenBytes(file, good)
			require.NoError(t, err)
			_, start, err := asm.PE.Metadata()
			require.NoError(t, err)
			end := start + int64(asm.PE.CLI.Metadata.Size)
			step := max(1, (end-start)/700) // all of a small file, a sample of a large one
			if os.Getenv("ILAOT_THOROUGH") != "" {
				step = 1
			}
			tried, opened := 0, 0
			for at := start; at < end; at += step {
				for _, b := range []byte{0, 1, good[at] + 1, good[at] - 1, good[at] ^ 0x10, 0xFF} {
					if b == good[at] {
						continue
					}
					bad := bytes.Clone(good)
					bad[at] = b
					tried++
					if resolveAll(t, core, bad, fmt.Sprintf("%s: byte %#x = %#x", file, at, b)) {
						opened++
					}
				}
			}
			t.Logf("%d files, %d could be opened", tried, opened)
			assert.Greater(t, opened, tried/4, "most changes leave a file that can be opened")
		})
	}
}

// resolveAll resolves everything in an assembly; false if it cannot be opened.
func resolveAll(t *testing.T, core *ilreader.Assembly, data []byte, what string) bool {
	defer func() {
		if p := recover(); p != nil {
			t.Fatalf("%s: panic: %v\n%s", what, p, debug.Stack())
		}
	}()
	begin := time.Now()
	asm, err := ilreader.OpenBytes("bad.dll", data)
	if err != nil {
		return false
	}
	u := NewUniverse(nil)
	_, err = u.LoadModule(core)
	require.NoError(t, err)
	m, err := u.LoadModule(asm)
	if err != nil {
		return false
	}
	s := &sweep{u: u, counts: map[string]int{}}
	s.module(m)
	exercise(m)
	require.Less(t, time.Since(begin), 5*time.Second, what)
	return true
}

// exercise asks for everything else about the types of a module.
func exercise(m *Module) {
	for _, d := range m.TypeDefs() {
		t := d.Type()
		_, _, _ = t.Symbol(), t.Namespace(), t.AssemblyQualifiedName()
		_, _, _ = t.IsByRefLike(), t.IsDelegate(), t.StackType()
		_, _ = t.Cctor(), t.Finalizer()
		d.Nested()
		for _, f := range t.Fields() {
			_, _, _ = f.Constant()
			_, _ = f.Symbol(), f.IsVolatile()
		}
		for _, meth := range t.Methods() {
			_, _, _, _ = meth.ImplMap()
			_, _, _ = meth.Symbol(), meth.ParamTypes(), meth.MatchSig()
			meth.ParamAttributes(0)
		}
	}
	_, _ = m.EntryPoint()
	m.References()
}
