package codegen

import (
	"errors"
	"fmt"
	"io"
	"runtime"
	"sync"

	"ilaot/codegen/llvmir"
	"ilaot/codegen/target"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file is the way in: options, modules, partitions and errors.

// Options control code generation.
type Options struct {
	Optimise bool // the result goes through opt: functions say whether they want to be inlined
	Single   bool // one module, all of whose symbols but the exported ones are internal
	// PinBases keeps the address of every array and string that is indexed in the
	// frame (see pin.go). Needed once a collector frees memory.
	PinBases bool
	// Debug adds debug information to the functions whose assembly has a PDB.
	Debug bool
	Dump  string // glob over methods whose LLVM IR is printed
	Out   io.Writer
}

// Module is one LLVM module in textual form.
type Module struct {
	Name string // file name without extension
	text *llvmir.Module

	alignsJumps bool
}

// WriteTo writes the module's text.
func (m Module) WriteTo(w io.Writer) (int64, error) { return m.text.WriteTo(w) }

// Error is a body or a datum that cannot be generated. It is always a fault of
// the compiler: what a program may do wrong has been found before.
type Error struct {
	Method *types.Method // nil for data
	IL     int32
	Msg    string
}

// Error returns the message with its place.
func (e *Error) Error() string {
	if e.Method == nil {
		return "codegen: " + e.Msg
	}
	if e.IL == mir.NoIL {
		return fmt.Sprintf("codegen: %s: %s", e.Method, e.Msg)
	}
	return fmt.Sprintf("codegen: %s+IL_%04X: %s", e.Method, e.IL, e.Msg)
}

// Generate makes the modules of p for t. Equal input gives equal bytes.
func Generate(p *mir.Program, t *target.Target, opt Options) ([]Module, error) {
	prog, err := newProgram(p, t, opt)
	if err != nil {
		return nil, err
	}
	parts := partition(prog.bodies, opt.Single)
	modules := make([]Module, len(parts))
	units := make([]*unit, len(parts))
	errs := make([]error, len(parts))
	slots := make(chan struct{}, runtime.NumCPU())
	var wg sync.WaitGroup
	for i := range parts {
		wg.Add(1)
		slots <- struct{}{}
		go func() {
			defer func() { <-slots; wg.Done() }()
			units[i] = newUnit(prog, i, len(parts))
			errs[i] = units[i].generate(parts[i])
		}()
	}
	wg.Wait()
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	for i, u := range units {
		if _, err := opt.writeDump(u.dump); err != nil {
			return nil, err
		}
		modules[i] = Module{Name: u.name, text: u.m, alignsJumps: u.alignsJumps(parts[i])}
	}
	return modules, nil
}

func (o *Options) writeDump(text []byte) (int, error) {
	if o.Out == nil || len(text) == 0 {
		return 0, nil
	}
	return o.Out.Write(text)
}

// Partitions have at least this many mir instructions, and there are at most so many of them.
const (
	partitionSize = 12000
	maxPartitions = 8
)

// partition cuts the bodies into runs of about equal size. Neighbours in the
// order of symbols, which are members of one type, stay together.
func partition(bodies []*body, single bool) [][]*body {
	total := 0
	for _, b := range bodies {
		total += b.size
	}
	n := min(max(total/partitionSize, 1), maxPartitions)
	if single {
		n = 1
	}
	parts := make([][]*body, n)
	seen := 0
	for _, b := range bodies {
		i := min(seen*n/max(total, 1), n-1)
		parts[i] = append(parts[i], b)
		seen += b.size
	}
	return parts
}

// catch turns a panic in the work on a body or datum into *err: bodies are
// lowered without error returns, and a fault in the compiler must name its place.
func catch(err *error, place func() *Error) {
	r := recover()
	if r == nil {
		return
	}
	e := place()
	switch r := r.(type) {
	case fault:
		e.Msg = string(r)
	default:
		buf := make([]byte, 8<<10)
		e.Msg = fmt.Sprintf("%v\n%s", r, buf[:runtime.Stack(buf, false)])
	}
	*err = e
}

// fault is a panic value: a sentence for Error.Msg.
type fault string

func failf(format string, args ...any) { panic(fault(fmt.Sprintf(format, args...))) }
