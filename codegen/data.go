package codegen

import (
	"encoding/binary"
	"slices"
	"strings"

	"ilaot/codegen/llvmir"
	"ilaot/codegen/rtabi"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file emits everything that is not code: literals, statics, initialiser
// records, initial data, names. The MethodTables are in tables.go.

func (u *unit) emitData() {
	u.emitTables()
	u.emitTypeObjects()
	u.emitTypeInfo()
	u.emitTypeAttributes()
	u.emitStrings()
	u.emitLiterals()
	u.emitFrozen()
	u.emitStatics()
	u.emitInits()
	u.emitFieldData()
	u.emitClauses()
	u.emitNames()
	if u.usesStoreTest() {
		u.emitStoreTest()
	}
}

// emitStrings defines the literals as frozen objects. They are writable, because
// a literal can be locked and hashed like any string.
func (u *unit) emitStrings() {
	if len(u.Strings) == 0 {
		return
	}
	typ := const32(int64(u.info(u.known.String).offset))
	for i, s := range u.Strings {
		units := mir.UTF16(s)
		data := make([]byte, 0, 2*len(units)+2)
		for _, c := range units {
			data = binary.LittleEndian.AppendUint16(data, c)
		}
		data = append(data, 0, 0)
		text := u.m.ConstBytes(data)
		t := u.m.Struct(llvmir.I32, llvmir.I32, llvmir.I32, text.Type())
		u.m.Define(llvmir.Global{Name: stringSymbol(i), Link: u.linkOf(), Align: 8,
			Init: llvmir.ConstStruct(t, typ, const32(rtabi.StateFrozen), const32(int64(len(units))), text)})
	}
}

// emitLiterals defines ilaot_literals: the number of literals and their addresses, for String.Intern.
func (u *unit) emitLiterals() {
	if !slices.Contains(u.Helpers, "ilaot_literals") {
		return
	}
	list := make([]llvmir.Value, len(u.Strings))
	for i := range u.Strings {
		list[i] = u.m.GlobalRef(stringSymbol(i), false, false)
	}
	array := llvmir.ConstArray(u.m.Array(len(list), llvmir.Ptr), list...)
	t := u.m.Struct(llvmir.I64, array.Type())
	u.m.Define(llvmir.Global{Name: "ilaot_literals", Align: 8, Init: llvmir.ConstStruct(t, llvmir.ConstInt(llvmir.I64, int64(len(list))), array)})
}

// emitStatics defines the static fields: zeroed, with their initial data
// (ECMA-335 II.16.3), or with what the compiler's run of the type's initialiser has left in
// them. Those that hold references lie together, for the collector to scan.
func (u *unit) emitStatics() {
	for _, f := range u.Statics {
		t := f.Type()
		g := llvmir.Global{Name: u.statics[keyOf(f)], Link: u.linkOf(), ThreadLocal: f.IsThreadStatic()}
		size, align := sizeAlign(t)
		if g.Align = align; memType(t) != nil {
			g.Init = llvmir.Zero(memType(t))
		} else {
			g.Init = llvmir.Zero(u.m.Array(size, llvmir.I8))
		}
		if v := u.initial[keyOf(f)]; v != nil {
			g.Init = u.frozenData(v)
		}
		switch {
		case valueHasReferences(t):
			if !g.ThreadLocal {
				g.Section, g.Align = u.target.RefsSection(), 8
			}
		case f.HasRVA():
			g.Init, g.Align = u.fieldData(f), dataAlign
		}
		u.m.Define(g)
	}
}

// emitInits defines the TypeInit records. They hold the exception of an
// initialiser that failed, so they lie with the references.
func (u *unit) emitInits() {
	t := u.m.Struct(llvmir.Ptr, llvmir.I32, llvmir.I32, llvmir.Ptr, llvmir.Ptr)
	for _, owner := range u.Inits {
		cctor := owner.Cctor()
		if cctor == nil {
			failf("%s has no type initialiser to run", owner)
		}
		u.m.Define(llvmir.Global{Name: u.inits[owner], Link: u.linkOf(), Section: u.target.RefsSection(), Align: 8,
			Init: llvmir.ConstStruct(t, u.codeOf(u.mustBody(cctor)), const32(rtabi.InitNotRun), const32(0), llvmir.Null(), u.typeObjectOf(owner))})
	}
}

// emitFieldData defines the initial data of fields that nothing changes.
func (u *unit) emitFieldData() {
	for _, f := range u.Data {
		u.m.Define(llvmir.Global{Name: u.data[keyOf(f)], Link: u.linkOf(), Const: true, Align: dataAlign, Init: u.fieldData(f)})
	}
}

// dataAlign suits whatever is read from a field with initial data.
const dataAlign = 16

func (u *unit) fieldData(f *types.Field) llvmir.Value {
	data, err := f.RVAData()
	if err != nil {
		failf("data of %s: %v", f, err)
	}
	return u.m.ConstBytes(data)
}

func (u *unit) emitNames() {
	if u.names == nil {
		return
	}
	u.m.Define(llvmir.Global{Name: "ilaot_names", Const: true, Align: 1, Init: u.m.ConstBytes(u.names.data)})
	u.m.Define(llvmir.Global{Name: "ilaot_names_size", Const: true, Align: 4, Init: const32(int64(len(u.names.data)))})
}

// emitTypeObjects defines the array of RuntimeType objects and their name records.
func (u *unit) emitTypeObjects() {
	object := u.m.Struct(llvmir.I32, llvmir.I32, llvmir.Ptr, llvmir.Ptr)
	var list []llvmir.Value
	for _, t := range u.types {
		if t.typeObject < 0 {
			continue
		}
		list = append(list, llvmir.ConstStruct(object, const32(int64(u.info(u.known.RuntimeType).offset)), const32(rtabi.StateFrozen),
			llvmir.Offset(u.table(), int64(t.offset)), u.nameRecord(t.t)))
	}
	array := u.m.Array(len(list), object)
	u.m.Define(llvmir.Global{Name: "ilaot_typeobjects", Align: 8, Init: llvmir.ConstArray(array, list...)})
}

// parameterNames returns what ToString of a generic definition puts behind the name: [TKey,TValue].
func parameterNames(t *types.Type) []byte {
	names := make([]string, len(t.Args))
	for i, a := range t.Args {
		names[i] = a.FullName()
	}
	text := "[" + strings.Join(names, ",") + "]"
	text = text[:min(len(text), 1<<16-1)]
	return append(binary.LittleEndian.AppendUint16(nil, uint16(len(text))), text...)
}

// nameRecord defines a type's name record (docs/abi.md section 2).
func (u *unit) nameRecord(t *types.Type) llvmir.Value {
	full, namespace := t.FullName(), t.Namespace()
	if t.HasTypeVars() {
		full = t.OpenName()
	}
	// Only instantiations without end have longer names: what is cut off repeats what is kept.
	full = full[:min(len(full), 1<<16-1)]
	data := binary.LittleEndian.AppendUint16(nil, uint16(len(namespace)))
	data = binary.LittleEndian.AppendUint16(data, uint16(len(full)))
	data = append(data, full...)
	if isDefinition(t) {
		data = append(data, parameterNames(t)...)
	}
	return u.m.Define(llvmir.Global{Name: t.Symbol() + "::.name", Link: llvmir.Internal, Const: true, UnnamedAddr: true, Align: 2, Init: u.m.ConstBytes(data)})
}
