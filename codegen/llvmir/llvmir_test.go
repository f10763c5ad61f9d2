package llvmir

import (
	"bytes"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func text(t *testing.T, m *Module) string {
	t.Helper()
	var b bytes.Buffer
	n, err := m.WriteTo(&b)
	require.NoError(t, err)
	assert.EqualValues(t, b.Len(), n)
	return b.String()
}

func newModule() *Module {
	return NewModule("x", "x86_64-unknown-linux-musl", "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128")
}

func TestConst(t *testing.T) {
	for _, c := range []struct {
		name string
		v    Value
		want string
	}{
		{"negative byte", ConstInt(I8, 0xF6), "i8 -10"},
		{"truncated", ConstInt(I32, 1<<32+5), "i32 5"},
		{"bool", ConstInt(I1, 1), "i1 true"},
		{"min", ConstInt(I64, math.MinInt64), "i64 -9223372036854775808"},
		{"double", ConstFloat(F64, 2.5), "double 0x4004000000000000"},
		{"minus zero", ConstFloat(F64, math.Copysign(0, -1)), "double 0x8000000000000000"},
		{"float", ConstFloat(F32, 0.1), "float 0x3FB99999A0000000"},
		{"float infinity", ConstFloat(F32, math.Inf(-1)), "float 0xFFF0000000000000"},
		{"float nan", ConstFloat(F32, math.NaN()), "float 0x7FF8000000000000"},
		{"bytes", newModule().ConstBytes([]byte("a\"\\\x00\xff")), `[5 x i8] c"a\22\5C\00\FF"`},
		{"offset", Offset(newModule().GlobalRef("g::x", true, false), 8), `i8* getelementptr (i8, i8* @"g::x", i64 8)`},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, c.v.v.String()) })
	}
}

func TestModule_InternsTypes(t *testing.T) {
	m := newModule()
	assert.Same(t, m.Struct(I32, Ptr), m.Struct(I32, Ptr))
	assert.NotSame(t, m.Struct(I32, Ptr), m.Packed(I32, Ptr))
	assert.Same(t, m.Array(3, I8), m.Array(3, I8))
	assert.Same(t, m.Sig(Void, I32), m.Sig(Void, I32))
	assert.NotSame(t, m.Sig(Void, I32), m.Sig(I32, I32))
}

func TestModule_DefinesOnce(t *testing.T) {
	m := newModule()
	m.Define(Global{Name: "g", Init: ConstInt(I32, 1)})
	assert.Panics(t, func() { m.Define(Global{Name: "g", Init: ConstInt(I32, 2)}) })
	m.NewFunc("f", m.Sig(Void), Hidden)
	assert.Panics(t, func() { m.NewFunc("f", m.Sig(Void), Hidden) })
}

// everything builds a function with one of each verb.
func everything(begin ...func(*Module, *Func)) *Module {
	m := newModule()
	m.Flag(7, "uwtable", 2)
	attrs := m.Group(UWTable)
	g := m.Define(Global{Name: "A::g", Init: ConstArray(m.Array(2, I32), ConstInt(I32, 1), ConstInt(I32, 2)), Link: Internal, Section: "refs", Align: 8})
	tls := m.GlobalRef("tls", false, true)
	callee := Callee{Addr: m.FuncRef("A::callee(int)", m.Sig(I32, I32, Ptr), Hidden, attrs), Sig: m.Sig(I32, I32, Ptr)}
	pair := m.Struct(I32, F64)
	f := m.NewFunc("A::f(int)", m.Sig(I32, I32, F64, pair), Hidden, attrs)
	m.Alias("exported", f.Address())
	for _, b := range begin {
		b(m, f)
	}
	f.ParamAttrs(0, "signext")
	f.Prefix(ConstInt(I32, 7))
	f.Personality(m.FuncRef("personality", m.Sig(Void), Hidden))
	x, d := f.Params[0], f.Params[1]
	slot := f.Alloca(I32, 0)
	for op := Add; op <= AShr; op++ {
		x = f.Bin(op, x, ConstInt(I32, 3))
	}
	for op := FAdd; op <= FDiv; op++ {
		d = f.Bin(op, f.FNeg(d), ConstFloat(F64, 2))
	}
	cond := f.Cmp(EQ, x, Zero(I32))
	for p := NE; p <= UGE; p++ {
		cond = f.Bin(And, cond, f.Cmp(p, x, ConstInt(I32, int64(p))))
	}
	for p := OEQ; p <= UnoGE; p++ {
		cond = f.Bin(Or, cond, f.Cmp(p, d, Zero(F64)))
	}
	wide := f.Bin(Add, f.ZExt(x, I64), f.SExt(f.Trunc(x, I8), I64))
	wide = f.Bin(Add, wide, f.BitCast(f.FPExt(f.FPTrunc(d, F32), F64), I64))
	d = f.Bin(FAdd, f.SIToFP(wide, F64), f.UIToFP(x, F64))
	p := f.AddBytes(f.Offset(slot, 2), wide, false)
	p = f.IntToPtr(f.PtrToInt(p))
	f.Store(f.Freeze(x), slot, Mem{Volatile: true})
	f.Store(x, g, Mem{Order: Release, Align: 4})
	x = f.Bin(Add, f.Load(I32, tls, Mem{Order: Acquire, Align: 4}), f.Load(I32, p, Mem{Const: true, Align: 1, Positive: true}))
	x = f.Bin(Add, f.AtomicRMW(FetchAdd, slot, x), f.CmpXchg(slot, x, ConstInt(I32, 4)))
	f.Fence(SeqCst)
	s := f.Insert(f.Params[2], x, 0)
	x = f.Extract(s, 0)
	f.Store(f.Intrinsic("llvm.sqrt.f64", F64, d), slot, Mem{Align: 1})
	heap := f.AllocaBytes(wide, 16)
	yes, no, pad, next, end, other := f.NewBlock(""), f.NewBlock("no"), f.NewBlock(""), f.NewBlock(""), f.NewBlock(""), f.NewBlock("")
	f.CondBr(cond, yes, no, Likely)
	f.At(yes)
	v := f.Invoke(callee, next, pad, x, heap)
	f.At(pad)
	exception, selector := f.LandingPad([]Value{g, Null()}, true)
	id := f.Intrinsic("llvm.eh.typeid.for.p0i8", I32, g)
	f.CondBr(f.Cmp(EQ, selector, id), other, no, Unlikely)
	f.At(other)
	f.Resume(exception, selector)
	f.At(next)
	f.Switch(v, end, []*Block{end, no})
	f.At(no)
	w := f.Call(Callee{Addr: callee.Addr, Sig: callee.Sig, Tail: MayJump, Attrs: []Attr{Cold}}, ConstInt(I32, 1), Null())
	f.Br(end)
	phi := f.NewPhi(end, I32)
	phi.Add(v, next)
	phi.Add(v, next)
	phi.Add(w, no)
	f.At(end)
	f.Ret(f.Select(cond, phi.Value, x))
	f.Finish()
	return m
}

func TestModule_IsDeterministic(t *testing.T) {
	assert.Equal(t, text(t, everything()), text(t, everything()))
}

// TestModule_Verifies gives the text to LLVM.
func TestModule_Verifies(t *testing.T) {
	opt, err := exec.LookPath("opt-19")
	if err != nil {
		if opt, err = exec.LookPath("opt"); err != nil {
			t.Skip("SKIPPED: opt is not installed (apt-get install llvm-19)")
		}
	}
	file := filepath.Join(t.TempDir(), "x.ll")
	require.NoError(t, os.WriteFile(file, []byte(text(t, everything())), 0o644))
	out, err := exec.Command(opt, "-passes=verify", "-disable-output", file).CombinedOutput()
	require.NoError(t, err, "%s", out)
	assert.Empty(t, string(out))
}
