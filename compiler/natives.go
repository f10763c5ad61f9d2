package compiler

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"

	"ilaot/codegen/target"
	"ilaot/compiler/diag"
	"ilaot/compiler/importer"
	"ilaot/internal/nativelib"
)

// This file finds the native functions that P/Invoke methods name, before anything is
// linked: what nothing defines must throw when it is called, not fail in the linker.
// A library is known by its base name, so libfoo.a serves [DllImport("foo")], "libfoo" and "foo.dll".

// natives are the native libraries of a build.
type natives struct {
	libs    []*nativelib.Library // given with --native-lib
	names   []string             // the name of each
	dynamic map[string]bool      // Windows: names of DLLs, which are loaded when they are needed
	runtime map[string]bool      // functions of the runtime's own libraries, by library/function
	known   map[string]bool      // the libraries among them
	libc    *nativelib.Library   // Linux: a static C library, or nil
	useLibc bool
	mu      sync.Mutex // bodies are imported at the same time
}

// libcNames are the libraries whose functions a static C library holds.
var libcNames = map[string]bool{"c": true, "m": true, "pthread": true, "dl": true, "rt": true, "util": true, "resolv": true}

// libcPaths are where distributions put musl's static C library, by runtime identifier.
var libcPaths = map[string][]string{
	"linux-x64":   {"/usr/lib/x86_64-linux-musl/libc.a", "/usr/lib/musl/lib/libc.a", "/usr/x86_64-linux-musl/lib64/libc.a"},
	"linux-arm64": {"/usr/lib/aarch64-linux-musl/libc.a", "/usr/aarch64-linux-musl/lib/libc.a"},
}

// loadNatives reads the symbols of the libraries that are given and of the runtime's.
func (b *build) loadNatives() error {
	n := &natives{dynamic: map[string]bool{}, runtime: map[string]bool{}, known: map[string]bool{}}
	b.natives = n
	for _, arg := range b.opt.NativeLibs {
		if err := n.add(arg, b.target); err != nil {
			return err
		}
	}
	return nil
}

// add reads one --native-lib: FILE, NAME=FILE, or -lNAME.
func (n *natives) add(arg string, t *target.Target) error {
	name, path, named := strings.Cut(arg, "=")
	if !named {
		name, path = nativelib.Base(arg), arg
	}
	if short, ok := strings.CutPrefix(arg, "-l"); ok {
		name, path = nativelib.Base(short), findArchive(short, t)
		if path == "" {
			return diag.New("ILA1010", diag.In(arg), "there is no static library lib%s.a in %s", short, strings.Join(archiveFolders(t), ", "))
		}
	}
	if t.OS == "windows" && strings.HasSuffix(strings.ToLower(path), ".dll") {
		n.dynamic[nativelib.Base(name)] = true
		return nil
	}
	l, err := nativelib.Read(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return diag.New("ILA1010", diag.In(path), "there is no such native library")
	case err != nil:
		return diag.New("ILA1010", diag.In(path), "cannot use it as a native library: %s", strings.TrimPrefix(err.Error(), path+": "))
	}
	if abs, err := filepath.Abs(path); err == nil {
		l.Path = abs
	}
	n.libs, n.names = append(n.libs, l), append(n.names, nativelib.Base(name))
	return nil
}

// archiveFolders are where -lNAME looks.
func archiveFolders(t *target.Target) []string {
	folders := []string{"."}
	for _, p := range libcPaths[t.RID] {
		folders = append(folders, filepath.Dir(p))
	}
	return folders
}

func findArchive(name string, t *target.Target) string {
	files := []string{"lib" + name + ".a"}
	if t.Format == target.COFF {
		files = []string{name + ".lib", "lib" + name + ".a"}
	}
	for _, dir := range archiveFolders(t) {
		for _, f := range files {
			if _, err := os.Stat(filepath.Join(dir, f)); err == nil {
				return filepath.Join(dir, f)
			}
		}
	}
	return ""
}

// findLibc returns the static C library of the target, nil if this machine has none.
func (b *build) findLibc() *nativelib.Library {
	if b.natives.libc == nil {
		b.natives.libc = &nativelib.Library{}
		for _, path := range libcPaths[b.target.RID] {
			if l, err := nativelib.Read(path); err == nil {
				b.natives.libc = l
				break
			}
		}
	}
	if b.natives.libc.Path == "" {
		return nil
	}
	return b.natives.libc
}

// runtimeHas reports whether one of the runtime's own libraries of this name defines a
// function (libm.a; on Windows the import libraries of the system's DLLs), and whether there is such a library.
func (b *build) runtimeHas(library, function string) (defines, known bool, err error) {
	n := b.natives
	if len(n.known) == 0 {
		files, err := b.runtimeFiles()
		if err != nil {
			return false, false, err
		}
		for file, data := range files {
			if file == "rt.a" || filepath.Ext(file) == ".bc" {
				continue
			}
			l, err := nativelib.Parse(data)
			if err != nil {
				return false, false, fmt.Errorf("the runtime's %s: %w", file, err)
			}
			base := nativelib.Base(file)
			n.known[base] = true
			for s := range l.Symbols {
				n.runtime[base+"/"+s] = true
			}
		}
	}
	return n.runtime[library+"/"+function], n.known[library], nil
}

// platform returns what the importer must know of the target.
func (b *build) platform() importer.Platform {
	return importer.Platform{Windows: b.target.OS == "windows", Bind: b.bindNative}
}

// bindNative finds a function. On Windows what is not linked in is looked for when it is called.
func (b *build) bindNative(library string, names []string) (string, error) {
	b.natives.mu.Lock()
	defer b.natives.mu.Unlock()
	base := nativelib.Base(library)
	found := false
	for _, name := range names {
		for i, l := range b.natives.libs {
			if b.natives.names[i] != base && library != "__Internal" {
				continue
			}
			if found = true; l.Symbols[name] {
				return name, nil
			}
		}
		if found {
			continue
		}
		defines, _, err := b.runtimeHas(base, name)
		if err != nil {
			return "", err
		}
		if defines {
			return name, nil
		}
	}
	if found {
		return "", &importer.Missing{Library: library, Entry: names[0]}
	}
	if b.target.OS == "windows" {
		return "", nil
	}
	return b.bindLibc(library, base, names[0])
}

// bindLibc looks in the static C library, which is linked in only if something is found there.
func (b *build) bindLibc(library, base, name string) (string, error) {
	if !libcNames[base] {
		return "", &importer.Missing{Library: library, Entry: name, NoLibrary: true}
	}
	libc := b.findLibc()
	if libc == nil {
		return "", &importer.Missing{Library: library, Entry: name, NoLibrary: true}
	}
	if !libc.Symbols[name] {
		return "", &importer.Missing{Library: library, Entry: name}
	}
	b.natives.useLibc = true
	return name, nil
}

// nativeFiles returns the libraries to link, by names that sort behind the runtime's own in
// the order in which they were given; the C library comes last.
func (b *build) nativeFiles() map[string]string {
	out := map[string]string{}
	for i, l := range b.natives.libs {
		out[fmt.Sprintf("~%04d", i)] = l.Path
	}
	if libc := b.findLibc(); libc != nil && (b.natives.useLibc || len(b.natives.libs) > 0) && b.target.OS == "linux" {
		out["~~libc"] = libc.Path
		out["~~start"] = "--undefined=os_start_libc" // the runtime's stand-in for its start-up code
	}
	return out
}

var undefinedRE = regexp.MustCompile(`undefined symbol: (\S+)`)

// linkError words what the linker says about native libraries: functions that they need
// and nothing defines.
func linkError(err error) error {
	d, ok := err.(*diag.Diagnostic)
	if !ok {
		return err
	}
	var names []string
	for _, line := range d.Notes {
		if m := undefinedRE.FindStringSubmatch(line); m != nil && !slices.Contains(names, m[1]) {
			names = append(names, m[1])
		}
	}
	if len(names) == 0 {
		return err
	}
	return diag.New("ILA4005", diag.Pos{ILOffset: diag.NoIL}, "the native libraries need %s, which nothing defines: give the library that has it with --native-lib", strings.Join(names, ", "))
}
