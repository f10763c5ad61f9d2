// This file reads local scopes: the ranges of a method's code in which variables and constants have names, and the namespaces and types that source
// there can name shortly.

package pdb

import (
	"ilaot/ilreader/metadata"
)

// Scope is a range of a method's code with the names declared there.
type Scope struct {
	Start, End uint32 // IL offsets; End is the offset after the last byte
	Imports    metadata.ImportScopeID
	Variables  []Variable
	Constants  []Constant
}

// Variable names a local variable.
type Variable struct {
	Name   string
	Index  uint16 // in the method's local signature
	Hidden bool   // made by the compiler: debuggers do not show it
}

// variableHidden is the attribute of compiler-made variables.
const variableHidden = 0x1

// Scopes returns the scopes of a method, outer ones before those inside them.
func (p *PDB) Scopes(method metadata.MethodDefID) ([]Scope, error) {
	var scopes []Scope
	for id := range p.Metadata.LocalScopesOf(method).All() {
		scope, err := p.scope(id)
		if err != nil {
			return nil, err
		}
		scopes = append(scopes, scope)
	}
	return scopes, nil
}

func (p *PDB) scope(id metadata.LocalScopeID) (s Scope, err error) {
	row, err := p.Metadata.LocalScope(id)
	if err != nil {
		return s, err
	}
	s = Scope{Start: row.StartOffset, End: row.StartOffset + row.Length, Imports: row.ImportScope}
	if s.End < s.Start {
		return s, p.errorf("local scope %d of %#x bytes at IL_%04X", id, row.Length, row.StartOffset)
	}
	variables, err := p.Metadata.ScopeVariables(id)
	if err != nil {
		return s, err
	}
	for variable := range variables.All() {
		v, err := p.variable(variable)
		if err != nil {
			return s, err
		}
		s.Variables = append(s.Variables, v)
	}
	constants, err := p.Metadata.ScopeConstants(id)
	if err != nil {
		return s, err
	}
	for constant := range constants.All() {
		c, err := p.constant(constant)
		if err != nil {
			return s, err
		}
		s.Constants = append(s.Constants, c)
	}
	return s, nil
}

func (p *PDB) variable(id metadata.LocalVariableID) (Variable, error) {
	row, err := p.Metadata.LocalVariable(id)
	if err != nil {
		return Variable{}, err
	}
	name, err := p.Metadata.String(row.Name)
	return Variable{Name: name, Index: row.Index, Hidden: row.Attributes&variableHidden != 0}, err
}
