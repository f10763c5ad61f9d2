// Package opt rewrites mir: one file for each pass, one table for their order.
// Passes see the closed program (which types are constructed, which methods
// are kept) but add nothing to it: a pass may make something unnecessary,
// never necessary.
//
// Position in the pipeline: trimmer -> opt -> codegen. Related types:
// mir.Program, mir.Func. Dump: -dump-mir=METHOD prints after every pass that
// changed the method.
package opt
