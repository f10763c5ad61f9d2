// Command ilaot compiles .NET assemblies ahead of time to native executables.
//
// This package turns the command line into calls of package compiler and
// prints what comes back. It holds no logic of its own; docs/errors.md lists
// the exit codes.
package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"ilaot/compiler"
)

// Exit codes (docs/errors.md).
const (
	exitOK       = 0
	exitFailed   = 1  // the input cannot be built; diagnostics say why
	exitUsage    = 2  // the command line is wrong
	exitInternal = 70 // a fault of the compiler
)

// version is set by the build (-ldflags -X).
var version = "0.1.0-dev"

func main() { os.Exit(run(os.Args[1:])) }

func run(args []string) int {
	root := newRoot()
	root.SetArgs(args)
	err := root.Execute()
	if err == nil {
		return exitOK
	}
	var internal *compiler.InternalError
	switch {
	case errors.Is(err, compiler.ErrFailed):
		return exitFailed
	case errors.As(err, &internal):
		fmt.Fprintf(os.Stderr, "%s%v\n", label(os.Stderr, "ilaot: "), err)
		if os.Getenv("ILAOT_TRACE") != "" {
			fmt.Fprintln(os.Stderr, internal.Stack)
		}
		return exitInternal
	}
	fmt.Fprintf(os.Stderr, "%s%v\n", label(os.Stderr, "ilaot: "), err)
	return exitUsage
}

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "ilaot",
		Short: "Compile .NET assemblies to native executables",
		Long: `ilaot compiles .NET assemblies ahead of time: one small, self-contained
executable for linux-x64, linux-arm64, win-x64 or win-arm64, from any host.

    ilaot build app.dll -r linux-x64`,
		SilenceErrors: true, SilenceUsage: true,
	}
	root.AddCommand(newBuildCmd(), newWhyCmd(), newILCmd(), newInfoCmd(), newTargetsCmd(), newVersionCmd())
	return root
}
