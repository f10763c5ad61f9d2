package types

import (
	"strings"

	"ilaot/ilreader/metadata"
)

// This file reads type names as reflection writes them (Type.GetType; also
// rd.xml and attribute values):
//
//	name     = simple { "+" simple } [ "[" arg { "," arg } "]" ] { "[]" | "[,]" | "[*]" | "*" } [ "&" ] [ "," assembly ]
//	arg      = name without assembly | "[" name "]"
//	simple   = characters, the special ones behind a backslash
//
// Spaces before a name are skipped, spaces behind it belong to it. A name
// without assembly is looked for in the given module, then in CoreLib. In the
// assembly's part only the simple name counts.

// parsedName is a name before it is looked up.
type parsedName struct {
	parts    []string // outermost first, without escapes
	args     []parsedName
	suffixes []suffix
	assembly string // simple name, or empty
}

// suffix makes a constructed type of the one before it.
type suffix struct {
	kind Kind
	rank int
}

// maxNameDepth bounds generic arguments within each other in a name.
const maxNameDepth = maxTypeDepth

// ParseTypeName returns the type with a reflection name. from is the module
// that names without assembly are looked up in before CoreLib; it may be nil.
// A *LoadError says which type or assembly was not found.
func (u *Universe) ParseTypeName(name string, from *Module) (*Type, error) {
	p := nameParser{text: name}
	n, ok := p.name(true, 0)
	if !ok || p.pos != len(name) {
		return nil, failedToLoad(name, u.moduleOrCore(from))
	}
	return u.find(&n, from)
}

func (u *Universe) moduleOrCore(m *Module) *Module {
	if m == nil {
		return u.CoreLib()
	}
	return m
}

// failedToLoad words the error as the compilers of .NET do.
func failedToLoad(name string, m *Module) *LoadError {
	if m == nil {
		return loadErrorf(TypeLoad, name, "Failed to load type '%s'", name)
	}
	v := m.Version()
	return loadErrorf(TypeLoad, name, "Failed to load type '%s' from assembly '%s, Version=%d.%d.%d.%d, Culture=neutral, PublicKey=%s'",
		name, m.Name, v[0], v[1], v[2], v[3], m.PublicKeyText())
}

// find looks a parsed name up.
func (u *Universe) find(n *parsedName, from *Module) (*Type, error) {
	d, err := u.findDefinition(n, from)
	if err != nil {
		return nil, err
	}
	t := d.self
	if n.args != nil {
		args := make([]*Type, len(n.args))
		for i := range n.args {
			if args[i], err = u.find(&n.args[i], from); err != nil {
				return nil, err
			}
			if args[i].Kind == ByRef || args[i].Kind == Void {
				return nil, failedToLoad(d.FullName()+"<"+args[i].netName()+">", d.Module)
			}
		}
		if len(args) != len(d.Params) {
			return nil, failedToLoad(d.FullName()+"<"+netNames(args, ", ")+">", d.Module)
		}
		t = u.Instantiate(d, args)
	}
	for _, s := range n.suffixes {
		if t.Kind == ByRef {
			return nil, failedToLoad(t.FullName()+"...", d.Module)
		}
		t = u.constructed(s.kind, t, s.rank)
	}
	if err := t.Err(); err != nil {
		return nil, err
	}
	return t, nil
}

// findDefinition looks up the definition in its assembly, or in from and then
// CoreLib.
func (u *Universe) findDefinition(n *parsedName, from *Module) (*TypeDef, error) {
	if n.assembly != "" {
		m, err := u.Assembly(metadata.AssemblyName{Name: n.assembly}, from)
		if err != nil {
			return nil, &LoadError{Kind: FileNotFound, What: n.assembly, Msg: "Failed to load assembly '" + n.assembly + "'", Err: err}
		}
		if d := m.findParts(n.parts); d != nil {
			return d, nil
		}
		return nil, failedToLoad(strings.Join(n.parts, "+"), m)
	}
	if from != nil {
		if d := from.findParts(n.parts); d != nil {
			return d, nil
		}
	}
	core := u.CoreLib()
	if core != nil && core != from {
		if d := core.findParts(n.parts); d != nil {
			return d, nil
		}
	}
	return nil, failedToLoad(strings.Join(n.parts, "+"), u.moduleOrCore(from))
}

// findParts finds the nested type parts, whose first has its namespace before
// the last dot.
func (m *Module) findParts(parts []string) *TypeDef {
	n := typeName{name: parts[0]}
	if i := strings.LastIndexByte(parts[0], '.'); i > 0 {
		n = typeName{parts[0][:i], parts[0][i+1:]}
	}
	d, err := m.lookup(n, 0)
	if err != nil {
		return nil
	}
	for _, p := range parts[1:] {
		if d = d.nested(p); d == nil {
			return nil
		}
	}
	return d
}

// nameParser reads a name; methods return false at the first mistake.
type nameParser struct {
	text string
	pos  int
}

// peek returns the next character, 0 at the end.
func (p *nameParser) peek() byte { return p.at(0) }

func (p *nameParser) at(n int) byte {
	if p.pos+n >= len(p.text) {
		return 0
	}
	return p.text[p.pos+n]
}

func (p *nameParser) accept(c byte) bool {
	if p.peek() != c {
		return false
	}
	p.pos++
	return true
}

func (p *nameParser) spaces() {
	for p.accept(' ') {
	}
}

// name reads a whole name; qualified says whether an assembly may follow.
func (p *nameParser) name(qualified bool, depth int) (parsedName, bool) {
	var n parsedName
	if depth > maxNameDepth {
		return n, false
	}
	p.spaces()
	for {
		s := p.simple()
		if s == "" {
			return n, false
		}
		n.parts = append(n.parts, s)
		if !p.accept('+') {
			break
		}
	}
	if p.peek() == '[' && !p.isArray() {
		var ok bool
		if n.args, ok = p.arguments(depth); !ok {
			return n, false
		}
	}
	if !p.suffixes(&n) {
		return n, false
	}
	if qualified && p.accept(',') {
		n.assembly = p.assembly(depth > 0)
		return n, n.assembly != ""
	}
	return n, true
}

// simple reads characters up to a special one.
func (p *nameParser) simple() string {
	var b strings.Builder
	for p.pos < len(p.text) {
		c := p.text[p.pos]
		if c == '\\' && p.pos+1 < len(p.text) {
			p.pos++
			c = p.text[p.pos]
		} else if strings.IndexByte(nameSpecials, c) >= 0 {
			break
		}
		b.WriteByte(c)
		p.pos++
	}
	return b.String()
}

// isArray tells the brackets of an array from those of generic arguments.
func (p *nameParser) isArray() bool {
	n := 1
	for p.at(n) == ' ' {
		n++
	}
	c := p.at(n)
	return c == ']' || c == ',' || c == '*'
}

func (p *nameParser) arguments(depth int) ([]parsedName, bool) {
	p.pos++
	var args []parsedName
	for {
		p.spaces()
		quoted := p.accept('[')
		a, ok := p.name(quoted, depth+1)
		if !ok || quoted && !p.accept(']') {
			return nil, false
		}
		args = append(args, a)
		p.spaces()
		if p.accept(']') {
			return args, true
		}
		if !p.accept(',') {
			return nil, false
		}
	}
}

// suffixes reads what makes arrays, pointers and a by-ref.
func (p *nameParser) suffixes(n *parsedName) bool {
	for {
		s := suffix{}
		switch p.peek() {
		case '*':
			p.pos++
			s.kind = Pointer
		case '&':
			p.pos++
			s.kind = ByRef
		case '[':
			var ok bool
			if s, ok = p.brackets(); !ok {
				return false
			}
		default:
			return true
		}
		if k := len(n.suffixes); k > 0 && n.suffixes[k-1].kind == ByRef || k > maxNameDepth {
			return false
		}
		n.suffixes = append(n.suffixes, s)
	}
}

// brackets reads [], [*] or [,,].
func (p *nameParser) brackets() (suffix, bool) {
	p.pos++
	rank, stars := 1, 0
	for {
		p.spaces()
		switch {
		case p.accept(']'):
			if rank == 1 && stars == 0 {
				return suffix{kind: SZArray}, true
			}
			return suffix{Array, rank}, rank <= maxRank && (stars == 0 || stars == 1 && rank == 1)
		case p.accept(','):
			rank++
		case p.accept('*'):
			stars++
		default:
			return suffix{}, false
		}
	}
}

// assembly reads the assembly's part, up to the closing bracket of an
// argument, and returns the simple name.
func (p *nameParser) assembly(argument bool) string {
	start := p.pos
	for p.pos < len(p.text) && !(argument && p.text[p.pos] == ']') {
		if p.text[p.pos] == '\\' {
			p.pos++
		}
		p.pos++
	}
	p.pos = min(p.pos, len(p.text))
	name, _, _ := strings.Cut(p.text[start:p.pos], ",")
	return unescape(strings.Trim(name, " "))
}

func unescape(s string) string {
	if !strings.Contains(s, `\`) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) {
			i++
		}
		b.WriteByte(s[i])
	}
	return b.String()
}
