package codegen

import (
	"ilaot/codegen/llvmir"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file says how parameters and results travel (docs/abi.md section 3).

// class is a way of passing a value.
type class uint8

const (
	noValue  class = iota
	scalar         // as its memory type
	direct         // a struct of its leaves
	indirect       // the address of a temporary of the caller; results: written through it
)

// passing is the way of one type.
type passing struct {
	class       class
	t           *types.Type
	ll          *llvmir.Type
	leaves      []leaf // direct
	size, align int
}

// leaf is a scalar inside a struct.
type leaf struct {
	offset int
	t      *llvmir.Type
}

const (
	maxLeaves     = 4
	maxDirectSize = 16
)

// passing returns how values of t travel; nil is no value.
func (u *unit) passing(t *types.Type) *passing {
	if t == nil || t.Kind == types.Void {
		return &passing{class: noValue, ll: llvmir.Void}
	}
	if p := u.passings[t]; p != nil {
		return p
	}
	p := u.classify(t)
	u.passings[t] = p
	return p
}

func (u *unit) classify(t *types.Type) *passing {
	size, align := sizeAlign(t)
	p := &passing{class: scalar, t: t, ll: memType(t), size: size, align: align}
	if p.ll != nil {
		return p
	}
	p.class, p.ll = indirect, llvmir.Ptr
	leaves, ok := layout(t).Leaves()
	if !ok || len(leaves) == 0 || len(leaves) > maxLeaves || size > maxDirectSize {
		return p
	}
	fields := make([]*llvmir.Type, len(leaves))
	for i, l := range leaves {
		fields[i] = memType(l.Type)
		p.leaves = append(p.leaves, leaf{l.Offset, fields[i]})
	}
	p.class, p.ll = direct, u.m.Struct(fields...)
	return p
}

// signature is the way of a whole call.
type signature struct {
	params []*passing
	ret    *passing
	sig    *llvmir.Sig
}

// sret is 1 if the result is written through a pointer in front of the parameters.
func (s *signature) sret() int {
	if s.ret.class == indirect {
		return 1
	}
	return 0
}

func (u *unit) signature(ret *types.Type, params []*types.Type) *signature {
	s := &signature{ret: u.passing(ret)}
	var lls []*llvmir.Type
	result := s.ret.ll
	if s.ret.class == indirect {
		lls, result = append(lls, llvmir.Ptr), llvmir.Void
	}
	for _, t := range params {
		p := u.passing(t)
		s.params = append(s.params, p)
		lls = append(lls, p.ll)
	}
	s.sig = u.m.Sig(result, lls...)
	return s
}

// bodySig returns the signature of a function as its body has it.
func (u *unit) bodySig(f *mir.Func) *signature {
	if s := u.sigs[f]; s != nil {
		return s
	}
	if f.Native != nil { // whoever has its address is C code
		s := &signature{ret: u.passing(nil), sig: u.nativeCall(f.Native).ll}
		u.sigs[f] = s
		return s
	}
	params := make([]*types.Type, f.NumParams)
	for i := range params {
		params[i] = f.Locals[i].Type
	}
	s := u.signature(f.Result, params)
	u.sigs[f] = s
	return s
}

// methodSig returns the signature of a method that may have no body (virtual declarations).
func (u *unit) methodSig(m *types.Method) *signature {
	if b := u.bodyOf[m]; b != nil {
		return u.bodySig(b.f)
	}
	return u.signature(m.Sig().Ret, m.ParamTypes())
}
