// Package pe reads the Portable Executable container of a .NET assembly: headers, sections, data directories, the CLI header and what it points to
// (metadata, resources, entry point, strong name, VTable fixups) and the debug directory. It is the first stage of the reader; package metadata takes
// the metadata bytes from a File, and package il the method bodies.
package pe
