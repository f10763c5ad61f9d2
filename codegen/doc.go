// Package codegen turns the closed program into LLVM modules: it gives every
// type its MethodTable, every virtual method its slot, every static field,
// literal and clause its symbol, and lowers every body from mir. What the bytes
// mean is docs/abi.md's business and the numbers are rtabi's; which things exist has
// been decided by the trimmer.
//
// A program is cut into partitions that LLVM can work on side by side. The cut
// depends on the program only, never on the machine, so that equal input gives
// equal bytes. All data stand in the first partition. Each partition is built by a unit, each body by a
// function; both share the read-only program.
//
// Position in the pipeline: trimmer, opt -> codegen -> opt, llc (LLVM's) -> lld.
// Related types: Options, Module, program, typeInfo, unit, function. Dump: -dump-ir.
package codegen
