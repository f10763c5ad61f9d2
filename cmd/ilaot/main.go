// Command ilaot compiles .NET assemblies ahead of time to native executables.
//
// This package turns the command line into calls of package compiler and
// prints what comes back. It holds no logic of its own; docs/errors.md lists
// the exit codes.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"runtime/debug"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"ilaot/compiler"
)

// Exit codes (docs/errors.md).
const (
	exitOK       = 0
	exitFailed   = 1  // the input cannot be built; diagnostics say why
	exitUsage    = 2  // the command line is wrong
	exitNotKept  = 3  // ilaot why: the program keeps nothing of that name
	exitInternal = 70 // a fault of the compiler
	exitSignal   = 130
)

// version is set by the build (-ldflags -X).
var version = "0.1.0-dev"

func main() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(collectAt)
	}
	os.Exit(run(os.Args[1:]))
}

// collectAt is the growth of the heap in percent at which Go collects: a build allocates much, keeps most of it,
// and is over soon.
const collectAt = 400

func run(args []string) int {
	root := newRoot()
	root.SetArgs(args)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return report(os.Stderr, root.ExecuteContext(ctx))
}

// errNotKept is how `ilaot why` ends when it has printed that nothing matches.
var errNotKept = errors.New("not kept")

// report prints what diagnostics have not said already and returns the exit code.
func report(w io.Writer, err error) int {
	var internal *compiler.InternalError
	var file *fs.PathError
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, compiler.ErrFailed):
		return exitFailed
	case errors.Is(err, errNotKept):
		return exitNotKept
	}
	fmt.Fprintf(w, "%s%v\n", label(w, "ilaot: "), err)
	switch {
	case errors.As(err, &internal):
		if os.Getenv("ILAOT_TRACE") != "" {
			fmt.Fprintln(w, internal.Stack)
		}
		return exitInternal
	case errors.Is(err, compiler.ErrInterrupted):
		return exitSignal
	case errors.As(err, &file): // standard output
		return exitFailed
	}
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
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return errors.New("no command given: ilaot help lists them")
			}
			return fmt.Errorf("there is no command '%s': ilaot help lists them", args[0])
		},
		Args: cobra.ArbitraryArgs,
	}
	root.SetFlagErrorFunc(flagError)
	root.AddCommand(newBuildCmd(), newWhyCmd(), newILCmd(), newInfoCmd(), newTargetsCmd(), newVersionCmd())
	return root
}

// flagError words a mistake in a flag without the names of Go's functions.
func flagError(cmd *cobra.Command, err error) error {
	text, _, _ := strings.Cut(err.Error(), " flag: strconv.")
	return fmt.Errorf("%s; %s --help lists the flags", text, cmd.CommandPath())
}

// arguments demands between least and most arguments, which are called what.
func arguments(least, most int, what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		switch {
		case len(args) < least:
			return fmt.Errorf("%s needs %s: %s", cmd.Name(), what, cmd.UseLine())
		case len(args) > most:
			return fmt.Errorf("%s takes %s, '%s' is too many: %s", cmd.Name(), what, args[most], cmd.UseLine())
		}
		return nil
	}
}
