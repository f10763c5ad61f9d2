package types

import (
	"encoding/binary"
	"strings"
	"sync"

	"ilaot/ilreader"
	"ilaot/ilreader/metadata"
)

// This file defines Universe: the modules of a build and the tables that make
// equal types, signatures and methods the same pointer. A part of a key that
// is itself interned is represented by its number.

// Resolver finds the assemblies that others refer to.
type Resolver interface {
	// Resolve returns the assembly that the reference ref of module from asks
	// for; from is nil for a reference that no module makes (CoreLib, rd.xml).
	// An assembly that is nowhere is nil without an error; an error is a file
	// that is there and cannot be used.
	Resolve(ref metadata.AssemblyName, from *Module) (*ilreader.Assembly, error)
}

// ModuleResolver is what a Resolver may be as well: it finds the further files
// (netmodules, ECMA-335 II.6.5) of an assembly by file name.
type ModuleResolver interface {
	ResolveModule(file string, from *Module) (*ilreader.Assembly, error)
}

// Universe is all types of one build.
type Universe struct {
	resolver Resolver

	modMu   sync.Mutex
	modules []*Module
	byName  map[string]*assembly // by lower-case simple name

	core  sync.Once
	coreM *Module
	coreE error

	known  sync.Once
	knownV *Known

	mu      sync.Mutex
	types   map[typeKey]*Type
	sigs    map[string]*MethodSig
	methods map[methodKey]*Method
	fields  map[fieldKey]*Field
}

// typeKey identifies a type; which parts are set depends on kind.
type typeKey struct {
	kind  Kind
	def   *TypeDef
	param *GenericParam
	elem  *Type
	rank  int
	fn    *MethodSig
	args  string
}

// methodKey identifies a method.
type methodKey struct {
	def      *MethodDef
	owner    *Type
	args     string
	stub     StubKind
	stubType *Type
	name     string
	sig      *MethodSig
}

// fieldKey identifies a field.
type fieldKey struct {
	def   *FieldDef
	owner *Type
}

// NewUniverse returns an empty universe whose references r resolves.
func NewUniverse(r Resolver) *Universe {
	return &Universe{
		resolver: r,
		byName:   map[string]*assembly{},
		types:    map[typeKey]*Type{},
		sigs:     map[string]*MethodSig{},
		methods:  map[methodKey]*Method{},
		fields:   map[fieldKey]*Field{},
	}
}

// Limits on a single type. What a program needs stays far below; a type that
// grows without end reaches them soon.
const (
	maxTypeDepth = 100  // generic arguments, elements, ... within each other
	maxTypeSize  = 4096 // nodes
)

// varKinds says which variables occur in a type. Signatures are resolved over
// positional variables, which belong to no definition; binding them gives a
// use of the signature. The parameters of definitions are variables too, and
// stay as they are when a signature is bound: typeof(List<>) inside List<int>.
type varKinds uint8

const (
	positionalVars varKinds = 1 << iota
	ownVars
)

// intern returns the type with key k, making it with the parts of proto.
func (u *Universe) intern(k typeKey, proto *Type) *Type {
	u.mu.Lock()
	defer u.mu.Unlock()
	if t, ok := u.types[k]; ok {
		return t
	}
	t := &Type{Kind: proto.Kind, Def: proto.Def, Args: proto.Args, Elem: proto.Elem, Rank: proto.Rank, Fn: proto.Fn, Param: proto.Param,
		universe: u, id: int32(len(u.types) + 1), vars: proto.vars, err: proto.err}
	t.measure()
	if t.Param != nil {
		t.Param.Type = t
	}
	u.types[k] = t
	return t
}

// measure computes what a type inherits from its parts.
func (t *Type) measure() {
	t.size = 1
	part := func(depth, size int32, vars varKinds) {
		t.depth = max(t.depth, depth)
		t.size = min(t.size+size, 2*maxTypeSize)
		t.vars |= vars
	}
	for _, a := range t.Args {
		part(a.depth, a.size, a.vars)
	}
	if t.Elem != nil {
		part(t.Elem.depth, t.Elem.size, t.Elem.vars)
	}
	if t.Fn != nil {
		part(t.Fn.depth, t.Fn.size, t.Fn.vars)
	}
	t.depth++
	if t.depth > maxTypeDepth || t.size > maxTypeSize {
		t.err = tooDeep(t.Def)
	}
}

// Instantiate returns the type d with the generic arguments args, those of
// enclosing types first. ECMA-335 II.9.4.
//
// A type nested too deeply is made once per definition, over the definition's
// own parameters, and has an error (see Type.Err): endless expansion ends there.
func (u *Universe) Instantiate(d *TypeDef, args []*Type) *Type {
	if len(args) == 0 {
		return u.intern(typeKey{kind: d.Kind, def: d}, &Type{Kind: d.Kind, Def: d})
	}
	depth, size := int32(0), int32(1)
	for _, a := range args {
		depth, size = max(depth, a.depth), size+a.size
	}
	if depth >= maxTypeDepth || size > maxTypeSize {
		return u.intern(typeKey{kind: d.Kind, def: d, rank: -1}, &Type{Kind: d.Kind, Def: d, Args: d.self.Args, err: tooDeep(d)})
	}
	return u.intern(typeKey{kind: d.Kind, def: d, args: typeIDs(args)}, &Type{Kind: d.Kind, Def: d, Args: args})
}

// typeIDs packs the numbers of types into a key.
func typeIDs(ts []*Type) string {
	if len(ts) == 0 {
		return ""
	}
	b := make([]byte, 0, 4*len(ts))
	for _, t := range ts {
		b = binary.LittleEndian.AppendUint32(b, uint32(t.id))
	}
	return string(b)
}

// SZArrayOf returns the vector of e: one dimension, lower bound 0.
func (u *Universe) SZArrayOf(e *Type) *Type { return u.constructed(SZArray, e, 0) }

// ArrayOf returns the general array of e with rank dimensions; rank 1 is T[*],
// which is not the vector T[]. ECMA-335 II.14.2.
func (u *Universe) ArrayOf(e *Type, rank int) *Type { return u.constructed(Array, e, rank) }

// ByRefOf returns the managed pointer to e.
func (u *Universe) ByRefOf(e *Type) *Type { return u.constructed(ByRef, e, 0) }

// PointerOf returns the unmanaged pointer to e.
func (u *Universe) PointerOf(e *Type) *Type { return u.constructed(Pointer, e, 0) }

// constructed interns a type made of one other; endless nesting stops at the
// limit by returning the element's own, failed, type.
func (u *Universe) constructed(k Kind, e *Type, rank int) *Type {
	if e.err != nil && e.depth > maxTypeDepth {
		return e
	}
	return u.intern(typeKey{kind: k, elem: e, rank: rank}, &Type{Kind: k, Elem: e, Rank: rank})
}

// FnPtrOf returns the type of pointers to functions with signature s.
func (u *Universe) FnPtrOf(s *MethodSig) *Type {
	return u.intern(typeKey{kind: FnPtr, fn: s}, &Type{Kind: FnPtr, Fn: s})
}

// paramType interns the variable of a definition's generic parameter.
func (u *Universe) paramType(p *GenericParam) *Type {
	k := TypeVar
	if p.OwnerMeth != nil {
		k = MethodVar
	}
	return u.intern(typeKey{kind: k, param: p}, &Type{Kind: k, Param: p, vars: ownVars})
}

// positional returns variable number i of a signature: !i or !!i.
func (u *Universe) positional(k Kind, i int) *Type {
	return u.intern(typeKey{kind: k, rank: i}, &Type{Kind: k, Param: &GenericParam{Index: i}, vars: positionalVars})
}

// positionals returns the first n variables of kind k.
func (u *Universe) positionals(k Kind, n int) []*Type {
	if n == 0 {
		return nil
	}
	ts := make([]*Type, n)
	for i := range ts {
		ts[i] = u.positional(k, i)
	}
	return ts
}

// MethodOf returns the method d of the exact type owner with the generic
// arguments args; args is nil for a method without parameters, and for a
// generic one means its own parameters.
func (u *Universe) MethodOf(d *MethodDef, owner *Type, args []*Type) *Method {
	if len(args) == 0 {
		args = d.self
	}
	return u.internMethod(methodKey{def: d, owner: owner, args: typeIDs(args)}, args)
}

// Stub returns the body of kind that the compiler makes for m, or for the type
// t; either may be nil. Without m, t is the owner.
func (u *Universe) Stub(kind StubKind, m *Method, t *Type) *Method {
	k := methodKey{stub: kind}
	if m == nil {
		k.owner = t
		return u.internMethod(k, nil)
	}
	k.def, k.owner, k.stubType = m.Def, m.Owner, t
	k.args, k.name, k.sig = typeIDs(m.Args), m.name, m.sig
	if m.Stub != NoStub { // a stub of a stub: nothing else tells whose
		k.name, k.sig = m.Name(), m.Sig()
	}
	return u.internMethod(k, m.Args)
}

func (u *Universe) internMethod(k methodKey, args []*Type) *Method {
	u.mu.Lock()
	defer u.mu.Unlock()
	if m, ok := u.methods[k]; ok {
		return m
	}
	m := &Method{Def: k.def, Owner: k.owner, Args: args, Stub: k.stub, StubType: k.stubType, name: k.name, sig: k.sig,
		universe: u, id: int32(len(u.methods) + 1)}
	u.methods[k] = m
	return m
}

// FieldOf returns the field d of the exact type owner.
func (u *Universe) FieldOf(d *FieldDef, owner *Type) *Field {
	u.mu.Lock()
	defer u.mu.Unlock()
	k := fieldKey{d, owner}
	if f, ok := u.fields[k]; ok {
		return f
	}
	f := &Field{Def: d, Owner: owner, universe: u}
	u.fields[k] = f
	return f
}

// SigOf returns the interned signature with the parts of s, for signatures
// that the compiler makes up.
func (u *Universe) SigOf(s MethodSig) *MethodSig {
	var b strings.Builder
	num := func(n int) { _ = binary.Write(&b, binary.LittleEndian, int32(n)) }
	flag := func(f bool) int {
		if f {
			return 1
		}
		return 0
	}
	num(flag(s.HasThis) | flag(s.ExplicitThis)<<1 | int(s.CallConv)<<2)
	num(s.GenericParams)
	num(s.Sentinel)
	b.WriteString(typeIDs([]*Type{s.Ret}))
	num(len(s.Params))
	b.WriteString(typeIDs(s.Params))
	for _, m := range s.mods {
		num(m.pos<<1 | flag(m.required))
		b.WriteString(typeIDs([]*Type{m.typ}))
	}
	u.mu.Lock()
	defer u.mu.Unlock()
	if known, ok := u.sigs[b.String()]; ok {
		return known
	}
	s.universe, s.id = u, int32(len(u.sigs)+1)
	s.measure()
	u.sigs[b.String()] = &s
	return &s
}

// measure computes what a signature inherits from its types.
func (s *MethodSig) measure() {
	s.depth, s.size, s.vars = s.Ret.depth, s.Ret.size, s.Ret.vars
	for _, p := range s.Params {
		s.depth, s.size, s.vars = max(s.depth, p.depth), min(s.size+p.size, 2*maxTypeSize), s.vars|p.vars
	}
	for _, m := range s.mods {
		s.vars |= m.typ.vars
	}
}

// tooDeep is the error of a type beyond the limits; d is nil for arrays and
// pointers.
func tooDeep(d *TypeDef) *LoadError {
	name := "a constructed type"
	if d != nil {
		name = d.FullName()
	}
	return loadErrorf(TypeLoad, name, "generic recursion: %s is nested deeper than %d types or has more than %d parts", name, maxTypeDepth, maxTypeSize)
}
