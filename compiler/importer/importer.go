package importer

import (
	"errors"
	"fmt"
	"runtime/debug"
	"strings"

	"ilaot/compiler/diag"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader/il"
)

// This file holds the entry of the package: which kind of body a method gets,
// and what becomes of a body that cannot be had.

// Importer makes method bodies for one universe. It keeps no state between
// bodies.
type Importer struct {
	u    *types.Universe
	k    *types.Known
	sink func(*diag.Diagnostic)
	// dispatch is the table of that name; handlers reach it here, since they stand in it.
	dispatch *[il.NumOpcodes]entry
	// expansions is the table of that name, here for the same reason.
	expansions map[string]map[string]expansion
	platform   Platform
}

// New returns an importer over u. Diagnostics go to sink, which must accept
// concurrent calls if Import is called concurrently.
func New(u *types.Universe, sink func(*diag.Diagnostic)) *Importer {
	return &Importer{u: u, k: u.Known(), sink: sink, dispatch: &dispatch, expansions: expansions}
}

// failure is what the handlers of a body panic with; Import recovers it.
type failure struct{ err error }

// fail abandons the body being imported.
func fail(err error) { panic(failure{err}) }

// must returns v, or abandons the body if err is not nil.
func must[T any](v T, err error) T {
	if err != nil {
		fail(err)
	}
	return v
}

// badIL abandons the body because its IL is wrong.
func badIL(format string, args ...any) {
	fail(&types.LoadError{Kind: types.InvalidProgram, Msg: fmt.Sprintf(format, args...)})
}

// Import returns the body of m. The error is not nil only if no body can be
// made at all, because the class library lacks what a throwing body calls; it
// is a *diag.Diagnostic.
func (imp *Importer) Import(m *types.Method) (*mir.Func, error) {
	b := newBuilder(imp, m)
	err := imp.try(b, func() { imp.importBody(b) })
	if err == nil {
		finish(b.f)
		return b.f, nil
	}
	imp.report(m, b.il, err)
	return imp.ImportThrowing(m, err)
}

// ImportThrowing returns a body for m that throws what the CLI would for the
// error why, without a diagnostic. Its own error is like Import's.
func (imp *Importer) ImportThrowing(m *types.Method, why error) (*mir.Func, error) {
	thrower := newBuilder(imp, m)
	if err := imp.try(thrower, func() { thrower.throwing(why) }); err != nil {
		return nil, diag.New(codeLibrary, imp.pos(m, mir.NoIL), "no body can be made: %v", err)
	}
	return thrower.f, nil
}

// try runs build and returns what it failed with. A panic of any other kind
// is a fault of the compiler and becomes an internal error.
func (imp *Importer) try(b *builder, build func()) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case failure:
			err = r.err
		default:
			d := diag.New(codeInternal, imp.pos(b.f.Method, b.il), "importer: %v", r)
			d.Severity = diag.Internal
			d.Notes = []string{string(debug.Stack())}
			err = d
		}
	}()
	build()
	return nil
}

// importBody builds the body of b's method, by where it comes from.
func (imp *Importer) importBody(b *builder) {
	m := b.f.Method
	if m.Stub != types.NoStub {
		buildStub(b)
		return
	}
	b.declareParams()
	body := must(m.Body())
	switch {
	case buildExpanded(b):
	case body != nil:
		importIL(b, body)
	case m.Owner.IsDelegate():
		buildDelegateMember(b)
	default:
		buildExtern(b)
	}
}

// The diagnostics of this package (docs/errors.md).
const (
	codeBadIL    diag.Code = "ILA2002"
	codeMissing  diag.Code = "ILA2003"
	codeNative   diag.Code = "ILA2006"
	codeMarshal  diag.Code = "ILA2007"
	codeLibrary  diag.Code = "ILA1008"
	codeInternal diag.Code = "ILA9001"
)

// codes are the diagnostics of the errors that make a body throw, and the
// method of ThrowHelpers that does it.
var codes = map[types.ErrorKind]struct {
	code   diag.Code
	helper string
}{
	types.TypeLoad:         {codeMissing, "ThrowTypeLoad"},
	types.MissingField:     {codeMissing, "ThrowMissingField"},
	types.MissingMethod:    {codeMissing, "ThrowMissingMethod"},
	types.InvalidProgram:   {codeBadIL, "ThrowInvalidProgram"},
	types.FileNotFound:     {codeMissing, "ThrowFileNotFound"},
	types.BadImage:         {codeBadIL, "ThrowBadImageFormat"},
	types.EntryPoint:       {codeMissing, "ThrowEntryPointNotFound"},
	types.AmbiguousImpl:    {codeMissing, "ThrowAmbiguousImplementation"},
	types.VerificationFail: {codeBadIL, "ThrowVerification"},
	types.InvalidOperation: {codeBadIL, "ThrowInvalidOperation"},
}

// report tells the user why m has no proper body.
func (imp *Importer) report(m *types.Method, il int32, err error) {
	pos := imp.pos(m, il)
	var missing *Missing
	var marshal *marshalError
	var d *diag.Diagnostic
	switch {
	case errors.As(err, &d):
		imp.sink(d)
	case errors.As(err, &missing):
		imp.sink(diag.Warn(codeNative, pos, "%v", err))
	case errors.As(err, &marshal):
		imp.sink(diag.Warn(codeMarshal, pos, "%s; the method will throw when it is called", strings.TrimSuffix(err.Error(), ".")))
	default:
		imp.sink(diag.Warn(codes[kindOf(err)].code, pos, "%s; the method will throw when it is called", strings.TrimSuffix(err.Error(), ".")))
	}
}

// kindOf classifies err; what is no load error is bad IL.
func kindOf(err error) types.ErrorKind {
	var load *types.LoadError
	if errors.As(err, &load) {
		return load.Kind
	}
	return types.InvalidProgram
}

func (imp *Importer) pos(m *types.Method, il int32) diag.Pos {
	p := diag.Pos{Method: m.String(), ILOffset: int(il)}
	if m.Def != nil {
		p.Assembly = m.Def.Owner.Module.File
	}
	if info, err := m.DebugInfo(); err == nil && info != nil {
		at := info.At(il)
		p.File, p.Line = at.File, at.Line
	}
	return p
}

// throwing makes the body that throws for err. A method whose own signature
// cannot be resolved has no parameters then: nobody can call it.
func (b *builder) throwing(err error) {
	if _, bad := b.f.Method.Signature(); bad == nil {
		b.declareParams()
	}
	b.f.Cold, b.f.NoInline = true, true
	b.start()
	var marshal *marshalError
	if errors.As(err, &marshal) {
		b.throwHelper("ThrowMarshalDirective", marshal.msg)
		return
	}
	b.throwHelper(codes[kindOf(err)].helper, thrownText(err))
}

// thrownText is the message of the exception for err: .NET says of most kinds always the same.
func thrownText(err error) string {
	var load *types.LoadError
	if errors.As(err, &load) && load.Text != "" {
		return load.Text
	}
	switch kindOf(err) {
	case types.InvalidProgram:
		return "Common Language Runtime detected an invalid program."
	case types.BadImage:
		return "An attempt was made to load a program with an incorrect format.\n (0x8007000B)"
	case types.EntryPoint:
		return "Entry point was not found."
	case types.FileNotFound:
		return err.Error() + "\n"
	}
	return err.Error()
}

// throwHelper calls a method of ThrowHelpers that takes a message, and ends the block.
func (b *builder) throwHelper(name, message string) {
	m := must(b.imp.u.KnownMethod("Internal.Runtime.ThrowHelpers", name, 1))
	b.call(m, b.emit(mir.Instr{Op: mir.OpString, Type: b.k.String, Str: message}))
	b.term(mir.Instr{Op: mir.OpUnreachable})
}
