package compiler

import (
	"bufio"
	"os"
	"path/filepath"
)

// This file is --report: what is kept and why, for programs to read.

// writeReport writes the trimmer's report, whole or not at all.
func (b *build) writeReport() error {
	if b.opt.Report == "" {
		return nil
	}
	f, err := os.CreateTemp(filepath.Dir(b.opt.Report), ".ilaot-")
	if err != nil {
		return writeError(b.opt.Report, folderError(filepath.Dir(b.opt.Report), err))
	}
	defer os.Remove(f.Name()) // fails once it has its name
	w := bufio.NewWriter(f)
	if err = b.trimmed.Graph.WriteReport(w); err == nil {
		err = w.Flush()
	}
	if err == nil {
		err = f.Chmod(0o644)
	}
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	if err == nil {
		err = os.Rename(f.Name(), b.opt.Report)
	}
	if err != nil {
		return writeError(b.opt.Report, err)
	}
	return nil
}
