// Package disasm prints assemblies for people: Disassemble writes ilasm source (ECMA-335 Partition II's syntax), Info a summary of identity, references
// and sizes. It stands beside the compiler's pipeline, on the ilreader facade only, and serves the commands `ilaot il` and `ilaot info`.
package disasm
