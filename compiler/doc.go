// Package compiler is the driver: it takes Options, runs the steps of the
// pipeline one after the other, calls the LLVM tools and the linker, and puts
// the result in place only when everything succeeded. It knows the order of
// the steps and nothing of IL or LLVM itself; cmd/ilaot knows only this
// package.
//
// Related types: Options, Result, build (the state that the steps share).
// pipeline.go shows the whole on one screen.
package compiler
