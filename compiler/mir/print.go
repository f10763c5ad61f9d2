package mir

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"ilaot/compiler/types"
)

// This file prints functions as text, one line an instruction:
//
//	func App.Prog::First(int32[]) int32 noinline
//	  param a0 int32[]
//	  local l0 int32 zeroed
//	  region 0 catch System.Exception parent 1 handler b3
//	b0(v1:int32) region 0:
//	  v2:int32[] = ldloc a0                        @IL_0000
//	  nullcheck v2                                 @IL_0001
//	  v3:int32 = load!volatile int32, v2           @IL_0001
//	  condbr v3, b1(v3), b2                        @IL_0003
//	end
//
// Attributes come first, then values, then targets. A filter follows the
// blocks of its parent as a function of its own. Parse reads the same text.

// ilColumn is where the IL offset stands, if the line is shorter.
const ilColumn = 56

// String returns the text of f.
func (f *Func) String() string {
	p := &printer{f: f}
	p.function("")
	return p.b.String()
}

type printer struct {
	f *Func
	b strings.Builder
}

func (p *printer) printf(format string, args ...any) { fmt.Fprintf(&p.b, format, args...) }

// function prints f behind a prefix that says whose filter it is.
func (p *printer) function(head string) {
	f := p.f
	p.printf("%sfunc %s %s%s", head, quote(f.Method.String()), result(f), flags(f))
	if f.Native != nil {
		p.printf(" native %s", quote(f.Native.String()))
	}
	p.printf("\n")
	for i, l := range f.Locals {
		p.local(i, l)
	}
	for i, r := range f.Regions {
		p.region(i, r)
	}
	for _, b := range f.Blocks {
		p.block(b)
	}
	for i, r := range f.Regions {
		if r.Filter != nil {
			inner := &printer{f: r.Filter}
			inner.function(fmt.Sprintf("filter %d ", i))
			p.b.WriteString(inner.b.String())
		}
	}
	p.printf("end\n")
}

func result(f *Func) string {
	if f.Result == nil {
		return "void"
	}
	return quote(f.Result.String())
}

// funcFlags are the words behind a function's head.
var funcFlags = []struct {
	word string
	flag func(*Func) *bool
}{
	{"noinline", func(f *Func) *bool { return &f.NoInline }},
	{"alwaysinline", func(f *Func) *bool { return &f.AlwaysInline }},
	{"cold", func(f *Func) *bool { return &f.Cold }},
}

func flags(f *Func) string {
	s := ""
	for _, w := range funcFlags {
		if *w.flag(f) {
			s += " " + w.word
		}
	}
	return s
}

func (p *printer) local(i int, l Local) {
	kind, words := "local", ""
	if i < p.f.NumParams {
		kind = "param"
	}
	if l.Pinned {
		words += " pinned"
	}
	if l.Zeroed {
		words += " zeroed"
	}
	p.printf("  %s %s %s%s\n", kind, l.Name, quote(l.Type.String()), words)
}

var regionNames = [...]string{Catch: "catch", Filter: "filter", Finally: "finally", FaultClause: "fault"}

func (p *printer) region(i int, r *Region) {
	p.printf("  region %d %s", i, regionNames[r.Kind])
	if r.Kind == Catch {
		p.printf(" %s", quote(r.CatchType.String()))
	}
	if r.Parent != NoRegion {
		p.printf(" parent %d", r.Parent)
	}
	p.printf(" handler b%d", r.Handler.ID)
	for _, c := range r.Captures {
		p.printf(" capture %s", p.localName(c))
	}
	p.printf("\n")
}

func (p *printer) localName(id LocalID) string {
	if int(id) < len(p.f.Locals) {
		return p.f.Locals[id].Name
	}
	return fmt.Sprintf("local%d?", id)
}

func (p *printer) block(b *Block) {
	p.printf("b%d", b.ID)
	if len(b.Params) > 0 {
		var params []string
		for _, v := range b.Params {
			params = append(params, p.defined(v))
		}
		p.printf("(%s)", strings.Join(params, ", "))
	}
	if b.Region != NoRegion {
		p.printf(" region %d", b.Region)
	}
	p.printf(":\n")
	for _, in := range b.Instrs {
		line := "  " + p.instr(in)
		if in.IL != NoIL {
			line = fmt.Sprintf("%-*s @IL_%04X", ilColumn, line, in.IL)
		}
		p.printf("%s\n", line)
	}
}

func (p *printer) defined(v Value) string {
	return fmt.Sprintf("v%d:%s", v, quote(p.f.TypeOf(v).String()))
}

// instr returns one instruction without its offset.
func (p *printer) instr(in *Instr) string {
	head := in.Op.String()
	if in.ID != 0 {
		head = p.defined(in.ID) + " = " + head
	}
	for _, w := range flagWords {
		if in.Flags&w.flag != 0 {
			head += "!" + w.word
		}
	}
	if in.Flags&Unaligned != 0 {
		head += strconv.FormatInt(in.Int, 10)
	}
	var operands []string
	for _, a := range ops[in.Op].attrs {
		operands = append(operands, p.attribute(a, in))
	}
	for _, v := range in.Args {
		operands = append(operands, "v"+strconv.Itoa(int(v)))
	}
	for _, t := range in.Targets {
		operands = append(operands, target(t))
	}
	if len(operands) == 0 {
		return head
	}
	return head + " " + strings.Join(operands, ", ")
}

// flagWords are the flags as printed behind "!"; unaligned is last, its alignment follows.
var flagWords = []struct {
	flag Flags
	word string
}{
	{Unsigned, "un"}, {Volatile, "volatile"}, {Barrier, "barrier"}, {Virtual, "virtual"}, {NoNull, "nonnull"},
	{Exact, "exact"}, {TailCall, "tail"}, {Likely, "likely"}, {Unaligned, "unaligned"},
}

// attribute prints one of the Instr's fields, by the letter in the table of operations:
// i Int, x Int as a fault, r Float, s Str, t T, m M, f F, g Sig, c Native, l Local.
func (p *printer) attribute(a rune, in *Instr) string {
	switch a {
	case 'i':
		return strconv.FormatInt(in.Int, 10)
	case 'x':
		if in.Int >= 0 && in.Int < int64(NumFaults) {
			return FaultNames[in.Int]
		}
		return strconv.FormatInt(in.Int, 10)
	case 'r':
		return formatFloat(in.Float)
	case 's':
		return strconv.Quote(in.Str)
	case 't':
		return nameOrDash(in.T)
	case 'm':
		return nameOrDash(in.M)
	case 'f':
		return nameOrDash(in.F)
	case 'g':
		if in.Sig == nil {
			return "-"
		}
		return quote(sigName(in.Sig))
	case 'c':
		if in.Native == nil {
			return "-"
		}
		return quote(in.Native.String())
	case 'l':
		return p.localName(in.Local)
	}
	return "?"
}

// formatFloat prints x so that it reads back as the same bits; a NaN prints its own.
func formatFloat(x float64) string {
	if math.IsNaN(x) {
		return fmt.Sprintf("nan:%016x", math.Float64bits(x))
	}
	return strconv.FormatFloat(x, 'g', -1, 64)
}

// sigName returns the name of a signature; whether there is a receiver is part of it.
func sigName(s *types.MethodSig) string {
	switch {
	case s.ExplicitThis:
		return "instance explicit " + s.String()
	case s.HasThis:
		return "instance " + s.String()
	}
	return s.String()
}

// named is what has a name in the universe.
type named interface {
	*types.Type | *types.Method | *types.Field
	String() string
}

func nameOrDash[T named](x T) string {
	var none T
	if x == none {
		return "-"
	}
	return quote(x.String())
}

func target(t Target) string {
	s := "b" + strconv.Itoa(t.Block.ID)
	if len(t.Args) == 0 {
		return s
	}
	var args []string
	for _, v := range t.Args {
		args = append(args, "v"+strconv.Itoa(int(v)))
	}
	return s + "(" + strings.Join(args, " ") + ")"
}

// quote returns a name as one word of the text.
func quote(name string) string {
	if strings.ContainsAny(name, " \"\t\n") || name == "" {
		return strconv.Quote(name)
	}
	return name
}
