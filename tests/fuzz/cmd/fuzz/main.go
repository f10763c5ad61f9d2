// Command fuzz writes random programs, runs them on .NET and as native
// executables at several optimisation levels, and says where they differ.
//
//	go run ./tests/fuzz/cmd/fuzz -seed 1 -batches 10            compare (needs DOTNET_TOOLS or dotnet on PATH)
//	go run ./tests/fuzz/cmd/fuzz -seed 7 -print                 print a batch
//	go run ./tests/fuzz/cmd/fuzz -seed 7 -reduce 42 -level O2   make program 42 of the batch small
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

type config struct {
	seed    uint64
	size    int
	batches int
	levels  []string
	ilaot   string
	rid     string
	dir     string
	debug   bool
	il      bool
	keep    string
}

func main() {
	var c config
	flag.Uint64Var(&c.seed, "seed", 1, "seed of the first batch")
	flag.IntVar(&c.size, "size", 100, "programs of a batch")
	flag.IntVar(&c.batches, "batches", 1, "number of batches")
	levels := flag.String("levels", "O0,O2", "optimisation levels")
	flag.StringVar(&c.ilaot, "ilaot", "bin/ilaot", "the compiler")
	flag.StringVar(&c.rid, "rid", "linux-x64", "target; linux-arm64 runs under qemu-aarch64-static")
	flag.BoolVar(&c.debug, "debug", false, "let the C# compiler optimise nothing")
	flag.BoolVar(&c.il, "il", false, "generate IL instead of C# (needs ilasm)")
	flag.StringVar(&c.keep, "keep", "", "keep the source, the assembly and what .NET printed in this folder")
	show := flag.Bool("print", false, "print the source and do nothing else")
	reduce := flag.Int("reduce", -1, "reduce this program of the batch")
	flag.Parse()
	c.levels = strings.Split(*levels, ",")
	if err := run(c, *show, *reduce); err != nil {
		fmt.Fprintln(os.Stderr, "fuzz:", err)
		os.Exit(1)
	}
}

func run(c config, show bool, reduce int) error {
	var err error
	if c.ilaot, err = filepath.Abs(c.ilaot); err != nil {
		return err
	}
	if c.dir, err = os.MkdirTemp("", "ilaot-fuzz"); err != nil {
		return err
	}
	defer os.RemoveAll(c.dir)
	switch {
	case show:
		fmt.Print(newBatch(c, c.seed))
		return nil
	case reduce >= 0:
		return reduceProgram(c, reduce)
	}
	return compareAll(c)
}
