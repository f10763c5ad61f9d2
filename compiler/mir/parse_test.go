package mir

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// sample uses every kind of attribute, a filter, and regions.
const sample = `func string::get_Length() int32 noinline cold
  param a0 string
  local l0 object pinned zeroed
  region 0 filter parent 1 handler b2 capture l0
  region 1 finally handler b3
b0:
  br b1
b1 region 0:
  v1:string = string "a \"b\", @IL_0001"                 @IL_0000
  v2:int32 = const -5                                    @IL_0002
  v3:float64 = float 1.5
  v4:float64 = float nan:7ff8000000000001
  v5:string = ldloc a0
  nullcheck v5                                           @IL_0004
  v6:int32& = dataof 8, v5
  v7:int32 = load!volatile!unaligned1 int32, v6
  trapif Overflow, v7
  v8:int32 = call object::GetHashCode(), v5
  v9:int32 = callvirt!tail object::GetHashCode(), v5
  v10:void* = methodtable string
  v11:nint = funcaddr object::GetHashCode()
  v12:int32 = callptr "instance int32()", v11, v5, v5
  leave b4(v2 v7)
b2(v13:object) region 1:
  leave b4(v14 v14)
b3:
  endfinally 1
b4(v15:int32, v16:int32):
  condbr v15, b5, b6(v16)
b5:
  unreachable
b6(v17:int32):
  switch v17, b5, b7
b7:
  ret v17
filter 0 func string::get_Length() int32
  param a0 object
b0:
  v1:object& = captureaddr 0
  v2:int32 = const 1
  endfilter v2
end
end
`

func TestParse_RoundTrip(t *testing.T) {
	names := coreNames{newUniverse(t)}
	f, err := Parse(sample, names)
	require.NoError(t, err)
	assert.Equal(t, sample, f.String())
	again, err := Parse(f.String(), NamesOf(f))
	require.NoError(t, err)
	assert.Equal(t, sample, again.String())
	assert.Same(t, f.Regions[0].Filter.Parent, f)
	assert.Equal(t, 1, f.NumParams)
}

func TestParse_Errors(t *testing.T) {
	names := coreNames{newUniverse(t)}
	const head = "func string::get_Length() int32\n"
	for name, c := range map[string]struct{ text, want string }{
		"empty":             {"", "line 1: the function does not end"},
		"no end":            {head + "b0:\n  unreachable", "the function does not end"},
		"unknown method":    {"func string::nothing() int32\nend\n", "line 1: string has no nothing()"},
		"unknown type":      {head + "  param a0 No.Such\nend\n", "line 2: "},
		"unknown operation": {head + "b0:\n  frobnicate\nend\n", `line 3: there is no operation "frobnicate"`},
		"unknown flag":      {head + "b0:\n  load!blue int32, v1\nend\n", `there is no flag "blue"`},
		"unknown local":     {head + "b0:\n  stloc x, v1\nend\n", "there is no local x"},
		"missing block":     {head + "b0:\n  br b7\nend\n", "there is no block b7"},
		"block twice":       {head + "b0:\n  unreachable\nb0:\n  unreachable\nend\n", "b0 is there twice"},
		"value twice":       {head + "b0:\n  v1:int32 = const 1\n  v1:int32 = const 1\nend\n", "v1 is defined twice"},
		"huge value":        {head + "b0:\n  v99999999:int32 = const 1\nend\n", "is no value"},
		"no integer":        {head + "b0:\n  v1:int32 = const x\nend\n", `"x" is no integer`},
		"lacks attribute":   {head + "b0:\n  v1:int32 = const\nend\n", "const lacks an attribute"},
		"odd region":        {head + "  region 0 mystery handler b0\nend\n", "a region without kind or handler"},
		"filter of nothing": {head + "b0:\n  unreachable\nfilter 3 " + head + "end\nend\n", "there is no region 3"},
		"text behind":       {head + "b0:\n  unreachable\nend\nmore\n", "text behind the function"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Parse(c.text, names)
			require.Error(t, err)
			assert.Contains(t, err.Error(), c.want)
		})
	}
}

func FuzzParse(f *testing.F) {
	names := coreNames{newUniverse(f)}
	f.Add(sample)
	f.Fuzz(func(t *testing.T, text string) {
		fn, err := Parse(text, names)
		if err != nil {
			return
		}
		_ = Verify(fn)
	})
}
