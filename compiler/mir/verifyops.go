package mir

import (
	"strings"

	"ilaot/compiler/types"
)

// This file verifies what each operation asks of its operands and result:
// first by the table of shapes, then by a function of its own where types must agree.

// shapes has a word with a letter for each operand, and behind ":" one for the result:
//
//	i int32, l int64, n native int, k integer, a number, r reference, p address,
//	o reference or address, s anything but a value type, * anything, T a T, F a value of the
//	field's type, 1 like the first operand, 2 like the second
var shapes = map[Op]string{
	OpConst: ":k", OpFloat: ":a", OpNull: ":o", OpString: ":r", OpZero: ":*",
	OpMethodTable: ":p", OpTypeObject: ":r", OpDataAddr: ":p", OpStaticAddr: ":p", OpExport: ":p", OpImportCell: ":p",
	OpLocalAddr: ":p", OpCaptureAddr: ":p",
	OpLoad: "p:T", OpStore: "pT", OpCopy: "pp", OpClear: "p", OpCopyMem: "ppn", OpFillMem: "pin", OpAlloca: "n:p",
	OpFieldAddr: "o:p", OpExtract: "*:F", OpArrayLen: "r:i", OpElemAddr: "rk:p", OpDim: "r:i", OpLower: "r:i", OpDataOf: "r:p",
	OpNullCheck: "o", OpBoundsCheck: "k1", OpStoreCheck: "rr", OpTrapIf: "i",
	OpMul: "a1:1", OpDiv: "a1:1", OpDivUn: "k1:1", OpRem: "a1:1", OpRemUn: "k1:1",
	OpAnd: "k1:1", OpOr: "k1:1", OpXor: "k1:1", OpShl: "k1:1", OpShr: "k1:1", OpShrUn: "k1:1", OpNeg: "a:1", OpNot: "k:1",
	OpAddOvf: "k1:1", OpAddOvfUn: "k1:1", OpSubOvf: "k1:1", OpSubOvfUn: "k1:1", OpMulOvf: "k1:1", OpMulOvfUn: "k1:1",
	OpEq: "s1:i", OpNe: "s1:i", OpLt: "a1:i", OpLtUn: "s1:i", OpLe: "a1:i", OpLeUn: "s1:i",
	OpGt: "a1:i", OpGtUn: "s1:i", OpGe: "a1:i", OpGeUn: "s1:i", OpSelect: "i*2:2",
	OpConv: "a:T", OpConvOvf: "a:T", OpBitcast: "s:T",
	OpNew: ":r", OpNewArray: "i:r", OpBox: "T:r", OpUnbox: "r:p", OpIsInst: "r:r", OpCast: "r:r", OpTypeOfObj: "r:p", OpCopyObj: "r:r",
	OpNewDelegate: "r:r", OpInitType: "", OpFence: "",
	OpAtomicXchg: "pT:T", OpAtomicAdd: "pT:T", OpAtomicAnd: "pT:T", OpAtomicOr: "pT:T", OpAtomicCmpXchg: "pTT:T",
	OpCondBr: "s", OpSwitch: "i", OpThrow: "r", OpEndFilter: "i",
	OpBr: "", OpLeave: "", OpRethrow: "", OpFault: "", OpEndFinally: "", OpUnreachable: "",
}

// details check what a shape cannot say.
var details = map[Op]func(v *verifier, in *Instr){
	OpLoadLocal:   func(v *verifier, in *Instr) { v.local(in, in.Type) },
	OpStoreLocal:  func(v *verifier, in *Instr) { v.local(in, v.f.TypeOf(in.Args[0])) },
	OpLocalAddr:   func(v *verifier, in *Instr) { v.local(in, nil) },
	OpCaptureAddr: (*verifier).capture,
	OpExtract:     (*verifier).extract,
	OpAdd:         (*verifier).move,
	OpSub:         (*verifier).move,
	OpFuncAddr:    (*verifier).funcAddr,
	OpNewObject:   (*verifier).newObject,
	OpCall:        (*verifier).call,
	OpCallVirt:    (*verifier).callVirt,
	OpCallPtr:     (*verifier).callPtr,
	OpCallRuntime: func(v *verifier, in *Instr) { v.signature(in, in.Sig, in.Sig.Params, in.Args) },
	OpCallNative:  (*verifier).callNative,
	OpIntrinsic:   (*verifier).intrinsic,
	OpRet:         (*verifier).ret,
	OpNewArray:    func(v *verifier, in *Instr) { v.kind(in.T.Kind == types.SZArray, "makes no vector") },
	OpBox:         func(v *verifier, in *Instr) { v.kind(in.T.IsValueType() && !in.T.IsNullable(), "boxes no value") },
	OpTrapIf:      (*verifier).faultNumber,
	OpFault:       (*verifier).faultNumber,
	OpBr:          func(v *verifier, in *Instr) { v.targets(in, 1, 1) },
	OpLeave:       func(v *verifier, in *Instr) { v.targets(in, 1, 1) },
	OpCondBr:      func(v *verifier, in *Instr) { v.targets(in, 2, 2) },
	OpSwitch:      func(v *verifier, in *Instr) { v.targets(in, 1, 1<<30) },
}

// operations checks every instruction.
func (v *verifier) operations() {
	if len(v.errs) > 0 {
		return
	}
	for _, b := range v.f.Blocks {
		for _, in := range b.Instrs {
			v.block, v.in = b, in
			v.operation(in)
			for _, t := range in.Targets {
				v.edge(t)
			}
		}
	}
}

func (v *verifier) operation(in *Instr) {
	if n := in.Op.NumArgs(); n >= 0 && n != len(in.Args) {
		v.complain("%d operands", len(in.Args))
		return
	}
	if !ops[in.Op].result && in.ID != 0 {
		v.complain("has no result")
	}
	if !v.attributes(in) {
		return
	}
	if shape, ok := shapes[in.Op]; ok {
		v.shape(in, shape)
	}
	if check := details[in.Op]; check != nil {
		check(v, in)
	}
}

// attributes checks that the fields that the operation uses are set.
func (v *verifier) attributes(in *Instr) bool {
	missing := ""
	for _, a := range ops[in.Op].attrs {
		switch {
		case a == 't' && in.T == nil && in.Op != OpNewObject:
			missing = "T"
		case a == 'm' && in.M == nil:
			missing = "M"
		case a == 'f' && in.F == nil:
			missing = "F"
		case a == 'g' && in.Sig == nil:
			missing = "Sig"
		case a == 'c' && in.Native == nil:
			missing = "Native"
		}
	}
	if missing != "" {
		v.complain("%s is not set", missing)
	}
	return missing == ""
}

func (v *verifier) shape(in *Instr, shape string) {
	operands, result, _ := strings.Cut(shape, ":")
	for i, c := range operands {
		v.letter(in, byte(c), v.f.TypeOf(in.Args[i]), "an operand")
	}
	switch {
	case result != "" && in.Type == nil:
		v.complain("has no value")
	case result != "":
		v.letter(in, result[0], in.Type, "the result")
	}
}

// letter checks a type against a letter of a shape.
func (v *verifier) letter(in *Instr, c byte, t *types.Type, what string) {
	r := RepOf(t)
	ok := true
	switch c {
	case 'i':
		ok = r == RepInt32
	case 'l':
		ok = r == RepInt64
	case 'n':
		ok = r == RepNative
	case 'k':
		ok = r.IsInt()
	case 'a':
		ok = r.IsInt() || r.IsFloat()
	case 'r':
		ok = r == RepRef
	case 'p':
		ok = r.IsAddress()
	case 'o':
		ok = r.IsAddress() || r == RepRef
	case 's':
		ok = r != RepValue
	case 'T':
		v.same(t, in.T, what)
	case 'F':
		v.same(t, in.F.Type(), what)
	case '1', '2':
		v.same(t, v.f.TypeOf(in.Args[c-'1']), what)
	}
	if !ok {
		v.complain("%s is a %s", what, t)
	}
}

// kind complains unless ok.
func (v *verifier) kind(ok bool, complaint string) {
	if !ok {
		v.complain("%s", complaint)
	}
}

// local checks an access to a local; t is the value's type, or nil.
func (v *verifier) local(in *Instr, t *types.Type) {
	if in.Local < 0 || int(in.Local) >= len(v.f.Locals) {
		v.complain("there is no local %d", in.Local)
		return
	}
	if t != nil {
		v.same(t, v.f.Locals[in.Local].Type, "the value")
	}
}

func (v *verifier) capture(in *Instr) {
	if v.f.Parent == nil {
		v.complain("stands in no filter")
		return
	}
	for _, r := range v.f.Parent.Regions {
		if r.Filter == v.f && (in.Int < 0 || in.Int >= int64(len(r.Captures))) {
			v.complain("there is no capture %d", in.Int)
		}
	}
}

func (v *verifier) extract(in *Instr) {
	v.kind(v.f.TypeOf(in.Args[0]) == in.F.Owner, "the value has no such field")
}

// move checks add and sub, which take an address and a distance as well.
func (v *verifier) move(in *Instr) {
	if RepOf(v.f.TypeOf(in.Args[0])).IsAddress() {
		v.shape(in, "pn:1")
		return
	}
	v.shape(in, "a1:1")
}

func (v *verifier) funcAddr(in *Instr) {
	want := 0
	if in.Flags&Virtual != 0 {
		want = 1
	}
	v.kind(len(in.Args) == want, "wrong number of operands")
	v.letter(in, 'n', in.Type, "the result")
}

func (v *verifier) newObject(in *Instr) {
	shape := "pn:r"
	if in.Int == 1 {
		shape = "pni:r"
	}
	if len(in.Args) != strings.Index(shape, ":") {
		v.complain("%d operands", len(in.Args))
		return
	}
	v.shape(in, shape)
}

func (v *verifier) call(in *Instr) { v.signature(in, in.M.Sig(), in.M.ParamTypes(), in.Args) }

func (v *verifier) callVirt(in *Instr) {
	v.kind(in.M.IsVirtual() && !in.M.IsStatic(), "the method has no slot")
	v.call(in)
	if len(in.Args) > 0 {
		v.letter(in, 'r', v.f.TypeOf(in.Args[0]), "the receiver")
	}
}

func (v *verifier) callPtr(in *Instr) {
	if len(in.Args) == 0 {
		v.complain("no code address")
		return
	}
	code := RepOf(v.f.TypeOf(in.Args[0]))
	v.kind(code == RepNative || code.IsAddress(), "the first operand is no code address")
	args := in.Args[1:]
	if in.Sig.HasThis && !in.Sig.ExplicitThis {
		if len(args) == 0 {
			v.complain("no receiver")
			return
		}
		args = args[1:]
	}
	v.signature(in, in.Sig, in.Sig.Params, args)
}

// signature checks arguments and result of a call.
func (v *verifier) signature(in *Instr, sig *types.MethodSig, params []*types.Type, args []Value) {
	if sig == nil {
		v.complain("the method has no signature")
		return
	}
	if len(params) != len(args) {
		v.complain("%d arguments for %d parameters", len(args), len(params))
		return
	}
	for i, p := range params {
		v.same(v.f.TypeOf(args[i]), p, "an argument")
	}
	switch {
	case (sig.Ret.Kind == types.Void) != (in.Type == nil):
		v.complain("a value without result, or a result without value")
	case in.Type != nil:
		v.same(in.Type, sig.Ret, "the result")
	}
}

// callNative checks that there is an operand for everything that the signature needs.
func (v *verifier) callNative(in *Instr) {
	rest := in.Args
	if in.Str == "" {
		if len(rest) == 0 {
			v.complain("no code address")
			return
		}
		rest = rest[1:]
	}
	if in.Native.Ret.Struct != nil && len(rest) > 0 {
		v.nativeValue(NativeType{Scalar: "p"}, v.f.TypeOf(rest[0]))
		rest = rest[1:]
	}
	if len(rest) != len(in.Native.Params) {
		v.complain("%d arguments for %d parameters", len(rest), len(in.Native.Params))
		return
	}
	for i, p := range in.Native.Params {
		v.nativeValue(p, v.f.TypeOf(rest[i]))
	}
	v.kind((in.Native.Ret.IsVoid() || in.Native.Ret.Struct != nil) == (in.Type == nil), "a value without result, or a result without value")
	if in.Type != nil {
		v.nativeValue(in.Native.Ret, in.Type)
	}
}

// nativeValue checks that a value has the representation of a native type.
func (v *verifier) nativeValue(n NativeType, t *types.Type) {
	r, ok := RepOf(t), false
	switch n.Scalar {
	case "i1", "u1", "i2", "u2", "i4", "u4":
		ok = r == RepInt32
	case "i8", "u8":
		ok = r == RepInt64 || r == RepNative
	case "r4":
		ok = r == RepFloat32
	case "r8":
		ok = r == RepFloat64
	case "p", "":
		ok = r.IsAddress() || r == RepNative || r == RepRef
	}
	v.kind(ok, "a "+t.String()+" where native code has "+n.String())
}

func (v *verifier) intrinsic(in *Instr) {
	for i := range Intrinsics {
		if Intrinsics[i].Name == in.Str {
			v.kind(len(in.Args) == Intrinsics[i].Args, "wrong number of operands")
			return
		}
	}
	v.complain("there is no such intrinsic")
}

func (v *verifier) ret(in *Instr) {
	switch {
	case (v.f.Result == nil) != (len(in.Args) == 0) || len(in.Args) > 1:
		v.complain("%d values for the result", len(in.Args))
	case len(in.Args) == 1:
		v.same(v.f.TypeOf(in.Args[0]), v.f.Result, "the result")
	}
}

func (v *verifier) faultNumber(in *Instr) {
	v.kind(in.Int >= 0 && in.Int < int64(NumFaults), "there is no such fault")
}

func (v *verifier) targets(in *Instr, least, most int) {
	v.kind(len(in.Targets) >= least && len(in.Targets) <= most, "wrong number of targets")
}
