// This file tests the PE reader on images built by hand, on one built by a compiler, and on damage to both.

package pe

import (
	"bytes"
	"compress/flate"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"ilaot/ilreader/cursor"
)

func parse(t *testing.T, m *image) *File {
	t.Helper()
	f, err := Parse("built.dll", m.build())
	require.NoError(t, err)
	return f
}

func TestParseHeaders(t *testing.T) {
	for _, plus := range []bool{false, true} {
		m := &image{plus: plus}
		m.cli.Flags = CLIILOnly
		m.cli.EntryPoint = 0x06000001
		m.cli.Metadata = m.dir([]byte("BSJB"))
		f := parse(t, m)
		assert.Equal(t, plus, f.PE32Plus)
		assert.EqualValues(t, MachineAMD64, f.Machine)
		assert.EqualValues(t, 0x5EED, f.TimeDateStamp)
		assert.EqualValues(t, FlagDLL, f.Characteristics)
		assert.EqualValues(t, 0x1234, f.EntryPointRVA)
		assert.EqualValues(t, map[bool]uint64{false: 0x400000, true: 0x180000000}[plus], f.ImageBase)
		assert.EqualValues(t, 0x2000, f.SectionAlign)
		assert.EqualValues(t, 0x200, f.FileAlign)
		assert.EqualValues(t, 0x4000, f.SizeOfImage)
		assert.EqualValues(t, 0xC0DE, f.Checksum)
		assert.EqualValues(t, 3, f.Subsystem)
		assert.EqualValues(t, 0x8540, f.DLLFlags)
		require.Len(t, f.Sections, 1)
		assert.Equal(t, ".text", f.Sections[0].Name)
		assert.EqualValues(t, 0x60000020, f.Sections[0].Flags)
		assert.EqualValues(t, 5, f.CLI.MinorRuntimeVersion)
		assert.EqualValues(t, 0x06000001, f.EntryPointToken())
		data, off, err := f.Metadata()
		require.NoError(t, err)
		assert.Equal(t, "BSJB", string(data))
		assert.EqualValues(t, testRaw, off)
		assert.False(t, f.IsReadyToRun())
		assert.Zero(t, f.Directory(99))
	}
}

func TestParseRefuses(t *testing.T) {
	good := (&image{}).build()
	patch := func(off int, b ...byte) []byte {
		return append(append(bytes.Clone(good[:off]), b...), good[off+len(b):]...)
	}
	cases := []struct {
		name string
		data []byte
		want string
	}{
		{"empty", nil, "not a PE file"},
		{"text", []byte("using System;\nclass A {}\n"), "not a PE file"},
		{"ELF", []byte("\x7fELF\x02\x01\x01"), "not a PE file"},
		{"MZ only", []byte("MZ"), "offset 60 is outside 2 bytes"},
		{"DOS program", patch(testPEOffset, 'N', 'E', 0, 0), "not a PE file (an MZ program without a PE signature)"},
		{"header offset out of file", patch(0x3C, 0xFF, 0xFF, 0xFF, 0x7F), "is outside"},
		{"native program", (&image{noCLI: true}).build(), "not a .NET assembly (no CLI header)"},
		{"unknown magic", patch(testPEOffset+24, 7, 1), "neither PE32 nor PE32+"},
		{"too many sections", patch(testPEOffset+6, 0xFF, 0xFF), "65535 elements"},
		{"CLI header in no section", patch(testPEOffset+24+96+DirCLI*8, 0, 0, 0, 0x70), "in no section"},
		{"short CLI header", patch(testRaw, 71), "CLI header of 71 bytes"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := Parse("x", c.data)
			var format *cursor.FormatError
			require.ErrorAs(t, err, &format)
			assert.ErrorContains(t, err, c.want)
		})
	}
}

func TestSlicesStayInTheirSection(t *testing.T) {
	m := &image{}
	rva := m.add([]byte("abcdef"))
	f := parse(t, m)
	size := uint32(len(f.Data) - testRaw)
	b, err := f.Slice(rva+1, 3)
	require.NoError(t, err)
	assert.Equal(t, "bcd", string(b))
	assert.Equal(t, 3, cap(b), "appending must not reach the next bytes")
	rest, err := f.From(rva)
	require.NoError(t, err)
	assert.Len(t, rest, int(size))
	for _, bad := range [][2]uint32{{0, 1}, {testRVA - 1, 1}, {testRVA + size, 0}, {testRVA, size + 1}, {testRVA + 1, 0xFFFFFFFF}, {0xFFFFFFFF, 2}} {
		_, err := f.Slice(bad[0], bad[1])
		assert.Error(t, err, "%#x+%#x", bad[0], bad[1])
	}
	_, err = f.From(0x9000)
	assert.Error(t, err)
}

// Loaders map whole pages, so bytes past the virtual size but in its last page are there; later ones are not.
func TestVirtualSizeIsRoundedToPages(t *testing.T) {
	f := &File{Data: make([]byte, 0x8000), SectionAlign: 0x1000, Sections: []Section{{RVA: 0x1000, VirtualSize: 1, RawOffset: 0, RawSize: 0x4000}}}
	_, err := f.Slice(0x1000, 0x1000)
	assert.NoError(t, err)
	_, err = f.Slice(0x1000, 0x1001)
	assert.Error(t, err)
	f.Sections[0].VirtualSize = 0xFFFFFFFF
	_, err = f.Slice(0x1000, 0x4000)
	assert.NoError(t, err)
	f.Sections[0].RawOffset = 0xFFFFFFFF
	_, err = f.Slice(0x1000, 1)
	assert.Error(t, err)
}

// Memory past the file bytes of a section is zero, up to the virtual size.
func TestInitialFillsWithZeros(t *testing.T) {
	f := &File{Data: []byte("abcd"), SectionAlign: 0x1000, Sections: []Section{{RVA: 0x1000, VirtualSize: 10, RawOffset: 0, RawSize: 4}}}
	for _, c := range []struct {
		rva, size uint32
		want      string
	}{{0x1000, 4, "abcd"}, {0x1002, 4, "cd\x00\x00"}, {0x1006, 4, "\x00\x00\x00\x00"}} {
		got, err := f.Initial(c.rva, c.size)
		require.NoError(t, err)
		assert.Equal(t, c.want, string(got))
	}
	for _, bad := range [][2]uint32{{0x0FFF, 1}, {0x1007, 4}, {0x1000, 0xFFFFFFFF}, {0xFFFFFFFF, 1}} {
		_, err := f.Initial(bad[0], bad[1])
		assert.Error(t, err, "%#x+%#x", bad[0], bad[1])
	}
	f.Sections[0].VirtualSize = 0xFFFFFFFF
	_, err := f.Initial(0x1000, maxZeroFill+1)
	assert.Error(t, err, "memory is bounded")
}

func TestResource(t *testing.T) {
	m := &image{}
	m.cli.Resources = m.dir(words(uint32(3), [4]byte{'a', 'b', 'c', 0}, uint32(100), uint8(1)))
	f := parse(t, m)
	b, err := f.Resource(0)
	require.NoError(t, err)
	assert.Equal(t, "abc", string(b))
	for _, off := range []uint32{8, 10, 13, 14, 0xFFFFFFFF} {
		_, err = f.Resource(off)
		assert.Error(t, err, "%d", off)
	}
	_, err = parse(t, &image{}).Resource(0)
	assert.Error(t, err)
}

func TestVTableFixups(t *testing.T) {
	m := &image{}
	slots32 := m.add(words(uint32(0x06000001), uint32(0x06000002)))
	slots64 := m.add(words(uint64(0x06000003)))
	m.cli.VTableFixups = m.dir(words(slots32, uint16(2), uint16(VTable32Bit), slots64, uint16(1), uint16(VTable64Bit|VTableFromUnmanaged)))
	f := parse(t, m)
	fixups, err := f.VTableFixups()
	require.NoError(t, err)
	require.Len(t, fixups, 2)
	tokens, err := f.Tokens(fixups[0])
	require.NoError(t, err)
	assert.Equal(t, []uint32{0x06000001, 0x06000002}, tokens)
	tokens, err = f.Tokens(fixups[1])
	require.NoError(t, err)
	assert.Equal(t, []uint32{0x06000003}, tokens)
	_, err = f.Tokens(VTableFixup{RVA: slots64, Count: 0xFFFF, Type: VTable64Bit})
	assert.Error(t, err)
	none, err := parse(t, &image{}).VTableFixups()
	assert.Empty(t, none)
	assert.NoError(t, err)
}

func TestStrongNameAndReadyToRun(t *testing.T) {
	m := &image{}
	m.cli.StrongName = m.dir([]byte("signature"))
	m.cli.ManagedNativeHeader = m.dir([]byte("RTR\x00rest"))
	f := parse(t, m)
	b, err := f.StrongName()
	require.NoError(t, err)
	assert.Equal(t, "signature", string(b))
	assert.True(t, f.IsReadyToRun())
	b, err = parse(t, &image{}).StrongName()
	assert.Nil(t, b)
	assert.NoError(t, err)
}

func TestNativeEntryPointIsNoToken(t *testing.T) {
	m := &image{}
	m.cli.Flags = CLINativeEntryPoint
	m.cli.EntryPoint = 0x2345
	assert.Zero(t, parse(t, m).EntryPointToken())
}

// debugImage has one debug entry of type kind that holds data.
func debugImage(kind DebugType, data []byte) *image {
	m := &image{}
	off := uint32(testRaw + len(m.content))
	m.add(data)
	m.dirs[DirDebug] = m.dir(words(uint32(0), uint32(0xABCD), uint16(0x0100), uint16(0x504D), uint32(kind), uint32(len(data)), uint32(0), off))
	return m
}

func debugEntry(t *testing.T, m *image) (*File, DebugEntry) {
	f := parse(t, m)
	entries, err := f.DebugEntries()
	require.NoError(t, err)
	require.Len(t, entries, 1)
	return f, entries[0]
}

func TestCodeView(t *testing.T) {
	guid := [16]byte{1, 2, 3}
	f, e := debugEntry(t, debugImage(DebugCodeView, words([4]byte{'R', 'S', 'D', 'S'}, guid, uint32(1), []byte("/_/app.pdb\x00junk"))))
	v, err := f.CodeView(e)
	require.NoError(t, err)
	assert.Equal(t, CodeView{GUID: guid, Age: 1, Path: "/_/app.pdb", Stamp: 0xABCD, Portable: true}, v)
	_, err = f.CodeView(DebugEntry{Data: []byte("NB10")})
	assert.ErrorContains(t, err, "not RSDS")
}

func TestEmbeddedPDB(t *testing.T) {
	var packed bytes.Buffer
	w, err := flate.NewWriter(&packed, flate.BestCompression)
	require.NoError(t, err)
	_, _ = w.Write([]byte("BSJB and so on"))
	require.NoError(t, w.Close())
	embed := func(size uint32, data []byte) *image {
		return debugImage(DebugEmbeddedPortablePDB, append(words([4]byte{'M', 'P', 'D', 'B'}, size), data...))
	}
	f, e := debugEntry(t, embed(14, packed.Bytes()))
	pdb, err := f.EmbeddedPDB(e)
	require.NoError(t, err)
	assert.Equal(t, "BSJB and so on", string(pdb))
	for name, m := range map[string]*image{
		"size too large":      embed(15, packed.Bytes()),
		"size beyond DEFLATE": embed(0xFFFFFFFF, packed.Bytes()),
		"damaged":             embed(14, []byte{0xFF, 0xFF, 0xFF, 0xFF}),
		"not one":             debugImage(DebugEmbeddedPortablePDB, []byte("MPDC")),
	} {
		f, e := debugEntry(t, m)
		_, err = f.EmbeddedPDB(e)
		assert.Error(t, err, name)
	}
}

func TestDebugEntryOutsideTheFile(t *testing.T) {
	m := debugImage(DebugCodeView, []byte("x"))
	m.content[len(m.content)-4] = 0xFF
	m.content[len(m.content)-1] = 0xFF
	_, err := parse(t, m).DebugEntries()
	assert.ErrorContains(t, err, "runs past")
}

// walk calls everything a File offers; damage may make any of it fail but not panic.
func walk(f *File) {
	_, _, _ = f.Metadata()
	_, _ = f.StrongName()
	_, _ = f.Resource(0)
	f.IsReadyToRun()
	f.EntryPointToken()
	fixups, _ := f.VTableFixups()
	for _, v := range fixups {
		_, _ = f.Tokens(v)
	}
	entries, _ := f.DebugEntries()
	for _, e := range entries {
		_, _ = f.CodeView(e)
		_, _ = f.EmbeddedPDB(e)
	}
}

func compiled(t testing.TB) []byte {
	data, err := os.ReadFile("testdata/embedded.dll")
	require.NoError(t, err)
	return data
}

func TestCompilerOutput(t *testing.T) {
	f, err := Parse("embedded.dll", compiled(t))
	require.NoError(t, err)
	assert.NotZero(t, f.CLI.Flags&CLIILOnly)
	entries, err := f.DebugEntries()
	require.NoError(t, err)
	found := map[DebugType]bool{}
	for _, e := range entries {
		found[e.Type] = true
		switch e.Type {
		case DebugCodeView:
			v, err := f.CodeView(e)
			require.NoError(t, err)
			assert.True(t, v.Portable)
			assert.Contains(t, v.Path, "embedded.pdb")
		case DebugEmbeddedPortablePDB:
			pdb, err := f.EmbeddedPDB(e)
			require.NoError(t, err)
			assert.Equal(t, "BSJB", string(pdb[:4]))
		}
	}
	assert.Equal(t, map[DebugType]bool{DebugCodeView: true, DebugPDBChecksum: true, DebugEmbeddedPortablePDB: true, DebugReproducible: true}, found)
}

func TestEveryTruncation(t *testing.T) {
	data := compiled(t)
	whole, err := Parse("whole.dll", data)
	require.NoError(t, err)
	header, err := whole.Offset(whole.Directory(DirCLI).RVA)
	require.NoError(t, err)
	failed := 0
	for n := range data {
		f, err := Parse("cut.dll", data[:n:n])
		if err != nil {
			var format *cursor.FormatError
			require.ErrorAs(t, err, &format, "cut to %d bytes", n)
			failed++
			continue
		}
		walk(f)
	}
	assert.EqualValues(t, header+cliHeaderSize, failed, "a file cut before the end of its CLI header fails, a longer one parses")
}

func TestEveryByteChanged(t *testing.T) {
	data := compiled(t)
	const headers = 0x400
	for i := range headers {
		for _, v := range []byte{0, 1, 0x7F, 0x80, 0xFF, data[i] ^ 1, data[i] ^ 0x10, data[i] + 1} {
			changed := bytes.Clone(data[:headers*4])
			changed[i] = v
			if f, err := Parse("changed.dll", changed); err == nil {
				walk(f)
			}
		}
	}
}

func FuzzPE(f *testing.F) {
	f.Add((&image{}).build())
	m := debugImage(DebugCodeView, words([4]byte{'R', 'S', 'D', 'S'}, [16]byte{}, uint32(1), []byte("a.pdb\x00")))
	m.plus = true
	m.cli.VTableFixups = m.dir(words(uint32(testRVA), uint16(1), uint16(1)))
	m.cli.Resources = m.dir(words(uint32(1), uint8(1)))
	f.Add(m.build())
	f.Add(compiled(f))
	f.Fuzz(func(t *testing.T, data []byte) {
		if file, err := Parse("fuzz.dll", data); err == nil {
			walk(file)
		}
	})
}
