package types

import "fmt"

// This file declares LoadError: what the CLI would raise when a type or member
// cannot be had. The importer turns it into a body that throws.

// ErrorKind says which exception the CLI raises.
type ErrorKind uint8

// Kinds of load errors and their exceptions.
const (
	TypeLoad         ErrorKind = iota // TypeLoadException
	MissingMethod                     // MissingMethodException
	MissingField                      // MissingFieldException
	FileNotFound                      // FileNotFoundException: an assembly
	BadImage                          // BadImageFormatException
	InvalidProgram                    // InvalidProgramException
	EntryPoint                        // EntryPointNotFoundException: no implementation of an interface method
	AmbiguousImpl                     // AmbiguousImplementationException
	VerificationFail                  // VerificationException: constraints violated
	InvalidOperation                  // InvalidOperationException: an object of an abstract class, a method that is not instantiated
)

// LoadError is a failure to resolve something.
type LoadError struct {
	Kind ErrorKind
	What string // the name that was looked for, as .NET prints it
	Msg  string // one sentence
	Text string // the exception's message where it says something else, else empty
	Err  error  // cause, for example a format error of the file
}

// Error returns the sentence.
func (e *LoadError) Error() string { return e.Msg }

// Unwrap returns the cause.
func (e *LoadError) Unwrap() error { return e.Err }

func loadErrorf(k ErrorKind, what, format string, args ...any) *LoadError {
	return &LoadError{Kind: k, What: what, Msg: fmt.Sprintf(format, args...)}
}
