package gen

import (
	"fmt"
	"regexp"
	"strings"
)

// This file expands templates: C# with holes. Most features of the language
// that an expression cannot show are such templates (scenes_*.go).
//
//	$T $U $W    types of the program, the same for each letter; $N a numeric one, $I an integer, $V a value type,
//	            $F one that other programs use as well
//	@name       an identifier of its own for each expansion
//	«T»         an expression of a type: a letter from above, or a name («int»), or compound («$T[]»)
//	«=T»        the same inside a lambda: without what cannot be captured
//	%n          a small number
//
// A line that ends with { opens a block, which } closes. A line that starts
// with + goes to the program's class instead of the current block, with all
// the block it opens. "!name type" puts a variable into scope, "!name type ro"
// one that is not assigned to, "!name type ref" one that lambdas cannot use.

type expansion struct {
	g     *gen
	types map[string]*Type
	names map[string]string
}

// expand writes a template.
func (g *gen) expand(template string) {
	e := &expansion{g: g, types: map[string]*Type{}, names: map[string]string{}}
	lines := strings.Split(strings.Trim(template, "\n"), "\n")
	for i := range lines {
		lines[i] = strings.TrimSpace(lines[i])
	}
	e.lines(lines)
}

// lines writes lines up to the } that nothing here opened; it returns the rest.
func (e *expansion) lines(lines []string) []string {
	for len(lines) > 0 {
		line := lines[0]
		if strings.HasPrefix(line, "}") {
			return lines
		}
		lines = lines[1:]
		if text, ok := strings.CutPrefix(line, "+"); ok {
			e.g.member(func() { lines = e.line(strings.TrimSpace(text), lines) })
			continue
		}
		lines = e.line(line, lines)
	}
	return nil
}

// line writes a line, and the block that it opens, from the lines after it.
func (e *expansion) line(line string, rest []string) []string {
	if line == "" {
		return rest
	}
	if decl, ok := strings.CutPrefix(line, "!"); ok {
		e.declare(strings.Fields(decl))
		return rest
	}
	if strings.HasPrefix(line, ":") { // part of the block before
		return e.open(strings.TrimSpace(line[1:]), rest, e.g.attachTo)
	}
	if strings.HasSuffix(line, "{") {
		return e.open(line, rest, func(n *Node) { e.g.cur.Kids = append(e.g.cur.Kids, n) })
	}
	e.g.line("%s", e.fill(line))
	return rest
}

func (g *gen) attachTo(n *Node) {
	last := g.cur.Kids[len(g.cur.Kids)-1]
	last.Parts = append(last.Parts, n)
}

func (e *expansion) open(line string, rest []string, add func(*Node)) []string {
	g := e.g
	n := &Node{Text: e.fill(line)}
	add(n)
	outer, vars, times, b := g.cur, len(g.vars), g.times, g.body
	g.cur = n
	if loop := regexp.MustCompile(`^(for|foreach|while|do)\b`); loop.MatchString(line) {
		g.times *= 6
		g.body.loops++
	} else if g.times == 1 && outer == g.decls {
		g.times = 4
		g.body.ret = g.t("int") // a limit on what it costs
	}
	rest = e.lines(rest)
	g.cur, g.vars, g.times, g.body = outer, g.vars[:vars], times, b
	if len(rest) == 0 {
		panic("gen: template without }: " + line)
	}
	n.Close = e.fill(rest[0])
	return rest[1:]
}

// declare is a ! line. In a block of the current method's.
func (e *expansion) declare(words []string) {
	v := &variable{name: e.fill(words[0]), typ: e.typ(words[1])}
	if len(words) > 2 {
		v.readOnly = words[2] == "ro"
		v.noCapture = words[2] == "ref"
		v.noRef = words[2] == "prop"
	}
	e.g.declare(v)
}

// fill replaces the holes of a line. Names first: expressions may hold anything.
func (e *expansion) fill(line string) string {
	line = regexp.MustCompile(`@[a-zA-Z]+`).ReplaceAllStringFunc(line, func(s string) string {
		if e.names[s] == "" {
			e.names[s] = e.g.id(s[1:])
		}
		return e.names[s]
	})
	line = regexp.MustCompile(`%n`).ReplaceAllStringFunc(line, func(string) string { return fmt.Sprint(e.g.in(1, 6)) })
	line = regexp.MustCompile(`\$[A-Z]`).ReplaceAllStringFunc(line, func(s string) string { return e.letter(s[1:]).name })
	return regexp.MustCompile(`«[^»]*»`).ReplaceAllStringFunc(line, func(s string) string {
		name, captured := strings.CutPrefix(strings.Trim(s, "«»"), "=")
		if captured {
			e.g.lambda++
			defer func() { e.g.lambda-- }()
		}
		t := e.typ(name)
		e.g.nodes = e.g.in(0, 5)
		return e.g.bounded(t, e.g.expr(t, 2))
	})
}

// letter is the type that a letter stands for.
func (e *expansion) letter(l string) *Type {
	if e.types[l] == nil {
		g := e.g
		switch l {
		case "N":
			e.types[l] = g.numType()
		case "I":
			e.types[l] = g.intType()
		case "V":
			e.types[l] = g.valueType()
		case "F":
			e.types[l] = g.frequent()
		default:
			e.types[l] = g.boxable()
		}
	}
	return e.types[l]
}

// typ is the type of a name: a letter, a known type, or an array, nullable or list of one.
func (e *expansion) typ(name string) *Type {
	name = strings.TrimPrefix(name, "$")
	if len(name) == 1 {
		return e.letter(name)
	}
	if base, ok := strings.CutSuffix(name, "[]"); ok {
		return e.g.arrayOf(e.typ(base))
	}
	if base, ok := strings.CutSuffix(name, "?"); ok {
		return e.g.nullableOf(e.typ(base))
	}
	if base, ok := strings.CutPrefix(name, "List<"); ok {
		return e.g.listOf(e.typ(strings.TrimSuffix(base, ">")))
	}
	return e.g.t(name)
}
