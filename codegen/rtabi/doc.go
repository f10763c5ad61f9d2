// Package rtabi is the runtime contract as one table: the helpers that
// compiled code calls, the exports it must provide, and every offset and
// constant of docs/abi.md. Code generation declares helpers from it, mir names
// helpers by it, and `go generate` writes runtime/native/rtabi.h and
// runtime/corelib/Internal/Runtime/RuntimeABI.cs from it, so the four sides
// cannot drift apart. It imports nothing.
package rtabi

//go:generate go run ./gen
