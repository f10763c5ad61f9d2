// Package types is the type universe: every type, method and field that a
// build meets, resolved and interned, so that pointer equality is identity
// (ECMA-335 I.8, II.9, II.10). It loads definitions from ilreader lazily,
// substitutes generic arguments, resolves tokens and names, computes layouts,
// vtables, interface maps and casting rules. It holds no policy: what is kept,
// how a call is lowered and what the class library looks like are decided by
// the packages above.
//
// Definitions (TypeDef, MethodDef, FieldDef) are rows of an assembly; uses of
// them (Type, Method, Field) are exact instantiations. A definition used as it
// stands is its instantiation over its own parameters. Everything is immutable
// once loaded; results are memoised. A Universe belongs to one build; its
// methods may be called from several goroutines.
//
// Position in the pipeline: ilreader -> types -> mir, importer, trimmer,
// codegen. Related types: Universe, Module, Type, Method, Field, Layout,
// Context.
package types
