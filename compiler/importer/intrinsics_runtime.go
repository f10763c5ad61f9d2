package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file expands Internal.Runtime.Intrinsics: what only the compiler can say
// about objects and MethodTables (docs/abi.md, sections 1, 2 and 7).

var runtimeTable = map[string]expansion{
	"MethodTableOf": methodTableOf,
	"MethodTableAt": func(s *site) bool {
		return s.result(s.offset(s.export("ilaot_types"), s.conv(s.arg(0), s.k.U, mir.Unsigned)))
	},
	"OffsetOf":       offsetOf,
	"TypeInfo":       func(s *site) bool { return s.result(s.coerce(s.export("ilaot_typeinfo"), s.m.Sig().Ret)) },
	"TypeAttributes": func(s *site) bool { return s.result(s.coerce(s.export("ilaot_typeattributes"), s.m.Sig().Ret)) },
	"Literals":       func(s *site) bool { return s.result(s.coerce(s.export("ilaot_literals"), s.m.Sig().Ret)) },
	"TypeObject":     typeObjectOf,
	"DataOf":         func(s *site) bool { return s.result(s.dataOf(s.arg(0), types.HeaderSize, s.k.U1)) },
	"Allocate":       func(s *site) bool { return s.result(s.allocate(nil, s.k.Object, s.arg(0), s.arg(1), 0)) },
	"AllocateArray":  allocateArray,
	"AllocateString": allocateString,
	"HasBit":         hasBit,
	"IsReference":    func(s *site) bool { return s.result(s.bool(s.typeArg(0).IsRef())) },
	"IsValueType":    func(s *site) bool { return s.result(s.bool(s.typeArg(0).IsValueType())) },
	"IsEnum":         func(s *site) bool { return s.result(s.bool(s.typeArg(0).IsEnum())) },
	"Implements":     func(s *site) bool { return s.result(s.bool(s.u.Assignable(s.typeArg(0), s.typeArg(1)))) },
	"NameOf":         func(s *site) bool { return s.result(s.str(s.typeArg(0).FullName())) },
	"NewArray":       func(s *site) bool { return s.result(s.rawNewArray(s.u.SZArrayOf(s.typeArg(0)), s.arg(0))) },
	"Finalize":       finalize,
	"ReturnAddress": func(s *site) bool {
		return s.result(s.emit(mir.Instr{Op: mir.OpIntrinsic, Type: s.k.I, Str: "returnaddress"}))
	},
	"MemoryCopy": func(s *site) bool { s.copyMem(s.addr(0), s.addr(1), s.arg(2), 1); return true },
	"MemorySet":  func(s *site) bool { s.do(mir.OpFillMem, s.addr(0), s.arg(1), s.arg(2)); return true },
}

// abi returns a number of the runtime contract, as the class library has it.
func (b *builder) abi(name string) int64 {
	t := must(b.u.CoreType("Internal.Runtime", "RuntimeABI"))
	v, ok, err := fieldNamed(t, name).Constant()
	if err != nil {
		fail(err)
	}
	n, isInt := v.(int32)
	if !ok || !isInt {
		fail(&types.LoadError{Kind: types.MissingField, What: name, Msg: "the class library has no constant RuntimeABI." + name})
	}
	return int64(n)
}

// export gives the address of a runtime symbol.
func (b *builder) export(symbol string) mir.Value {
	return b.emit(mir.Instr{Op: mir.OpExport, Type: b.u.PointerOf(b.k.Void), Str: symbol})
}

// offset gives the address at a byte offset behind p.
func (b *builder) offset(p, bytes mir.Value) mir.Value { return b.op(mir.OpAdd, b.typ(p), p, bytes) }

// allocate makes an object with the MethodTable mt; with a length (not 0) an array or string. t is its type if known.
func (b *builder) allocate(t, static *types.Type, mt, bytes, length mir.Value) mir.Value {
	in := mir.Instr{Op: mir.OpNewObject, Type: static, T: t, Args: []mir.Value{mt, bytes}}
	if length != 0 {
		in.Int, in.Args = 1, append(in.Args, length)
	}
	v := b.emit(in)
	b.nonNull[v] = true
	return v
}

// finalize calls Object.Finalize, which C# cannot name.
func finalize(s *site) bool {
	obj := s.arg(0)
	s.nullCheck(obj)
	decl := s.k.Object.FindMethods("Finalize")[0]
	s.callAs(mir.Instr{Op: mir.OpCallVirt, M: decl}, decl.Sig(), decl.ParamTypes(), []mir.Value{obj})
	return true
}

func methodTableOf(s *site) bool {
	if len(s.m.Args) == 1 {
		return s.result(s.methodTable(s.typeArg(0)))
	}
	return s.result(s.op(mir.OpTypeOfObj, s.m.Sig().Ret, s.arg(0)))
}

func offsetOf(s *site) bool {
	distance := s.op(mir.OpSub, s.k.I, s.asInt(s.arg(0)), s.asInt(s.export("ilaot_types")))
	return s.result(s.conv(distance, s.k.U4, 0))
}

// typeObjectOf reads the MethodTable's TypeObject, 1 + an offset into ilaot_typeobjects or 0 for none.
func typeObjectOf(s *site) bool {
	mt := s.addr(0)
	if d := s.f.Def(mt); d != nil && d.Op == mir.OpMethodTable {
		return s.result(s.typeObject(d.T))
	}
	number := s.load(s.k.U4, s.offset(mt, s.nint(s.abi("MTTypeObject"))))
	return s.result(s.choose(number, s.k.RuntimeType, func() mir.Value {
		base := s.export("ilaot_typeobjects")
		offset := s.op(mir.OpSub, s.k.I, s.conv(number, s.k.U, mir.Unsigned), s.nint(1))
		return s.bitcast(s.offset(base, offset), s.k.RuntimeType)
	}, func() mir.Value { return s.null(s.k.RuntimeType) }))
}

// allocateArray has the arguments MethodTable, length, bytes.
func allocateArray(s *site) bool {
	mt, length, bytes := s.arg(0), s.arg(1), s.arg(2)
	return s.result(s.allocate(nil, s.m.Sig().Ret, mt, bytes, length))
}

// allocateString adds the terminating zero and rounds up.
func allocateString(s *site) bool {
	length := s.arg(0)
	chars := s.op(mir.OpMul, s.k.I, s.conv(length, s.k.U, mir.Unsigned), s.nint(2))
	bytes := s.op(mir.OpAnd, s.k.I, s.op(mir.OpAdd, s.k.I, chars, s.nint(s.abi("StringChars")+2+7)), s.nint(-8))
	return s.result(s.allocate(s.k.String, s.k.String, s.methodTable(s.k.String), bytes, length))
}

// hasBit reads bit b % 32 of word b / 32 of the cast bits.
func hasBit(s *site) bool {
	mt, bit := s.addr(0), s.arg(1)
	word := s.conv(s.op(mir.OpShrUn, s.k.I4, bit, s.int32(5)), s.k.U, mir.Unsigned)
	at := s.op(mir.OpAdd, s.k.I, s.op(mir.OpMul, s.k.I, word, s.nint(4)), s.nint(s.abi("MTBits")))
	bits := s.load(s.k.U4, s.offset(mt, at))
	return s.result(s.op(mir.OpAnd, s.k.I4, s.op(mir.OpShrUn, s.k.I4, bits, bit), s.int32(1)))
}
