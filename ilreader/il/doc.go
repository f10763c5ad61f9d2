// Package il turns the bytes of a method body into instructions and exception clauses. It stands above package metadata, of which it uses only the
// Token type, and below everything that gives IL a meaning: the importer, the stack checks and the disassembler all read its opcode table.
package il
