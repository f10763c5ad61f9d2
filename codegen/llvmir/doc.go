// Package llvmir builds LLVM modules in textual form. It is the only package
// that knows github.com/llir/llvm: codegen uses some forty verbs over the few
// types that compiled code has (integers, floats, one kind of pointer, structs
// for values in registers), so that another writer could take its place.
//
// All addresses have one type, Ptr, and all memory is reached by byte offsets,
// so no casts between pointer types exist. It prints as i8*, which every LLVM
// from version 15 reads as ptr. A function is printed as soon as it is finished
// (Func.Finish) and its instructions are dropped; a Module therefore holds text
// only, and modules can be built on several goroutines at once.
//
// Position in the pipeline: mir -> codegen -> llvmir -> text for opt and llc.
// Related types: Module, Func, Block, Value, Type, Sig.
package llvmir
