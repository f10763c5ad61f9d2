// Package trimmer finds what a program can reach: from its roots (the entry
// point, what the runtime calls, rd.xml) over the needs of every reachable
// body to the closed set that is compiled, mir.Program. Each mark keeps its
// reason, so that `ilaot why` can show the shortest chain from a root.
//
// It asks mir.Requires what a body needs and knows nothing of code generation.
// An Analysis decides which bodies a virtual call reaches; rapid type analysis
// (Bacon & Sweeney, OOPSLA 1996) over exact instantiations is the default.
//
// Position in the pipeline: importer -> trimmer -> opt, codegen. Related
// types: Input, Result, Graph, Node, Reason, Analysis. Dump: ilaot why.
package trimmer
