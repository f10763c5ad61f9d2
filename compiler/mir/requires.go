package mir

import "ilaot/compiler/types"

// This file answers what a body needs of the rest of the program. The trimmer
// keeps what is listed here, and codegen emits nothing that is not: the table
// ops and the function of each operation below are the whole contract between them.

// Requires lists what f, and the filters in it, need, in the order of the code. The same
// thing may be listed more than once.
func Requires(f *Func) []Need {
	q := &requirer{f: f, u: f.Method.Universe()}
	for _, b := range f.Blocks {
		for _, in := range b.Instrs {
			q.il = in.IL
			q.instr(in)
		}
	}
	q.il = NoIL
	for _, r := range f.Regions {
		q.region(r)
	}
	return q.needs
}

// requirer collects the needs of one function.
type requirer struct {
	f     *Func
	u     *types.Universe
	il    int32
	needs []Need
}

func (q *requirer) add(n Need) {
	n.IL = q.il
	q.needs = append(q.needs, n)
}

func (q *requirer) typ(k NeedKind, t *types.Type)      { q.add(Need{Kind: k, T: t}) }
func (q *requirer) method(k NeedKind, m *types.Method) { q.add(Need{Kind: k, M: m}) }
func (q *requirer) fault(f Fault)                      { q.add(Need{Kind: NeedFault, Fault: f}) }

func (q *requirer) runtime(symbols ...string) {
	for _, s := range symbols {
		q.add(Need{Kind: NeedRuntime, Str: s})
	}
}

// requirements says for each operation what it needs; those without an entry need nothing.
var requirements = map[Op]func(q *requirer, in *Instr){
	OpString:      (*requirer).str,
	OpMethodTable: func(q *requirer, in *Instr) { q.typ(NeedMethodTable, in.T) },
	OpTypeObject:  func(q *requirer, in *Instr) { q.typ(NeedTypeObject, in.T) },
	OpFuncAddr:    (*requirer).funcAddr,
	OpDataAddr:    func(q *requirer, in *Instr) { q.add(Need{Kind: NeedData, F: in.F}) },
	OpStaticAddr:  func(q *requirer, in *Instr) { q.add(Need{Kind: NeedStatic, F: in.F}) },
	OpExport:      (*requirer).export,

	OpStore: (*requirer).store,
	OpCopy:  (*requirer).store,

	OpNullCheck:   func(q *requirer, _ *Instr) { q.fault(FaultNullReference) },
	OpBoundsCheck: func(q *requirer, _ *Instr) { q.fault(FaultIndexOutOfRange) },
	OpStoreCheck:  (*requirer).storeCheck,
	OpTrapIf:      func(q *requirer, in *Instr) { q.fault(Fault(in.Int)) },
	OpFault:       func(q *requirer, in *Instr) { q.fault(Fault(in.Int)) },

	OpRem:      (*requirer).rem,
	OpAddOvf:   (*requirer).overflow,
	OpAddOvfUn: (*requirer).overflow,
	OpSubOvf:   (*requirer).overflow,
	OpSubOvfUn: (*requirer).overflow,
	OpMulOvf:   (*requirer).overflow,
	OpMulOvfUn: (*requirer).overflow,
	OpConvOvf:  (*requirer).overflow,

	OpNew:       (*requirer).newObject,
	OpBox:       (*requirer).newObject,
	OpNewArray:  (*requirer).newArray,
	OpNewObject: (*requirer).newDynamic,
	OpCopyObj:   func(q *requirer, _ *Instr) { q.runtime("rt_new", "rt_new_slow", "rt_new_finalizable") },
	OpUnbox: func(q *requirer, in *Instr) {
		q.typ(NeedMethodTable, in.T)
		q.castFailure(in)
	},
	OpIsInst: func(q *requirer, in *Instr) { q.typ(NeedCast, in.T) },
	OpCast: func(q *requirer, in *Instr) {
		q.typ(NeedCast, in.T)
		q.castFailure(in)
	},

	OpCall:        func(q *requirer, in *Instr) { q.method(NeedCall, in.M) },
	OpCallVirt:    func(q *requirer, in *Instr) { q.method(NeedVirtual, in.M) },
	OpCallRuntime: func(q *requirer, in *Instr) { q.runtime(in.Str) },
	OpNewDelegate: (*requirer).newDelegate,
	OpInitType:    (*requirer).initType,

	OpAtomicXchg:    (*requirer).store,
	OpAtomicCmpXchg: (*requirer).store,

	OpThrow:   (*requirer).throw,
	OpRethrow: func(q *requirer, _ *Instr) { q.runtime("rt_rethrow") },
}

func (q *requirer) instr(in *Instr) {
	if r := requirements[in.Op]; r != nil {
		r(q, in)
	}
}

// str needs the literal and, since it is an object, the MethodTable of strings.
func (q *requirer) str(in *Instr) {
	q.add(Need{Kind: NeedString, Str: in.Str})
	q.typ(NeedConstructed, q.u.Known().String)
}

func (q *requirer) funcAddr(in *Instr) {
	if in.Flags&Virtual != 0 {
		q.method(NeedVirtual, in.M)
		return
	}
	q.method(NeedAddress, in.M)
}

// export needs a symbol of the runtime; who reads the table of type objects asks objects for their type.
func (q *requirer) export(in *Instr) {
	if in.Str == "ilaot_typeobjects" {
		q.add(Need{Kind: NeedGetType})
		return
	}
	switch in.Str {
	case "ilaot_types", "ilaot_typeinfo", "ilaot_typeattributes":
	default:
		q.runtime(in.Str)
	}
}

func (q *requirer) store(in *Instr) {
	switch {
	case in.Flags&Barrier == 0:
	case in.T.IsRef():
		q.runtime("rt_store_ref")
	default:
		q.runtime("rt_copy_refs", "rt_store_ref")
	}
}

// initType needs the method that runs initialisers; if it is missing, who emits the call says so.
func (q *requirer) initType(in *Instr) {
	q.typ(NeedInit, in.T)
	if m, err := q.u.InitMethod(); err == nil {
		q.method(NeedCall, m)
	}
}

// castFailure needs what a failing cast says: the method that throws and the
// type's name. Without the method, who emits the call says so.
func (q *requirer) castFailure(in *Instr) {
	q.typ(NeedTypeName, in.T)
	if m, err := q.u.CastFailure(); err == nil {
		q.method(NeedCall, m)
	}
}

// storeCheck tests the value against the array's element type, which is the static one or derived from it.
func (q *requirer) storeCheck(in *Instr) {
	if t := q.f.TypeOf(in.Args[0]); t.Elem != nil {
		q.typ(NeedCast, t.Elem)
	}
	q.fault(FaultArrayTypeMismatch)
}

// rem calls C for floating point.
func (q *requirer) rem(in *Instr) {
	switch RepOf(in.Type) {
	case RepFloat32:
		q.runtime("fmodf")
	case RepFloat64:
		q.runtime("fmod")
	}
}

func (q *requirer) overflow(*Instr) { q.fault(FaultOverflow) }

func (q *requirer) newObject(in *Instr) {
	q.typ(NeedConstructed, in.T)
	if in.T.Finalizer() != nil {
		q.runtime("rt_new_finalizable")
		return
	}
	q.runtime("rt_new", "rt_new_slow")
}

// newArray makes an array; if its elements are references, stores into it may be checked against their type.
func (q *requirer) newArray(in *Instr) {
	q.typ(NeedConstructed, in.T)
	if in.T.Elem.IsRef() {
		q.typ(NeedCast, in.T.Elem)
	}
	q.runtime("rt_newarr", "rt_new_slow")
}

func (q *requirer) newDynamic(in *Instr) {
	if in.T != nil {
		q.typ(NeedConstructed, in.T)
	}
	if in.Int == 1 {
		q.runtime("rt_newarr", "rt_new_slow")
		return
	}
	q.runtime("rt_new", "rt_new_slow")
}

// newDelegate makes an object of the delegate's type, whose code is the method, its thunk or what the slot holds.
func (q *requirer) newDelegate(in *Instr) {
	q.typ(NeedConstructed, in.T)
	q.runtime("rt_new", "rt_new_slow")
	switch {
	case in.Flags&Virtual != 0:
		q.method(NeedVirtual, in.M)
	case in.Int == 1:
		q.method(NeedAddress, in.M)
	default:
		q.method(NeedDelegate, in.M)
	}
}

func (q *requirer) throw(in *Instr) {
	q.runtime("rt_throw")
	if in.Flags&NoNull == 0 {
		q.fault(FaultNullReference)
	}
}

// region needs what its landing pad does.
func (q *requirer) region(r *Region) {
	q.runtime("_Unwind_Resume")
	switch r.Kind {
	case Catch:
		q.typ(NeedCast, r.CatchType)
	case Filter:
		q.needs = append(q.needs, Requires(r.Filter)...)
	}
}
