// This file decodes everything in a module: every row, heap reference, signature, attribute, constant and list. A reader that gets through is either
// well-formed or has its faults listed; tests, fuzzing and `verify`-like tools use it.

package metadata

import (
	"ilaot/ilreader/metadata/schema"
)

// maxWalkErrors is how many faults a walk keeps; it counts the rest.
const maxWalkErrors = 100

// WalkReport says what a walk decoded and which faults it met.
type WalkReport struct {
	Rows       int
	HeapRefs   int
	Signatures int
	Attributes int
	Constants  int
	Lists      int
	ErrorCount int
	Errors     []error // the first of them
}

// WalkAll decodes all of r. enums resolves the enums of custom attributes; nil leaves attribute values and permission sets undecoded.
func WalkAll(r *Reader, enums EnumResolver) *WalkReport {
	w := &walker{r: r, enums: enums, report: new(WalkReport)}
	for i := range schema.Tables {
		w.table(&schema.Tables[i])
	}
	w.signatures()
	w.values()
	w.lists()
	w.identities()
	return w.report
}

type walker struct {
	r      *Reader
	enums  EnumResolver
	report *WalkReport
}

// note counts a decoded thing, or its error.
func (w *walker) note(counter *int, err error) {
	*counter++
	if err == nil {
		return
	}
	w.report.ErrorCount++
	if len(w.report.Errors) < maxWalkErrors {
		w.report.Errors = append(w.report.Errors, err)
	}
}

// table decodes every column of every row of t and follows it one step.
func (w *walker) table(t *schema.Table) {
	for rid := uint32(1); rid <= w.r.Rows(t.ID); rid++ {
		c := w.r.row(t.ID, rid)
		for i := range t.Columns {
			w.column(&c, &t.Columns[i], i)
		}
		w.note(&w.report.Rows, c.Err())
	}
}

func (w *walker) column(c *rowReader, col *schema.Column, i int) {
	switch col.Kind {
	case schema.String:
		_, err := w.r.String(StringRef(c.column(i)))
		w.note(&w.report.HeapRefs, err)
	case schema.Blob:
		_, err := w.r.Blob(BlobRef(c.column(i)))
		w.note(&w.report.HeapRefs, err)
	case schema.GUID:
		_, err := w.r.GUID(GUIDRef(c.column(i)))
		w.note(&w.report.HeapRefs, err)
	case schema.Row:
		w.target(c, col.Table, c.column(i), 0)
	case schema.List:
		w.target(c, col.Table, c.column(i), 1)
	case schema.Coded:
		t := c.coded(i, col.Coded)
		w.target(c, t.Table(), t.RID(), 0)
	}
}

// target checks that a reference names a row, or lies at most past rows after the last one. References of a portable PDB may lead into its module.
func (w *walker) target(c *rowReader, t TableID, rid, past uint32) {
	limit := w.r.rowCount(t)
	if ptr := pointerTable(t); ptr != schema.None {
		limit = max(limit, w.r.Rows(ptr))
	}
	if rid > limit+past && c.err == nil {
		c.err = w.r.errNoRow(t, rid)
	}
}

// signatures decodes the signature of every row that has one.
func (w *walker) signatures() {
	r, n := w.r, &w.report.Signatures
	each(r, TableField, func(id FieldID) {
		row, _ := r.Field(id)
		_, err := r.FieldSig(row.Signature)
		w.note(n, err)
	})
	each(r, TableMethodDef, func(id MethodDefID) {
		row, _ := r.MethodDef(id)
		_, err := r.MethodSig(row.Signature)
		w.note(n, err)
	})
	each(r, TableMemberRef, func(id MemberRefID) {
		row, _ := r.MemberRef(id)
		_, err := r.MemberRefSig(row.Signature)
		w.note(n, err)
	})
	each(r, TableProperty, func(id PropertyID) {
		row, _ := r.Property(id)
		_, err := r.PropertySig(row.Type)
		w.note(n, err)
	})
	each(r, TableStandAloneSig, func(id StandAloneSigID) {
		_, err := r.StandAloneSignature(id)
		w.note(n, err)
	})
	each(r, TableTypeSpec, func(id TypeSpecID) {
		_, err := r.TypeName(id.Token())
		w.note(n, err)
	})
	each(r, TableMethodSpec, func(id MethodSpecID) {
		row, _ := r.MethodSpec(id)
		_, err := r.MethodSpecSig(row.Instantiation)
		w.note(n, err)
	})
}

// each calls visit with every row number of t.
func each[ID ~uint32](r *Reader, t TableID, visit func(ID)) {
	for rid := uint32(1); rid <= r.Rows(t); rid++ {
		visit(ID(rid))
	}
}

// values decodes constants, marshalling descriptors, attributes and permission sets.
func (w *walker) values() {
	r := w.r
	each(r, TableConstant, func(id ConstantID) {
		_, _, err := r.ConstantValue(id)
		w.note(&w.report.Constants, err)
	})
	each(r, TableFieldMarshal, func(id FieldMarshalID) {
		row, _ := r.FieldMarshal(id)
		_, err := r.MarshalSpec(row.NativeType)
		w.note(&w.report.Constants, err)
	})
	each(r, TableCustomAttribute, func(id CustomAttributeID) {
		_, err := r.AttributeClass(id)
		if err == nil && w.enums != nil {
			_, err = r.Attribute(id, w.enums)
		}
		w.note(&w.report.Attributes, err)
	})
	if w.enums == nil {
		return
	}
	each(r, TableDeclSecurity, func(id DeclSecurityID) {
		_, err := r.PermissionSet(id, w.enums)
		w.note(&w.report.Attributes, err)
	})
}

// lists follows every list and asks for the owner of each member.
func (w *walker) lists() {
	r, n := w.r, &w.report.Lists
	each(r, TableTypeDef, func(id TypeDefID) {
		fields, err := r.TypeFields(id)
		w.note(n, err)
		if fields.Len() > 0 {
			r.FieldOwner(fields.At(0))
		}
		methods, err := r.TypeMethods(id)
		w.note(n, err)
		if methods.Len() > 0 {
			r.MethodOwner(methods.At(0))
		}
		properties, err := r.TypeProperties(id)
		w.note(n, err)
		if properties.Len() > 0 {
			r.PropertyOwner(properties.At(0))
		}
		events, err := r.TypeEvents(id)
		w.note(n, err)
		if events.Len() > 0 {
			r.EventOwner(events.At(0))
		}
		_, err = r.TypeName(id.Token())
		w.note(n, err)
	})
	each(r, TableMethodDef, func(id MethodDefID) {
		params, err := r.MethodParams(id)
		w.note(n, err)
		if params.Len() > 0 {
			r.ParamOwner(params.At(0))
		}
	})
	each(r, TableTypeRef, func(id TypeRefID) {
		_, err := r.TypeName(id.Token())
		w.note(n, err)
	})
	each(r, TableLocalScope, func(id LocalScopeID) {
		_, err := r.ScopeVariables(id)
		w.note(n, err)
		_, err = r.ScopeConstants(id)
		w.note(n, err)
	})
}

// identities reads the manifest and what it refers to.
func (w *walker) identities() {
	r, n := w.r, &w.report.Lists
	if r.HasManifest() {
		_, err := r.AssemblyName()
		w.note(n, err)
		_, err = r.TargetFramework()
		w.note(n, err)
	}
	each(r, TableAssemblyRef, func(id AssemblyRefID) {
		_, err := r.ReferenceName(id)
		w.note(n, err)
	})
	each(r, TableExportedType, func(id ExportedTypeID) {
		_, _, err := r.ExportedTypeName(id)
		w.note(n, err)
	})
}
