package mir

import (
	"fmt"

	"ilaot/compiler/types"
)

// This file makes the Names of a function that is already there, so that its
// text can be read back.

// nameTable is a Names that knows what was entered.
type nameTable struct {
	types   map[string]*types.Type
	methods map[string]*types.Method
	fields  map[string]*types.Field
	sigs    map[string]*types.MethodSig
}

// NamesOf returns a Names that knows everything f, and the filters in it, mention.
func NamesOf(f *Func) Names {
	n := &nameTable{map[string]*types.Type{}, map[string]*types.Method{}, map[string]*types.Field{}, map[string]*types.MethodSig{}}
	n.enter(f)
	return n
}

func (n *nameTable) enter(f *Func) {
	n.methods[f.Method.String()] = f.Method
	n.typ(f.Result)
	for _, l := range f.Locals {
		n.typ(l.Type)
	}
	for _, v := range f.values {
		n.typ(v.typ)
	}
	for _, b := range f.Blocks {
		for _, in := range b.Instrs {
			n.instr(in)
		}
	}
	for _, r := range f.Regions {
		n.typ(r.CatchType)
		if r.Filter != nil {
			n.enter(r.Filter)
		}
	}
}

func (n *nameTable) typ(t *types.Type) {
	if t != nil {
		n.types[t.String()] = t
	}
}

func (n *nameTable) instr(in *Instr) {
	n.typ(in.T)
	if in.M != nil {
		n.methods[in.M.String()] = in.M
	}
	if in.F != nil {
		n.fields[in.F.String()] = in.F
	}
	if in.Sig != nil {
		n.sigs[sigName(in.Sig)] = in.Sig
	}
}

func get[T any](m map[string]T, kind, name string) (T, error) {
	x, ok := m[name]
	if !ok {
		return x, fmt.Errorf("there is no %s %q", kind, name)
	}
	return x, nil
}

// Type returns a type by its String.
func (n *nameTable) Type(name string) (*types.Type, error) { return get(n.types, "type", name) }

// Method returns a method by its String.
func (n *nameTable) Method(name string) (*types.Method, error) {
	return get(n.methods, "method", name)
}

// Field returns a field by its String.
func (n *nameTable) Field(name string) (*types.Field, error) { return get(n.fields, "field", name) }

// Sig returns a signature by its String.
func (n *nameTable) Sig(name string) (*types.MethodSig, error) {
	return get(n.sigs, "signature", name)
}
