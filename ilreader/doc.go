// Package ilreader opens .NET assemblies: Open reads the headers of a file and gives an Assembly, through which the rest of the compiler reaches rows,
// method bodies, sequence points, resources and field data. It stands above pe, metadata, il and pdb, which hold the formats, and gives none of them a
// meaning: that is the type universe's work.
package ilreader
