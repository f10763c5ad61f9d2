// This file gives access to what the compiler knew about methods beyond lines and names: which method a state machine came from, and the records of
// kinds that only their readers understand.

package pdb

import (
	"fmt"

	"ilaot/ilreader/cursor"
	"ilaot/ilreader/metadata"
)

// CustomInfo is one custom debug record: a kind and uninterpreted bytes.
type CustomInfo struct {
	Kind metadata.GUID
	Data []byte
}

// Kickoff returns the method that source calls a state machine's: the async or iterator method whose body became moveNext. It is 0 for other methods.
func (p *PDB) Kickoff(moveNext metadata.MethodDefID) (metadata.MethodDefID, error) {
	id := p.Metadata.StateMachineMethodOf(moveNext)
	if id == 0 {
		return 0, nil
	}
	row, err := p.Metadata.StateMachineMethod(id)
	return row.KickoffMethod, err
}

// CustomInfoOf returns the custom debug records of an entity: a MethodDef, Module, LocalScope and so on.
func (p *PDB) CustomInfoOf(parent metadata.Token) ([]CustomInfo, error) {
	var list []CustomInfo
	for id := range p.Metadata.CustomDebugInformationOf(parent).All() {
		row, err := p.Metadata.CustomDebugInformation(id)
		if err != nil {
			return nil, err
		}
		kind, err := p.Metadata.GUID(row.Kind)
		if err != nil {
			return nil, err
		}
		data, err := p.Metadata.Blob(row.Value)
		if err != nil {
			return nil, err
		}
		list = append(list, CustomInfo{Kind: kind, Data: data})
	}
	return list, nil
}

// errorf reports a row that contradicts the format.
func (p *PDB) errorf(format string, args ...any) error {
	return cursor.Place{File: p.Metadata.Name(), Stream: "#~"}.Errorf(0, "%s", fmt.Sprintf(format, args...))
}
