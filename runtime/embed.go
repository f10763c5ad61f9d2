// Package runtime holds what the compiler puts into programs besides their own
// code: the native runtime (native: C, built for each target by
// scripts/build-runtime.sh) and the class library (corelib: C#). Both are embedded,
// so that the ilaot binary works alone. The driver takes the class library when it
// loads assemblies, and the native files when it links.
package runtime

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
)

// This file reads the embedded archives. The folder zbuilt is empty but for a
// note until the runtime was built, so that the Go code compiles without it.

//go:embed zbuilt corelib/bin
var built embed.FS

// CoreLib returns the class library, a .NET assembly; nil if this binary was built
// without it, which `make build` does not do.
func CoreLib() []byte {
	data, err := built.ReadFile("corelib/bin/System.Private.CoreLib.dll")
	if err != nil {
		return nil
	}
	return data
}

// Files returns the native runtime for a target ("linux-x64") by file name: rt.a,
// hot.bc (what compiled code inlines, as bitcode), and libm.a (Linux) or import libraries
// *.lib (Windows). A target that this binary was built without is an error.
func Files(target string) (map[string][]byte, error) {
	data, err := built.ReadFile("zbuilt/" + target + ".tar.gz")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("this ilaot was built without the runtime for %s", target)
	}
	if err != nil {
		return nil, err
	}
	files, err := unpack(data)
	if err != nil {
		return nil, fmt.Errorf("the embedded runtime for %s is damaged: %w", target, err)
	}
	return files, nil
}

func unpack(data []byte) (map[string][]byte, error) {
	plain, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for archive := tar.NewReader(plain); ; {
		entry, err := archive.Next()
		if err == io.EOF {
			return files, nil
		}
		if err != nil {
			return nil, err
		}
		if files[entry.Name], err = io.ReadAll(archive); err != nil {
			return nil, err
		}
	}
}
