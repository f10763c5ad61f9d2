package compiler

import (
	"bufio"
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime/debug"
	"sync"
	"syscall"

	"ilaot/codegen"
	"ilaot/compiler/diag"
	"ilaot/compiler/opt"
	"ilaot/runtime"
)

// This file holds the steps after the closed set: opt, emit, llvm, link, place.

// optimise runs the mir passes over every body.
func (b *build) optimise() error {
	if b.opt.Level == O0 {
		return nil
	}
	return opt.Run(b.trimmed.Program, opt.Options{
		Verify: b.opt.Verify, Size: b.opt.Level == Os, Dump: b.opt.Dump.MIR, Out: b.opt.Dump.Out,
		Off: overMIR(b.opt.Passes.Off), Debug: overMIR(b.opt.Passes.Explain), Bisect: b.opt.Passes.Bisect,
	})
}

// emit makes the LLVM modules. Forms other than an executable are one module.
func (b *build) emit() error {
	if b.opt.Debug {
		b.checkDebugInfo()
	}
	o := codegen.Options{Optimise: b.opt.Level != O0, Single: b.opt.Emit != EmitExe, Debug: b.opt.Debug, Dump: b.opt.Dump.IR, Out: b.opt.Dump.Out}
	var err error
	b.modules, err = codegen.Generate(b.trimmed.Program, b.target, o)
	return err
}

// compile writes each module, and runs the LLVM tools on it, several at a time.
func (b *build) compile() error {
	dir, err := b.tempDir()
	if err != nil {
		return err
	}
	if b.opt.Level != O0 {
		files, err := b.runtimeFiles()
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, hotFile), files["hot.bc"], 0o644); err != nil {
			return writeError(b.opt.Output, err)
		}
	}
	b.objects = make([]string, len(b.modules))
	return b.parallel(len(b.modules), func(i int) error {
		base := b.modules[i].Name
		if err := writeModule(filepath.Join(dir, base+".ll"), b.modules[i]); err != nil {
			return writeError(b.opt.Output, err)
		}
		var err error
		b.objects[i], err = b.compileModule(b.modules[i])
		return err
	})
}

// hotFile is what the runtime's inlinable functions are called in the build's folder.
const hotFile = "hot.bc"

// parallel calls f for 0..n-1 on b.jobs goroutines and returns the error of the lowest index.
func (b *build) parallel(n int, f func(int) error) error {
	errs := make([]error, n)
	slots := make(chan struct{}, b.jobs)
	var wg sync.WaitGroup
	for i := range n {
		wg.Add(1)
		slots <- struct{}{}
		go func() {
			defer func() { <-slots; wg.Done() }()
			defer func() {
				if r := recover(); r != nil {
					errs[i] = b.internal("llvm", r, string(debug.Stack()))
				}
			}()
			if errs[i] = f(i); errs[i] != nil {
				b.cancel() // the others' work is for nothing now
			}
		}()
	}
	wg.Wait()
	return firstCause(errs)
}

// firstCause returns the first error that is not merely the end of the others' work.
func firstCause(errs []error) error {
	var ended error
	for _, err := range errs {
		switch {
		case errors.Is(err, context.Canceled):
			ended = err
		case err != nil:
			return err
		}
	}
	return ended
}

func writeModule(path string, m codegen.Module) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	w := bufio.NewWriterSize(f, 1<<20)
	if _, err = m.WriteTo(w); err == nil {
		err = w.Flush()
	}
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	return err
}

// compileModule takes a module's BASE.ll through llvm-link (the runtime's inlinable
// functions), opt and llc, as far as the requested form needs, and returns the
// result's name. All names are relative to the build's folder, where the tools
// run: they would write a path that they are given into some forms of output.
func (b *build) compileModule(m codegen.Module) (string, error) {
	base := m.Name
	in := base + ".ll"
	if b.opt.Emit == EmitIR && b.opt.Level == O0 {
		return in, nil
	}
	if b.opt.Level != O0 {
		linked, optimised := base+".linked.bc", base+".opt.bc"
		if err := b.tools.run(b.ctx, "llvm-link", "--only-needed", "--internalize", in, hotFile, "-o", linked); err != nil {
			return "", err
		}
		args := []string{"-passes=default<O" + string(b.opt.Level) + ">", linked, "-o", optimised}
		if b.opt.Emit == EmitIR {
			optimised = base + ".opt.ll"
			args = append([]string{"-S"}, args[0], linked, "-o", optimised)
		}
		if err := b.tools.run(b.ctx, "opt", append(args, b.target.OptFlags()...)...); err != nil {
			return "", err
		}
		if in = optimised; b.opt.Emit == EmitIR {
			return in, nil
		}
	}
	out, kind := base+b.target.ObjSuffix, "obj"
	if b.opt.Emit == EmitAsm {
		out, kind = base+".s", "asm"
	}
	level := map[Level]string{O0: "-O0", O1: "-O1", O2: "-O2", Os: "-O2"}[b.opt.Level]
	args := append([]string{level, "-filetype=" + kind, in, "-o", out}, b.target.LLCFlags()...)
	if b.opt.Level == O2 && m.AlignsJumps() {
		args = append(args, "-align-all-nofallthru-blocks=4") // 2^4 bytes
	}
	if b.opt.Debug && b.opt.Level == O0 {
		// Reloads of values at the start of a block belong to the line around them:
		// else a debugger would stop there on its way through the line.
		args = append(args, "-use-unknown-locations=Disable")
	}
	return out, b.tools.run(b.ctx, "llc", args...)
}

// link joins the objects with the native runtime.
func (b *build) link() error {
	if b.opt.Emit != EmitExe {
		b.output = filepath.Join(b.dir, b.objects[0])
		return nil
	}
	files, err := b.runtimeFiles()
	if err != nil {
		return err
	}
	libs, err := b.unpack(files)
	if err != nil {
		return writeError(b.opt.Output, err)
	}
	for name, path := range b.nativeFiles() {
		libs[name] = path
	}
	if b.opt.Dump.Asm != "" {
		if err := b.dumpAsm(libs); err != nil {
			return err
		}
	}
	out, err := b.linkedName()
	if err != nil {
		return err
	}
	b.output = filepath.Join(b.dir, out)
	tool, args := b.target.LinkCommand(b.objects, libs, out, !b.opt.Debug)
	if err := b.tools.run(b.ctx, tool, args...); err != nil {
		return linkError(err)
	}
	return nil
}

// runtimeFiles returns the native runtime for the target by file name; the
// archive is decompressed once for a build.
func (b *build) runtimeFiles() (map[string][]byte, error) {
	if b.native != nil {
		return b.native, nil
	}
	files, err := runtime.Files(b.target.RID)
	if err != nil {
		return nil, diag.New("ILA4003", diag.Pos{ILOffset: diag.NoIL}, "%v", err)
	}
	b.native = files
	return files, nil
}

// unpack writes the runtime's libraries into the build's folder and returns their names there by name.
func (b *build) unpack(files map[string][]byte) (map[string]string, error) {
	paths := map[string]string{}
	for name, data := range files {
		if filepath.Ext(name) == ".bc" {
			continue
		}
		paths[name] = "rt-" + name
		if err := os.WriteFile(filepath.Join(b.dir, paths[name]), data, 0o644); err != nil {
			return nil, err
		}
	}
	return paths, nil
}

// place puts the result where it was asked for, in one step: an older file is
// replaced whole or kept whole.
func (b *build) place() error {
	mode := os.FileMode(0o644)
	if b.opt.Emit == EmitExe {
		mode = 0o755
	}
	if err := os.Chmod(b.output, mode); err != nil {
		return writeError(b.opt.Output, err)
	}
	st, err := os.Stat(b.output)
	if err != nil {
		return writeError(b.opt.Output, err)
	}
	b.size = st.Size()
	if err := b.placePDB(); err != nil {
		return err
	}
	if err := os.Rename(b.output, b.opt.Output); err != nil {
		return writeError(b.opt.Output, err)
	}
	return nil
}

// writeError words a failure to write below the output's folder.
func writeError(output string, err error) error {
	if errors.Is(err, syscall.ENOSPC) {
		return diag.New("ILA1007", diag.In(output), "cannot write the output: %v", causeOf(err))
	}
	return diag.New("ILA1006", diag.In(output), "cannot write the output: %v", causeOf(err))
}

func causeOf(err error) error {
	if u, ok := err.(interface{ Unwrap() error }); ok && u.Unwrap() != nil {
		return u.Unwrap()
	}
	return err
}
