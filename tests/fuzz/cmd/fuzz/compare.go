package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"

	"ilaot/tests/fuzz/gen"
)

// This file compiles and runs batches and compares what they print.

func newBatch(c config, seed uint64) *gen.Batch {
	if c.il {
		return gen.NewILBatch(seed, c.size)
	}
	return gen.NewBatch(seed, c.size)
}

// errCompile holds what the C# compiler said.
type errCompile struct{ text string }

func (e errCompile) Error() string { return e.text }

// compareAll runs the batches and prints a line for each.
func compareAll(c config) error {
	programs, refused, differ := 0, 0, 0
	for i := range c.batches {
		seed := c.seed + uint64(i)
		start := time.Now()
		b := newBatch(c, seed)
		bad, err := c.compile(b)
		if err != nil {
			return fmt.Errorf("seed %d: %w", seed, err)
		}
		found, err := c.compareBatch(b)
		if err != nil {
			return fmt.Errorf("seed %d: %w", seed, err)
		}
		programs += len(b.Programs) - bad
		refused += bad
		differ += found
		fmt.Printf("seed %d: %d programs, %d not compiled, %d differences, %.1f s\n", seed, len(b.Programs)-bad, bad, found, time.Since(start).Seconds())
	}
	fmt.Printf("total: %d programs compared, %d not compiled, %d differences\n", programs, refused, differ)
	if differ > 0 {
		return errors.New("there are differences")
	}
	return nil
}

// compile makes app.dll of a batch. Programs that the C# compiler refuses are
// emptied, and the rest compiled again; it returns how many.
func (c config) compile(b *gen.Batch) (refused int, err error) {
	for range 6 {
		err := c.csc(b)
		var ce errCompile
		if !errors.As(err, &ce) {
			return refused, err
		}
		bad := b.Refused(ce.text, "batch.cs")
		if len(bad) == 0 {
			return refused, fmt.Errorf("the C# compiler: %s", firstLines(ce.text, 5))
		}
		for _, p := range bad {
			fmt.Fprintf(os.Stderr, "seed %d: program %d is refused: %s\n", b.Seed, p.Index, p.Message)
			b.Empty(p.Index)
			refused++
		}
	}
	return refused, errors.New("too many programs do not compile")
}

func (c config) csc(b *gen.Batch) error {
	if b.IL {
		return c.ilasm(b)
	}
	for name, text := range map[string]string{"prelude.cs": gen.Prelude, "batch.cs": b.String()} {
		if err := os.WriteFile(filepath.Join(c.dir, name), []byte(text), 0o644); err != nil {
			return err
		}
	}
	args := []string{"sources", filepath.Join(c.dir, "app.dll"), filepath.Join(c.dir, "prelude.cs"), filepath.Join(c.dir, "batch.cs")}
	if c.debug || b.Seed%2 == 1 {
		args = append(args, "-optimize-")
	}
	out, err := exec.Command("scripts/csc.sh", args...).CombinedOutput()
	if err != nil {
		return errCompile{fmt.Sprintf("%s%v", out, err)}
	}
	return nil
}

// ilasm assembles a batch of IL; it is found like the C# compiler.
func (c config) ilasm(b *gen.Batch) error {
	command := "ilasm"
	if tools := os.Getenv("DOTNET_TOOLS"); tools != "" {
		command = filepath.Join(tools, "ilasm")
	}
	source := filepath.Join(c.dir, "batch.il")
	if err := os.WriteFile(source, []byte(gen.PreludeIL+b.String()), 0o644); err != nil {
		return err
	}
	out, err := exec.Command(command, "-out="+filepath.Join(c.dir, "app.dll"), source).CombinedOutput()
	if err != nil {
		return errCompile{fmt.Sprintf("%s%v", out, err)}
	}
	return nil
}

// compareBatch runs app.dll everywhere; it prints and counts the programs that differ.
func (c config) compareBatch(b *gen.Batch) (int, error) {
	want, err := c.reference()
	if err != nil {
		return 0, err
	}
	if c.keep != "" {
		if err := c.save(b, want); err != nil {
			return 0, err
		}
	}
	found := 0
	for _, level := range c.levels {
		got, err := c.native(level)
		if err != nil {
			fmt.Printf("seed %d %s: %v\n", b.Seed, level, err)
			found++
		}
		found += printDifferences(b.Seed, level, want, got)
	}
	return found, nil
}

func (c config) save(b *gen.Batch, out string) error {
	source := "batch.cs"
	if b.IL {
		source = "batch.il"
	}
	for _, name := range []string{source, "app.dll"} {
		data, err := os.ReadFile(filepath.Join(c.dir, name))
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(c.keep, fmt.Sprintf("%d%s", b.Seed, filepath.Ext(name))), data, 0o644); err != nil {
			return err
		}
	}
	return os.WriteFile(filepath.Join(c.keep, fmt.Sprintf("%d.out", b.Seed)), []byte(out), 0o644)
}

// reference is what the programs should print: what .NET prints, or without it
// what they do at the first level.
func (c config) reference(args ...string) (string, error) {
	if dotnetCommand() == "" {
		return c.native(c.levels[0], args...)
	}
	return c.dotnet(args...)
}

// dotnetCommand is the command that runs assemblies, "" if there is none.
func dotnetCommand() string {
	if tools := os.Getenv("DOTNET_TOOLS"); tools != "" {
		return filepath.Join(tools, "dotnet")
	}
	path, _ := exec.LookPath("dotnet")
	return path
}

// dotnet runs app.dll on .NET. Programs in IL have crashed its compiler.
func (c config) dotnet(args ...string) (string, error) {
	return runAll(append([]string{dotnetCommand(), filepath.Join(c.dir, "app.dll")}, args...))
}

// native builds app.dll and runs the executable.
func (c config) native(level string, args ...string) (string, error) {
	exe := filepath.Join(c.dir, "app-"+level)
	out, errText, err := execute(5*time.Minute, c.ilaot, "build", filepath.Join(c.dir, "app.dll"), "-r", c.rid, "-"+level, "--verify", "-j", "1", "-o", exe)
	if err != nil {
		return "", fmt.Errorf("build failed: %s", firstLines(out+errText, 5))
	}
	if text := out + errText; text != "" {
		fmt.Printf("%s: build says: %s\n", level, firstLines(text, 3))
	}
	argv := []string{exe}
	if c.rid == "linux-arm64" {
		argv = []string{"qemu-aarch64-static", exe}
	}
	return runAll(append(argv, args...))
}

// runAll runs an executable; after a program that kills it, it goes on with the next one.
func runAll(argv []string) (string, error) {
	all, from := "", 0
	for {
		out, errText, err := execute(60*time.Second, append(argv, fmt.Sprintf("+%d", from))...)
		all += out
		if err == nil {
			return all, nil
		}
		from += len(endOfProgram.FindAllString(out, -1)) + 1
		all += fmt.Sprintf("%v: %s\n-- P%d killed\n", err, firstLines(errText, 3), from-1)
		if from > 2000 {
			return all, errors.New("run failed")
		}
	}
}

func execute(limit time.Duration, argv ...string) (stdout, stderr string, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	cmd := exec.CommandContext(ctx, argv[0], argv[1:]...)
	var o, e bytes.Buffer
	cmd.Stdout, cmd.Stderr = &o, &e
	err = cmd.Run()
	if ctx.Err() != nil {
		err = fmt.Errorf("took more than %v", limit)
	}
	return o.String(), e.String(), err
}

var endOfProgram = regexp.MustCompile(`(?m)^-- P(\d+) .*\n`)

// sections splits what a batch printed by program.
func sections(out string) map[int]string {
	parts := map[int]string{}
	at := 0
	for _, m := range endOfProgram.FindAllStringSubmatchIndex(out, -1) {
		n, _ := strconv.Atoi(out[m[2]:m[3]])
		parts[n] = out[at:m[1]]
		at = m[1]
	}
	return parts
}

// printDifferences prints the first lines that differ in each program, and counts the programs.
func printDifferences(seed uint64, level, want, got string) int {
	if want == got {
		return 0
	}
	ws, gs := sections(want), sections(got)
	found := 0
	for i := range len(ws) {
		if ws[i] == gs[i] {
			continue
		}
		if strings.HasSuffix(ws[i], " killed\n") {
			fmt.Printf("seed %d program %d: killed on .NET, not compared\n", seed, i)
			continue
		}
		found++
		if gs[i] == "" {
			fmt.Printf("seed %d program %d %s: not run\n", seed, i, level)
			break
		}
		if found > 10 {
			continue // enough to see what it is
		}
		fmt.Printf("seed %d program %d %s:\n%s", seed, i, level, firstDifference(ws[i], gs[i]))
	}
	return found
}

func firstDifference(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range w {
		if i >= len(g) || w[i] != g[i] {
			other := ""
			if i < len(g) {
				other = g[i]
			}
			return fmt.Sprintf("  .NET:  %s\n  ilaot: %s\n", clip(w[i]), clip(other))
		}
	}
	return "  more lines\n"
}

func clip(s string) string {
	if len(s) > 220 {
		return s[:220] + "..."
	}
	return s
}

func firstLines(s string, n int) string {
	lines := strings.Split(strings.TrimSpace(s), "\n")
	if len(lines) > n {
		lines = lines[:n]
	}
	return clip(strings.Join(lines, "\n"))
}
