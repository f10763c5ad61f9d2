// Package mir is the middle form of one method: typed, without an evaluation
// stack, in basic blocks whose parameters carry what IL leaves on its stack at
// block boundaries. The importer makes it from IL (or, for stubs, from
// nothing), opt rewrites it, and both the trimmer and codegen consume it. What
// a body needs of the rest of the program is answered once, by Requires, so
// that what is kept and what is emitted cannot differ.
//
// A Func is a list of Blocks; a Block is a list of Instrs whose last one ends
// it. An Instr may define one Value. Locals (parameters first) are memory;
// values are assigned once. Exception regions stay structured: each Block
// names the innermost Region that protects it, and codegen turns regions into
// landing pads.
//
// Position in the pipeline: types -> importer -> mir -> trimmer, opt, codegen.
// Related types: Func, Block, Instr, Op, Region, Need, Program. Dump: -dump-mir.
package mir
