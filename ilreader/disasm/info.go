// This file writes the summary of an assembly: who it is, what it needs, and how large its parts are.

package disasm

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"ilaot/ilreader"
	"ilaot/ilreader/cursor"
	"ilaot/ilreader/metadata"
	"ilaot/ilreader/pe"
)

// Info writes a summary of asm to w: identity, kind, target framework, entry point, references, resources, rows of each table, sizes of the heaps. The
// first malformed part is the error; what could be read is written all the same.
func Info(w io.Writer, asm *ilreader.Assembly) error {
	p := &printer{asm: asm, r: asm.Metadata, w: bufio.NewWriter(w)}
	p.nameScopes()
	p.infoIdentity()
	p.infoReferences()
	p.infoResources()
	p.infoTables()
	p.infoStreams()
	if err := p.w.Flush(); err != nil {
		return err
	}
	return p.err
}

// fact writes one line of a name and a value, nothing for an empty value.
func (p *printer) fact(name, value string) {
	if value != "" {
		p.line("%-18s%s", name+":", value)
	}
}

func (p *printer) infoIdentity() {
	identity := p.asm.Name()
	if p.asm.IsAssembly() {
		name, err := p.r.AssemblyName()
		p.check(err)
		identity = name.String()
	}
	module, err := p.r.ModuleName()
	p.check(err)
	framework, err := p.r.TargetFramework()
	p.check(err)
	p.fact("Assembly", identity)
	p.fact("Module", module)
	p.fact("MVID", guid(p.asm.MVID()))
	p.fact("Kind", kind(p.asm))
	p.fact("Platform", platform(p.asm.PE))
	p.fact("Runtime", p.r.Version())
	p.fact("Target framework", framework)
	p.fact("Entry point", p.entryPoint())
	p.fact("Symbols", p.symbols())
}

// kind says what the file is for.
func kind(asm *ilreader.Assembly) string {
	text := "library"
	switch {
	case !asm.IsAssembly():
		text = "netmodule"
	case asm.IsReferenceAssembly():
		text = "reference assembly"
	case !asm.EntryPoint().IsNil():
		text = "executable"
	}
	if asm.IsReadyToRun() {
		text += ", ReadyToRun"
	}
	if asm.PE.CLI.Flags&pe.CLIILOnly == 0 && !asm.IsReadyToRun() {
		text += ", with native code"
	}
	return text
}

// machines have the names of processors; a PE32 file for the first of them runs on any, unless its flags say otherwise.
var machines = map[uint16]string{pe.MachineI386: "any processor", pe.MachineAMD64: "x64", pe.MachineARM: "arm", pe.MachineARM64: "arm64"}

// systems are mixed into the machine number of ReadyToRun images by exclusive or, so that Windows does not take those of other systems for its own.
var systems = map[uint16]string{0: "", 0x7B79: " Linux", 0x4644: " macOS", 0xADC4: " FreeBSD", 0x1993: " NetBSD", 0x1992: " SunOS"}

// platform names the processor, and for native code the system, that a file is for. ECMA-335 II.25.2.2, II.25.3.3.1.
func platform(file *pe.File) string {
	format := "PE32"
	if file.PE32Plus {
		format = "PE32+"
	}
	name := fmt.Sprintf("machine %#x", file.Machine)
	for _, system := range slices.Sorted(maps.Keys(systems)) {
		if machine, ok := machines[file.Machine^system]; ok {
			name = machine + systems[system]
			break
		}
	}
	switch flags := file.CLI.Flags; {
	case file.Machine != pe.MachineI386:
	case flags&pe.CLIPrefer32Bit != 0:
		name = "any processor, 32-bit preferred"
	case flags&pe.CLIRequires32Bit != 0:
		name = "x86"
	}
	return name + " (" + format + ")"
}

func (p *printer) entryPoint() string {
	switch token := p.asm.EntryPoint(); token.Table() {
	case metadata.TableMethodDef:
		return p.methodToken(token)
	case metadata.TableFile:
		row, err := p.r.File(metadata.FileID(token.RID()))
		p.check(err)
		return "in " + p.str(row.Name)
	}
	return ""
}

// symbols says where the debug information is, as the file's headers have it.
func (p *printer) symbols() string {
	entries, err := p.asm.PE.DebugEntries()
	p.check(err)
	text := ""
	for _, entry := range entries {
		switch entry.Type {
		case pe.DebugEmbeddedPortablePDB:
			return "portable PDB, embedded"
		case pe.DebugCodeView:
			view, err := p.asm.PE.CodeView(entry)
			p.check(err)
			format := "Windows PDB"
			if view.Portable {
				format = "portable PDB"
			}
			text = format + ", " + quote(view.Path, '"')
		}
	}
	return text
}

// section writes a heading and what lies under it, if there is anything.
func (p *printer) section(heading string, lines []string) {
	if len(lines) == 0 {
		return
	}
	p.line("")
	p.line("%s:", heading)
	p.indent++
	for _, text := range lines {
		p.line("%s", text)
	}
	p.indent--
}

func (p *printer) infoReferences() {
	var assemblies, modules []string
	for ref := range rows[metadata.AssemblyRefID](p.r, metadata.TableAssemblyRef) {
		name, err := p.r.ReferenceName(ref)
		p.check(err)
		assemblies = append(assemblies, name.String())
	}
	for ref := range rows[metadata.ModuleRefID](p.r, metadata.TableModuleRef) {
		row, err := p.r.ModuleRef(ref)
		p.check(err)
		modules = append(modules, p.str(row.Name))
	}
	p.section("References", assemblies)
	p.section("Module references", modules)
}

func (p *printer) infoResources() {
	var lines []string
	for resource := range rows[metadata.ManifestResourceID](p.r, metadata.TableManifestResource) {
		row, err := p.r.ManifestResource(resource)
		p.check(err)
		where := "in " + row.Implementation.String()
		if row.Implementation.IsNil() {
			data, err := p.asm.PE.Resource(row.Offset)
			p.check(err)
			where = fmt.Sprintf("%d bytes", len(data))
		}
		lines = append(lines, p.str(row.Name)+" ("+where+")")
	}
	p.section("Resources", lines)
}

func (p *printer) infoTables() {
	var lines []string
	for table := range metadata.TableID(64) {
		if n := p.r.Rows(table); n > 0 {
			lines = append(lines, fmt.Sprintf("%-24s%8d", metadata.TableName(table), n))
		}
	}
	p.section("Tables (rows)", lines)
}

// infoStreams writes the sizes of the metadata streams, from their headers. ECMA-335 II.24.2.1, II.24.2.2.
func (p *printer) infoStreams() {
	data, off, err := p.asm.PE.Metadata()
	if !p.check(err) {
		return
	}
	c := cursor.New(data, cursor.Place{File: p.asm.Path, Off: off, Section: "II.24.2.2"})
	c.Skip(12) // signature, version of the format, reserved
	c.Skip(c.Count(c.U32(), 1))
	c.Skip(2) // flags, reserved
	var lines []string
	for range c.Count(uint32(c.U16()), 8) {
		c.Skip(4)
		size := c.U32()
		lines = append(lines, fmt.Sprintf("%-24s%8d", streamName(&c), size))
	}
	p.check(c.Err())
	p.section("Streams (bytes)", lines)
}

// streamName reads a name that ends in NUL and is padded to four bytes.
func streamName(c *cursor.Cursor) string {
	var name strings.Builder
	for c.Err() == nil {
		word := c.Bytes(4)
		for _, b := range word {
			if b == 0 {
				return name.String()
			}
			name.WriteByte(b)
		}
	}
	return name.String()
}
