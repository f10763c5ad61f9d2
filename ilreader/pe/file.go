// This file defines File and Parse: the walk from the MS-DOS stub over the COFF and optional headers to the section table and the CLI header. Only
// headers are read; everything else is found later by its relative virtual address (RVA) and is a slice of the one input buffer.

package pe

import (
	"ilaot/ilreader/cursor"
)

// File is one PE image that carries a CLI header. Its slices alias Data, which must not change while the File is in use; a File is immutable and safe
// for concurrent use.
type File struct {
	Name string // for errors only
	Data []byte

	Machine         uint16 // IMAGE_FILE_MACHINE_*; ReadyToRun images for other systems than Windows combine it with a number for the system
	TimeDateStamp   uint32
	Characteristics uint16
	PE32Plus        bool
	EntryPointRVA   uint32 // native entry point, 0 in most managed files
	ImageBase       uint64
	SectionAlign    uint32
	FileAlign       uint32
	SizeOfImage     uint32
	SizeOfHeaders   uint32
	Checksum        uint32
	Subsystem       uint16
	DLLFlags        uint16
	Directories     []Directory // at most 16, by IMAGE_DIRECTORY_ENTRY_* index
	Sections        []Section
	CLI             CLIHeader
}

// Directory is a data directory entry: the RVA and byte size of a structure, both zero when absent. ECMA-335 II.25.2.3.3.
type Directory struct {
	RVA  uint32
	Size uint32
}

// Indices into File.Directories, ECMA-335 II.25.2.3.3.
const (
	DirExport      = 0
	DirImport      = 1
	DirResource    = 2
	DirException   = 3
	DirCertificate = 4
	DirBaseReloc   = 5
	DirDebug       = 6
	DirCLI         = 14
)

// Section is one section header, ECMA-335 II.25.3.
type Section struct {
	Name        string
	VirtualSize uint32
	RVA         uint32
	RawSize     uint32
	RawOffset   uint32
	Flags       uint32
}

// File characteristics and machine types the reader's callers ask about.
const (
	FlagDLL = 0x2000

	MachineI386  = 0x014C
	MachineARM   = 0x01C4
	MachineAMD64 = 0x8664
	MachineARM64 = 0xAA64
)

const (
	sectionHeaderSize = 40
	peSignature       = 0x00004550
	magicPE32         = 0x10B
	magicPE32Plus     = 0x20B
)

// Parse reads the headers of a PE image. name is used in errors only. The error is a *cursor.FormatError: "not a PE file" for other kinds of file and
// "not a .NET assembly (no CLI header)" for native programs.
func Parse(name string, data []byte) (*File, error) {
	f := &File{Name: name, Data: data}
	c := cursor.New(data, cursor.Place{File: name, Section: "II.25.2"})
	if err := f.findSignature(&c); err != nil {
		return nil, err
	}
	sections, optional := f.readCOFF(&c)
	f.readOptional(&optional)
	f.readSections(&c, sections)
	if err := firstError(optional.Err(), c.Err()); err != nil {
		return nil, err
	}
	if err := f.readCLIHeader(); err != nil {
		return nil, err
	}
	return f, nil
}

// findSignature moves c past the PE signature that the MS-DOS header points to, ECMA-335 II.25.2.1.
func (f *File) findSignature(c *cursor.Cursor) error {
	if len(f.Data) < 2 || f.Data[0] != 'M' || f.Data[1] != 'Z' {
		return f.errorf(0, "II.25.2.1", "not a PE file")
	}
	c.Seek(0x3C)
	c.Seek(int(c.U32()))
	at := c.Pos()
	signature := c.U32()
	if err := c.Err(); err != nil {
		return err
	}
	if signature != peSignature {
		return f.errorf(int64(at), "II.25.2.1", "not a PE file (an MZ program without a PE signature)")
	}
	return nil
}

// readCOFF reads the PE file header, ECMA-335 II.25.2.2, and returns the number of sections and a cursor over the optional header.
func (f *File) readCOFF(c *cursor.Cursor) (sections int, optional cursor.Cursor) {
	c.SetSection("II.25.2.2")
	f.Machine = c.U16()
	sections = int(c.U16())
	f.TimeDateStamp = c.U32()
	c.Skip(8) // symbol table: never present in a managed file
	size := int(c.U16())
	f.Characteristics = c.U16()
	return sections, c.Sub(size)
}

// readOptional reads the PE optional header, ECMA-335 II.25.2.3. Fields between the named ones mean nothing to a reader.
func (f *File) readOptional(c *cursor.Cursor) {
	c.SetSection("II.25.2.3")
	magic := c.U16()
	switch magic {
	case magicPE32:
	case magicPE32Plus:
		f.PE32Plus = true
	default:
		c.FailAt(0, "optional header magic %#x is neither PE32 nor PE32+", magic)
		return
	}
	c.Skip(14) // linker version, code and data sizes
	f.EntryPointRVA = c.U32()
	c.Skip(4) // base of code
	if f.PE32Plus {
		f.ImageBase = c.U64()
	} else {
		c.Skip(4) // base of data
		f.ImageBase = uint64(c.U32())
	}
	f.SectionAlign = c.U32()
	f.FileAlign = c.U32()
	c.Skip(16) // operating system, image and subsystem versions
	f.SizeOfImage = c.U32()
	f.SizeOfHeaders = c.U32()
	f.Checksum = c.U32()
	f.Subsystem = c.U16()
	f.DLLFlags = c.U16()
	if f.PE32Plus {
		c.Skip(32) // stack and heap sizes
	} else {
		c.Skip(16)
	}
	c.Skip(4) // loader flags
	f.readDirectories(c)
}

// readDirectories reads the data directories; the format has 16, later ones are ignored as loaders do.
func (f *File) readDirectories(c *cursor.Cursor) {
	count := c.Count(min(c.U32(), 16), 8)
	f.Directories = make([]Directory, count)
	for i := range f.Directories {
		f.Directories[i] = Directory{RVA: c.U32(), Size: c.U32()}
	}
}

// readSections reads the section headers, ECMA-335 II.25.3.
func (f *File) readSections(c *cursor.Cursor, count int) {
	c.SetSection("II.25.3")
	count = c.Count(uint32(count), sectionHeaderSize)
	f.Sections = make([]Section, count)
	for i := range f.Sections {
		name := c.Bytes(8)
		s := Section{Name: trimNUL(name), VirtualSize: c.U32(), RVA: c.U32(), RawSize: c.U32(), RawOffset: c.U32()}
		c.Skip(12) // relocations and line numbers
		s.Flags = c.U32()
		f.Sections[i] = s
	}
}

// Directory returns data directory i, zero when the file has none.
func (f *File) Directory(i int) Directory {
	if i < 0 || i >= len(f.Directories) {
		return Directory{}
	}
	return f.Directories[i]
}

func (f *File) errorf(off int64, section, format string, args ...any) error {
	return cursor.Place{File: f.Name, Section: section}.Errorf(off, format, args...)
}

func trimNUL(b []byte) string {
	for i, c := range b {
		if c == 0 {
			return string(b[:i])
		}
	}
	return string(b)
}

func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
