package cases

import (
	"encoding/binary"
	"fmt"
	"math"
	"strings"
)

// This file holds the operand types of ECMA-335 III.1.5 with the values that
// the numeric cases try. The values of a type are static data, so that a loop
// over all pairs of values is a few instructions.

// operand is a type that an operand has on the evaluation stack.
type operand struct {
	name   string   // in the names of cases: "i4"
	il     string   // as ilasm writes it: "int32"
	size   int      // of a value in the data, in bytes
	data   string   // name of the data
	values []uint64 // bits of the values
	load   string   // makes a value of the data's address
	show   string   // takes a value and appends it to the text
	lits   []int    // indices of the values that cases also write as literals
	lit    func(bits uint64) string
}

// The operand types. Addresses stand for offsets from P's data "block", from
// which they are computed and relative to which they are shown.
var (
	typeI4 = operand{name: "i4", il: "int32", size: 4, data: "i4", values: ints, load: "ldind.i4", show: "call void T::I4(int32)",
		lits: []int{0, 1, 2, 5, 21, 22}, lit: func(b uint64) string { return fmt.Sprintf("ldc.i4 %d", int32(b)) }}
	typeI8 = operand{name: "i8", il: "int64", size: 8, data: "i8", values: longs, load: "ldind.i8", show: "call void T::I8(int64)",
		lits: []int{0, 1, 2, 5, 21, 22}, lit: func(b uint64) string { return fmt.Sprintf("ldc.i8 %d", int64(b)) }}
	typeI = operand{name: "i", il: "native int", size: 8, data: "i8", values: longs, load: "ldind.i", show: "conv.i8; call void T::I8(int64)",
		lits: []int{0, 1, 2, 5, 21, 22}, lit: func(b uint64) string { return fmt.Sprintf("ldc.i8 %d; conv.i", int64(b)) }}
	typeR4 = operand{name: "r4", il: "float32", size: 4, data: "r4", values: singles(), load: "ldind.r4", show: "call void T::R4(float32)",
		lits: []int{0, 1, 2, 5, 28, 30}, lit: litR4}
	typeR8 = operand{name: "r8", il: "float64", size: 8, data: "r8", values: doubles(), load: "ldind.r8", show: "call void T::R8(float64)",
		lits: []int{0, 1, 2, 5, 33, 35}, lit: litR8}
	typeRef = operand{name: "&", il: "uint8&", size: 4, data: "near", values: near, load: "ldind.i4; conv.i; ldsflda valuetype Block D::block; add",
		show: "ldsflda valuetype Block D::block; sub; conv.i8; call void T::I8(int64)"}
	typePtr = operand{name: "*", il: "void*", size: 4, data: "near", values: near, load: "ldind.i4; conv.i; ldsflda valuetype Block D::block; conv.u; add",
		show: "ldsflda valuetype Block D::block; conv.u; sub; conv.i8; call void T::I8(int64)"}
	typeObj = operand{name: "O", il: "object", size: 4, data: "three", values: []uint64{0, 1, 2}, load: "ldind.i4; call object D::Object(int32)"}

	// Offsets that stay beside an address.
	nearI4 = operand{name: "i4", il: "int32", size: 4, data: "near", values: near, load: "ldind.i4", show: typeI4.show,
		lits: []int{1, 3}, lit: typeI4.lit}
	nearI = operand{name: "i", il: "native int", size: 4, data: "near", values: near, load: "ldind.i4; conv.i", show: typeI.show,
		lits: []int{1, 3}, lit: typeI.lit}
	nullI = operand{name: "i", il: "native int", size: 4, data: "one", values: []uint64{0}, load: "ldind.i4; conv.i", show: typeI.show,
		lits: []int{0}, lit: typeI.lit}
)

var (
	near = []uint64{0, 1, 8, 100}

	ints = []uint64{0, 1, u(-1), 2, u(-2), 7, u(-7), 31, 32, 33, 127, 128, 255, 256, u(-128), u(-129), 32767, 32768, u(-32769), 65535, 65536,
		0x7fffffff, u(-0x80000000), u(-0x7fffffff), 0x12345678}
	longs = []uint64{0, 1, u(-1), 2, u(-2), 7, u(-7), 31, 32, 63, 64, 65, 127, 255, u(-128), 65535, u(-32769), 0xffffffff, 0x80000000, u(-0x80000001), 0x100000000,
		0x7fffffffffffffff, 0x8000000000000000, 0x8000000000000001, 0x123456789abcdef0, 0x20000000000001, 0x7fffffff, u(-0x80000000), 0xffffffff00000000,
		0x7ffffffffffffdff, 0x8000000000000400, 0x8000000000000401, 0xfffffffffffffbff, 0x8000008000000001, 0x400000c000000001}
)

func u(v int64) uint64 { return uint64(v) }

// singles are the bits of float32 values at the edges of the integer types and of their own.
func singles() []uint64 {
	values := []float64{0, 1, -1, math.Copysign(0, -1), 0.5, -7.75, -0.99, 1.5, 2.5, 127, 127.5, 128, -128.5, -129, 255.5, 256, 32767.5, 32768, -32769, 65535.5, 65536,
		2147483520, 2147483648, -2147483648, -2147483904, 4294967040, 4294967296, 9223371487098961920,
		9223372036854775808, -9223372036854775808, -9223373136366403584, 18446742974197923840, 18446744073709551616, 1e30, -1e30, math.MaxFloat32, 1e-45, 3.14159274}
	out := bits32(values)
	return append(out, 0x7f800000, 0xff800000, 0x7fc00000, 0xffc00001, 0x7f800001)
}

func bits32(values []float64) []uint64 {
	var out []uint64
	for _, v := range values {
		out = append(out, uint64(math.Float32bits(float32(v))))
	}
	return out
}

// doubles are the bits of float64 values at the edges of the integer types and of their own.
func doubles() []uint64 {
	values := []float64{0, 1, -1, math.Copysign(0, -1), 0.5, -7.75, -0.99, 1.5, 2.5, 127, 127.999, 128, -128.999, -129, 255.999, 256, 32767.999, 32768, -32768.999, -32769, 65535.999, 65536,
		2147483647, 2147483647.5, 2147483648, -2147483648, -2147483648.5, -2147483649, 4294967295, 4294967295.5, 4294967296, 9007199254740993,
		9223372036854774784, 9223372036854775808, -9223372036854775808, -9223372036854777856, 18446744073709549568, 18446744073709551616,
		1e300, -1e300, math.MaxFloat64, 5e-324, 3.141592653589793, 16777217, 3.4028235677973366e+38, 1e-46, 0.1}
	var out []uint64
	for _, v := range values {
		out = append(out, math.Float64bits(v))
	}
	return append(out, 0x7ff0000000000000, 0xfff0000000000000, 0x7ff8000000000000, 0xfff8000000000001, 0x7ff0000000000001)
}

func litR4(b uint64) string {
	return "ldc.r4 (" + hexBytes(binary.LittleEndian.AppendUint32(nil, uint32(b))) + ")"
}

func litR8(b uint64) string {
	return "ldc.r8 (" + hexBytes(binary.LittleEndian.AppendUint64(nil, b)) + ")"
}

func hexBytes(b []byte) string { return strings.TrimSpace(fmt.Sprintf("% X", b)) }

// at returns the instructions that load the value whose index the instruction index gives.
func (o *operand) at(index string) string {
	return fmt.Sprintf("ldsflda valuetype %s D::%s; %s; ldc.i4.%d; mul; add; %s", dataType(o.data), o.data, index, o.size, o.load)
}

// literal returns the instructions that load value i as a literal.
func (o *operand) literal(i int) string { return o.lit(o.values[i]) }

// operandData returns the class D, which holds the values.
func operandData() string {
	var b strings.Builder
	var classes strings.Builder
	b.WriteString(".class private abstract auto ansi sealed beforefieldinit D extends [System.Runtime]System.Object\n{\n")
	var data strings.Builder
	add := func(name string, size int, values []uint64) {
		fmt.Fprintf(&classes, ".class private explicit ansi sealed beforefieldinit %s extends [System.Runtime]System.ValueType { .pack 1 .size %d }\n", dataType(name), size*len(values))
		fmt.Fprintf(&b, "  .field static valuetype %s %s at DATA_%s\n", dataType(name), name, name)
		var raw []byte
		for _, v := range values {
			raw = append(raw, binary.LittleEndian.AppendUint64(nil, v)[:size]...)
		}
		fmt.Fprintf(&data, ".data DATA_%s = bytearray (%s)\n", name, hexBytes(raw))
	}
	add("i4", 4, ints)
	add("i8", 8, longs)
	add("r4", 4, typeR4.values)
	add("r8", 8, typeR8.values)
	add("near", 4, near)
	add("three", 4, []uint64{0, 1, 2})
	add("one", 4, []uint64{0})
	add("block", 8, make([]uint64, 32))
	b.WriteString(`  .field static object first
  .field static object second
  .method static object Object(int32 i) cil managed noinlining
  {
    ldsfld object D::first
    brtrue.s MADE
    newobj instance void [System.Runtime]System.Object::.ctor()
    stsfld object D::first
    newobj instance void [System.Runtime]System.Object::.ctor()
    stsfld object D::second
  MADE:
    ldarg.0
    switch (NONE, FIRST)
    ldsfld object D::second
    ret
  FIRST:
    ldsfld object D::first
    ret
  NONE:
    ldnull
    ret
  }
}
`)
	return classes.String() + b.String() + data.String()
}

// dataType returns the name of the value type that has the size of some data.
func dataType(name string) string { return strings.ToUpper(name[:1]) + name[1:] }
