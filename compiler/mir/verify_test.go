package mir

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const (
	intHead  = "func string::get_Length() int32\n  param a0 string\n  local l0 int64\n"
	voidHead = "func object::.ctor() void\n  param a0 object\n"
)

func TestVerify_Accepts(t *testing.T) {
	names := coreNames{newUniverse(t)}
	for name, text := range map[string]string{
		"diamond":           intHead + "b0:\n  v1:int32 = const 1\n  condbr v1, b1, b2\nb1:\n  br b3(v1)\nb2:\n  v2:int32 = const 2\n  br b3(v2)\nb3(v3:int32):\n  v4:int32 = add v1, v3\n  ret v4\nend\n",
		"loop":              intHead + "b0:\n  v1:int32 = const 1\n  br b1(v1)\nb1(v2:int32):\n  v3:int32 = sub v2, v1\n  condbr v3, b1(v3), b2\nb2:\n  ret v2\nend\n",
		"references":        voidHead + "b0:\n  v1:object = ldloc a0\n  v2:string = cast string, v1\n  stloc a0, v2\n  ret\nend\n",
		"address":           voidHead + "b0:\n  v1:object& = locaddr a0\n  v2:nint = const 8\n  v3:object& = add v1, v2\n  v4:int32 = ne v1, v3\n  trapif Overflow, v4\n  ret\nend\n",
		"before the region": voidHead + "  region 0 finally handler b2\nb0:\n  v1:int32 = const 1\n  br b1\nb1 region 0:\n  leave b3\nb2:\n  trapif Overflow, v1\n  endfinally 0\nb3:\n  ret\nend\n",
	} {
		t.Run(name, func(t *testing.T) {
			f, err := Parse(text, names)
			require.NoError(t, err)
			assert.NoError(t, Verify(f))
		})
	}
}

func TestVerify_Rejects(t *testing.T) {
	names := coreNames{newUniverse(t)}
	for name, c := range map[string]struct{ text, want string }{
		"no blocks":           {voidHead + "end\n", "no blocks"},
		"no terminator":       {voidHead + "b0:\n  fence\nend\n", "does not end in a terminator"},
		"two terminators":     {voidHead + "b0:\n  ret\n  ret\nend\n", "in the middle of a block"},
		"block number":        {voidHead + "b1:\n  ret\nend\n", "stands at 0"},
		"entry parameter":     {voidHead + "b0(v1:int32):\n  ret\nend\n", "the entry has parameters"},
		"unreachable":         {voidHead + "b0:\n  ret\nb1:\n  ret\nend\n", "nothing leads here"},
		"unknown value":       {voidHead + "b0:\n  throw v5\nend\n", "v5 does not exist"},
		"used before":         {intHead + "b0:\n  v2:int32 = add v1, v1\n  v1:int32 = const 1\n  ret v2\nend\n", "v1 is used before it is defined"},
		"other arm":           {intHead + "b0:\n  v1:int32 = const 1\n  condbr v1, b1, b2\nb1:\n  v2:int32 = const 2\n  br b2\nb2:\n  ret v2\nend\n", "v2 is not defined on every way here"},
		"too few arguments":   {voidHead + "b0:\n  br b1\nb1(v1:int32):\n  ret\nend\n", "0 arguments for the 1 parameters of b1"},
		"wrong argument":      {voidHead + "b0:\n  v1:int64 = const 1\n  br b1(v1)\nb1(v2:int32):\n  ret\nend\n", "v1 is a int64, parameter v2 of b1 a int32"},
		"mixed operands":      {intHead + "b0:\n  v1:int32 = const 1\n  v2:int64 = const 1\n  v3:int32 = add v1, v2\n  ret v3\nend\n", "an operand: int64 where a int32 belongs"},
		"float bits":          {voidHead + "b0:\n  v1:float64 = float 1\n  v2:float64 = and v1, v1\n  ret\nend\n", "an operand is a float64"},
		"no address":          {voidHead + "b0:\n  v1:int32 = const 1\n  v2:int32 = load int32, v1\n  ret\nend\n", "an operand is a int32"},
		"loaded type":         {voidHead + "b0:\n  v1:object& = locaddr a0\n  v2:int64 = load int32, v1\n  ret\nend\n", "the result: int64 where a int32 belongs"},
		"local type":          {voidHead + "b0:\n  v1:int32 = const 1\n  stloc a0, v1\n  ret\nend\n", "the value: int32 where a object belongs"},
		"boxed reference":     {voidHead + "b0:\n  v1:object = ldloc a0\n  v2:object = box object, v1\n  ret\nend\n", "boxes no value"},
		"no vector":           {voidHead + "b0:\n  v1:int32 = const 1\n  v2:string = newarray string, v1\n  ret\nend\n", "makes no vector"},
		"call arguments":      {voidHead + "b0:\n  call object::.ctor()\n  ret\nend\n", "0 arguments for 1 parameters"},
		"call result":         {voidHead + "b0:\n  v1:object = ldloc a0\n  call object::GetHashCode(), v1\n  ret\nend\n", "a value without result, or a result without value"},
		"no slot":             {voidHead + "b0:\n  v1:object = ldloc a0\n  callvirt object::.ctor(), v1\n  ret\nend\n", "the method has no slot"},
		"result missing":      {intHead + "b0:\n  ret\nend\n", "0 values for the result"},
		"result type":         {intHead + "b0:\n  v1:string = ldloc a0\n  ret v1\nend\n", "the result: string where a int32 belongs"},
		"unknown intrinsic":   {voidHead + "b0:\n  v1:int32 = intrinsic \"frob\"\n  ret\nend\n", "there is no such intrinsic"},
		"targets":             {voidHead + "b0:\n  br\nend\n", "wrong number of targets"},
		"parent order":        {voidHead + "  region 0 finally handler b1\n  region 1 finally parent 0 handler b1\nb0:\n  ret\nb1:\n  endfinally 0\nend\n", "region 1 has the parent 0"},
		"handler parameters":  {voidHead + "  region 0 catch object handler b1\nb0 region 0:\n  leave b2\nb1:\n  leave b2\nb2:\n  ret\nend\n", "the handler of region 0 has 0 parameters"},
		"own handler":         {voidHead + "  region 0 finally handler b1\nb0 region 0:\n  leave b2\nb1 region 0:\n  endfinally 0\nb2:\n  ret\nend\n", "region 0 protects its own handler"},
		"ret in region":       {voidHead + "  region 0 finally handler b1\nb0 region 0:\n  ret\nb1:\n  endfinally 0\nend\n", "returns out of region 0"},
		"branch out":          {voidHead + "  region 0 finally handler b1\nb0 region 0:\n  br b2\nb1:\n  endfinally 0\nb2:\n  ret\nend\n", "leaves region 0 without leave"},
		"rethrow nowhere":     {voidHead + "b0:\n  rethrow 0\nend\n", "stands in no catch handler"},
		"endfinally nowhere":  {voidHead + "b0:\n  endfinally 0\nend\n", "ends no finally handler"},
		"endfilter nowhere":   {voidHead + "b0:\n  v1:int32 = const 1\n  endfilter v1\nend\n", "stands in no filter"},
		"capture nowhere":     {voidHead + "b0:\n  v1:object& = captureaddr 0\n  ret\nend\n", "stands in no filter"},
		"filter missing":      {voidHead + "  region 0 filter handler b1\nb0 region 0:\n  leave b2\nb1(v1:object):\n  leave b2\nb2:\n  ret\nend\n", "has no filter"},
		"value in the region": {voidHead + "  region 0 finally handler b1\nb0 region 0:\n  v1:int32 = const 1\n  leave b2\nb1:\n  trapif Overflow, v1\n  endfinally 0\nb2:\n  ret\nend\n", "v1 is not defined on every way here"},
	} {
		t.Run(name, func(t *testing.T) {
			f, err := Parse(c.text, names)
			require.NoError(t, err)
			err = Verify(f)
			require.Error(t, err)
			assert.Contains(t, err.Error(), c.want)
		})
	}
}

// TestShapes checks that the tables of operations agree: every operation is
// verified by a shape or a function, and a shape has the operands that the table says.
func TestShapes(t *testing.T) {
	for op := Op(1); op < numOps; op++ {
		shape, ok := shapes[op]
		assert.True(t, ok || details[op] != nil, "%s is not verified", op)
		operands := 0
		for _, c := range shape {
			if c == ':' {
				break
			}
			operands++
		}
		if ok && op.NumArgs() >= 0 {
			assert.Equal(t, op.NumArgs(), operands, "%s", op)
		}
		assert.NotEmpty(t, op.String())
	}
}
