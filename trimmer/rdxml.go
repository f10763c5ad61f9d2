package trimmer

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"ilaot/compiler/diag"
	"ilaot/compiler/types"
	"ilaot/ilreader/metadata"
	"ilaot/internal/xmltree"
)

// This file reads rd.xml, the runtime directives of .NET Native that Native
// AOT still takes: which elements and attributes there are, what is an error,
// and in which words. rdxmlroots.go says what a directive roots. Native AOT's
// behaviour was established by experiment on some hundred files; where it has
// no rule of its own, neither has this.

// requiredAll is the only value of Dynamic, MarshalStructure and MarshalDelegate.
const requiredAll = "Required All"

// rdReader reads one file.
type rdReader struct {
	u     *types.Universe
	file  string
	roots []Root
}

// ReadRdXML reads one rd.xml file and returns its roots. The first mistake
// ends it: the error is a *diag.Diagnostic with file, line and position, whose
// message is the official tool's.
func ReadRdXML(u *types.Universe, file string) ([]Root, error) {
	data, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, diag.New("ILA3002", diag.In(file), "Could not find file '%s'.", file)
	}
	if err != nil {
		return nil, diag.New("ILA3002", diag.In(file), "%v", err)
	}
	r := &rdReader{u: u, file: file}
	if err := r.document(data); err != nil {
		return nil, err
	}
	return r.roots, nil
}

// errorAt is a mistake in the element e.
func (r *rdReader) errorAt(e *xmltree.Element, format string, args ...any) error {
	return diag.New("ILA3002", diag.In(fmt.Sprintf("%s(%d,%d)", r.file, e.Line, e.Col)), format, args...)
}

// root adds a root that e asks for.
func (r *rdReader) root(e *xmltree.Element, x Root) {
	x.Source = fmt.Sprintf("%s(%d)", r.file, e.Line)
	r.roots = append(r.roots, x)
}

// document reads the outer elements. The root element's name is free; it has
// exactly one child, Application or Library, without attributes.
func (r *rdReader) document(data []byte) error {
	root, err := xmltree.Parse(data)
	if err != nil {
		where := r.file
		var xe *xmltree.Error
		if errors.As(err, &xe) && xe.Line > 0 {
			where = fmt.Sprintf("%s(%d,%d)", r.file, xe.Line, xe.Col)
		}
		return diag.New("ILA3002", diag.In(where), "%v", err)
	}
	switch len(root.Children) {
	case 0:
		return r.errorAt(root, "Sequence contains no elements")
	case 1:
	default:
		return r.errorAt(root.Children[1], "Sequence contains more than one element")
	}
	top := root.Children[0]
	if top.Name != "Application" && top.Name != "Library" {
		return r.errorAt(top, `%s is not a supported top level Runtime Directive. Supported top level Runtime Directives are "Library" and "Application".`, top.Name)
	}
	if len(top.Attrs) > 0 {
		return r.errorAt(top, "The %s Runtime Directive does not support any attributes", top.Name)
	}
	return r.children(top, "Assembly", r.assembly)
}

// children calls f for each child, all of which must be elements of that name.
func (r *rdReader) children(e *xmltree.Element, name string, f func(*xmltree.Element) error) error {
	for _, c := range e.Children {
		if c.Name != name {
			return r.unsupported(c)
		}
		if err := f(c); err != nil {
			return err
		}
	}
	return nil
}

func (r *rdReader) unsupported(e *xmltree.Element) error {
	return r.errorAt(e, `"%s" is not a supported Runtime Directive.`, e.Name)
}

// name returns the Name attribute that e must have.
func (r *rdReader) name(e *xmltree.Element) (string, error) {
	name, ok := e.Attr("Name")
	if !ok {
		return "", r.errorAt(e, `The "Name" attribute is required on the "%s" Runtime Directive.`, e.Name)
	}
	return name, nil
}

// flag reads an attribute whose only value is "Required All".
func (r *rdReader) flag(e *xmltree.Element, attr string) (bool, error) {
	v, ok := e.Attr(attr)
	if ok && v != requiredAll {
		return false, r.errorAt(e, `"%s" is not a supported value for the "%s" attribute of the "%s" Runtime Directive. Supported values are "%s".`, v, attr, e.Name, requiredAll)
	}
	return ok, nil
}

func (r *rdReader) assembly(e *xmltree.Element) error {
	name, err := r.name(e)
	if err != nil {
		return err
	}
	mod, err := r.u.Assembly(metadata.AssemblyName{Name: name}, nil)
	if err != nil {
		return r.errorAt(e, "Failed to load assembly '%s'", name)
	}
	dynamic, err := r.flag(e, "Dynamic")
	if err != nil {
		return err
	}
	r.root(e, Root{Text: mod.Name, Reason: RdXMLAssembly})
	if dynamic {
		for _, d := range mod.TypeDefs() {
			r.rootType(e, d.Type())
		}
	}
	return r.children(e, "Type", func(c *xmltree.Element) error { return r.typ(c, mod) })
}

func (r *rdReader) typ(e *xmltree.Element, mod *types.Module) error {
	name, err := r.name(e)
	if err != nil {
		return err
	}
	t, err := r.resolve(e, name, mod)
	if err != nil {
		return err
	}
	dynamic, err := r.flag(e, "Dynamic")
	if err != nil {
		return err
	}
	if dynamic {
		r.rootType(e, t)
	}
	for _, m := range marshalAttributes {
		if !m.applies(t) {
			continue // any value is ignored
		}
		set, err := r.flag(e, m.name)
		if err != nil {
			return err
		}
		if set {
			r.root(e, Root{Type: t, Reason: RdXMLMarshal})
		}
	}
	return r.children(e, "Method", func(c *xmltree.Element) error { return r.method(c, t, mod) })
}

// marshalAttributes lists the attributes about marshalling and the types on which they mean something.
var marshalAttributes = []struct {
	name    string
	applies func(*types.Type) bool
}{
	{"MarshalStructure", func(t *types.Type) bool { return t.Def != nil }},
	{"MarshalDelegate", (*types.Type).IsDelegate},
}

// resolve finds a type by its reflection name: in the assembly of the
// enclosing element, in the class library, or in the one that the name states.
// The arguments of a generic type must fit its constraints.
func (r *rdReader) resolve(e *xmltree.Element, name string, mod *types.Module) (*types.Type, error) {
	t, err := r.u.ParseTypeName(name, mod)
	if err != nil {
		return nil, r.errorAt(e, "%v", err)
	}
	if t.Def != nil && len(t.Args) > 0 && !t.HasTypeVars() && r.u.CheckConstraints(t, nil) != nil {
		return nil, r.errorAt(e, "Failed to load type '%s.%s<%s>' from assembly '%s'", t.Def.Namespace, t.Def.Name, fullNames(t.Args), identity(mod))
	}
	return t, nil
}

func fullNames(ts []*types.Type) string {
	var parts []string
	for _, t := range ts {
		parts = append(parts, t.FullName())
	}
	return strings.Join(parts, ", ")
}

// identity prints an assembly's identity as the official tool does.
func identity(m *types.Module) string {
	return strings.Replace(m.DisplayName(), "PublicKeyToken=null", "PublicKey=null", 1)
}
