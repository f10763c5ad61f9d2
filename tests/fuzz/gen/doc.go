// Package gen writes random C# programs whose behaviour is defined: what they
// print does not depend on time, culture, hash codes, addresses or the order in
// which lazy initialisers run. The same seed gives the same text everywhere.
//
// A batch is one source file of many programs, each a static class with a
// method Run, and prelude.cs, which runs them one by one and prints what each
// traced and a checksum. Programs are trees of lines (Node), so that a reducer
// can leave out any of them.
package gen
