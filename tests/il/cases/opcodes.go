package cases

import "ilaot/ilreader/il"

// This file knows which opcodes there are, and why some have no case.

// Opcodes returns the mnemonics of all instructions and prefixes, in their encoding's order.
func Opcodes() []string {
	var names []string
	for op := range il.NumOpcodes {
		names = append(names, il.Opcode(op).String())
	}
	return names
}

// Holes gives the reason for each opcode that no case names.
var Holes = map[string]string{}
