// Package importer turns IL into mir: it follows the abstract evaluation stack
// of ECMA-335 III.1.3 through the basic blocks of a body, makes every implicit
// check an instruction of its own, and expands what has no call behind it
// (array members, intrinsics, boxing of Nullable<T>, delegates). Bodies that
// come from no IL, the stubs, are built here too. Import is a pure function of
// the type universe and may be called from several goroutines.
//
// A body that refers to what does not exist, or whose IL is wrong, becomes a
// body that throws what the CLI would throw, and a warning; what is not
// implemented is an error diagnostic with its place.
//
// dispatch.go is the table of opcodes; each family of handlers has its file.
//
// Position in the pipeline: il, types -> importer -> mir. Related types:
// Importer, mir.Func. Dump: -dump-mir.
package importer
