package cases

// This file says what a case and a group of cases are, and lists the groups.

// Case is one program of the suite: a method that appends what it computes to
// a text, which must be the one that .NET gives.
type Case struct {
	Op    string   // the opcode it is about, as ilasm spells it: "add.ovf.un"
	Types string   // its operand types: "i4,i"; with a word behind if there are several: "i4 negative"
	Ops   []string // opcodes that it is about as well: the short form of a branch, a prefix

	Locals string // the body's locals, as ilasm writes them: "int32 i, int32 j"
	Body   string // the body's instructions, without the last ret
	Decls  string // members of the program's class that it uses
	Class  string // classes that it uses

	Refused bool   // .NET refuses a body of it, so ilaot warns when it compiles that body
	Want    string // the result, if it is not .NET's; then Note says why

	Note string // why the result is what it is, where that is not obvious; in docs/il-suite.md
}

// Name returns the case's name, which no other case of the suite has.
func (c *Case) Name() string {
	if c.Types == "" {
		return c.Op
	}
	return c.Op + " " + c.Types
}

// Group is the cases of one assembly.
type Group struct {
	Name  string // of the assembly: "add"
	Cases []*Case
	Decls string // members of the program's class that several of its cases use
	Class string // classes that several of its cases use
}

// Groups returns the whole suite, in its order.
func Groups() []*Group {
	var all []*Group
	all = append(all, arithmetic()...)
	all = append(all, comparisons()...)
	all = append(all, conversions()...)
	all = append(all, locals()...)
	all = append(all, fields()...)
	all = append(all, arrays()...)
	all = append(all, memory()...)
	all = append(all, boxes()...)
	all = append(all, calls()...)
	all = append(all, generics()...)
	all = append(all, programs()...)
	all = append(all, limits()...)
	return all
}
