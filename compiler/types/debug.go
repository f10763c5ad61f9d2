package types

import (
	"slices"

	"ilaot/ilreader/metadata"
	"ilaot/ilreader/pdb"
)

// This file says what debug information has about a method: which source line
// its IL comes from, and what its variables are called. Everything else of a PDB stays behind ilreader.

// DebugInfo is what an assembly's PDB says of one method.
type DebugInfo struct {
	Points []SourcePoint // ascending by IL, never empty
	Scopes []LocalScope  // outer before inner
}

// SourcePoint is where the code from an IL offset on comes from. Lines and
// columns count from 1.
type SourcePoint struct {
	IL           int32
	File         string // as the PDB records it
	Line, Column int
}

// LocalScope is a range of IL, End excluded, in which local variables have names.
type LocalScope struct {
	Start, End int32
	Names      []LocalName
}

// LocalName names local variable Index of Method.Locals.
type LocalName struct {
	Name  string
	Index int
}

// DebugInfo returns what is known of the method's source: nil without an error
// if there is no PDB or it does not have the method. The class library has none.
func (m *Method) DebugInfo() (*DebugInfo, error) {
	if m.Def == nil || m.Stub != NoStub {
		return nil, nil
	}
	module := m.Def.Owner.Module
	if module.core {
		return nil, nil // it is no file of the user's: what lies in the working directory is not its PDB
	}
	p, err := module.Asm.PDB()
	if p == nil || err != nil {
		return nil, err
	}
	d := &DebugInfo{}
	if d.Points, err = sourcePoints(p, m.Def.RID); err != nil || len(d.Points) == 0 {
		return nil, err
	}
	d.Scopes, err = localScopes(p, m.Def.RID)
	return d, err
}

// sourcePoints lists the visible points. Code of a hidden one belongs to the statement before it.
func sourcePoints(p *pdb.PDB, id metadata.MethodDefID) ([]SourcePoint, error) {
	points, err := p.SequencePoints(id)
	if err != nil {
		return nil, err
	}
	var list []SourcePoint
	files := map[metadata.DocumentID]string{}
	for _, point := range points {
		if point.Hidden {
			continue
		}
		file, known := files[point.Document]
		if !known {
			document, err := p.Document(point.Document)
			if err != nil {
				return nil, err
			}
			file, files[point.Document] = document.Name, document.Name
		}
		list = append(list, SourcePoint{int32(point.Offset), file, int(point.StartLine), int(point.StartCol)})
	}
	return list, nil
}

// localScopes lists the scopes in which variables that a debugger shows have names.
func localScopes(p *pdb.PDB, id metadata.MethodDefID) ([]LocalScope, error) {
	scopes, err := p.Scopes(id)
	if err != nil {
		return nil, err
	}
	var list []LocalScope
	for _, s := range scopes {
		scope := LocalScope{Start: int32(s.Start), End: int32(s.End)}
		for _, v := range s.Variables {
			if !v.Hidden && v.Name != "" {
				scope.Names = append(scope.Names, LocalName{v.Name, int(v.Index)})
			}
		}
		if len(scope.Names) > 0 {
			list = append(list, scope)
		}
	}
	return list, nil
}

// At returns the source of the instruction at an IL offset; code in front of the
// first point, and code of no IL (a negative offset), belongs to the first.
func (d *DebugInfo) At(il int32) SourcePoint {
	i, found := slices.BinarySearchFunc(d.Points, il, func(p SourcePoint, il int32) int { return int(p.IL) - int(il) })
	if !found {
		i--
	}
	return d.Points[max(i, 0)]
}

// ParamNames returns the names of ParamTypes, "" where metadata has none. ECMA-335 II.22.33.
func (m *Method) ParamNames() []string {
	names := make([]string, len(m.ParamTypes()))
	if m.Def == nil || m.Stub != NoStub {
		return names
	}
	first := 0
	if s := m.Sig(); s != nil && s.HasThis && !s.ExplicitThis && len(names) > 0 {
		first, names[0] = 1, "this"
	}
	r := m.Def.Owner.Module.r
	rows, err := r.MethodParams(m.Def.RID)
	if err != nil {
		return names
	}
	for id := range rows.All() {
		row, err := r.Param(id)
		i := int(row.Sequence) - 1 + first
		if err != nil || row.Sequence == 0 || i >= len(names) {
			continue
		}
		if name, err := r.String(row.Name); err == nil {
			names[i] = name
		}
	}
	return names
}
