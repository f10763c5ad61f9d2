// This file tests the reader on real compiler output: what the sources in testdata say must be what the reader finds.

package metadata

import (
	"errors"
	"os"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"ilaot/ilreader/metadata/schema"
)

// sampleEnums resolves the enums of sample.dll and the few it uses of the framework.
type sampleEnums struct{ r *Reader }

func (e sampleEnums) EnumByToken(t Token) (ElementType, error) {
	if t.Table() == TableTypeDef {
		return e.r.EnumUnderlying(TypeDefID(t.RID()))
	}
	return ElementI4, nil
}

func (e sampleEnums) EnumByName(name string) (ElementType, error) {
	name, _, _ = strings.Cut(name, ",")
	t := findType(e.r, name)
	if t == 0 {
		return 0, errors.New("unknown enum " + name)
	}
	return e.r.EnumUnderlying(t)
}

func findType(r *Reader, name string) (found TypeDefID) {
	each(r, TableTypeDef, func(id TypeDefID) {
		if full, err := r.TypeName(id.Token()); err == nil && full == name {
			found = id
		}
	})
	return found
}

func text(t *testing.T, r *Reader, ref StringRef) string {
	s, err := r.String(ref)
	require.NoError(t, err)
	return s
}

// fieldSigs returns "type name" of the fields of a type.
func fieldSigs(t *testing.T, r *Reader, typeName string) []string {
	out := []string{}
	rows, err := r.TypeFields(findType(r, typeName))
	require.NoError(t, err)
	for id := range rows.All() {
		row, err := r.Field(id)
		require.NoError(t, err)
		sig, err := r.FieldSig(row.Signature)
		require.NoError(t, err)
		out = append(out, sig.Format(text(t, r, row.Name), r.shortName))
	}
	return out
}

// methodSigs returns the signatures of the methods of a type.
func methodSigs(t *testing.T, r *Reader, typeName string) []string {
	out := []string{}
	rows, err := r.TypeMethods(findType(r, typeName))
	require.NoError(t, err)
	for id := range rows.All() {
		row, err := r.MethodDef(id)
		require.NoError(t, err)
		sig, err := r.MethodSig(row.Signature)
		require.NoError(t, err)
		out = append(out, sig.Format(text(t, r, row.Name), r.shortName))
	}
	return out
}

func TestSamplesWalkCleanly(t *testing.T) {
	for _, name := range []string{"sample.dll", "exotic.dll", "small.dll"} {
		_, r := openFile(t, name)
		report := WalkAll(r, sampleEnums{r})
		assert.Empty(t, report.Errors, name)
		assert.Positive(t, report.Rows, name)
		assert.Positive(t, report.Signatures, name)
		assert.Positive(t, report.Attributes, name)
	}
}

func TestSampleIdentity(t *testing.T) {
	f, r := openFile(t, "sample.dll")
	name, err := r.AssemblyName()
	require.NoError(t, err)
	assert.Equal(t, "sample, Version=1.2.3.4, Culture=neutral, PublicKeyToken=null", name.String())
	module, err := r.ModuleName()
	require.NoError(t, err)
	assert.Equal(t, "sample.dll", module)
	assert.True(t, r.HasManifest())
	assert.False(t, r.IsReferenceAssembly())
	framework, err := r.TargetFramework()
	require.NoError(t, err)
	assert.Equal(t, ".NETCoreApp,Version=v10.0", framework)
	title, ok, err := r.AssemblyAttribute("System.Reflection", "AssemblyTitleAttribute")
	require.NoError(t, err)
	assert.True(t, ok)
	assert.Equal(t, "A sample", title)
	_, ok, err = r.AssemblyAttribute("System.Reflection", "AssemblyCompanyAttribute")
	require.NoError(t, err)
	assert.False(t, ok)
	reference, err := r.ReferenceName(1)
	require.NoError(t, err)
	assert.Equal(t, "System.Runtime, Version=10.0.0.0, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a", reference.String())
	resource, err := r.ManifestResource(1)
	require.NoError(t, err)
	assert.Equal(t, "sample.txt", text(t, r, resource.Name))
	data, err := f.Resource(resource.Offset)
	require.NoError(t, err)
	assert.Equal(t, "a resource", string(data))
}

func TestExoticIdentity(t *testing.T) {
	f, r := openFile(t, "exotic.dll")
	name, err := r.AssemblyName()
	require.NoError(t, err)
	assert.Equal(t, "exotic, Version=9.8.7.6, Culture=de, PublicKeyToken=null", name.String())
	reference, err := r.ReferenceName(2)
	require.NoError(t, err)
	assert.Equal(t, "Far, Version=1.0.0.0, Culture=en-GB, PublicKeyToken=null, Retargetable=Yes", reference.String())
	assert.Equal(t, TableMethodDef, Token(f.EntryPointToken()).Table())
	fixups, err := f.VTableFixups()
	require.NoError(t, err)
	require.Len(t, fixups, 1)
	exported := map[string]TableID{}
	each(r, TableExportedType, func(id ExportedTypeID) {
		name, target, err := r.ExportedTypeName(id)
		require.NoError(t, err)
		forwarder, err := r.IsForwarder(id)
		require.NoError(t, err)
		assert.Equal(t, target.Table() == TableAssemblyRef, forwarder)
		exported[name] = target.Table()
	})
	assert.Equal(t, map[string]TableID{"Far.Away": TableFile, "Far.Away+Nested": TableFile, "Gone.Elsewhere": TableAssemblyRef}, exported)
	file, err := r.File(1)
	require.NoError(t, err)
	assert.Equal(t, "other.netmodule", text(t, r, file.Name))
	hash, err := r.Blob(file.HashValue)
	require.NoError(t, err)
	assert.Equal(t, []byte{1, 2, 3, 4}, hash)
}

func TestNetmoduleHasNoManifest(t *testing.T) {
	_, r := openFile(t, "part.netmodule")
	assert.False(t, r.HasManifest())
	_, err := r.AssemblyName()
	assert.Error(t, err)
	framework, err := r.TargetFramework()
	require.NoError(t, err)
	assert.Empty(t, framework)
	assert.False(t, r.IsReferenceAssembly())
	assert.NotZero(t, findType(r, "Part"))
	assert.Empty(t, WalkAll(r, sampleEnums{r}).Errors)
}

func TestReferenceAssembly(t *testing.T) {
	_, r := openFile(t, "part.ref.dll")
	assert.True(t, r.IsReferenceAssembly())
	name, err := r.AssemblyName()
	require.NoError(t, err)
	assert.Equal(t, "part.ref", name.Name)
}

// Types, type references and exported types that contain each other end in an error.
func TestNestingCycles(t *testing.T) {
	r := (&module{strings: []byte("\x00A\x00"), rows: map[TableID][][]uint32{
		TableTypeDef:      {{0, 1, 0, 0, 1, 1}, {0, 1, 0, 0, 1, 1}},
		TableNestedClass:  {{1, 2}, {2, 1}},
		TableTypeRef:      {{1<<2 | 3, 1, 0}},
		TableExportedType: {{0, 0, 1, 0, 1<<2 | 2}},
	}}).open(t)
	for _, token := range []Token{TypeDefID(1).Token(), TypeRefID(1).Token()} {
		_, err := r.TypeName(token)
		assert.ErrorContains(t, err, "nested deeper", "%s", token)
	}
	_, _, err := r.ExportedTypeName(1)
	assert.ErrorContains(t, err, "nested deeper")
	_, err = r.TypeName(FieldID(1).Token())
	assert.ErrorContains(t, err, "is not a type")
	assert.NotEmpty(t, WalkAll(r, nil).Errors)
}

// The indices that lookups build on demand are built once, whoever comes first; run with -race.
func TestConcurrentLookups(t *testing.T) {
	_, r := openFile(t, "sample.dll")
	var group sync.WaitGroup
	reports := make([]*WalkReport, 4)
	for i := range reports {
		group.Go(func() { reports[i] = WalkAll(r, sampleEnums{r}) })
	}
	group.Wait()
	for _, report := range reports[1:] {
		assert.Equal(t, reports[0], report)
	}
}

// The token of the key every ECMA implementation knows: ECMA-335 II.6.2.1.3.
func TestPublicKeyToken(t *testing.T) {
	standard := []byte{0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0}
	assert.Equal(t, []byte{0xB7, 0x7A, 0x5C, 0x56, 0x19, 0x34, 0xE0, 0x89}, PublicKeyToken(standard))
}

func TestSampleFields(t *testing.T) {
	_, r := openFile(t, "sample.dll")
	assert.Equal(t, []string{
		"int32 Answer", "string Greeting", "string Nothing", "float64 Half", "valuetype System.Decimal Money", "uint8[] Data",
		"int32 modreq(System.Runtime.CompilerServices.IsVolatile) Version", "int32[0...,0...] Grid", "int32[0...,0...,0...][] Jagged",
		"method void *(int32, string&) Function",
		"method unmanaged void modopt(System.Runtime.CompilerServices.CallConvCdecl) modopt(System.Runtime.CompilerServices.CallConvSuppressGCTransition) *(int32*) Native",
		"valuetype System.ValueTuple`2<int32, string> Pair", "int32 <Sample.IShape<T>.Count>k__BackingField",
	}, fieldSigs(t, r, "Sample.Shape`1"))
	assert.Equal(t, []string{"!0 One", "!1 Two", "class Sample.Shape`1+Inner`1<!0, class Sample.Shape`1+Inner`1+Deep<!0, !1>> Three"},
		fieldSigs(t, r, "Sample.Shape`1+Inner`1+Deep"))
}

func TestSampleMethods(t *testing.T) {
	_, r := openFile(t, "sample.dll")
	sigs := methodSigs(t, r, "Sample.Shape`1")
	for _, want := range []string{
		"instance void Sample.IShape<T>.add_Changed(class System.EventHandler)",
		"instance int32 get_Item(int32, string)",
		"int32 Sample.IShape<T>.get_Count()",
		"instance void Draw(!0)",
		"instance int32& modreq(System.Runtime.InteropServices.InAttribute) Peek<[1]>(!!0&, int32&, int32[])",
		"int32 Sum(int32*, valuetype System.Span`1<int32>, typedref, native int, native uint)",
		"instance class System.Collections.Generic.IEnumerable`1<!0> Walk()",
	} {
		assert.Contains(t, sigs, want)
	}
	assert.Equal(t, []string{
		"vararg void Variable(int32)", "void Calls()", "instance explicit void Explicit(class Exotic)", "int32 Exported()", "instance string Named()",
		"instance int32 Get(int32, string)", "instance void Other()", "instance void Add(class System.EventHandler)",
	}, func() []string { _, r := openFile(t, "exotic.dll"); return methodSigs(t, r, "Exotic") }())
}

func TestSampleGenerics(t *testing.T) {
	_, r := openFile(t, "sample.dll")
	shape := findType(r, "Sample.Shape`1")
	generics := r.GenericParamsOf(shape.Token())
	require.Equal(t, 1, generics.Len())
	row, err := r.GenericParam(generics.At(0))
	require.NoError(t, err)
	assert.Equal(t, "T", text(t, r, row.Name))
	assert.EqualValues(t, 0x14, row.Flags, "class and new()")
	constraints := r.ConstraintsOf(generics.At(0))
	require.Equal(t, 1, constraints.Len())
	constraint, err := r.GenericParamConstraint(constraints.At(0))
	require.NoError(t, err)
	assert.True(t, r.IsTypeNamed(constraint.Constraint, "System", "IDisposable"))
	impls := r.InterfaceImplsOf(shape)
	require.Equal(t, 1, impls.Len())
	impl, err := r.InterfaceImpl(impls.At(0))
	require.NoError(t, err)
	name, err := r.TypeName(impl.Interface)
	require.NoError(t, err)
	assert.Equal(t, "class Sample.IShape`1<!0>", name)
	assert.Equal(t, 4, r.MethodImplsOf(shape).Len(), "two accessors of the event, two of the static property")
	inner := findType(r, "Sample.Shape`1+Inner`1")
	assert.Equal(t, shape, r.EnclosingType(inner))
	assert.Equal(t, 2, r.GenericParamsOf(inner.Token()).Len())
}

func TestSampleMembers(t *testing.T) {
	_, r := openFile(t, "sample.dll")
	shape := findType(r, "Sample.Shape`1")
	properties, err := r.TypeProperties(shape)
	require.NoError(t, err)
	require.Equal(t, 2, properties.Len())
	property, err := r.Property(properties.At(0))
	require.NoError(t, err)
	sig, err := r.PropertySig(property.Type)
	require.NoError(t, err)
	assert.Equal(t, "instance int32 Item(int32, string)", sig.Format(text(t, r, property.Name), r.shortName))
	assert.Equal(t, shape, r.PropertyOwner(properties.At(0)))
	accessors := r.SemanticsOf(properties.At(1).Token())
	assert.Equal(t, 2, accessors.Len())
	accessor, err := r.MethodSemantics(accessors.At(0))
	require.NoError(t, err)
	assert.Equal(t, shape, r.MethodOwner(accessor.Method))
	assert.Equal(t, 1, r.SemanticsOfMethod(accessor.Method).Len())
	events, err := r.TypeEvents(shape)
	require.NoError(t, err)
	require.Equal(t, 1, events.Len())
	assert.Equal(t, shape, r.EventOwner(events.At(0)))
}

func TestSampleLayout(t *testing.T) {
	_, r := openFile(t, "sample.dll")
	union := findType(r, "Sample.Union")
	layout, err := r.ClassLayout(r.ClassLayoutOf(union))
	require.NoError(t, err)
	assert.Equal(t, ClassLayoutRow{PackingSize: 4, ClassSize: 32, Parent: union}, layout)
	fields, err := r.TypeFields(union)
	require.NoError(t, err)
	offsets := []uint32{}
	for id := range fields.All() {
		row, err := r.FieldLayout(r.FieldLayoutOf(id))
		require.NoError(t, err)
		offsets = append(offsets, row.Offset)
	}
	assert.Equal(t, []uint32{0, 0, 8}, offsets)
}

func TestSampleFieldData(t *testing.T) {
	f, r := openFile(t, "sample.dll")
	rows := 0
	each(r, TableFieldRVA, func(id FieldRVAID) {
		row, err := r.FieldRVA(id)
		require.NoError(t, err)
		assert.Equal(t, id, r.FieldRVAOf(row.Field))
		data, err := f.Slice(row.RVA, 17)
		require.NoError(t, err)
		assert.Equal(t, []byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17}, data)
		rows++
	})
	assert.Equal(t, 1, rows)
}

func TestSampleInterop(t *testing.T) {
	_, r := openFile(t, "sample.dll")
	methods, err := r.TypeMethods(findType(r, "Sample.Native"))
	require.NoError(t, err)
	row, err := r.ImplMap(r.ImplMapOf(methods.At(0).Token()))
	require.NoError(t, err)
	assert.Equal(t, "getpid", text(t, r, row.ImportName))
	library, err := r.ModuleRef(row.ImportScope)
	require.NoError(t, err)
	assert.Equal(t, "libc", text(t, r, library.Name))
	params, err := r.MethodParams(methods.At(1))
	require.NoError(t, err)
	require.Equal(t, 3, params.Len(), "the return value has a row for its marshalling")
	want := []NativeType{NativeBoolean, NativeLPStr}
	for i, native := range want {
		row, err := r.FieldMarshal(r.FieldMarshalOf(params.At(i).Token()))
		require.NoError(t, err)
		spec, err := r.MarshalSpec(row.NativeType)
		require.NoError(t, err)
		assert.Equal(t, native, spec.Type)
		assert.Equal(t, methods.At(1), r.ParamOwner(params.At(i)))
	}
	_, value, err := r.ConstantValue(r.ConstantOf(params.At(2).Token()))
	require.NoError(t, err)
	assert.Equal(t, int32(3), value)
}

func TestSampleUserString(t *testing.T) {
	_, r := openFile(t, "sample.dll")
	found := false
	want := []uint16{'l', 'i', 't', 'e', 'r', 'a', 'l', ' ', 0xE9, ' ', 0xD83D, 0xDE00}
	for ref := range len(r.us.data) {
		units, err := r.UserString(UserStringRef(ref))
		found = found || err == nil && reflect.DeepEqual(units, want)
	}
	assert.True(t, found)
}

// sampleAttributes decodes the attributes of Shape`1 whose class is named, in file order.
func sampleAttributes(t *testing.T, class string) []*Attribute {
	_, r := openFile(t, "sample.dll")
	out := []*Attribute{}
	for id := range r.CustomAttributesOf(findType(r, "Sample.Shape`1").Token()).All() {
		token, err := r.AttributeClass(id)
		require.NoError(t, err)
		if name, _ := r.TypeName(token); name == class {
			a, err := r.Attribute(id, sampleEnums{r})
			require.NoError(t, err)
			out = append(out, a)
		}
	}
	return out
}

func TestSampleAttributes(t *testing.T) {
	a := sampleAttributes(t, "Sample.EverythingAttribute")
	require.Len(t, a, 3)
	assert.Equal(t, []any{true, uint16('x'), int8(-1), uint8(255), int16(-2), uint16(65535), int32(-3), uint32(4294967295), int64(-4),
		uint64(18446744073709551615), float32(1.5), -2.5}, values(a[0].Fixed))
	assert.Equal(t, "text", a[1].Fixed[0].Value)
	assert.Contains(t, a[1].Fixed[1].Value, "System.Collections.Generic.List`1[[System.Int32, ")
	assert.Equal(t, AttributeValue{AttributeType{Kind: ElementI4}, int32(42)}, a[1].Fixed[2].Value)
	assert.Equal(t, uint8(200), a[1].Fixed[3].Value)
	require.Len(t, a[1].Named, 3)
	assert.Equal(t, NamedArgument{false, "Field", AttributeValue{AttributeType{Kind: ElementI4}, int32(7)}}, a[1].Named[0])
	assert.Equal(t, NamedArgument{true, "Text", AttributeValue{AttributeType{Kind: ElementString}, nil}}, a[1].Named[1])
	boxed := a[1].Named[2].Value.(AttributeValue)
	assert.Equal(t, "Sample.Wide", boxed.Type.EnumName)
	assert.Equal(t, int64(1)<<40, boxed.Value)
	arrays := a[2].Fixed
	assert.Equal(t, []any{int32(1), int32(2), int32(3)}, values(arrays[0].Value.([]AttributeValue)))
	assert.Equal(t, []any{"a", nil}, values(arrays[1].Value.([]AttributeValue)))
	objects := arrays[2].Value.([]AttributeValue)
	require.Len(t, objects, 6)
	assert.Equal(t, "two", objects[1].Value.(AttributeValue).Value)
	assert.Equal(t, ElementSystemType, objects[2].Value.(AttributeValue).Type.Kind)
	assert.Equal(t, uint8(0), objects[3].Value.(AttributeValue).Value)
	assert.Equal(t, []any{1.0}, values(objects[5].Value.(AttributeValue).Value.([]AttributeValue)))
	assert.Equal(t, []AttributeValue{}, arrays[3].Value)
	assert.Nil(t, arrays[4].Value)
	assert.Equal(t, []any{uint8(0), uint8(200)}, values(a[2].Named[0].Value.([]AttributeValue)))
}

func TestSampleGenericAttributes(t *testing.T) {
	a := sampleAttributes(t, "Sample.GenericAttribute`1")
	require.Len(t, a, 3)
	assert.Equal(t, int32(5), a[0].Fixed[0].Value)
	assert.Equal(t, int64(1)<<40, a[1].Fixed[0].Value)
	assert.Equal(t, "g", a[2].Fixed[0].Value)
}

func TestSampleSecurity(t *testing.T) {
	_, r := openFile(t, "sample.dll")
	rows := r.DeclSecurityOf(AssemblyID(1).Token())
	require.Equal(t, 1, rows.Len())
	set, err := r.PermissionSet(rows.At(0), sampleEnums{r})
	require.NoError(t, err)
	require.Len(t, set.Permissions, 1)
	assert.True(t, strings.HasPrefix(set.Permissions[0].Class, "System.Security.Permissions.SecurityPermissionAttribute, "))
	assert.Equal(t, "SkipVerification", set.Permissions[0].Named[0].Name)
	assert.Equal(t, true, set.Permissions[0].Named[0].Value)
}

func TestSamplePDB(t *testing.T) {
	data, err := os.ReadFile("testdata/sample.pdb")
	require.NoError(t, err)
	r, err := Parse("sample.pdb", data)
	require.NoError(t, err)
	assert.Equal(t, "PDB v1.0", r.Version())
	_, module := openFile(t, "sample.dll")
	assert.Equal(t, module.Rows(TableMethodDef), r.Rows(TableMethodDebugInformation))
	_, ok := r.PDB()
	assert.True(t, ok)
	assert.Positive(t, r.CustomDebugInformationOf(ModuleID(1).Token()).Len())
	scopes := 0
	each(module, TableMethodDef, func(id MethodDefID) { scopes += r.LocalScopesOf(id).Len() })
	assert.EqualValues(t, r.Rows(TableLocalScope), scopes)
	assert.Positive(t, r.Rows(TableStateMachineMethod))
}

// everyTable has one row of every table, its cells numbered.
func everyTable() *module {
	m := &module{stream: "#-", rows: map[TableID][][]uint32{}}
	for _, table := range schema.Tables {
		cells := make([]uint32, len(table.Columns))
		for i, c := range table.Columns {
			cells[i] = uint32(i) + 1
			if c.Kind == schema.Coded {
				cells[i] <<= schema.CodedIndices[c.Coded].Bits
				if c.Coded == schema.CustomAttributeType {
					cells[i] |= 2
				}
			}
		}
		m.rows[table.ID] = [][]uint32{cells}
	}
	return m
}

// Generated decoders against the columns of the schema, by reflection, for every row of the samples and a row of every table.
func TestDecodersAgreeWithTheSchema(t *testing.T) {
	pdb, err := os.ReadFile("testdata/sample.pdb")
	require.NoError(t, err)
	debug, err := Parse("sample.pdb", pdb)
	require.NoError(t, err)
	readers := []*Reader{debug, everyTable().open(t)}
	for _, name := range []string{"sample.dll", "exotic.dll"} {
		_, r := openFile(t, name)
		readers = append(readers, r)
	}
	tables := map[TableID]bool{}
	for _, r := range readers {
		for i := range schema.Tables {
			table := &schema.Tables[i]
			for rid := uint32(1); rid <= r.Rows(table.ID); rid++ {
				checkDecoder(t, r, table, rid)
				tables[table.ID] = true
			}
		}
	}
	assert.Len(t, tables, len(schema.Tables))
}

func checkDecoder(t *testing.T, r *Reader, table *schema.Table, rid uint32) {
	method := reflect.ValueOf(r).MethodByName(table.Name)
	require.True(t, method.IsValid(), table.Name)
	out := method.Call([]reflect.Value{reflect.ValueOf(rid).Convert(method.Type().In(0))})
	require.True(t, out[1].IsNil())
	c := r.row(table.ID, rid)
	for i, col := range table.Columns {
		want := uint64(c.column(i))
		if col.Kind == schema.Coded {
			want = uint64(c.coded(i, col.Coded))
		}
		assert.Equal(t, want, out[0].FieldByName(col.Name).Uint(), "%s.%s", table.Name, col.Name)
	}
}
