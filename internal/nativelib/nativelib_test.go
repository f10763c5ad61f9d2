package nativelib

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestBase(t *testing.T) {
	for name, want := range map[string]string{
		"libm.so.6": "m", "m": "m", "libm": "m", "libm.a": "m", "/usr/lib/libfoo-1.2.so": "foo-1.2", "KERNEL32.DLL": "kernel32",
		"kernel32": "kernel32", `C:\x\My.dll`: "my", "lib": "lib", "x.o": "x", "libc": "c",
	} {
		assert.Equal(t, want, Base(name), name)
	}
}

// archiveOf makes an archive of one index.
func archiveOf(index string) []byte {
	header := "/               0           0     0     0       "
	size := []byte("          ")
	copy(size, []byte(itoa(len(index))))
	return []byte("!<arch>\n" + header + string(size) + "`\n" + index)
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + itoa(n%10)
}

func TestArchiveIndex(t *testing.T) {
	l, err := Parse(archiveOf("\x00\x00\x00\x02\x00\x00\x00\x50\x00\x00\x00\x50one\x00two\x00"))
	require.NoError(t, err)
	assert.Equal(t, map[string]bool{"one": true, "two": true}, l.Symbols)
}

func TestDamagedFiles(t *testing.T) {
	for name, data := range map[string][]byte{
		"empty": {}, "text": []byte("hello"), "thin": []byte("!<thin>\n"), "elf": []byte("\x7fELF"),
		"count":   archiveOf("\xff\xff\xff\xff"),
		"short":   archiveOf("\x00"),
		"cut off": append(archiveOf("\x00\x00\x00\x00"), []byte("x.o/            0           0     0     0       999       `\n")...),
	} {
		_, err := Parse(data)
		assert.Error(t, err, name)
	}
}
