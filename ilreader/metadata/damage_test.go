// This file damages good files in every small way there is and walks what still opens: nothing may panic, hang or use memory without bound.

package metadata

import (
	"bytes"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"ilaot/ilreader/cursor"
	"ilaot/ilreader/pe"
)

// openAndWalk reads all of a PE file; it reports whether it opened, and fails the test on an error of another type than FormatError.
func openAndWalk(t *testing.T, data []byte) (opened bool) {
	f, err := pe.Parse("damaged.dll", data)
	if err == nil {
		var r *Reader
		if r, err = Open(f); err == nil {
			WalkAll(r, walkEnums{someEnums})
			walkUserStrings(r)
			return true
		}
	}
	var format *cursor.FormatError
	require.ErrorAs(t, err, &format)
	return false
}

// walkEnums resolves every enum, so that attributes are decoded as far as their bytes go.
type walkEnums struct{ testEnums }

func (e walkEnums) EnumByName(string) (ElementType, error) { return ElementI4, nil }

func walkUserStrings(r *Reader) {
	for ref := range min(len(r.us.data)+2, 1000) {
		_, _ = r.UserString(UserStringRef(ref))
	}
}

func small(t testing.TB) []byte {
	data, err := os.ReadFile("testdata/small.dll")
	require.NoError(t, err)
	return data
}

func TestEveryTruncationOfAFile(t *testing.T) {
	data := small(t)
	require.True(t, openAndWalk(t, data))
	f, err := pe.Parse("small.dll", data)
	require.NoError(t, err)
	metadata, off, err := f.Metadata()
	require.NoError(t, err)
	for n := range data {
		opened := openAndWalk(t, data[:n:n])
		assert.Equal(t, n >= int(off)+len(metadata), opened, "cut to %d bytes", n)
	}
}

// Cut metadata that is not inside a PE file: a portable PDB, and the metadata of the sample.
func TestEveryTruncationOfMetadata(t *testing.T) {
	pdb, err := os.ReadFile("testdata/sample.pdb")
	require.NoError(t, err)
	f, _ := openFile(t, "sample.dll")
	metadata, _, err := f.Metadata()
	require.NoError(t, err)
	for _, data := range [][]byte{pdb, metadata} {
		for n := range data {
			r, err := Parse("cut", data[:n:n])
			if err == nil {
				WalkAll(r, walkEnums{someEnums})
			}
		}
		r, err := Parse("whole", data)
		require.NoError(t, err)
		assert.Empty(t, WalkAll(r, nil).Errors)
	}
}

func TestEveryByteOfAFileChanged(t *testing.T) {
	data := small(t)
	changed := bytes.Clone(data)
	for i := range data {
		for _, v := range []byte{0, 1, 0x7F, 0x80, 0xC0, 0xFE, 0xFF, data[i] ^ 1, data[i] ^ 2, data[i] ^ 0x10, data[i] ^ 0x80, data[i] + 1, data[i] - 1} {
			changed[i] = v
			openAndWalk(t, changed)
		}
		changed[i] = data[i]
	}
}

// All values of every byte of the metadata of a small file, when ILAOT_EXHAUSTIVE is set: half a minute.
func TestEveryValueOfEveryByte(t *testing.T) {
	if os.Getenv("ILAOT_EXHAUSTIVE") == "" {
		t.Skip("SKIPPED: set ILAOT_EXHAUSTIVE to try all values of every byte")
	}
	data := small(t)
	for i := range data {
		changed := bytes.Clone(data)
		for v := range 256 {
			changed[i] = byte(v)
			openAndWalk(t, changed)
		}
	}
}
