// Package pdb reads portable PDBs: which source line an instruction comes from, and what local variables are called. A portable PDB is metadata with
// tables of its own, so the package stands above package metadata and decodes only the blobs of those tables. The layouts are those of the Portable
// PDB v1.0 format, an extension of ECMA-335 II.22 and II.24.
package pdb
