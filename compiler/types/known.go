package types

import (
	"strings"
)

// This file is the table of the types that the compiler knows by name. They
// are looked up in CoreLib once; a missing one is an error that names it, and
// nil here.

// Known has the well-known types; generic ones over their own parameters.
type Known struct {
	Object, String, Array, ValueType, Enum, Nullable *Type
	Delegate, MulticastDelegate, Exception           *Type
	Attribute, Type, RuntimeType                     *Type

	Void, Bool, Char, I1, U1, I2, U2, I4, U4, I8, U8, I, U, R4, R8, TypedReference *Type

	RuntimeTypeHandle, RuntimeMethodHandle, RuntimeFieldHandle, RuntimeArgumentHandle *Type

	SZArray, ThrowHelpers, Startup, TypeInitializer *Type

	missing []string
}

// knownType is a row of the table.
type knownType struct {
	namespace, name string
	field           func(*Known) **Type
	optional        bool // a small class library may do without
}

// knownTable lists all well-known types.
func knownTable() []knownType {
	const system, internal = "System", "Internal.Runtime"
	return []knownType{
		{system, "Object", func(k *Known) **Type { return &k.Object }, false},
		{system, "String", func(k *Known) **Type { return &k.String }, false},
		{system, "Array", func(k *Known) **Type { return &k.Array }, false},
		{system, "ValueType", func(k *Known) **Type { return &k.ValueType }, false},
		{system, "Enum", func(k *Known) **Type { return &k.Enum }, false},
		{system, "Nullable`1", func(k *Known) **Type { return &k.Nullable }, false},
		{system, "Delegate", func(k *Known) **Type { return &k.Delegate }, false},
		{system, "MulticastDelegate", func(k *Known) **Type { return &k.MulticastDelegate }, false},
		{system, "Exception", func(k *Known) **Type { return &k.Exception }, false},
		{system, "Attribute", func(k *Known) **Type { return &k.Attribute }, false},
		{system, "Type", func(k *Known) **Type { return &k.Type }, false},
		{system, "RuntimeType", func(k *Known) **Type { return &k.RuntimeType }, false},
		{system, "Void", func(k *Known) **Type { return &k.Void }, false},
		{system, "Boolean", func(k *Known) **Type { return &k.Bool }, false},
		{system, "Char", func(k *Known) **Type { return &k.Char }, false},
		{system, "SByte", func(k *Known) **Type { return &k.I1 }, false},
		{system, "Byte", func(k *Known) **Type { return &k.U1 }, false},
		{system, "Int16", func(k *Known) **Type { return &k.I2 }, false},
		{system, "UInt16", func(k *Known) **Type { return &k.U2 }, false},
		{system, "Int32", func(k *Known) **Type { return &k.I4 }, false},
		{system, "UInt32", func(k *Known) **Type { return &k.U4 }, false},
		{system, "Int64", func(k *Known) **Type { return &k.I8 }, false},
		{system, "UInt64", func(k *Known) **Type { return &k.U8 }, false},
		{system, "IntPtr", func(k *Known) **Type { return &k.I }, false},
		{system, "UIntPtr", func(k *Known) **Type { return &k.U }, false},
		{system, "Single", func(k *Known) **Type { return &k.R4 }, false},
		{system, "Double", func(k *Known) **Type { return &k.R8 }, false},
		{system, "TypedReference", func(k *Known) **Type { return &k.TypedReference }, true},
		{system, "RuntimeTypeHandle", func(k *Known) **Type { return &k.RuntimeTypeHandle }, false},
		{system, "RuntimeMethodHandle", func(k *Known) **Type { return &k.RuntimeMethodHandle }, true},
		{system, "RuntimeFieldHandle", func(k *Known) **Type { return &k.RuntimeFieldHandle }, false},
		{system, "RuntimeArgumentHandle", func(k *Known) **Type { return &k.RuntimeArgumentHandle }, true},
		{internal, "SZArray`1", func(k *Known) **Type { return &k.SZArray }, true},
		{internal, "ThrowHelpers", func(k *Known) **Type { return &k.ThrowHelpers }, true},
		{internal, "Startup", func(k *Known) **Type { return &k.Startup }, true},
		{internal, "TypeInitializer", func(k *Known) **Type { return &k.TypeInitializer }, true},
	}
}

// Known returns the well-known types; those that CoreLib lacks are nil, and
// Err names them.
func (u *Universe) Known() *Known {
	u.known.Do(func() {
		k := &Known{}
		for _, row := range knownTable() {
			t, err := u.CoreType(row.namespace, row.name)
			if err == nil {
				*row.field(k) = t
			} else if !row.optional {
				k.missing = append(k.missing, row.namespace+"."+row.name)
			}
		}
		u.knownV = k
	})
	return u.knownV
}

// Err returns which of the well-known types are missing that no program can do
// without; nil if none is.
func (k *Known) Err() error {
	if len(k.missing) == 0 {
		return nil
	}
	return loadErrorf(TypeLoad, k.missing[0], "the class library lacks %s", strings.Join(k.missing, ", "))
}

// CheckKnown returns why CoreLib does not serve as one: it cannot be loaded, or
// lacks a well-known type.
func (u *Universe) CheckKnown() error {
	if _, err := u.LoadCoreLib(); err != nil {
		return err
	}
	return u.Known().Err()
}

// KnownMethod returns a method of a CoreLib type (Namespace.Outer+Inner) by
// its name and number of parameters, over the type's own arguments. With -1
// for the number there must be one method of the name.
func (u *Universe) KnownMethod(name, method string, nparams int) (*Method, error) {
	namespace, short := splitName(name)
	t, err := u.CoreType(namespace, short)
	if err != nil {
		return nil, err
	}
	var found *Method
	for _, m := range t.FindMethods(method) {
		s, err := m.Signature()
		if err != nil {
			return nil, err
		}
		if nparams >= 0 && len(s.Params) != nparams {
			continue
		}
		if found != nil {
			return nil, loadErrorf(MissingMethod, name+"."+method, "the class library has several methods %s.%s", name, method)
		}
		found = m
	}
	if found == nil {
		return nil, loadErrorf(MissingMethod, name+"."+method, "the class library lacks the method %s.%s", name, method)
	}
	return found, nil
}

// splitName splits a full name at the last dot before its nested types.
func splitName(full string) (namespace, name string) {
	top, _, _ := strings.Cut(full, "+")
	if i := strings.LastIndexByte(top, '.'); i > 0 {
		return full[:i], full[i+1:]
	}
	return "", full
}
