// Command gen writes the two other spellings of the runtime contract: the C
// header runtime/native/rtabi.h and the C# constants
// runtime/corelib/Internal/Runtime/RuntimeABI.cs. Functions come from the tables
// of package rtabi, constants from the type-checked source of its layout.go, so
// that a constant is written down once. Run it by `go generate ./codegen/rtabi`.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	dir := flag.String("rtabi", ".", "folder of package rtabi")
	root := flag.String("root", filepath.Join("..", ".."), "root of the module")
	flag.Parse()
	if err := run(*dir, *root); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// run writes both files below root from the package in dir.
func run(dir, root string) error {
	groups, err := readConstants(filepath.Join(dir, "layout.go"))
	if err != nil {
		return err
	}
	outputs := []struct {
		path string
		text string
	}{
		{"runtime/native/rtabi.h", header(groups)},
		{"runtime/corelib/Internal/Runtime/RuntimeABI.cs", csharp(groups)},
	}
	for _, o := range outputs {
		path := filepath.Join(root, filepath.FromSlash(o.path))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, []byte(o.text), 0o644); err != nil {
			return err
		}
	}
	return nil
}
