package codegen

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"ilaot/codegen/target"
	"ilaot/compiler/mir"
)

// This file makes executables of test programs.

// buildCase generates p in so many partitions and takes it through LLVM and the linker.
func buildCase(t *testing.T, p *mir.Program, tg *target.Target, parts int, level, hot string, libs map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	prog, err := newProgram(p, tg, Options{Optimise: level != "O0"})
	require.NoError(t, err)
	per := (len(prog.bodies) + parts - 1) / parts
	var objects []string
	for i := range parts {
		u := newUnit(prog, i, parts)
		require.NoError(t, u.generate(prog.bodies[min(i*per, len(prog.bodies)):min((i+1)*per, len(prog.bodies))]))
		objects = append(objects, compileModule(t, tg, Module{Name: u.name, text: u.m}, filepath.Join(dir, u.name), level, hot))
	}
	exe := filepath.Join(dir, "app")
	linker, args := tg.LinkCommand(objects, libs, exe, true)
	run(t, tool(t, linker), args...)
	return exe
}

func compileModule(t *testing.T, tg *target.Target, m Module, base, level, hot string) string {
	t.Helper()
	f, err := os.Create(base + ".ll")
	require.NoError(t, err)
	_, err = m.WriteTo(f)
	require.NoError(t, err)
	require.NoError(t, f.Close())
	in := base + ".ll"
	if level != "O0" {
		run(t, tool(t, "llvm-link"), "--only-needed", "--internalize", in, hot, "-o", base+".linked.bc")
		run(t, tool(t, "opt"), "-passes=default<"+level+">", base+".linked.bc", "-o", base+".opt.bc")
		in = base + ".opt.bc"
	}
	run(t, tool(t, "llc"), append([]string{"-" + level, "-filetype=obj", in, "-o", base + ".o"}, tg.LLCFlags()...)...)
	return base + ".o"
}
