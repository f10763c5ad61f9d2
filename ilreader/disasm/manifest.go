// This file writes the manifest: references, the assembly's own declaration, files, exported types, resources and the module. ECMA-335 II.6.

package disasm

import (
	"fmt"
	"slices"

	"ilaot/ilreader/metadata"
)

// nameScopes decides how each referenced assembly is called; a name that occurs twice gets a number behind it.
func (p *printer) nameScopes() {
	for ref := range rows[metadata.AssemblyRefID](p.r, metadata.TableAssemblyRef) {
		row, err := p.r.AssemblyRef(ref)
		p.check(err)
		name := p.str(row.Name)
		if slices.Contains(p.scopes, name) {
			name = fmt.Sprintf("%s_%d", name, ref)
		}
		p.scopes = append(p.scopes, name)
	}
}

func (p *printer) manifest() {
	for ref := range rows[metadata.AssemblyRefID](p.r, metadata.TableAssemblyRef) {
		p.assemblyRef(ref)
	}
	for ref := range rows[metadata.ModuleRefID](p.r, metadata.TableModuleRef) {
		row, err := p.r.ModuleRef(ref)
		p.check(err)
		p.line(".module extern %s", id(p.str(row.Name)))
	}
	for file := range rows[metadata.FileID](p.r, metadata.TableFile) {
		p.file(file)
	}
	if p.asm.IsAssembly() {
		p.assembly()
	}
	for export := range rows[metadata.ExportedTypeID](p.r, metadata.TableExportedType) {
		p.exportedType(export)
	}
	for resource := range rows[metadata.ManifestResourceID](p.r, metadata.TableManifestResource) {
		p.resource(resource)
	}
	p.module()
}

// assemblyRef writes a reference to another assembly. ECMA-335 II.6.3.
func (p *printer) assemblyRef(ref metadata.AssemblyRefID) {
	row, err := p.r.AssemblyRef(ref)
	if !p.check(err) {
		return
	}
	as, name := "", p.str(row.Name)
	if scope := p.scopes[ref-1]; scope != name {
		as = " as " + id(scope)
	}
	p.open(".assembly extern %s%s%s", words(assemblyFlags, row.Flags), id(name), as)
	p.attributes(ref.Token())
	if key := p.blob(row.PublicKeyOrToken); len(key) > 0 && row.Flags&1 != 0 {
		p.line(".publickey = (%s)", hexBytes(key))
	} else if len(key) > 0 {
		p.line(".publickeytoken = (%s)", hexBytes(key))
	}
	if hash := p.blob(row.HashValue); len(hash) > 0 {
		p.line(".hash = (%s)", hexBytes(hash))
	}
	p.versionAndCulture(row.MajorVersion, row.MinorVersion, row.BuildNumber, row.RevisionNumber, row.Culture)
	p.close("")
}

func (p *printer) versionAndCulture(major, minor, build, revision uint16, culture metadata.StringRef) {
	p.line(".ver %d:%d:%d:%d", major, minor, build, revision)
	if name := p.str(culture); name != "" {
		p.line(".locale %s", quote(name, '"')) // the word of shipping assemblers; ECMA-335 II.6.2.1.2 has .culture
	}
}

// assembly writes the assembly's declaration. ECMA-335 II.6.2.
func (p *printer) assembly() {
	row, err := p.r.Assembly(1)
	if !p.check(err) {
		return
	}
	p.open(".assembly %s%s", words(assemblyFlags, row.Flags), id(p.str(row.Name)))
	p.attributes(metadata.AssemblyID(1).Token())
	p.permissions(metadata.AssemblyID(1).Token())
	if key := p.blob(row.PublicKey); len(key) > 0 {
		p.line(".publickey = (%s)", hexBytes(key))
	}
	p.line(".hash algorithm 0x%08X", row.HashAlgID)
	p.versionAndCulture(row.MajorVersion, row.MinorVersion, row.BuildNumber, row.RevisionNumber, row.Culture)
	p.close("")
}

// file writes another file of the assembly. ECMA-335 II.6.2.3.
func (p *printer) file(file metadata.FileID) {
	row, err := p.r.File(file)
	if !p.check(err) {
		return
	}
	text := ".file "
	if row.Flags&1 != 0 {
		text += "nometadata "
	}
	text += id(p.str(row.Name))
	if hash := p.blob(row.HashValue); len(hash) > 0 {
		text += " .hash = (" + hexBytes(hash) + ")"
	}
	p.line("%s", text)
	p.attributes(file.Token())
}

// exportedType writes a type that another module defines or another assembly took over. ECMA-335 II.6.7, II.6.8.
func (p *printer) exportedType(export metadata.ExportedTypeID) {
	row, err := p.r.ExportedType(export)
	if !p.check(err) {
		return
	}
	p.open(".class extern %s%s", words(exportFlags, row.Flags), id(fullName(p.str(row.TypeNamespace), p.str(row.TypeName))))
	p.attributes(export.Token())
	p.implementation(row.Implementation)
	if row.Implementation.Table() == metadata.TableFile && row.TypeDefID != 0 {
		p.line(".class 0x%08X", row.TypeDefID)
	}
	p.close("")
}

// exportedPath returns the name of an exported type behind those it is nested in.
func (p *printer) exportedPath(export metadata.ExportedTypeID) string {
	var path []string
	for range maxNesting {
		row, err := p.r.ExportedType(export)
		if !p.check(err) {
			break
		}
		path = append(path, fullName(p.str(row.TypeNamespace), p.str(row.TypeName)))
		if row.Implementation.Table() != metadata.TableExportedType {
			break
		}
		export = metadata.ExportedTypeID(row.Implementation.RID())
	}
	slices.Reverse(path)
	return joinPath(path)
}

// implementation says where an exported type or resource is.
func (p *printer) implementation(token metadata.Token) {
	switch token.Table() {
	case metadata.TableFile:
		p.line(".file %s", p.fileName(metadata.FileID(token.RID())))
	case metadata.TableAssemblyRef:
		p.line(".assembly extern %s", p.scope(metadata.AssemblyRefID(token.RID())))
	case metadata.TableExportedType:
		p.line(".class extern %s", p.exportedPath(metadata.ExportedTypeID(token.RID())))
	}
}

func (p *printer) fileName(file metadata.FileID) string {
	row, err := p.r.File(file)
	p.check(err)
	return id(p.str(row.Name))
}

// resource writes a manifest resource. ilasm takes the contents of an embedded one from a file of its name. ECMA-335 II.6.2.2.
func (p *printer) resource(resource metadata.ManifestResourceID) {
	row, err := p.r.ManifestResource(resource)
	if !p.check(err) {
		return
	}
	visibility := "private"
	if row.Flags&0x7 == 1 {
		visibility = "public"
	}
	p.open(".mresource %s %s", visibility, id(p.str(row.Name)))
	p.attributes(resource.Token())
	if row.Implementation.IsNil() {
		data, err := p.asm.PE.Resource(row.Offset)
		p.check(err)
		p.line("// %d bytes, embedded", len(data))
	} else if row.Implementation.Table() == metadata.TableFile {
		p.line(".file %s at 0x%08X", p.fileName(metadata.FileID(row.Implementation.RID())), row.Offset)
	} else {
		p.implementation(row.Implementation)
	}
	p.close("")
}

// module writes the module's name and the properties of the PE file. ECMA-335 II.6.4.
func (p *printer) module() {
	row, err := p.r.Module(1)
	if !p.check(err) {
		return
	}
	p.line(".module %s", id(p.str(row.Name)))
	p.line("// MVID: {%s}", guid(p.asm.MVID()))
	p.attributes(metadata.ModuleID(1).Token())
	p.line(".imagebase 0x%08X", p.asm.PE.ImageBase)
	p.line(".file alignment 0x%08X", p.asm.PE.FileAlign)
	p.line(".subsystem 0x%04X", p.asm.PE.Subsystem)
	p.line(".corflags 0x%08X", uint32(p.asm.PE.CLI.Flags))
	p.vtableFixups()
	p.line("")
}

// guid writes a GUID in the usual form, whose first three groups are little-endian in the file.
func guid(g metadata.GUID) string {
	return fmt.Sprintf("%02x%02x%02x%02x-%02x%02x-%02x%02x-%x-%x", g[3], g[2], g[1], g[0], g[5], g[4], g[7], g[6], g[8:10], g[10:])
}
