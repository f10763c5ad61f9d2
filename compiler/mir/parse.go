package mir

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"ilaot/compiler/types"
)

// This file reads the text that String prints. Names of types, methods, fields
// and signatures are looked up by a Names.

// Names resolves the names in a printed function. An error says what is unknown.
type Names interface {
	Type(name string) (*types.Type, error)
	Method(name string) (*types.Method, error)
	Field(name string) (*types.Field, error)
	Sig(name string) (*types.MethodSig, error)
}

// Parse reads one function. Errors name the line.
func Parse(text string, names Names) (f *Func, err error) {
	p := &parser{lines: strings.Split(text, "\n"), names: names}
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(syntaxError)
			if !ok {
				panic(r)
			}
			f, err = nil, fmt.Errorf("line %d: %s", p.line, string(e))
		}
	}()
	p.skipBlank()
	f = p.function(nil)
	p.skipBlank()
	if p.line < len(p.lines) {
		p.line++
		p.fail("text behind the function")
	}
	return f, nil
}

// syntaxError is what the parser panics with.
type syntaxError string

type parser struct {
	lines []string
	line  int // lines read so far
	names Names
	f     *Func
	// blocks that were mentioned, by number; defined says whether they were seen.
	blocks  map[int]*Block
	defined map[int]bool
	order   []*Block
}

func (p *parser) fail(format string, args ...any) { panic(syntaxError(fmt.Sprintf(format, args...))) }

func (p *parser) skipBlank() {
	for p.line < len(p.lines) && strings.TrimSpace(p.lines[p.line]) == "" {
		p.line++
	}
}

// peek returns the next line.
func (p *parser) peek() string {
	if p.line >= len(p.lines) {
		p.fail("the function does not end")
	}
	return p.lines[p.line]
}

func (p *parser) next() string {
	s := p.peek()
	p.line++
	return s
}

// lookup resolves a name with one of the Names' methods.
func lookup[T any](p *parser, name string, get func(string) (T, error)) T {
	x, err := get(name)
	if err != nil {
		p.fail("%v", err)
	}
	return x
}

func (p *parser) typ(name string) *types.Type { return lookup(p, name, p.names.Type) }

// function reads a function whose head is the next line; a filter of parent, if that is not nil.
func (p *parser) function(parent *Func) *Func {
	outer := *p
	p.blocks, p.defined, p.order = map[int]*Block{}, map[int]bool{}, nil
	p.head()
	p.f.Parent = parent
	for strings.HasPrefix(p.peek(), "  ") {
		p.declaration(p.words(p.next()))
	}
	for !strings.HasPrefix(p.peek(), "filter ") && p.peek() != "end" {
		p.block()
	}
	p.finish()
	f := p.f
	for strings.HasPrefix(p.peek(), "filter ") {
		word, rest, _ := strings.Cut(strings.TrimPrefix(p.peek(), "filter "), " ")
		i := p.number(word)
		if i >= len(f.Regions) || i < 0 {
			p.fail("there is no region %d", i)
		}
		p.lines[p.line] = rest
		f.Regions[i].Filter = p.function(f)
	}
	p.next()
	line := p.line
	*p = outer
	p.line = line
	return f
}

func (p *parser) head() {
	w := p.words(p.next())
	if len(w) < 3 || w[0] != "func" {
		p.fail("expected: func NAME RESULT")
	}
	p.f = NewFunc(lookup(p, w[1], p.names.Method))
	if w[2] != "void" {
		p.f.Result = p.typ(w[2])
	}
	for i, word := range w[3:] {
		if word == "native" && i+4 < len(w) {
			p.f.Native = lookup(p, w[i+4], ParseNativeSig)
			break
		}
		found := false
		for _, flag := range funcFlags {
			if flag.word == word {
				*flag.flag(p.f), found = true, true
			}
		}
		if !found {
			p.fail("%s is no word of a head", word)
		}
	}
}

// words splits a line at spaces outside of quotes and unquotes.
func (p *parser) words(line string) []string {
	var out []string
	for line = strings.TrimSpace(line); line != ""; line = strings.TrimLeft(line, " ") {
		if line[0] == '"' {
			q, err := strconv.QuotedPrefix(line)
			if err != nil {
				p.fail("a quote does not end")
			}
			s, _ := strconv.Unquote(q)
			out, line = append(out, s), line[len(q):]
			continue
		}
		word, rest, _ := strings.Cut(line, " ")
		out, line = append(out, word), rest
	}
	return out
}

func (p *parser) number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		p.fail("%q is no number", s)
	}
	return n
}

// declaration reads a param, local or region line.
func (p *parser) declaration(w []string) {
	if len(w) < 3 {
		p.fail("a declaration of %d words", len(w))
	}
	switch w[0] {
	case "param", "local":
		l := Local{Name: w[1], Type: p.typ(w[2])}
		for _, word := range w[3:] {
			l.Pinned = l.Pinned || word == "pinned"
			l.Zeroed = l.Zeroed || word == "zeroed"
		}
		p.f.NewLocal(l)
		if w[0] == "param" {
			p.f.NumParams++
		}
	case "region":
		p.region(w[1:])
	default:
		p.fail("%s declares nothing", w[0])
	}
}

// region reads "0 catch TYPE parent 1 handler b3 capture l0".
func (p *parser) region(w []string) {
	if p.number(w[0]) != len(p.f.Regions) {
		p.fail("region %s out of order", w[0])
	}
	r := &Region{Kind: RegionKind(len(regionNames)), Parent: NoRegion}
	for k, name := range regionNames {
		if name == w[1] {
			r.Kind = RegionKind(k)
		}
	}
	rest := w[2:]
	if r.Kind == Catch && len(rest) > 0 {
		r.CatchType, rest = p.typ(rest[0]), rest[1:]
	}
	for ; len(rest) >= 2; rest = rest[2:] {
		switch rest[0] {
		case "parent":
			r.Parent = p.number(rest[1])
		case "handler":
			r.Handler = p.blockNamed(rest[1])
		case "capture":
			r.Captures = append(r.Captures, p.local(rest[1]))
		}
	}
	if int(r.Kind) == len(regionNames) || r.Handler == nil {
		p.fail("a region without kind or handler")
	}
	p.f.Regions = append(p.f.Regions, r)
}

func (p *parser) local(name string) LocalID {
	for i, l := range p.f.Locals {
		if l.Name == name {
			return LocalID(i)
		}
	}
	p.fail("there is no local %s", name)
	return 0
}

// blockNamed returns block bN, which may not have been read yet.
func (p *parser) blockNamed(name string) *Block {
	if !strings.HasPrefix(name, "b") {
		p.fail("%q is no block", name)
	}
	id := p.number(name[1:])
	if p.blocks[id] == nil {
		p.blocks[id] = &Block{ID: id, Region: NoRegion}
	}
	return p.blocks[id]
}

// finish checks that all blocks were read and lists them.
func (p *parser) finish() {
	for id := range p.blocks {
		if !p.defined[id] {
			p.fail("there is no block b%d", id)
		}
	}
	p.f.Blocks = p.order
}

// block reads "b0(v1:int32) region 0:" and its instructions.
func (p *parser) block() {
	line := p.next()
	head, ok := strings.CutSuffix(line, ":")
	if !ok {
		p.fail("expected a block: %q", line)
	}
	region := NoRegion
	if i := strings.LastIndex(head, " region "); i >= 0 {
		region = p.number(head[i+len(" region "):])
		head = head[:i]
	}
	name, params, _ := strings.Cut(head, "(")
	b := p.blockNamed(name)
	if p.defined[b.ID] {
		p.fail("%s is there twice", name)
	}
	p.defined[b.ID] = true
	p.order = append(p.order, b)
	b.Region = region
	for _, s := range split(strings.TrimSuffix(params, ")")) {
		v, t := p.definition(s)
		p.define(v, t, nil)
		b.Params = append(b.Params, v)
	}
	for strings.HasPrefix(p.peek(), "  ") {
		b.Instrs = append(b.Instrs, p.instr(strings.TrimSpace(p.next())))
	}
}

// definition reads "v1:int32".
func (p *parser) definition(s string) (Value, *types.Type) {
	name, t, ok := strings.Cut(s, ":")
	if !ok {
		p.fail("%q defines no value", s)
	}
	if u, err := strconv.Unquote(t); err == nil {
		t = u
	}
	return p.value(name), p.typ(t)
}

func (p *parser) value(s string) Value {
	if !strings.HasPrefix(s, "v") {
		p.fail("%q is no value", s)
	}
	n := p.number(s[1:])
	if n <= 0 || n > maxValues {
		p.fail("%q is no value", s)
	}
	return Value(n)
}

// maxValues bounds the numbers of values in a text.
const maxValues = 1 << 24

func (p *parser) define(v Value, t *types.Type, in *Instr) {
	for int(v) >= len(p.f.values) {
		p.f.values = append(p.f.values, valueInfo{})
	}
	if p.f.values[v].typ != nil {
		p.fail("v%d is defined twice", v)
	}
	p.f.values[v] = valueInfo{t, in}
}

// split splits at ", " outside of quotes.
func split(s string) []string {
	var out []string
	quoted, start := false, 0
	for i := 0; i < len(s); i++ {
		switch {
		case quoted && s[i] == '\\':
			i++
		case s[i] == '"':
			quoted = !quoted
		case !quoted && strings.HasPrefix(s[i:], ", "):
			out = append(out, s[start:i])
			start = i + 2
		}
	}
	if s[start:] != "" {
		out = append(out, s[start:])
	}
	return out
}

// instr reads "v3:int32 = add v1, v2   @IL_0003".
func (p *parser) instr(line string) *Instr {
	in := &Instr{IL: NoIL}
	if i := strings.LastIndex(line, "@IL_"); i >= 0 && !strings.ContainsAny(line[i:], "\" ") {
		n, err := strconv.ParseInt(line[i+4:], 16, 32)
		if err != nil {
			p.fail("%q is no IL offset", line[i:])
		}
		in.IL, line = int32(n), strings.TrimSpace(line[:i])
	}
	if left, right, ok := cutAssign(line); ok {
		in.ID, in.Type = p.definition(left)
		p.define(in.ID, in.Type, in)
		line = right
	}
	op, rest, _ := strings.Cut(line, " ")
	p.operation(in, op)
	p.operands(in, split(rest))
	return in
}

// cutAssign splits at the "=" of a definition; a quoted type may hold one.
func cutAssign(line string) (left, right string, ok bool) {
	if !strings.HasPrefix(line, "v") {
		return "", line, false
	}
	colon := strings.IndexByte(line, ':')
	if colon < 0 {
		return "", line, false
	}
	rest, typ := line[colon+1:], ""
	if q, err := strconv.QuotedPrefix(rest); err == nil {
		typ, rest = q, rest[len(q):]
	} else if typ, rest, ok = strings.Cut(rest, " "); ok {
		rest = " " + rest
	}
	right, ok = strings.CutPrefix(rest, " = ")
	return line[:colon+1] + typ, right, ok
}

// operation reads "load!volatile!unaligned4".
func (p *parser) operation(in *Instr, word string) {
	parts := strings.Split(word, "!")
	for op := Op(1); op < numOps; op++ {
		if ops[op].name == parts[0] {
			in.Op = op
		}
	}
	if in.Op == OpInvalid {
		p.fail("there is no operation %q", parts[0])
	}
	for _, flag := range parts[1:] {
		found := false
		for _, w := range flagWords {
			if flag == w.word || w.flag == Unaligned && strings.HasPrefix(flag, w.word) {
				in.Flags |= w.flag
				found = true
				if w.flag == Unaligned {
					in.Int = int64(p.number(flag[len(w.word):]))
				}
			}
		}
		if !found {
			p.fail("there is no flag %q", flag)
		}
	}
}

// operands reads attributes, values and targets.
func (p *parser) operands(in *Instr, list []string) {
	for _, a := range ops[in.Op].attrs {
		if len(list) == 0 {
			p.fail("%s lacks an attribute", in.Op)
		}
		p.attribute(a, in, list[0])
		list = list[1:]
	}
	for _, s := range list {
		if strings.HasPrefix(s, "b") {
			in.Targets = append(in.Targets, p.target(s))
			continue
		}
		in.Args = append(in.Args, p.value(s))
	}
}

// target reads "b1(v2 v3)".
func (p *parser) target(s string) Target {
	name, args, _ := strings.Cut(s, "(")
	t := Target{Block: p.blockNamed(name)}
	for _, a := range strings.Fields(strings.TrimSuffix(args, ")")) {
		t.Args = append(t.Args, p.value(a))
	}
	return t
}

// attribute is the inverse of the printer's.
func (p *parser) attribute(a rune, in *Instr, s string) {
	name := s
	if u, err := strconv.Unquote(s); err == nil {
		name = u
	}
	if name == "-" && strings.ContainsRune("tmfgc", a) {
		return
	}
	switch a {
	case 'i':
		n, err := strconv.ParseInt(s, 10, 64)
		if err != nil {
			p.fail("%q is no integer", s)
		}
		in.Int = n
	case 'x':
		in.Int = int64(p.faultNamed(s))
	case 'r':
		in.Float = p.float(s)
	case 's':
		in.Str = name
	case 't':
		in.T = p.typ(name)
	case 'm':
		in.M = lookup(p, name, p.names.Method)
	case 'f':
		in.F = lookup(p, name, p.names.Field)
	case 'g':
		in.Sig = lookup(p, name, p.names.Sig)
	case 'c':
		in.Native = lookup(p, name, ParseNativeSig)
	case 'l':
		in.Local = p.local(name)
	}
}

// float is the inverse of formatFloat.
func (p *parser) float(s string) float64 {
	if bits, ok := strings.CutPrefix(s, "nan:"); ok {
		n, err := strconv.ParseUint(bits, 16, 64)
		if err != nil {
			p.fail("%q is no number", s)
		}
		return math.Float64frombits(n)
	}
	x, err := strconv.ParseFloat(s, 64)
	if err != nil {
		p.fail("%q is no number", s)
	}
	return x
}

func (p *parser) faultNamed(s string) Fault {
	for i, name := range FaultNames {
		if name == s {
			return Fault(i)
		}
	}
	return Fault(p.number(s))
}
