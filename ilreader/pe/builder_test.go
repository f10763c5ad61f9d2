// This file builds PE images byte by byte, so that tests can state exactly what lies where. An image has one section at RVA 0x2000.

package pe

import (
	"bytes"
	"encoding/binary"
)

const (
	testPEOffset = 0x80
	testRVA      = 0x2000
	testRaw      = 0x400
)

// image is a PE file to be: what goes into its one section, and its directories.
type image struct {
	plus    bool
	dirs    [16]Directory
	cli     CLIHeader
	noCLI   bool
	content []byte
}

// add appends data to the section and returns its RVA.
func (m *image) add(data []byte) uint32 {
	rva := uint32(testRVA + len(m.content))
	m.content = append(m.content, data...)
	return rva
}

// dir appends data and returns the directory that names it.
func (m *image) dir(data []byte) Directory {
	return Directory{RVA: m.add(data), Size: uint32(len(data))}
}

// words packs values as little-endian bytes.
func words(values ...any) []byte {
	var b bytes.Buffer
	for _, v := range values {
		if err := binary.Write(&b, binary.LittleEndian, v); err != nil {
			panic(err)
		}
	}
	return b.Bytes()
}

// build lays the image out.
func (m *image) build() []byte {
	if !m.noCLI {
		m.cli.MajorRuntimeVersion, m.cli.MinorRuntimeVersion = 2, 5
		m.dirs[DirCLI] = m.dir(words(uint32(cliHeaderSize), m.cli))
	}
	file := make([]byte, testRaw)
	copy(file, "MZ")
	binary.LittleEndian.PutUint32(file[0x3C:], testPEOffset)
	optional := m.optional()
	header := words(uint32(peSignature), uint16(MachineAMD64), uint16(1), uint32(0x5EED), [8]byte{}, uint16(len(optional)), uint16(FlagDLL))
	header = append(header, optional...)
	header = append(header, words([8]byte{'.', 't', 'e', 'x', 't'}, uint32(len(m.content)), uint32(testRVA), uint32(len(m.content)), uint32(testRaw),
		[12]byte{}, uint32(0x60000020))...)
	copy(file[testPEOffset:], header)
	return append(file, m.content...)
}

func (m *image) optional() []byte {
	var b []byte
	if m.plus {
		b = words(uint16(magicPE32Plus), [14]byte{}, uint32(0x1234), [4]byte{}, uint64(0x180000000))
	} else {
		b = words(uint16(magicPE32), [14]byte{}, uint32(0x1234), [8]byte{}, uint32(0x400000))
	}
	b = append(b, words(uint32(0x2000), uint32(0x200), [16]byte{}, uint32(0x4000), uint32(testRaw), uint32(0xC0DE), uint16(3), uint16(0x8540))...)
	if m.plus {
		b = append(b, make([]byte, 32)...)
	} else {
		b = append(b, make([]byte, 16)...)
	}
	return append(b, words(uint32(0), uint32(16), m.dirs)...)
}
