package cases

import (
	"embed"
	"fmt"
	"path"
	"strings"
)

// This file reads the cases that are written by hand: a file of programs/ is a
// group. Lines that start with "//" and a word divide it:
//
//	//case OP TYPES   begins a case; TYPES may be missing
//	//also OP...      further opcodes that it is about
//	//note TEXT       why the result is what it is
//	//want RESULT     the result, if it is not .NET's
//	//refused         .NET refuses a body of it
//	//locals LOCALS   the locals of its body
//	//class           classes that it uses, up to the next such line
//	//decls           members of the program's class that it uses
//	//body            its instructions, without the last ret
//
// Before the first case, //class and //decls are those of the group. Semicolons
// separate instructions in a line. "$i4" and its like append a value to the text, "[S]" stands for "[System.Runtime]System.".

//go:embed programs/*.il
var programFiles embed.FS

var shorthand = strings.NewReplacer("$i4", "call void T::I4(int32)", "$i8", "call void T::I8(int64)", "$r4", "call void T::R4(float32)", "$r8", "call void T::R8(float64)",
	"$str", "call void T::Str(string)", "$ex", "call void T::Ex(object)", "$obj", "call void V::Show(object)", "[S]", "[System.Runtime]System.")

// programs returns the groups of programs/, by name.
func programs() []*Group {
	entries, err := programFiles.ReadDir("programs")
	if err != nil {
		panic(err)
	}
	var all []*Group
	for _, e := range entries {
		text, err := programFiles.ReadFile(path.Join("programs", e.Name()))
		if err != nil {
			panic(err)
		}
		all = append(all, parseProgram(strings.TrimSuffix(e.Name(), ".il"), shorthand.Replace(string(text))))
	}
	return all
}

// parseProgram reads the text of a group.
func parseProgram(name, text string) *Group {
	g := &Group{Name: name, Class: typesClass()}
	var c *Case
	section := new(string) // where lines go
	for _, line := range strings.Split(text, "\n") {
		word, rest, _ := strings.Cut(strings.TrimPrefix(line, "//"), " ")
		switch {
		case !strings.HasPrefix(line, "//") || word == "":
			*section += line + "\n"
		case word == "case":
			c = &Case{}
			c.Op, c.Types, _ = strings.Cut(rest, " ")
			g.Cases = append(g.Cases, c)
			section = new(string)
		case word == "also":
			c.Ops = strings.Fields(rest)
		case word == "refused":
			c.Refused = true
		case word == "want":
			c.Want = rest
		case word == "note":
			c.Note = rest
		case word == "locals":
			c.Locals = rest
		case word == "body":
			section = &c.Body
		case word == "class" && c == nil:
			section = &g.Class
		case word == "class":
			section = &c.Class
		case word == "decls" && c == nil:
			section = &g.Decls
		case word == "decls":
			section = &c.Decls
		default:
			panic(fmt.Sprintf("programs/%s.il: unknown section %q", name, word))
		}
	}
	g.Class, g.Decls = lines(g.Class), lines(g.Decls)
	for _, c := range g.Cases {
		c.Class, c.Decls, c.Body = lines(c.Class), lines(c.Decls), lines(c.Body)
	}
	return g
}
