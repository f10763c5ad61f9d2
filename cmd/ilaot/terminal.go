package main

import (
	"io"
	"os"
	"strings"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"

	"ilaot/compiler/diag"
)

// This file is what differs on a terminal: progress and colours.

// progress shows the steps of a build that takes over a second.
type progress struct {
	w     *os.File
	start time.Time
	bar   *progressbar.ProgressBar
}

func newProgress(w *os.File) *progress { return &progress{w: w, start: time.Now()} }

// patience is how long a build may take before it shows where it is.
const patience = time.Second

// step is called before each step; the last call has done equal to total.
func (p *progress) step(name string, done, total int) {
	if p.bar == nil {
		if !term.IsTerminal(int(p.w.Fd())) || time.Since(p.start) < patience {
			return
		}
		p.bar = progressbar.NewOptions(total, progressbar.OptionSetWriter(p.w), progressbar.OptionClearOnFinish(), progressbar.OptionSetWidth(20), progressbar.OptionSetPredictTime(false))
	}
	p.bar.Describe(name)
	_ = p.bar.Set(done)
}

func (p *progress) done() {
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}

// ANSI codes of the severities.
var severityColour = map[diag.Severity]string{diag.Warning: "35", diag.Error: "31", diag.Internal: "31"}

func colourSeverity(w io.Writer, d *diag.Diagnostic) string {
	s := d.String()
	if code := severityColour[d.Severity]; code != "" && isTerminal(w) {
		word := d.Severity.String() + " "
		return strings.Replace(s, word, "\x1b[1;"+code+"m"+word+"\x1b[0m", 1)
	}
	return s
}

// label makes a prefix bold on a terminal.
func label(w io.Writer, s string) string {
	if isTerminal(w) {
		return "\x1b[1m" + s + "\x1b[0m"
	}
	return s
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd())) && os.Getenv("NO_COLOR") == ""
}
