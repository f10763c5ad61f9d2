// Package nativelib reads which functions native libraries define: static
// archives, object files and import libraries, in ELF or COFF. compiler uses it to
// bind P/Invoke methods before anything is linked.
package nativelib

import (
	"bytes"
	"debug/elf"
	"debug/pe"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Library is a file that can be linked.
type Library struct {
	Path    string
	Name    string // by which programs know it: see Base
	Symbols map[string]bool
}

// Read reads the symbols of a library file.
func Read(path string) (*Library, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	l, err := Parse(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	l.Path, l.Name = path, Base(path)
	return l, nil
}

var (
	archiveMagic = []byte("!<arch>\n")
	thinMagic    = []byte("!<thin>\n")
	elfMagic     = []byte("\x7fELF")
)

// Parse reads the symbols of a library.
func Parse(data []byte) (*Library, error) {
	l := &Library{Symbols: map[string]bool{}}
	switch {
	case bytes.HasPrefix(data, archiveMagic):
		return l, l.archive(data)
	case bytes.HasPrefix(data, thinMagic):
		return nil, errors.New("a thin archive, whose members lie elsewhere, cannot be linked")
	}
	return l, l.object(data)
}

// archive reads the symbol index, which is the archive's first member; without one
// it reads the members.
func (l *Library) archive(data []byte) error {
	const headerSize = 60
	indexed := false
	for at := len(archiveMagic); at+headerSize <= len(data); {
		header := data[at : at+headerSize]
		var size int
		if _, err := fmt.Sscanf(string(header[48:58]), "%d", &size); err != nil || size < 0 || at+headerSize+size > len(data) {
			return fmt.Errorf("the archive is damaged at offset %d", at)
		}
		body := data[at+headerSize : at+headerSize+size]
		switch name := strings.TrimRight(string(header[:16]), " "); {
		case name == "/" && !indexed:
			indexed = true
			if err := l.index(body); err != nil {
				return err
			}
		case name == "/" || name == "//" || name == "/SYM64/" || strings.HasPrefix(name, "__.SYMDEF"):
		case !indexed:
			if err := l.object(body); err != nil {
				return fmt.Errorf("member at offset %d: %w", at, err)
			}
		}
		at += headerSize + size + size&1
	}
	return nil
}

// index reads the GNU form: a big-endian count, as many offsets, as many names.
func (l *Library) index(body []byte) error {
	if len(body) < 4 {
		return errors.New("the archive's symbol index is cut off")
	}
	n := int(binary.BigEndian.Uint32(body))
	if n < 0 || len(body) < 4+4*n {
		return errors.New("the archive's symbol index is cut off")
	}
	names := bytes.SplitN(body[4+4*n:], []byte{0}, n+1)
	for i := 0; i < n && i < len(names); i++ {
		l.Symbols[string(names[i])] = true
	}
	return nil
}

// object reads an object file.
func (l *Library) object(data []byte) error {
	if bytes.HasPrefix(data, elfMagic) {
		return l.elf(data)
	}
	f, err := pe.NewFile(bytes.NewReader(data))
	if err != nil {
		return errors.New("it is no archive and no object file")
	}
	defer f.Close()
	for _, s := range f.Symbols {
		const external = 2
		if s.StorageClass != external {
			continue
		}
		if s.SectionNumber > 0 {
			l.Symbols[s.Name] = true
		}
	}
	return nil
}

func (l *Library) elf(data []byte) error {
	f, err := elf.NewFile(bytes.NewReader(data))
	if err != nil {
		return err
	}
	defer f.Close()
	if f.Type == elf.ET_DYN || f.Type == elf.ET_EXEC {
		return errors.New("a shared library cannot be part of a static program: give a static archive or object files")
	}
	symbols, err := f.Symbols()
	if err != nil && !errors.Is(err, elf.ErrNoSymbols) {
		return err
	}
	for _, s := range symbols {
		bind := elf.ST_BIND(s.Info)
		if bind != elf.STB_GLOBAL && bind != elf.STB_WEAK {
			continue
		}
		if s.Section != elf.SHN_UNDEF {
			l.Symbols[s.Name] = true
		}
	}
	return nil
}

// Base returns the name by which a library is meant, whatever prefix, suffix or folder
// a program or a file gives it: libm.so.6, m.dll and m are all m.
func Base(name string) string {
	name = filepath.Base(strings.ReplaceAll(name, "\\", "/"))
	if at := strings.Index(name, ".so."); at > 0 {
		name = name[:at]
	}
	lower := strings.ToLower(name)
	for _, suffix := range []string{".so", ".dll", ".exe", ".dylib", ".a", ".lib", ".o", ".obj"} {
		if strings.HasSuffix(lower, suffix) {
			name = name[:len(name)-len(suffix)]
			break
		}
	}
	if len(name) > 3 {
		name = strings.TrimPrefix(name, "lib")
	}
	return strings.ToLower(name)
}
