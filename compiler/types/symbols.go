package types

import (
	"strconv"
)

// This file makes the symbols of methods, types and fields: names that no two
// of them share and that depend on the input alone. They are the printed names
// with the return type, and with the assembly's name in brackets before each
// type that is neither CoreLib's nor the program's own: whether two assemblies
// have a name in common is not known until all are loaded, and a name must not
// change. Methods that differ in what the name does not show are numbered.

// scope returns what stands before a type's name in symbols.
func (u *Universe) scope(d *TypeDef) string {
	m := d.Module
	if m.core {
		return ""
	}
	if m.Manifest.order != u.firstProgram() {
		return "[" + m.Name + "]"
	}
	outer := d
	for outer.Enclosing != nil {
		outer = outer.Enclosing
	}
	n := typeName{outer.Namespace, outer.Name}
	if core := u.CoreLib(); m != m.Manifest || core != nil && core.index().top[n] != 0 {
		return "[" + m.symbolName() + "]"
	}
	return ""
}

// symbolName returns the name of the module in symbols: netmodules follow their assembly.
func (m *Module) symbolName() string {
	if m == m.Manifest {
		return m.Name
	}
	return m.Name + ":" + m.Asm.Name()
}

// firstProgram returns the load order of the program: the first module that is
// not CoreLib.
func (u *Universe) firstProgram() int {
	u.modMu.Lock()
	defer u.modMu.Unlock()
	for _, m := range u.modules {
		if !m.core {
			return m.order
		}
	}
	return -1
}

// Symbol returns the unique name of the type.
func (t *Type) Symbol() string {
	return t.memo.symbol.get(func() string {
		w := nameWriter{scope: t.universe.scope, owner: true}
		w.typ(t)
		return w.String()
	})
}

// Symbol returns the unique name of the method: String with the return type,
// for example System.String::Concat(string,string)string.
func (m *Method) Symbol() string {
	return m.memo.symbol.get(func() string {
		w := nameWriter{scope: m.universe.scope}
		w.method(m)
		if s := m.Sig(); s != nil {
			w.typ(s.Ret)
		}
		if m.Def != nil {
			if n := m.Def.twins(); n > 0 {
				w.WriteString("#" + strconv.Itoa(n))
			}
		}
		return w.String()
	})
}

// twins returns how many methods before d in its type have the same printed
// name: they differ in modifiers, in `this`, or they are compiler-controlled.
func (d *MethodDef) twins() int {
	n := 0
	own, err := d.signature()
	if err != nil {
		return 0
	}
	for _, e := range d.Owner.Methods[:d.index] {
		if e.Name != d.Name || len(e.Params) != len(d.Params) {
			continue
		}
		if s, err := e.signature(); err == nil && s.looksLike(own) {
			n++
		}
	}
	return n
}

// looksLike reports whether two signatures print alike.
func (s *MethodSig) looksLike(o *MethodSig) bool {
	if s.Ret != o.Ret || len(s.Params) != len(o.Params) {
		return false
	}
	for i := range s.Params {
		if s.Params[i] != o.Params[i] {
			return false
		}
	}
	return true
}

// Symbol returns the unique name of the field: Namespace.Type::name, with its
// row's order among fields of the same name if there are several.
func (f *Field) Symbol() string {
	name := f.Owner.Symbol() + "::" + f.Def.Name
	n := 0
	for _, d := range f.Def.Owner.Fields {
		if d == f.Def {
			break
		}
		if d.Name == f.Def.Name {
			n++
		}
	}
	if n > 0 {
		name += "#" + strconv.Itoa(n)
	}
	return name
}
