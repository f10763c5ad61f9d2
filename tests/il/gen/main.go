// Command gen writes the assemblies of the IL conformance suite: it writes the
// IL of each group, assembles it, runs it on .NET, and writes the assembly that
// expects what .NET gave, with the results in a text file beside it.
//
//	DOTNET_TOOLS=folder go run ./tests/il/gen [-keep] [GROUP...]
//
// The folder holds the commands ilasm and dotnet. Without names, all groups are
// written, and files of groups that are no more are removed.
package main

import (
	"bytes"
	"crypto/sha256"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"ilaot/tests/il/cases"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("gen: ")
	keep := flag.Bool("keep", false, "leave the IL beside the assemblies")
	out := flag.String("out", "tests/il", "the folder to write to")
	flag.Parse()
	tools := os.Getenv("DOTNET_TOOLS")
	if tools == "" {
		log.Fatal("set DOTNET_TOOLS to a folder with ilasm and dotnet")
	}
	w := writer{tools: tools, out: *out, keep: *keep, written: map[string]bool{}}
	for _, g := range cases.Groups() {
		if flag.NArg() > 0 && !slices.Contains(flag.Args(), g.Name) {
			continue
		}
		if err := w.write(g); err != nil {
			log.Fatalf("%s: %v", g.Name, err)
		}
	}
	if flag.NArg() == 0 {
		if err := w.finish(); err != nil {
			log.Fatal(err)
		}
	}
}

// writer is what it takes to write a group.
type writer struct {
	tools, out string
	keep       bool
	written    map[string]bool
}

// finish writes the table and removes the files of groups that are no more.
func (w *writer) finish() error {
	files, err := filepath.Glob(filepath.Join(w.out, "*.txt"))
	if err != nil {
		return err
	}
	for _, file := range files {
		base := strings.TrimSuffix(file, ".txt")
		if !w.written[filepath.Base(base)] {
			_, _ = os.Remove(base+".dll"), os.Remove(file)
		}
	}
	return os.WriteFile("docs/il-suite.md", []byte(cases.Table()), 0o644)
}

// write records what .NET gives for a group's cases and writes the group's files.
func (w *writer) write(g *cases.Group) error {
	dir, err := os.MkdirTemp("", "il-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	dll := filepath.Join(dir, g.Name+".dll")
	if err := w.assemble(g.Source(nil), dll); err != nil {
		return err
	}
	results, err := w.run(dll, "list")
	if err != nil {
		return err
	}
	want := cases.ParseResults(results)
	w.written[g.Name] = true
	for _, c := range g.Cases {
		result, ok := want[c.Name()]
		if !ok {
			return fmt.Errorf("case %q gave no result", c.Name())
		}
		if strings.Contains(result, "MissingM") || strings.Contains(result, "MissingF") || strings.Contains(result, "TypeLoad") {
			return fmt.Errorf("case %q is wrong: %s", c.Name(), result)
		}
	}
	results, differs := withWants(g, results, want)
	source := g.Source(want)
	if err := w.assemble(source, dll); err != nil {
		return err
	}
	if report, err := w.run(dll); err != nil && !differs {
		return fmt.Errorf("it fails on .NET with its own results: %v\n%s", err, report)
	}
	data, err := os.ReadFile(dll)
	if err != nil {
		return err
	}
	base := filepath.Join(w.out, g.Name)
	if w.keep {
		if err := os.WriteFile(base+".il", []byte(source), 0o644); err != nil {
			return err
		}
	}
	if err := os.WriteFile(base+".dll", data, 0o644); err != nil {
		return err
	}
	text := fmt.Sprintf("# %x\n%s", sha256.Sum256([]byte(source)), results)
	return os.WriteFile(base+".txt", []byte(text), 0o644)
}

// withWants puts the results that are not .NET's in the place of those that are,
// and reports whether there are any: the assembly then fails on .NET.
func withWants(g *cases.Group, results string, want map[string]string) (string, bool) {
	differs := false
	for _, c := range g.Cases {
		if c.Want != "" && want[c.Name()] != c.Want {
			results = strings.Replace(results, c.Name()+"\t"+want[c.Name()]+"\n", c.Name()+"\t"+c.Want+"\n", 1)
			want[c.Name()] = c.Want
			differs = true
		}
	}
	return results, differs
}

func (w *writer) assemble(source, dll string) error {
	il := strings.TrimSuffix(dll, ".dll") + ".il"
	if err := os.WriteFile(il, []byte(source), 0o644); err != nil {
		return err
	}
	out, err := exec.Command(filepath.Join(w.tools, "ilasm"), "-out="+dll, il).CombinedOutput()
	if err != nil {
		if w.keep {
			_ = os.WriteFile(strings.TrimSuffix(filepath.Join(w.out, filepath.Base(il)), ".il")+".il", []byte(source), 0o644)
		}
		return fmt.Errorf("ilasm: %v\n%s", err, out)
	}
	return nil
}

// run runs an assembly on .NET and returns what it printed. Exit code 100 says that all went well.
func (w *writer) run(dll string, args ...string) (string, error) {
	cmd := exec.Command(filepath.Join(w.tools, "dotnet"), append([]string{dll}, args...)...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	if cmd.ProcessState == nil || cmd.ProcessState.ExitCode() != 100 {
		return stdout.String(), fmt.Errorf("%v\n%s", err, stderr.String())
	}
	return stdout.String(), nil
}
