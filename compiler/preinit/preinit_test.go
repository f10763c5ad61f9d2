package preinit_test

import (
	"encoding/binary"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"ilaot/compiler/diag"
	"ilaot/compiler/importer"
	"ilaot/compiler/mir"
	"ilaot/compiler/preinit"
	"ilaot/compiler/types"
	"ilaot/ilreader"
	"ilaot/ilreader/metadata"
)

// This file runs the initialisers of testdata/cases.cs.

type library struct{ core *ilreader.Assembly }

func (l library) Resolve(ref metadata.AssemblyName, _ *types.Module) (*ilreader.Assembly, error) {
	if ref.Name == "System.Private.CoreLib" {
		return l.core, nil
	}
	return nil, nil
}

type source struct{ *importer.Importer }

func (s source) Body(m *types.Method) (*mir.Func, error) { return s.Import(m) }

// world is the cases and an interpreter over them.
type world struct {
	*preinit.Interpreter
	mod *types.Module
}

func newWorld(t *testing.T) *world {
	core, err := ilreader.Open("../../runtime/corelib/bin/System.Private.CoreLib.dll")
	require.NoError(t, err)
	cases, err := ilreader.Open("testdata/cases.dll")
	require.NoError(t, err)
	u := types.NewUniverse(library{core})
	mod, err := u.LoadModule(cases)
	require.NoError(t, err)
	require.NoError(t, u.CheckKnown())
	im := importer.New(u, func(d *diag.Diagnostic) {})
	return &world{preinit.New(u, source{im}), mod}
}

func (w *world) typ(t *testing.T, name string) *types.Type {
	namespace, name, _ := strings.Cut(name, ".")
	d := w.mod.FindType(namespace, name)
	require.NotNil(t, d, name)
	return d.Type()
}

// value returns what a field of a type that has been run holds; zeros for nothing.
func (w *world) value(t *testing.T, typ, field string) *mir.Frozen {
	for _, f := range w.typ(t, typ).Fields() {
		if f.Name() == field {
			if v := w.Value(f); v != nil {
				return v
			}
			return &mir.Frozen{Data: make([]byte, 8)}
		}
	}
	require.Fail(t, "no such field", "%s.%s", typ, field)
	return nil
}

func number(v *mir.Frozen) int64 {
	switch len(v.Data) {
	case 1:
		return int64(v.Data[0])
	case 4:
		return int64(int32(binary.LittleEndian.Uint32(v.Data)))
	}
	return int64(binary.LittleEndian.Uint64(v.Data))
}

func TestRun_Numbers(t *testing.T) {
	w := newWorld(t)
	for _, c := range []struct {
		typ, field string
		want       int64
	}{
		{"Good.Arithmetic", "Shift", 2}, {"Good.Arithmetic", "Divide", -3}, {"Good.Arithmetic", "Rest", -1}, {"Good.Arithmetic", "Wrap", math.MinInt32},
		{"Good.Arithmetic", "Checked", 35}, {"Good.Arithmetic", "Unsigned", math.MaxInt32}, {"Good.Arithmetic", "Wide", 4 * math.MinInt32}, {"Good.Arithmetic", "Narrow", 44},
		{"Good.Arithmetic", "Half", int64(math.Float64bits(0.5))}, {"Good.Arithmetic", "Rounded", int64(math.Float64bits(float64(float32(1.0 / 3))))},
		{"Good.Arithmetic", "Saturated", math.MaxInt32}, {"Good.Arithmetic", "FromNaN", 0}, {"Good.Arithmetic", "Less", 0}, {"Good.Arithmetic", "NotLess", 1},
		{"Good.Arithmetic", "Rotated", 0x18}, {"Good.Arithmetic", "Ones", 8}, {"Good.Arithmetic", "Zeros", 31},
		{"Good.Control", "Loop", 55}, {"Good.Control", "Switched", 100}, {"Good.Control", "Fallen", -1}, {"Good.Control", "Recursive", 55},
		{"Good.Control", "Finally", 10}, {"Good.Control", "s_after", 11},
		{"Good.Objects", "Kind", 2}, {"Good.Objects", "Id", 7}, {"Good.Objects", "IsSpecial", 1}, {"Good.Objects", "IsInt", 1}, {"Good.Objects", "IsLong", 0}, {"Good.Objects", "Called", 8},
		{"Good.Chain", "A", 56}, {"Good.Chain", "FromReadonlyField", 1}, {"Good.Chain", "Length", 2}, {"Good.Empty", "Zero", 0},
	} {
		t.Run(c.typ+"."+c.field, func(t *testing.T) {
			require.NoError(t, w.Run(w.typ(t, c.typ)))
			assert.Equal(t, c.want, number(w.value(t, c.typ, c.field)))
		})
	}
}

func TestRun_Objects(t *testing.T) {
	w := newWorld(t)
	require.NoError(t, w.Run(w.typ(t, "Good.Objects")))
	ring := w.value(t, "Good.Objects", "Ring").Links[0].Object
	require.Len(t, ring.Links, 1)
	assert.Same(t, ring, ring.Links[0].Object, "an object keeps its identity")
	assert.Same(t, w.typ(t, "Good.Node"), ring.Type)
	assert.Same(t, w.typ(t, "Good.Special"), w.value(t, "Good.Objects", "Other").Links[0].Object.Type)

	pair := w.value(t, "Good.Objects", "Pair")
	assert.Nil(t, pair.Type)
	require.Len(t, pair.Links, 1)
	assert.Equal(t, "b", *pair.Links[0].Str)
	pairs := w.value(t, "Good.Objects", "Pairs").Links[0].Object
	assert.Equal(t, uint32(2), binary.LittleEndian.Uint32(pairs.Data[8:]), "length")
	require.Len(t, pairs.Links, 1, "the first pair refers to nothing")

	function := w.value(t, "Good.Objects", "Function").Links[0].Object
	require.Len(t, function.Links, 1, "a delegate to a static method has no target")
	assert.Equal(t, types.StubStaticThunk, function.Links[0].Code.Stub)
	text := w.value(t, "Good.Objects", "Text").Links[0].Object
	assert.Equal(t, []byte{2, 0, 0, 0, 'n', 0, '2', 0, 0, 0}, text.Data[8:18])
	for _, o := range []*mir.Frozen{ring, pairs, function, text} {
		assert.Zero(t, len(o.Data)%8)
		assert.Equal(t, make([]byte, 8), o.Data[:8], "the header is left to the code generator")
	}
}

func TestRun_Refusals(t *testing.T) {
	w := newWorld(t)
	for _, c := range []struct{ typ, why string }{
		{"Native", "calls the native function rt_ticks"},
		{"ReadsMutable", "uses the static field Bad.Mutable::Level, which may change before (in Bad.ReadsMutable::.cctor() at IL_0000)"},
		{"ReadsObject", "reads an object that another type's initialiser made"},
		{"WritesObject", "changes an object that it did not make"},
		{"Throws", "throws an exception"},
		{"Divides", "throws DivideByZeroException"},
		{"OutOfRange", "throws IndexOutOfRangeException"},
		{"Null", "throws NullReferenceException"},
		{"BadCast", "throws InvalidCastException"},
		{"Overflows", "throws OverflowException"},
		{"Endless", "runs more than 300000 instructions"},
		{"Deep", "nests more than 200 calls"},
		{"Large", "makes an array of 100000 elements"},
		{"ManyBytes", "leaves more than 32768 bytes of data"},
		{"Finalized", "makes an object with a finalizer, a Bad.Finalizable"},
		{"ThreadStatics", "uses the thread-static field Bad.ThreadStatics::s_x"},
		{"Hash", "which may change before"},
		{"Cosine", "calls the native function cos"},
		{"Name", "reads memory of the runtime"},
		{"Clock", "calls the native function rt_time"},
		{"First", "whose initialiser needs its own in turn"},
		{"Second", "needs the initialiser of Bad.First"},
		{"Pointer", "keeps an address that is not an object's"},
	} {
		t.Run(c.typ, func(t *testing.T) {
			typ := w.typ(t, "Bad."+c.typ)
			err := w.Run(typ)
			require.ErrorContains(t, err, c.why)
			assert.Equal(t, err, w.Run(typ), "the answer is remembered")
			for _, f := range typ.Fields() {
				assert.Nil(t, w.Value(f), "nothing has happened")
			}
		})
	}
}
