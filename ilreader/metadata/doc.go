// Package metadata reads the metadata of a .NET module or portable PDB: heaps, tables, signatures, custom attributes and constants. It stands between
// package pe, which finds the bytes, and the type system, which gives the rows meaning: here a row is only decoded, never interpreted.
//
// Opening reads headers only. Rows, strings and signatures are decoded when asked for, from the one input buffer. A Reader is immutable to its callers
// and safe for concurrent use.
package metadata

//go:generate go run ./gen
