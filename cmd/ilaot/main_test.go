package main

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"ilaot/compiler"
)

func TestReport(t *testing.T) {
	fault := &compiler.InternalError{Step: "emit", Cause: "oops", Stack: "frame 1", Again: "ilaot build a.dll"}
	for _, c := range []struct {
		name string
		err  error
		code int
		text string
	}{
		{"done", nil, 0, ""},
		{"diagnostics were printed", compiler.ErrFailed, 1, ""},
		{"standard output is full", &fs.PathError{Op: "write", Path: "/dev/stdout", Err: syscall.ENOSPC}, 1, "ilaot: write /dev/stdout: no space left on device\n"},
		{"usage", errors.New("unknown flag: --x"), 2, "ilaot: unknown flag: --x\n"},
		{"options", &compiler.UsageError{Err: errors.New("no input assembly")}, 2, "ilaot: no input assembly\n"},
		{"why found nothing", errNotKept, 3, ""},
		{"fault", fmt.Errorf("build: %w", fault), 70, "ilaot: build: internal compiler error (step emit): oops; reproduce with: ilaot build a.dll\n"},
		{"interrupted", compiler.ErrInterrupted, 130, "ilaot: interrupted\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Setenv("ILAOT_TRACE", "")
			var w strings.Builder
			require.Equal(t, c.code, report(&w, c.err))
			require.Equal(t, c.text, w.String())
		})
	}
	t.Run("trace", func(t *testing.T) {
		t.Setenv("ILAOT_TRACE", "1")
		var w strings.Builder
		report(&w, fault)
		require.Contains(t, w.String(), "\nframe 1\n")
	})
}
