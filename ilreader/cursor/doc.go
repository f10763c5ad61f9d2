// Package cursor reads the little-endian, bounded byte formats of a .NET file. It is the bottom of the reader: the PE, metadata, IL and PDB packages
// all take their bytes through a Cursor, so bounds checks, compressed integers and the form of a format error exist once.
package cursor
