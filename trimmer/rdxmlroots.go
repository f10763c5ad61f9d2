package trimmer

import (
	"slices"
	"strings"

	"ilaot/compiler/types"
	"ilaot/internal/xmltree"
)

// This file says what the directives of an rd.xml file root: a type with all
// its members, methods by name and signature.

// rootType roots a type with everything it declares, and its bases likewise.
// Nested and derived types and interfaces are not included.
func (r *rdReader) rootType(e *xmltree.Element, t *types.Type) {
	for ; t != nil; t = t.Base() {
		if t.Def == nil {
			r.root(e, Root{Type: t, Reason: RdXMLType})
			return // arrays and pointers: no members of the element, none of System.Array
		}
		closed, ok := r.close(t)
		if !ok {
			return
		}
		t = closed
		r.root(e, Root{Type: t, Reason: RdXMLType})
		for _, m := range t.Methods() {
			if m, ok := r.closeMethod(m); ok {
				r.root(e, Root{Method: m, Reason: RdXMLType})
			}
		}
	}
}

// close instantiates a generic definition over object, as the official tool
// does over its placeholder for reference types. A parameter that must be a
// value type has no such instantiation.
func (r *rdReader) close(t *types.Type) (*types.Type, bool) {
	if !t.HasTypeVars() {
		return t, true
	}
	args, ok := r.objects(t.Def.Params)
	if !ok {
		return nil, false
	}
	return r.u.Instantiate(t.Def, args), true
}

// closeMethod does the same for a generic method.
func (r *rdReader) closeMethod(m *types.Method) (*types.Method, bool) {
	if !m.IsGeneric() {
		return m, true
	}
	args, ok := r.objects(m.Def.Params)
	if !ok {
		return nil, false
	}
	return r.u.MethodOf(m.Def, m.Owner, args), true
}

func (r *rdReader) objects(params []*types.GenericParam) ([]*types.Type, bool) {
	args := make([]*types.Type, len(params))
	for i, p := range params {
		if p.Flags&types.ParamNotNullableValue != 0 {
			return nil, false
		}
		args[i] = r.u.Known().Object
	}
	return args, true
}

// method roots the methods of t that the directive names: all overloads of the
// name with that many generic parameters, or the one with exactly these parameters.
func (r *rdReader) method(e *xmltree.Element, t *types.Type, mod *types.Module) error {
	name, err := r.name(e)
	if err != nil {
		return err
	}
	var params, args []*types.Type
	for _, c := range e.Children {
		var list *[]*types.Type
		switch c.Name {
		case "Parameter":
			list = &params
		case "GenericArgument":
			list = &args
		default:
			return r.unsupported(c)
		}
		arg, ok := c.Attr("Name")
		if !ok {
			return r.errorAt(c, "Object reference not set to an instance of an object.")
		}
		at, err := r.resolve(c, arg, mod)
		if err != nil {
			return err
		}
		*list = append(*list, at)
	}
	if t.HasTypeVars() {
		return r.errorAt(e, "Specified cast is not valid.")
	}
	found := r.candidates(t, name, params, args)
	if len(found) == 0 {
		return r.errorAt(e, "Could not find Method(s) %s specified by a Runtime Directive.", methodText(t, name, params, args))
	}
	r.root(e, Root{Type: t, Reason: RdXMLMethod})
	for _, m := range found {
		if m.Name() != "Finalize" { // metadata only: its body comes with objects of the type
			r.root(e, Root{Method: m, Reason: RdXMLMethod})
		}
	}
	return nil
}

// candidates returns the methods that t itself declares and that fit.
// Constraints of generic methods are not checked, as in the official tool.
func (r *rdReader) candidates(t *types.Type, name string, params, args []*types.Type) []*types.Method {
	var out []*types.Method
	for _, m := range t.Methods() {
		if m.Name() != name || len(m.Def.Params) != len(args) {
			continue
		}
		if len(args) > 0 {
			m = r.u.MethodOf(m.Def, t, args)
		}
		if len(params) == 0 || slices.Equal(m.Sig().Params, params) {
			out = append(out, m)
		}
	}
	return out
}

// methodText prints a method as the official tool does: [lib]L.Ops.F<int32>(string, int32).
func methodText(t *types.Type, name string, params, args []*types.Type) string {
	s := typeText(t) + "." + name
	if len(args) > 0 {
		s += "<" + typeList(args) + ">"
	}
	if len(params) > 0 {
		s += "(" + typeList(params) + ")"
	}
	return s
}

func typeList(ts []*types.Type) string {
	var parts []string
	for _, t := range ts {
		parts = append(parts, typeText(t))
	}
	return strings.Join(parts, ", ")
}

func typeText(t *types.Type) string {
	switch {
	case t.Def == nil || t.IsPrimitive() || t == t.Universe().Known().String || t == t.Universe().Known().Object:
		return t.String()
	case len(t.Args) > 0 && !t.HasTypeVars():
		return "[" + t.Def.Module.Name + "]" + t.Def.FullName() + "<" + typeList(t.Args) + ">"
	}
	return "[" + t.Def.Module.Name + "]" + t.Def.FullName()
}
