// Package xmltree reads an XML document into a tree of elements that know
// their line and position, and words its errors as .NET's XmlReader does,
// because users know those messages from rd.xml and descriptor files.
// encoding/xml gives neither the place of an attribute nor the errors for
// duplicate attributes, undeclared prefixes and several roots.
//
// It reads what such files use: elements, attributes, character and internal
// entity references, comments, processing instructions, CDATA and a DOCTYPE
// with internal entities. Text is dropped.
package xmltree

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"
)

// Element is an element with its attributes and child elements.
type Element struct {
	Name     string // local name
	Prefix   string
	Attrs    []Attr // namespace declarations included
	Children []*Element
	Line     int // of the name, from 1
	Col      int
}

// Attr is an attribute, with references expanded and white space normalised.
type Attr struct {
	Name, Prefix, Value string
	Line, Col           int
}

// Attr returns the value of the attribute without a prefix of that name.
func (e *Element) Attr(name string) (string, bool) {
	for _, a := range e.Attrs {
		if a.Prefix == "" && a.Name == name {
			return a.Value, true
		}
	}
	return "", false
}

// Error is a document that is not well-formed.
type Error struct {
	Msg       string // .NET's sentence, with the position at its end where .NET gives one
	Line, Col int    // 0 if the document as a whole is meant
}

// Error returns the sentence.
func (e *Error) Error() string { return e.Msg }

// Bounds on what a document may ask of the reader.
const (
	maxDepth  = 256
	maxEntity = 1 << 16 // bytes of an expanded value
)

// Parse reads a document in UTF-8 (a byte order mark is skipped) and returns its root.
func Parse(data []byte) (root *Element, err error) {
	p := &parser{s: bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")), line: 1, col: 1, entities: map[string]string{"lt": "<", "gt": ">", "amp": "&", "quot": `"`, "apos": "'"}}
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(*Error)
			if !ok {
				panic(r)
			}
			root, err = nil, e
		}
	}()
	return p.document(), nil
}

// parser is a recursive-descent parser; errors are panics with *Error that Parse catches.
type parser struct {
	s         []byte
	i         int
	line, col int
	entities  map[string]string
	scope     []map[string]bool // declared prefixes
}

func (p *parser) failAt(line, col int, format string, args ...any) {
	msg := fmt.Sprintf(format, args...)
	panic(&Error{Msg: fmt.Sprintf("%s Line %d, position %d.", msg, line, col), Line: line, Col: col})
}

func (p *parser) fail(format string, args ...any) { p.failAt(p.line, p.col, format, args...) }

func (p *parser) eof() bool { return p.i >= len(p.s) }

func (p *parser) has(prefix string) bool { return bytes.HasPrefix(p.s[p.i:], []byte(prefix)) }

// next consumes one character.
func (p *parser) next() rune {
	r, n := utf8.DecodeRune(p.s[p.i:])
	if r == utf8.RuneError && n == 1 {
		p.fail("Invalid character in the given encoding.")
	}
	p.i += n
	if r == '\n' {
		p.line, p.col = p.line+1, 1
	} else {
		p.col++
	}
	return r
}

func (p *parser) skip(n int) {
	for end := p.i + n; p.i < end; {
		p.next()
	}
}

func (p *parser) space() {
	for !p.eof() && strings.IndexByte(" \t\r\n", p.s[p.i]) >= 0 {
		p.next()
	}
}

// until consumes up to and including the text end.
func (p *parser) until(end, what string) {
	n := bytes.Index(p.s[p.i:], []byte(end))
	if n < 0 {
		p.skip(len(p.s) - p.i)
		p.fail("Unexpected end of file while parsing %s has occurred.", what)
	}
	p.skip(n + len(end))
}

func (p *parser) document() *Element {
	var root *Element
	for {
		p.space()
		switch {
		case p.eof():
			if root == nil {
				panic(&Error{Msg: "Root element is missing."})
			}
			return root
		case p.misc():
		case p.has("<!DOCTYPE") && root == nil:
			p.doctype()
		case p.has("<") && !p.has("</") && !p.has("<!"):
			if root != nil {
				p.failAt(p.line, p.col+1, "There are multiple root elements.")
			}
			root = p.element(0)
		default:
			p.fail("Data at the root level is invalid.")
		}
	}
}

// misc consumes a comment or processing instruction if one begins here.
func (p *parser) misc() bool {
	switch {
	case p.has("<!--"):
		p.skip(4)
		p.until("-->", "Comment")
	case p.has("<?"):
		p.skip(2)
		p.until("?>", "PI")
	default:
		return false
	}
	return true
}

// doctype reads a document type with internal entity declarations only.
func (p *parser) doctype() {
	p.skip(len("<!DOCTYPE"))
	for !p.eof() {
		switch {
		case p.misc():
		case p.has("<!ENTITY"):
			p.entityDecl()
		case p.s[p.i] == '"' || p.s[p.i] == '\'':
			quote := string(p.s[p.i])
			p.next()
			p.until(quote, "DOCTYPE")
		case p.s[p.i] == '>':
			p.next()
			return
		default:
			p.next()
		}
	}
	p.fail("Unexpected end of file while parsing DOCTYPE has occurred.")
}

func (p *parser) entityDecl() {
	p.skip(len("<!ENTITY"))
	p.space()
	_, name := p.name()
	p.space()
	if !p.eof() && (p.s[p.i] == '"' || p.s[p.i] == '\'') {
		value := p.quoted()
		if _, known := p.entities[name]; !known {
			p.entities[name] = value
		}
	}
	p.until(">", "Entity")
}

// name reads a name and splits its prefix off.
func (p *parser) name() (prefix, local string) {
	start := p.i
	for !p.eof() && strings.IndexByte(" \t\r\n/>=<\"'&;", p.s[p.i]) < 0 {
		p.next()
	}
	text := string(p.s[start:p.i])
	if text == "" || strings.IndexByte("-.0123456789", text[0]) >= 0 {
		p.fail("Name cannot begin with the '%s' character.", p.peek())
	}
	if prefix, local, ok := strings.Cut(text, ":"); ok && prefix != "" && local != "" {
		return prefix, local
	}
	return "", text
}

func (p *parser) peek() string {
	if p.eof() {
		return ""
	}
	r, _ := utf8.DecodeRune(p.s[p.i:])
	return string(r)
}

// element reads an element whose '<' comes next.
func (p *parser) element(depth int) *Element {
	if depth > maxDepth {
		p.fail("Elements are nested more than %d deep.", maxDepth)
	}
	p.next()
	e := &Element{Line: p.line, Col: p.col}
	e.Prefix, e.Name = p.name()
	closed := p.attributes(e)
	p.declare(e)
	defer func() { p.scope = p.scope[:len(p.scope)-1] }()
	if !closed {
		p.content(e, depth)
	}
	return e
}

// attributes reads up to the end of the start tag and reports whether the element ends with it.
func (p *parser) attributes(e *Element) (closed bool) {
	for {
		p.space()
		switch {
		case p.eof():
			p.fail("Unexpected end of file has occurred. The following elements are not closed: %s.", qualified(e.Prefix, e.Name))
		case p.has("/>"):
			p.skip(2)
			return true
		case p.has(">"):
			p.next()
			return false
		}
		a := Attr{Line: p.line, Col: p.col}
		a.Prefix, a.Name = p.name()
		p.space()
		if !p.has("=") {
			p.fail("'%s' is an unexpected token. The expected token is '='.", p.peek())
		}
		p.next()
		p.space()
		a.Value = p.quoted()
		for _, other := range e.Attrs {
			if other.Name == a.Name && other.Prefix == a.Prefix {
				p.failAt(a.Line, a.Col, "'%s' is a duplicate attribute name.", qualified(a.Prefix, a.Name))
			}
		}
		e.Attrs = append(e.Attrs, a)
	}
}

// declare enters the element's namespace declarations and checks its prefixes.
func (p *parser) declare(e *Element) {
	own := map[string]bool{}
	for _, a := range e.Attrs {
		if a.Prefix == "xmlns" {
			own[a.Name] = true
		}
	}
	p.scope = append(p.scope, own)
	p.checkPrefix(e.Prefix, e.Line, e.Col)
	for _, a := range e.Attrs {
		p.checkPrefix(a.Prefix, a.Line, a.Col)
	}
}

func (p *parser) checkPrefix(prefix string, line, col int) {
	if prefix == "" || prefix == "xml" || prefix == "xmlns" {
		return
	}
	for _, s := range p.scope {
		if s[prefix] {
			return
		}
	}
	p.failAt(line, col, "'%s' is an undeclared prefix.", prefix)
}

// content reads child elements up to and including the end tag.
func (p *parser) content(e *Element, depth int) {
	for {
		switch {
		case p.eof():
			p.fail("Unexpected end of file has occurred. The following elements are not closed: %s.", qualified(e.Prefix, e.Name))
		case p.has("</"):
			p.skip(2)
			line, col := p.line, p.col
			prefix, name := p.name()
			if prefix != e.Prefix || name != e.Name {
				p.failAt(line, col, "The '%s' start tag on line %d position %d does not match the end tag of '%s'.", qualified(e.Prefix, e.Name), e.Line, e.Col, qualified(prefix, name))
			}
			p.space()
			if !p.has(">") {
				p.fail("'%s' is an unexpected token. The expected token is '>'.", p.peek())
			}
			p.next()
			return
		case p.misc():
		case p.has("<![CDATA["):
			p.until("]]>", "CDATA")
		case p.has("<"):
			e.Children = append(e.Children, p.element(depth+1))
		case p.has("&"):
			p.reference()
		default:
			p.next()
		}
	}
}

// quoted reads a quoted attribute value.
func (p *parser) quoted() string {
	if p.eof() || p.s[p.i] != '"' && p.s[p.i] != '\'' {
		p.fail("'%s' is an unexpected token. The expected token is '\"' or '''.", p.peek())
	}
	quote := p.next()
	var b strings.Builder
	for {
		if p.eof() {
			p.fail("There is an unclosed literal string.")
		}
		switch c := p.s[p.i]; {
		case rune(c) == quote:
			p.next()
			return b.String()
		case c == '<':
			p.fail("'<', hexadecimal value 0x3C, is an invalid attribute character.")
		case c == '&':
			b.WriteString(p.reference())
		case c == '\r' || c == '\n' || c == '\t':
			p.next()
			b.WriteByte(' ')
		default:
			b.WriteRune(p.next())
		}
		if b.Len() > maxEntity {
			p.fail("The value of an attribute is too long.")
		}
	}
}

// reference reads a character or entity reference and returns what it stands for.
func (p *parser) reference() string {
	p.next()
	line, col := p.line, p.col
	n := bytes.IndexByte(p.s[p.i:], ';')
	if n <= 0 || n > 64 {
		p.fail("An error occurred while parsing EntityName.")
	}
	name := string(p.s[p.i : p.i+n])
	p.skip(n + 1)
	if strings.HasPrefix(name, "#") {
		return p.charReference(name[1:], line, col)
	}
	value, ok := p.entities[name]
	if !ok {
		p.failAt(line, col, "Reference to undeclared entity '%s'.", name)
	}
	return value
}

func (p *parser) charReference(digits string, line, col int) string {
	var r rune
	format := "%d"
	if strings.HasPrefix(digits, "x") {
		digits, format = digits[1:], "%x"
	}
	if _, err := fmt.Sscanf(digits, format, &r); err != nil || !utf8.ValidRune(r) || r == 0 {
		p.failAt(line, col, "Invalid syntax for a character reference.")
	}
	return string(r)
}

func qualified(prefix, name string) string {
	if prefix == "" {
		return name
	}
	return prefix + ":" + name
}
