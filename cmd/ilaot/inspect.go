package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"runtime"

	"github.com/spf13/cobra"

	"ilaot/codegen/target"
	"ilaot/compiler"
	"ilaot/compiler/diag"
	"ilaot/ilreader"
	"ilaot/ilreader/disasm"
)

// This file holds the commands that only look: il, info, targets, version.

func newILCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "il app.dll [MEMBER-GLOB]",
		Short: "Disassemble an assembly, or the members that match",
		Args:  arguments(1, 2, "an assembly and at most one pattern"),
		RunE: func(_ *cobra.Command, args []string) error {
			pattern := ""
			if len(args) == 2 {
				pattern = args[1]
			}
			return inspect(args[0], func(a *ilreader.Assembly, w *bufio.Writer) error { return disasm.Disassemble(w, a, pattern) })
		},
	}
}

func newInfoCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "info app.dll",
		Short: "Print identity, references, entry point and table sizes",
		Args:  arguments(1, 1, "one assembly"),
		RunE: func(_ *cobra.Command, args []string) error {
			return inspect(args[0], func(a *ilreader.Assembly, w *bufio.Writer) error { return disasm.Info(w, a) })
		},
	}
}

// inspect opens an assembly and writes what f makes of it to standard output.
func inspect(file string, f func(*ilreader.Assembly, *bufio.Writer) error) error {
	a, err := ilreader.Open(file)
	if err == nil {
		w := bufio.NewWriter(os.Stdout)
		if err = f(a, w); err == nil {
			err = w.Flush()
		}
	}
	if err == nil {
		return nil
	}
	var miss *disasm.NoMatch
	if errors.As(err, &miss) {
		return miss // a mistake in the command, not in the file
	}
	if d, ok := compiler.InputError(file, err).(*diag.Diagnostic); ok {
		printDiagnostics(os.Stderr, []*diag.Diagnostic{d})
	}
	return compiler.ErrFailed
}

func newTargetsCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "targets",
		Short: "List the targets",
		Args:  arguments(0, 0, "no arguments"),
		Run: func(*cobra.Command, []string) {
			for _, t := range target.All() {
				host := ""
				if t.RID == target.HostRID() {
					host = "  (this machine)"
				}
				fmt.Printf("%-12s %s%s\n", t.RID, t.Triple, host)
			}
		},
	}
}

func newVersionCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  arguments(0, 0, "no arguments"),
		Run: func(*cobra.Command, []string) {
			fmt.Printf("ilaot %s (%s/%s)\n", version, runtime.GOOS, runtime.GOARCH)
		},
	}
}
