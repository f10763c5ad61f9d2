// This file reads the CLI header and the structures it points to.

package pe

import (
	"encoding/binary"

	"ilaot/ilreader/cursor"
)

// CLIFlags are the runtime flags of the CLI header, ECMA-335 II.25.3.3.1.
type CLIFlags uint32

// The runtime flags. CLIPrefer32Bit extends the standard: with CLIRequires32Bit it marks "any CPU, 32-bit preferred".
const (
	CLIILOnly           CLIFlags = 0x00000001
	CLIRequires32Bit    CLIFlags = 0x00000002
	CLIILLibrary        CLIFlags = 0x00000004
	CLIStrongNameSigned CLIFlags = 0x00000008
	CLINativeEntryPoint CLIFlags = 0x00000010
	CLITrackDebugData   CLIFlags = 0x00010000
	CLIPrefer32Bit      CLIFlags = 0x00020000
)

// CLIHeader is the CLI header, ECMA-335 II.25.3.3. EntryPoint is a MethodDef or File token, 0 when there is none, or an RVA when CLINativeEntryPoint
// is set; use File.EntryPointToken.
type CLIHeader struct {
	MajorRuntimeVersion uint16
	MinorRuntimeVersion uint16
	Metadata            Directory
	Flags               CLIFlags
	EntryPoint          uint32
	Resources           Directory
	StrongName          Directory
	CodeManagerTable    Directory
	VTableFixups        Directory
	ExportAddressTable  Directory
	ManagedNativeHeader Directory
}

const (
	cliHeaderSize = 72
	// readyToRunSignature is "RTR\0" at the start of the managed native header of a ReadyToRun image.
	readyToRunSignature = 0x00525452
)

// readCLIHeader finds and reads the CLI header, ECMA-335 II.25.3.3.
func (f *File) readCLIHeader() error {
	dir := f.Directory(DirCLI)
	if dir.RVA == 0 {
		return f.errorf(0, "II.25.3.3", "not a .NET assembly (no CLI header)")
	}
	c, err := f.cursorAt(dir.RVA, cliHeaderSize, "II.25.3.3")
	if err != nil {
		return err
	}
	if size := c.U32(); size < cliHeaderSize {
		return f.errorf(c.Place().Off, "II.25.3.3", "CLI header of %d bytes, need %d", size, cliHeaderSize)
	}
	h := &f.CLI
	h.MajorRuntimeVersion = c.U16()
	h.MinorRuntimeVersion = c.U16()
	h.Metadata = readDirectory(&c)
	h.Flags = CLIFlags(c.U32())
	h.EntryPoint = c.U32()
	h.Resources = readDirectory(&c)
	h.StrongName = readDirectory(&c)
	h.CodeManagerTable = readDirectory(&c)
	h.VTableFixups = readDirectory(&c)
	h.ExportAddressTable = readDirectory(&c)
	h.ManagedNativeHeader = readDirectory(&c)
	return c.Err()
}

func readDirectory(c *cursor.Cursor) Directory { return Directory{RVA: c.U32(), Size: c.U32()} }

// Metadata returns the metadata bytes and their file offset. ECMA-335 II.24.2.1.
func (f *File) Metadata() (data []byte, off int64, err error) {
	data, err = f.Slice(f.CLI.Metadata.RVA, f.CLI.Metadata.Size)
	if err != nil {
		return nil, 0, err
	}
	off, err = f.Offset(f.CLI.Metadata.RVA)
	return data, off, err
}

// EntryPointToken returns the metadata token of the entry point (a MethodDef or File), 0 when the file has none or starts in native code.
func (f *File) EntryPointToken() uint32 {
	if f.CLI.Flags&CLINativeEntryPoint != 0 {
		return 0
	}
	return f.CLI.EntryPoint
}

// Resource returns the bytes of the managed resource at offset within the resources directory: a 32-bit length and that many bytes.
// ECMA-335 II.6.2.2, II.22.24.
func (f *File) Resource(offset uint32) ([]byte, error) {
	c, err := f.cursorAt(f.CLI.Resources.RVA, f.CLI.Resources.Size, "II.22.24")
	if err != nil {
		return nil, err
	}
	if uint64(offset) > uint64(c.Len()) {
		return nil, f.errorf(c.Place().Off, "II.22.24", "resource offset %#x is outside the %d bytes of resources", offset, c.Len())
	}
	c.Seek(int(offset))
	data := c.Bytes(c.Count(c.U32(), 1))
	return data, c.Err()
}

// StrongName returns the strong name signature, nil when the file has no place for one. ECMA-335 II.6.2.1.3.
func (f *File) StrongName() ([]byte, error) {
	if f.CLI.StrongName.RVA == 0 {
		return nil, nil
	}
	return f.Slice(f.CLI.StrongName.RVA, f.CLI.StrongName.Size)
}

// VTableFixup is one entry of the VTable fixup directory, ECMA-335 II.25.3.3.3: Count slots at RVA hold method tokens.
type VTableFixup struct {
	RVA   uint32
	Count uint16
	Type  uint16
}

// VTable fixup types, ECMA-335 II.25.3.3.3.
const (
	VTable32Bit         = 0x01
	VTable64Bit         = 0x02
	VTableFromUnmanaged = 0x04
	VTableCallMostDeriv = 0x10
)

// VTableFixups returns the VTable fixups, nil when there are none.
func (f *File) VTableFixups() ([]VTableFixup, error) {
	dir := f.CLI.VTableFixups
	if dir.RVA == 0 || dir.Size == 0 {
		return nil, nil
	}
	c, err := f.cursorAt(dir.RVA, dir.Size, "II.25.3.3.3")
	if err != nil {
		return nil, err
	}
	fixups := make([]VTableFixup, dir.Size/8)
	for i := range fixups {
		fixups[i] = VTableFixup{RVA: c.U32(), Count: c.U16(), Type: c.U16()}
	}
	return fixups, c.Err()
}

// Tokens returns the method tokens in the slots of fixup v, from the file bytes.
func (f *File) Tokens(v VTableFixup) ([]uint32, error) {
	size := 4
	if v.Type&VTable64Bit != 0 {
		size = 8
	}
	data, err := f.Slice(v.RVA, uint32(v.Count)*uint32(size))
	if err != nil {
		return nil, err
	}
	tokens := make([]uint32, v.Count)
	for i := range tokens {
		tokens[i] = binary.LittleEndian.Uint32(data[i*size:])
	}
	return tokens, nil
}

// IsReadyToRun reports whether the image also holds precompiled native code. Its IL and metadata are complete and are read as usual.
func (f *File) IsReadyToRun() bool {
	data, err := f.Slice(f.CLI.ManagedNativeHeader.RVA, 4)
	return err == nil && binary.LittleEndian.Uint32(data) == readyToRunSignature
}
