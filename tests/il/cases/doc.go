// Package cases holds the IL conformance suite as tables: for every opcode and
// every combination of operand types that ECMA-335 III.1.5 allows, a program
// in IL. Groups returns them; Group.Source writes the IL of one assembly.
//
// The expected results are not in the tables: tests/il/gen assembles the
// programs, runs them on .NET and writes what .NET gave beside the assemblies.
package cases
