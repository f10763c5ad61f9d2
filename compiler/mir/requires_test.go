package mir

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// needNames are the kinds as the tests write them.
var needNames = map[NeedKind]string{NeedCall: "call", NeedVirtual: "virtual", NeedAddress: "address", NeedDelegate: "delegate", NeedConstructed: "constructed",
	NeedMethodTable: "methodtable", NeedCast: "cast", NeedTypeObject: "typeobject", NeedTypeName: "typename", NeedStatic: "static", NeedInit: "init", NeedData: "data",
	NeedString: "string", NeedFault: "fault", NeedRuntime: "runtime", NeedGetType: "gettype"}

func (n Need) text() string {
	what := n.Str
	switch {
	case n.M != nil:
		what = n.M.String()
	case n.T != nil:
		what = n.T.String()
	case n.F != nil:
		what = n.F.String()
	case n.Kind == NeedFault:
		what = FaultNames[n.Fault]
	}
	return strings.TrimSpace(needNames[n.Kind] + " " + what)
}

func TestRequires(t *testing.T) {
	names := coreNames{newUniverse(t)}
	const env = "b0:\n  v1:object = ldloc a0\n  v2:int32 = const 1\n  v3:object& = locaddr a0\n  v4:float64 = float 1\n  v5:nint = const 8\n"
	const alloc = "runtime rt_new; runtime rt_new_slow"
	for name, c := range map[string]struct{ instr, want string }{
		"nothing":          {"v9:int32 = add v2, v2", ""},
		"string":           {`v9:string = string "x"`, "string x; constructed string"},
		"type object":      {"v9:object = typeobject string", "typeobject string"},
		"method table":     {"v9:void* = methodtable string", "methodtable string"},
		"address":          {"v9:nint = funcaddr object::GetHashCode()", "address object::GetHashCode()"},
		"slot address":     {"v9:nint = funcaddr!virtual object::GetHashCode(), v1", "virtual object::GetHashCode()"},
		"static":           {"v9:string& = staticaddr string::Empty", "static string::Empty"},
		"data":             {"v9:string& = dataaddr string::Empty", "data string::Empty"},
		"type objects":     {`v9:void* = export "ilaot_typeobjects"`, "gettype"},
		"types":            {`v9:void* = export "ilaot_types"`, ""},
		"symbol":           {`v9:void* = export "rt_x"`, "runtime rt_x"},
		"plain store":      {"store object, v3, v1", ""},
		"barrier":          {"store!barrier object, v3, v1", "runtime rt_store_ref"},
		"null check":       {"nullcheck v1", "fault NullReference"},
		"bounds check":     {"boundscheck v2, v2", "fault IndexOutOfRange"},
		"trap":             {"trapif DivideByZero, v2", "fault DivideByZero"},
		"checked":          {"v9:int32 = add.ovf v2, v2", "fault Overflow"},
		"float remainder":  {"v9:float64 = rem v4, v4", "runtime fmod"},
		"integer rest":     {"v9:int32 = rem v2, v2", ""},
		"new":              {"v9:object = new object", "constructed object; " + alloc},
		"box":              {"v9:object = box int32, v2", "constructed int32; " + alloc},
		"references":       {"v9:string[] = newarray string[], v2", "constructed string[]; cast string; runtime rt_newarr; runtime rt_new_slow"},
		"numbers":          {"v9:int32[] = newarray int32[], v2", "constructed int32[]; runtime rt_newarr; runtime rt_new_slow"},
		"unbox":            {"v9:int32& = unbox int32, v1", "methodtable int32; typename int32; call Internal.Runtime.ThrowHelpers::ThrowInvalidCast(object,System.RuntimeType)"},
		"isinst":           {"v9:object = isinst string, v1", "cast string"},
		"cast":             {"v9:string = cast string, v1", "cast string; typename string; call Internal.Runtime.ThrowHelpers::ThrowInvalidCast(object,System.RuntimeType)"},
		"call":             {"v9:int32 = call object::GetHashCode(), v1", "call object::GetHashCode()"},
		"virtual":          {"v9:int32 = callvirt object::GetHashCode(), v1", "virtual object::GetHashCode()"},
		"throw":            {"throw v1", "runtime rt_throw; fault NullReference"},
		"throw known":      {"throw!nonnull v1", "runtime rt_throw"},
		"initialiser":      {"inittype string", "init string; call Internal.Runtime.TypeInitializer::Run(Internal.Runtime.TypeInit*)"},
		"delegate":         {"v9:System.Action = newdelegate System.Action, object::GetHashCode(), 0, v1", "constructed System.Action; " + alloc + "; delegate object::GetHashCode()"},
		"virtual delegate": {"v9:System.Action = newdelegate!virtual System.Action, object::GetHashCode(), 0, v1", "constructed System.Action; " + alloc + "; virtual object::GetHashCode()"},
		"closed delegate":  {"v9:System.Action = newdelegate System.Action, object::GetHashCode(), 1, v1", "constructed System.Action; " + alloc + "; address object::GetHashCode()"},
		"clone":            {"v9:object = copyobj v1", alloc + "; runtime rt_new_finalizable"},
	} {
		t.Run(name, func(t *testing.T) {
			f, err := Parse(voidHead+env+"  "+c.instr+"\n  ret\nend\n", names)
			require.NoError(t, err)
			var got []string
			for _, n := range Requires(f) {
				got = append(got, n.text())
			}
			assert.Equal(t, c.want, strings.Join(got, "; "), fmt.Sprint(f))
		})
	}
}

func TestRequires_Regions(t *testing.T) {
	f, err := Parse(sample, coreNames{newUniverse(t)})
	require.NoError(t, err)
	needs := map[string]bool{}
	for _, n := range Requires(f) {
		needs[n.text()] = true
	}
	assert.True(t, needs["runtime _Unwind_Resume"])
	f.Regions[0].Filter.Blocks[0].Instrs[0] = &Instr{Op: OpNullCheck, Args: []Value{1}}
	last := Requires(f)
	assert.Contains(t, last, Need{Kind: NeedFault, Fault: FaultNullReference}, "the needs of a filter are its parent's")
}
