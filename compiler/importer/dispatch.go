package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader/il"
)

// This file is the table of opcodes: what handles each, and the facts the
// handler needs to know about it. Every case is one call; the work is in the
// families' files.

// entry is what the importer knows of one opcode.
type entry struct {
	do    func(l *loader, in *il.Instruction, e *entry)
	op    mir.Op     // the operation it becomes
	kind  types.Kind // the primitive in its name: ldind.i4, conv.u1
	n     int64      // the number in its name: ldarg.1, ldc.i4.5
	flags mir.Flags  // .un
}

// dispatch is indexed by opcode.
var dispatch = [il.NumOpcodes]entry{
	il.OpNop:   {do: nop},
	il.OpBreak: {do: nop},

	// Arguments and locals: locals.go.
	il.OpLdarg0:  {do: ldarg, n: 0},
	il.OpLdarg1:  {do: ldarg, n: 1},
	il.OpLdarg2:  {do: ldarg, n: 2},
	il.OpLdarg3:  {do: ldarg, n: 3},
	il.OpLdargS:  {do: ldarg},
	il.OpLdarg:   {do: ldarg},
	il.OpLdargaS: {do: ldarga},
	il.OpLdarga:  {do: ldarga},
	il.OpStargS:  {do: starg},
	il.OpStarg:   {do: starg},
	il.OpLdloc0:  {do: ldloc, n: 0},
	il.OpLdloc1:  {do: ldloc, n: 1},
	il.OpLdloc2:  {do: ldloc, n: 2},
	il.OpLdloc3:  {do: ldloc, n: 3},
	il.OpLdlocS:  {do: ldloc},
	il.OpLdloc:   {do: ldloc},
	il.OpLdlocaS: {do: ldloca},
	il.OpLdloca:  {do: ldloca},
	il.OpStloc0:  {do: stloc, n: 0},
	il.OpStloc1:  {do: stloc, n: 1},
	il.OpStloc2:  {do: stloc, n: 2},
	il.OpStloc3:  {do: stloc, n: 3},
	il.OpStlocS:  {do: stloc},
	il.OpStloc:   {do: stloc},
	il.OpArglist: {do: arglist},

	// Constants and the stack: consts.go.
	il.OpLdnull:  {do: ldnull},
	il.OpLdcI4M1: {do: ldc, kind: types.I4, n: -1},
	il.OpLdcI40:  {do: ldc, kind: types.I4, n: 0},
	il.OpLdcI41:  {do: ldc, kind: types.I4, n: 1},
	il.OpLdcI42:  {do: ldc, kind: types.I4, n: 2},
	il.OpLdcI43:  {do: ldc, kind: types.I4, n: 3},
	il.OpLdcI44:  {do: ldc, kind: types.I4, n: 4},
	il.OpLdcI45:  {do: ldc, kind: types.I4, n: 5},
	il.OpLdcI46:  {do: ldc, kind: types.I4, n: 6},
	il.OpLdcI47:  {do: ldc, kind: types.I4, n: 7},
	il.OpLdcI48:  {do: ldc, kind: types.I4, n: 8},
	il.OpLdcI4S:  {do: ldc, kind: types.I4},
	il.OpLdcI4:   {do: ldc, kind: types.I4},
	il.OpLdcI8:   {do: ldc, kind: types.I8},
	il.OpLdcR4:   {do: ldcR, kind: types.R4},
	il.OpLdcR8:   {do: ldcR, kind: types.R8},
	il.OpLdstr:   {do: ldstr},
	il.OpDup:     {do: dup},
	il.OpPop:     {do: pop},
	il.OpSizeof:  {do: sizeOf},

	// Branches: branch.go.
	il.OpBrS:      {do: br},
	il.OpBr:       {do: br},
	il.OpBrfalseS: {do: brIf, n: 0},
	il.OpBrfalse:  {do: brIf, n: 0},
	il.OpBrtrueS:  {do: brIf, n: 1},
	il.OpBrtrue:   {do: brIf, n: 1},
	il.OpBeqS:     {do: brCmp, op: mir.OpEq},
	il.OpBgeS:     {do: brCmp, op: mir.OpGe},
	il.OpBgtS:     {do: brCmp, op: mir.OpGt},
	il.OpBleS:     {do: brCmp, op: mir.OpLe},
	il.OpBltS:     {do: brCmp, op: mir.OpLt},
	il.OpBneUnS:   {do: brCmp, op: mir.OpNe, flags: mir.Unsigned},
	il.OpBgeUnS:   {do: brCmp, op: mir.OpGeUn, flags: mir.Unsigned},
	il.OpBgtUnS:   {do: brCmp, op: mir.OpGtUn, flags: mir.Unsigned},
	il.OpBleUnS:   {do: brCmp, op: mir.OpLeUn, flags: mir.Unsigned},
	il.OpBltUnS:   {do: brCmp, op: mir.OpLtUn, flags: mir.Unsigned},
	il.OpBeq:      {do: brCmp, op: mir.OpEq},
	il.OpBge:      {do: brCmp, op: mir.OpGe},
	il.OpBgt:      {do: brCmp, op: mir.OpGt},
	il.OpBle:      {do: brCmp, op: mir.OpLe},
	il.OpBlt:      {do: brCmp, op: mir.OpLt},
	il.OpBneUn:    {do: brCmp, op: mir.OpNe, flags: mir.Unsigned},
	il.OpBgeUn:    {do: brCmp, op: mir.OpGeUn, flags: mir.Unsigned},
	il.OpBgtUn:    {do: brCmp, op: mir.OpGtUn, flags: mir.Unsigned},
	il.OpBleUn:    {do: brCmp, op: mir.OpLeUn, flags: mir.Unsigned},
	il.OpBltUn:    {do: brCmp, op: mir.OpLtUn, flags: mir.Unsigned},
	il.OpSwitch:   {do: switchOn},
	il.OpCeq:      {do: compare, op: mir.OpEq},
	il.OpCgt:      {do: compare, op: mir.OpGt},
	il.OpCgtUn:    {do: compare, op: mir.OpGtUn},
	il.OpClt:      {do: compare, op: mir.OpLt},
	il.OpCltUn:    {do: compare, op: mir.OpLtUn},

	// Arithmetic: arith.go.
	il.OpAdd:      {do: addSub, op: mir.OpAdd},
	il.OpSub:      {do: addSub, op: mir.OpSub},
	il.OpMul:      {do: binary, op: mir.OpMul},
	il.OpDiv:      {do: divide, op: mir.OpDiv},
	il.OpDivUn:    {do: divide, op: mir.OpDivUn, flags: mir.Unsigned},
	il.OpRem:      {do: divide, op: mir.OpRem},
	il.OpRemUn:    {do: divide, op: mir.OpRemUn, flags: mir.Unsigned},
	il.OpAnd:      {do: bitwise, op: mir.OpAnd},
	il.OpOr:       {do: bitwise, op: mir.OpOr},
	il.OpXor:      {do: bitwise, op: mir.OpXor},
	il.OpShl:      {do: shift, op: mir.OpShl},
	il.OpShr:      {do: shift, op: mir.OpShr},
	il.OpShrUn:    {do: shift, op: mir.OpShrUn},
	il.OpNeg:      {do: unary, op: mir.OpNeg},
	il.OpNot:      {do: unary, op: mir.OpNot},
	il.OpAddOvf:   {do: binaryInt, op: mir.OpAddOvf},
	il.OpAddOvfUn: {do: binaryInt, op: mir.OpAddOvfUn, flags: mir.Unsigned},
	il.OpSubOvf:   {do: binaryInt, op: mir.OpSubOvf},
	il.OpSubOvfUn: {do: binaryInt, op: mir.OpSubOvfUn, flags: mir.Unsigned},
	il.OpMulOvf:   {do: binaryInt, op: mir.OpMulOvf},
	il.OpMulOvfUn: {do: binaryInt, op: mir.OpMulOvfUn, flags: mir.Unsigned},
	il.OpCkfinite: {do: ckfinite},

	// Conversions: convert.go.
	il.OpConvI1:      {do: convert, kind: types.I1},
	il.OpConvI2:      {do: convert, kind: types.I2},
	il.OpConvI4:      {do: convert, kind: types.I4},
	il.OpConvI8:      {do: convert, kind: types.I8},
	il.OpConvI:       {do: convert, kind: types.I},
	il.OpConvU1:      {do: convert, kind: types.U1, flags: mir.Unsigned},
	il.OpConvU2:      {do: convert, kind: types.U2, flags: mir.Unsigned},
	il.OpConvU4:      {do: convert, kind: types.U4, flags: mir.Unsigned},
	il.OpConvU8:      {do: convert, kind: types.U8, flags: mir.Unsigned},
	il.OpConvU:       {do: convert, kind: types.U, flags: mir.Unsigned},
	il.OpConvR4:      {do: convert, kind: types.R4},
	il.OpConvR8:      {do: convert, kind: types.R8},
	il.OpConvRUn:     {do: convert, kind: types.R8, flags: mir.Unsigned},
	il.OpConvOvfI1:   {do: convertOvf, kind: types.I1},
	il.OpConvOvfI2:   {do: convertOvf, kind: types.I2},
	il.OpConvOvfI4:   {do: convertOvf, kind: types.I4},
	il.OpConvOvfI8:   {do: convertOvf, kind: types.I8},
	il.OpConvOvfI:    {do: convertOvf, kind: types.I},
	il.OpConvOvfU1:   {do: convertOvf, kind: types.U1},
	il.OpConvOvfU2:   {do: convertOvf, kind: types.U2},
	il.OpConvOvfU4:   {do: convertOvf, kind: types.U4},
	il.OpConvOvfU8:   {do: convertOvf, kind: types.U8},
	il.OpConvOvfU:    {do: convertOvf, kind: types.U},
	il.OpConvOvfI1Un: {do: convertOvf, kind: types.I1, flags: mir.Unsigned},
	il.OpConvOvfI2Un: {do: convertOvf, kind: types.I2, flags: mir.Unsigned},
	il.OpConvOvfI4Un: {do: convertOvf, kind: types.I4, flags: mir.Unsigned},
	il.OpConvOvfI8Un: {do: convertOvf, kind: types.I8, flags: mir.Unsigned},
	il.OpConvOvfIUn:  {do: convertOvf, kind: types.I, flags: mir.Unsigned},
	il.OpConvOvfU1Un: {do: convertOvf, kind: types.U1, flags: mir.Unsigned},
	il.OpConvOvfU2Un: {do: convertOvf, kind: types.U2, flags: mir.Unsigned},
	il.OpConvOvfU4Un: {do: convertOvf, kind: types.U4, flags: mir.Unsigned},
	il.OpConvOvfU8Un: {do: convertOvf, kind: types.U8, flags: mir.Unsigned},
	il.OpConvOvfUUn:  {do: convertOvf, kind: types.U, flags: mir.Unsigned},

	// Memory: memory.go.
	il.OpLdindI1:  {do: ldind, kind: types.I1},
	il.OpLdindU1:  {do: ldind, kind: types.U1},
	il.OpLdindI2:  {do: ldind, kind: types.I2},
	il.OpLdindU2:  {do: ldind, kind: types.U2},
	il.OpLdindI4:  {do: ldind, kind: types.I4},
	il.OpLdindU4:  {do: ldind, kind: types.U4},
	il.OpLdindI8:  {do: ldind, kind: types.I8},
	il.OpLdindI:   {do: ldind, kind: types.I},
	il.OpLdindR4:  {do: ldind, kind: types.R4},
	il.OpLdindR8:  {do: ldind, kind: types.R8},
	il.OpLdindRef: {do: ldindRef},
	il.OpStindI1:  {do: stind, kind: types.I1},
	il.OpStindI2:  {do: stind, kind: types.I2},
	il.OpStindI4:  {do: stind, kind: types.I4},
	il.OpStindI8:  {do: stind, kind: types.I8},
	il.OpStindI:   {do: stind, kind: types.I},
	il.OpStindR4:  {do: stind, kind: types.R4},
	il.OpStindR8:  {do: stind, kind: types.R8},
	il.OpStindRef: {do: stindRef},
	il.OpLdobj:    {do: ldobj},
	il.OpStobj:    {do: stobj},
	il.OpCpobj:    {do: cpobj},
	il.OpInitobj:  {do: initobj},
	il.OpCpblk:    {do: cpblk},
	il.OpInitblk:  {do: initblk},
	il.OpLocalloc: {do: localloc},

	// Fields: fields.go.
	il.OpLdfld:   {do: ldfld},
	il.OpLdflda:  {do: ldflda},
	il.OpStfld:   {do: stfld},
	il.OpLdsfld:  {do: ldsfld},
	il.OpLdsflda: {do: ldsflda},
	il.OpStsfld:  {do: stsfld},

	// Arrays: arrays.go.
	il.OpNewarr:    {do: newarr},
	il.OpLdlen:     {do: ldlen},
	il.OpLdelema:   {do: ldelema},
	il.OpLdelemI1:  {do: ldelem, kind: types.I1},
	il.OpLdelemU1:  {do: ldelem, kind: types.U1},
	il.OpLdelemI2:  {do: ldelem, kind: types.I2},
	il.OpLdelemU2:  {do: ldelem, kind: types.U2},
	il.OpLdelemI4:  {do: ldelem, kind: types.I4},
	il.OpLdelemU4:  {do: ldelem, kind: types.U4},
	il.OpLdelemI8:  {do: ldelem, kind: types.I8},
	il.OpLdelemI:   {do: ldelem, kind: types.I},
	il.OpLdelemR4:  {do: ldelem, kind: types.R4},
	il.OpLdelemR8:  {do: ldelem, kind: types.R8},
	il.OpLdelemRef: {do: ldelemRef},
	il.OpLdelem:    {do: ldelemAny},
	il.OpStelemI:   {do: stelem, kind: types.I},
	il.OpStelemI1:  {do: stelem, kind: types.I1},
	il.OpStelemI2:  {do: stelem, kind: types.I2},
	il.OpStelemI4:  {do: stelem, kind: types.I4},
	il.OpStelemI8:  {do: stelem, kind: types.I8},
	il.OpStelemR4:  {do: stelem, kind: types.R4},
	il.OpStelemR8:  {do: stelem, kind: types.R8},
	il.OpStelemRef: {do: stelemRef},
	il.OpStelem:    {do: stelemAny},

	// Calls: calls.go; function addresses and delegates: delegates.go.
	il.OpCall:      {do: call},
	il.OpCallvirt:  {do: callvirt},
	il.OpCalli:     {do: calli},
	il.OpJmp:       {do: jmp},
	il.OpRet:       {do: ret},
	il.OpNewobj:    {do: newobj},
	il.OpLdftn:     {do: ldftn},
	il.OpLdvirtftn: {do: ldvirtftn},

	// Objects and boxes: objects.go, boxing.go; tokens: tokens.go.
	il.OpCastclass:  {do: castclass},
	il.OpIsinst:     {do: isinst},
	il.OpBox:        {do: box},
	il.OpUnbox:      {do: unbox},
	il.OpUnboxAny:   {do: unboxAny},
	il.OpLdtoken:    {do: ldtoken},
	il.OpMkrefany:   {do: mkrefany},
	il.OpRefanyval:  {do: refanyval},
	il.OpRefanytype: {do: refanytype},

	// Exceptions: eh.go, leave.go.
	il.OpThrow:      {do: throw},
	il.OpRethrow:    {do: rethrow},
	il.OpLeave:      {do: leave},
	il.OpLeaveS:     {do: leave},
	il.OpEndfinally: {do: endfinally},
	il.OpEndfilter:  {do: endfilter},

	// Prefixes: prefixes.go.
	il.OpVolatile:    {do: volatilePrefix},
	il.OpUnaligned:   {do: unalignedPrefix},
	il.OpConstrained: {do: constrainedPrefix},
	il.OpReadonly:    {do: readonlyPrefix},
	il.OpTail:        {do: tailPrefix},
	il.OpNo:          {do: noPrefix},
}

// nop is an instruction without effect; break is one too without a debugger.
func nop(*loader, *il.Instruction, *entry) {}

// noPrefix is the prefix that allows to skip checks, which no version of .NET knows (III.2.2).
func noPrefix(*loader, *il.Instruction, *entry) { badIL("the prefix no.") }

// arglist belongs to methods with variable arguments, which .NET has on Windows only (III.3.4).
func arglist(l *loader, _ *il.Instruction, _ *entry) {
	noVararg(l.f.Method.Sig())
	badIL("arglist in a method without variable arguments")
}
