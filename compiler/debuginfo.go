package compiler

import (
	"os"
	"path/filepath"

	"ilaot/codegen/target"
	"ilaot/compiler/diag"
)

// This file is what -g needs of the driver: words about PDBs that are missing or
// of no use, and the place of the PDB that goes with a Windows executable.

const codeDebugInfo diag.Code = "ILA1009"

// checkDebugInfo says why the program, or a part of it, will have no lines.
func (b *build) checkDebugInfo() {
	bad := map[string]bool{}
	for _, m := range b.universe.Modules() {
		if m.IsCoreLib() {
			continue
		}
		p, err := m.Asm.PDB()
		switch {
		case err != nil:
			bad[m.File] = true
			b.diags.Add(diag.Warn(codeDebugInfo, diag.In(m.File), "its debug information cannot be used: %v", err))
		case p == nil && m == b.module:
			b.diags.Add(diag.Warn(codeDebugInfo, diag.In(m.File), "it has no debug information: there is no .pdb beside it and none in it; debuggers will know its methods but no lines"))
		}
	}
	for _, f := range b.trimmed.Program.Funcs {
		module := f.Method.Module()
		if module == nil || bad[module.File] {
			continue
		}
		if _, err := f.Method.DebugInfo(); err != nil {
			pos := diag.Pos{Assembly: module.File, Method: f.Method.String(), ILOffset: diag.NoIL}
			b.diags.Add(diag.Warn(codeDebugInfo, pos, "its debug information cannot be used: %v", err))
		}
	}
}

// linkedName returns the executable's name in the build's folder. With a PDB it
// is the final one, in a folder of its own, because linker and executable record the PDB's name.
func (b *build) linkedName() (string, error) {
	if !b.makesPDB() {
		return "out" + b.target.ExeSuffix, nil
	}
	if err := os.Mkdir(filepath.Join(b.dir, "linked"), 0o755); err != nil {
		return "", writeError(b.opt.Output, err)
	}
	return filepath.Join("linked", filepath.Base(b.opt.Output)), nil
}

// makesPDB reports whether the linker writes a PDB.
func (b *build) makesPDB() bool {
	return b.opt.Debug && b.opt.Emit == EmitExe && b.target.Format == target.COFF
}

// placePDB puts the linker's PDB beside where the executable will be.
func (b *build) placePDB() error {
	if !b.makesPDB() {
		return nil
	}
	to := target.PDBName(b.opt.Output)
	if err := os.Chmod(target.PDBName(b.output), 0o644); err != nil {
		return writeError(to, err)
	}
	if err := os.Rename(target.PDBName(b.output), to); err != nil {
		return writeError(to, err)
	}
	return nil
}
