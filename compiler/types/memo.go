package types

import "sync/atomic"

// This file defines memo, a value computed on first use. Two goroutines may
// compute it at once; both get the one that was stored first. Results are made
// of interned things, so either would do, and no lock is held while computing:
// recursion through another memo cannot deadlock.

// memo is a lazily computed value; the zero memo is empty.
type memo[T any] struct{ p atomic.Pointer[T] }

// get returns the value, computing it if there is none yet.
func (m *memo[T]) get(compute func() T) T {
	if v := m.p.Load(); v != nil {
		return *v
	}
	v := compute()
	if m.p.CompareAndSwap(nil, &v) {
		return v
	}
	return *m.p.Load()
}

// result is a memoised value with its error.
type result[T any] struct {
	v   T
	err error
}

// resultOf packs what a function returns.
func resultOf[T any](v T, err error) result[T] { return result[T]{v, err} }

// memoResult is a memo of a function that can fail.
type memoResult[T any] struct{ memo[result[T]] }

// getResult returns the value or the error, computing them if need be.
func (m *memoResult[T]) getResult(compute func() (T, error)) (T, error) {
	r := m.get(func() result[T] { return resultOf(compute()) })
	return r.v, r.err
}

// typeMemo holds what is computed about a Type on demand.
type typeMemo struct {
	name       memo[string]
	symbol     memo[string]
	base       memo[*Type]
	interfaces memo[[]*Type]
	fields     memo[[]*Field]
	methods    memo[[]*Method]
	loadable   memo[*LoadError]
	derived    derivedMemo // layout.go: layouts, slots, interface maps
}

// typeDefMemo holds what is computed about a TypeDef on demand.
type typeDefMemo struct {
	base       memoResult[*Type]
	interfaces memoResult[[]*Type]
	check      memo[*LoadError]
	refusal    memo[*LoadError]
	underlying memo[*Type]
}

// methodMemo holds what is computed about a Method on demand.
type methodMemo struct {
	sig      memo[*MethodSig]
	params   memo[[]*Type]
	name     memo[string]
	symbol   memo[string]
	locals   memoResult[[]LocalVar]
	loadable memo[*LoadError]
}
