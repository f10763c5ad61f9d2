package opt

import (
	"fmt"
	"io"
	"slices"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/internal/glob"
)

// This file is the table of passes and the loop over it.

// pass is one rewriting of a function.
type pass struct {
	name string
	// run rewrites f and reports whether it changed anything.
	run func(p *program, f *mir.Func) bool
}

// passes lists the passes in the order in which they run.
var passes = []pass{
	{"statics", statics},           // first: numbers for the others
	{"lowers", lowers},             // so does this
	{"forward", forward},           // values instead of locals: who made an object is then known
	{"devirtualise", devirtualise}, // early: direct calls let the others see more
	{"dispatch", dispatch},         // calls that devirtualise could not decide
	{"nonnull", nonNull},           // after devirtualise, which leaves checks of receivers behind
	{"casts", casts},               // what checks and branches before have told
	{"boxes", boxes},               // behind devirtualise and casts, which tell what a box holds
	{"delegates", delegates},       // calls of delegates made here
	{"arrays", arrays},             // checks of arrays made here
	{"bounds", bounds},             // checks that loops make needless
	{"versions", versions},         // late: it doubles what is left of loops
	{"deadcode", deadCode},         // last: collects what the others made unused
}

// grows lists the passes that make code larger to make it faster.
var grows = map[string]bool{"dispatch": true, "versions": true}

// order states which pass must come before which, and why.
var order = []struct{ before, after, reason string }{
	{"forward", "devirtualise", "the exact type of a receiver is known by who made it"},
	{"forward", "arrays", "so is the length of an array"},
	{"forward", "delegates", "so is what a delegate calls"},
	{"delegates", "deadcode", "the delegate may be without use"},
	{"devirtualise", "dispatch", "one target needs no tests"},
	{"devirtualise", "nonnull", "a devirtualised receiver's check can be dropped with the others"},
	{"statics", "forward", "a constant goes where the local went"},
	{"arrays", "deadcode", "lengths are left without use"},
	{"devirtualise", "casts", "a cast tells more of a receiver than what it casts"},
	{"casts", "deadcode", "tests and their objects are left without use"},
	{"devirtualise", "boxes", "a call on a box is then one of an unboxing stub"},
	{"casts", "boxes", "a box is the same behind a test of its type"},
	{"nonnull", "boxes", "a check of the receiver is a use of its box"},
	{"boxes", "deadcode", "the box is left without use"},
	{"lowers", "versions", "without lower bounds there is less to test"},
	{"arrays", "bounds", "a length that is a number bounds a counter"},
	{"nonnull", "versions", "needless checks are not copied"},
	{"dispatch", "versions", "a loop with blocks in it that test types is copied whole"},
	{"bounds", "versions", "what needs no test gets no second version"},
	{"versions", "deadcode", "a version leaves computations of indexes behind"},
	{"nonnull", "deadcode", "checks keep their operands alive"},
}

func init() {
	index := map[string]int{}
	for i, p := range passes {
		index[p.name] = i
	}
	for _, o := range order {
		if index[o.before] >= index[o.after] {
			panic(fmt.Sprintf("opt: pass %s must come before %s: %s", o.before, o.after, o.reason))
		}
	}
}

// Options control a run.
type Options struct {
	Verify bool     // check every function after every pass
	Size   bool     // leave out the passes that make code larger
	Dump   string   // glob over methods whose mir is printed
	Off    []string // passes that are not run
	Debug  []string // passes that say on Out what they do, a line for each change
	Bisect string   // binary digits: only methods whose hash ends in them are rewritten; see Selected
	Out    io.Writer
}

// program is what the passes know of the whole.
type program struct {
	*mir.Program
	targets map[slotUse][]target
	answers map[slotUse][]answer
	classes []*mir.TypeUse               // constructed types
	bounded bool                         // arrays may have lower bounds other than 0
	initial map[*types.Field]*mir.Frozen // static fields that do not start as zero
	lazy    map[*types.Type]bool         // types whose initialiser the program runs
	bodies  map[*types.Method]*mir.Func
	sizes   map[*types.Method]int // instructions of the bodies as imported
	log     io.Writer             // of the pass that runs; nil if it is not to say what it does
}

// say reports what the running pass does at an instruction of f.
func (w *program) say(f *mir.Func, in *mir.Instr, format string, args ...any) {
	if w.log == nil {
		return
	}
	place := f.Method.String()
	if in.IL != mir.NoIL {
		place += fmt.Sprintf("+IL_%04X", in.IL)
	}
	fmt.Fprintf(w.log, "%s: %s\n", place, fmt.Sprintf(format, args...))
}

// Names returns the passes in the order in which they run.
func Names() []string {
	var out []string
	for _, p := range passes {
		out = append(out, p.name)
	}
	return out
}

// Run applies all passes to every function of p. An error is a fault of the
// compiler, found by the verifier, or names a pass that does not exist.
func Run(p *mir.Program, o Options) error {
	if err := o.check(); err != nil {
		return err
	}
	w := newProgram(p)
	for _, f := range p.Funcs {
		if !Selected(o.Bisect, f.Method) {
			continue
		}
		if err := w.optimise(f, o); err != nil {
			return err
		}
	}
	return nil
}

// optimise applies the passes to one function.
func (w *program) optimise(f *mir.Func, o Options) error {
	dump := o.Dump != "" && glob.Match(o.Dump, f.Method.String())
	if dump {
		fmt.Fprintf(o.Out, "; %s after import\n%s\n", f.Method, f)
	}
	if err := verify(f, "import", o); err != nil {
		return err
	}
	for _, pass := range passes {
		if slices.Contains(o.Off, pass.name) || o.Size && grows[pass.name] {
			continue
		}
		if w.log = nil; slices.Contains(o.Debug, pass.name) {
			w.log = prefixed{o.Out, pass.name + ": "}
		}
		if w.run(pass, f) && dump {
			fmt.Fprintf(o.Out, "; %s after %s\n%s\n", f.Method, pass.name, f)
		}
		if err := verify(f, pass.name, o); err != nil {
			return err
		}
	}
	return nil
}

// run applies a pass to a function and to the filters in it.
func (w *program) run(p pass, f *mir.Func) bool {
	changed := p.run(w, f)
	for _, r := range f.Regions {
		if r.Filter != nil {
			changed = w.run(p, r.Filter) || changed
		}
	}
	return changed
}

func verify(f *mir.Func, step string, o Options) error {
	if !o.Verify {
		return nil
	}
	if err := mir.Verify(f); err != nil {
		return fmt.Errorf("mir of %s is invalid after %s: %w", f.Method, step, err)
	}
	return nil
}
