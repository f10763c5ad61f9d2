package compiler

import (
	"debug/elf"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/arch/arm64/arm64asm"
	"golang.org/x/arch/x86/x86asm"

	"ilaot/codegen/target"
	"ilaot/compiler/diag"
	"ilaot/internal/glob"
)

// This file is --dump-asm: the machine code of methods as it stands in the
// linked program, with the names of what it calls.

// dumpAsm links the program once more with its symbols and disassembles the
// functions whose symbol matches.
func (b *build) dumpAsm(libs map[string]string) error {
	if b.target.Format != target.ELF {
		return diag.New("ILA4004", diag.Pos{ILOffset: diag.NoIL}, "--dump-asm reads Linux executables; use --emit=asm for %s", b.target.RID)
	}
	exe := "symbols" + b.target.ExeSuffix
	tool, args := b.target.LinkCommand(b.objects, libs, exe, false)
	if err := b.tools.run(b.ctx, tool, args...); err != nil {
		return err
	}
	f, err := elf.Open(filepath.Join(b.dir, exe))
	if err != nil {
		return err
	}
	defer f.Close()
	return disassemble(f, b.opt.Dump.Asm, b.opt.Dump.Out)
}

// codeNames finds the symbol that an address lies in.
type codeNames []elf.Symbol

func (n codeNames) lookup(addr uint64) (string, uint64) {
	i, found := slices.BinarySearchFunc(n, addr, func(s elf.Symbol, a uint64) int {
		switch {
		case s.Value < a:
			return -1
		case s.Value > a:
			return 1
		}
		return 0
	})
	if !found {
		i--
	}
	if i < 0 || addr >= n[i].Value+max(n[i].Size, 1) {
		return "", 0
	}
	return n[i].Name, n[i].Value
}

func disassemble(f *elf.File, pattern string, w io.Writer) error {
	symbols, err := f.Symbols()
	if err != nil {
		return err
	}
	var names codeNames
	for _, s := range symbols {
		if elf.ST_TYPE(s.Info) == elf.STT_FUNC && int(s.Section) < len(f.Sections) {
			names = append(names, s)
		}
	}
	slices.SortFunc(names, func(a, b elf.Symbol) int {
		if a.Value != b.Value {
			if a.Value < b.Value {
				return -1
			}
			return 1
		}
		return strings.Compare(a.Name, b.Name)
	})
	for _, s := range names {
		if !glob.Match(pattern, s.Name) && !glob.Match(pattern, methodName(s.Name)) {
			continue
		}
		section := f.Sections[s.Section]
		code := make([]byte, s.Size)
		if _, err := section.ReadAt(code, int64(s.Value-section.Addr)); err != nil {
			return err
		}
		fmt.Fprintf(w, "%s: %d bytes\n", s.Name, s.Size)
		printCode(w, f.Machine, code, s.Value, names)
	}
	return nil
}

// methodName drops the return type from a method's symbol.
func methodName(symbol string) string {
	if i := strings.LastIndexByte(symbol, ')'); i >= 0 {
		return symbol[:i+1]
	}
	return symbol
}

func printCode(w io.Writer, machine elf.Machine, code []byte, addr uint64, names codeNames) {
	for len(code) > 0 {
		text, n := "?", 1
		if machine == elf.EM_AARCH64 {
			n = 4
			if inst, err := arm64asm.Decode(code); err == nil {
				text = arm64asm.GNUSyntax(inst)
				if target, ok := inst.Args[0].(arm64asm.PCRel); ok {
					if name, _ := names.lookup(addr + uint64(int64(target))); name != "" {
						text += "  // " + name
					}
				}
			}
		} else if inst, err := x86asm.Decode(code, 64); err == nil {
			text, n = x86asm.IntelSyntax(inst, addr, names.lookup), inst.Len
		}
		n = min(n, len(code))
		fmt.Fprintf(w, "  %6x  %s\n", addr, text)
		code, addr = code[n:], addr+uint64(n)
	}
}
