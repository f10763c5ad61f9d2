// This file is the table of tables. Two entries differ from the printed standard: tag 8 of HasCustomAttribute, printed "Permission", is DeclSecurity,
// and HasCustomDebugInformation comes from the Portable PDB format, which extends HasCustomAttribute by its own tables.

package schema

// CodedIndices lists the coded indices by CodedKind, ECMA-335 II.24.2.6.
var CodedIndices = [...]CodedIndex{
	TypeDefOrRef:    {"TypeDefOrRef", 2, []TableID{TypeDef, TypeRef, TypeSpec}},
	HasConstant:     {"HasConstant", 2, []TableID{Field, Param, Property}},
	HasFieldMarshal: {"HasFieldMarshal", 1, []TableID{Field, Param}},
	HasDeclSecurity: {"HasDeclSecurity", 2, []TableID{TypeDef, MethodDef, Assembly}},
	MemberRefParent: {"MemberRefParent", 3, []TableID{TypeDef, TypeRef, ModuleRef, MethodDef, TypeSpec}},
	HasSemantics:    {"HasSemantics", 1, []TableID{Event, Property}},
	MethodDefOrRef:  {"MethodDefOrRef", 1, []TableID{MethodDef, MemberRef}},
	MemberForwarded: {"MemberForwarded", 1, []TableID{Field, MethodDef}},
	Implementation:  {"Implementation", 2, []TableID{File, AssemblyRef, ExportedType}},
	ResolutionScope: {"ResolutionScope", 2, []TableID{Module, ModuleRef, AssemblyRef, TypeRef}},
	TypeOrMethodDef: {"TypeOrMethodDef", 1, []TableID{TypeDef, MethodDef}},

	CustomAttributeType: {"CustomAttributeType", 3, []TableID{None, None, MethodDef, MemberRef, None}},
	HasCustomAttribute: {"HasCustomAttribute", 5, []TableID{
		MethodDef, Field, TypeRef, TypeDef, Param, InterfaceImpl, MemberRef, Module, DeclSecurity, Property, Event,
		StandAloneSig, ModuleRef, TypeSpec, Assembly, AssemblyRef, File, ExportedType, ManifestResource, GenericParam,
		GenericParamConstraint, MethodSpec}},
	HasCustomDebugInformation: {"HasCustomDebugInformation", 5, []TableID{
		MethodDef, Field, TypeRef, TypeDef, Param, InterfaceImpl, MemberRef, Module, DeclSecurity, Property, Event,
		StandAloneSig, ModuleRef, TypeSpec, Assembly, AssemblyRef, File, ExportedType, ManifestResource, GenericParam,
		GenericParamConstraint, MethodSpec, Document, LocalScope, LocalVariable, LocalConstant, ImportScope}},
}

func col(name string, kind Kind) Column      { return Column{Name: name, Kind: kind, Table: None} }
func row(name string, table TableID) Column  { return Column{Name: name, Kind: Row, Table: table} }
func list(name string, table TableID) Column { return Column{Name: name, Kind: List, Table: table} }
func coded(name string, kind CodedKind) Column {
	return Column{Name: name, Kind: Coded, Table: None, Coded: kind}
}
func columns(c ...Column) []Column                   { return c }
func version(prefix string, more ...Column) []Column { return append(versionColumns(prefix), more...) }

func versionColumns(prefix string) []Column {
	return columns(col(prefix+"MajorVersion", U16), col(prefix+"MinorVersion", U16), col(prefix+"BuildNumber", U16), col(prefix+"RevisionNumber", U16))
}

// Tables lists every table by number, ECMA-335 II.22 and the Portable PDB format.
var Tables = []Table{
	{Module, "Module", "II.22.30", "the module itself; there is one", -1, columns(
		col("Generation", U16), col("Name", String), col("MVID", GUID), col("EncID", GUID), col("EncBaseID", GUID))},
	{TypeRef, "TypeRef", "II.22.38", "a type of another scope", -1, columns(
		coded("ResolutionScope", ResolutionScope), col("Name", String), col("Namespace", String))},
	{TypeDef, "TypeDef", "II.22.37", "a type this module defines; row 1 is <Module>", -1, columns(
		col("Flags", U32), col("Name", String), col("Namespace", String), coded("Extends", TypeDefOrRef), list("FieldList", Field), list("MethodList", MethodDef))},
	{FieldPtr, "FieldPtr", "II.22", "a level of indirection to Field, in uncompressed (#-) metadata", -1, columns(row("Field", Field))},
	{Field, "Field", "II.22.15", "a field of a type", -1, columns(col("Flags", U16), col("Name", String), col("Signature", Blob))},
	{MethodPtr, "MethodPtr", "II.22", "a level of indirection to MethodDef, in uncompressed (#-) metadata", -1, columns(row("Method", MethodDef))},
	{MethodDef, "MethodDef", "II.22.26", "a method of a type; RVA is 0 when it has no body", -1, columns(
		col("RVA", U32), col("ImplFlags", U16), col("Flags", U16), col("Name", String), col("Signature", Blob), list("ParamList", Param))},
	{ParamPtr, "ParamPtr", "II.22", "a level of indirection to Param, in uncompressed (#-) metadata", -1, columns(row("Param", Param))},
	{Param, "Param", "II.22.33", "a parameter of a method; Sequence 0 is the return value", -1, columns(
		col("Flags", U16), col("Sequence", U16), col("Name", String))},
	{InterfaceImpl, "InterfaceImpl", "II.22.23", "an interface a type implements", 0, columns(row("Class", TypeDef), coded("Interface", TypeDefOrRef))},
	{MemberRef, "MemberRef", "II.22.25", "a reference to a field or method by name and signature", -1, columns(
		coded("Class", MemberRefParent), col("Name", String), col("Signature", Blob))},
	{Constant, "Constant", "II.22.9", "the constant value of a field, parameter or property", 2, columns(
		col("Type", U8), col("Padding", U8), coded("Parent", HasConstant), col("Value", Blob))},
	{CustomAttribute, "CustomAttribute", "II.22.10", "an attribute applied to Parent; Type is its constructor", 0, columns(
		coded("Parent", HasCustomAttribute), coded("Type", CustomAttributeType), col("Value", Blob))},
	{FieldMarshal, "FieldMarshal", "II.22.17", "how a field or parameter is marshalled to native code", 0, columns(
		coded("Parent", HasFieldMarshal), col("NativeType", Blob))},
	{DeclSecurity, "DeclSecurity", "II.22.11", "a declarative security action", 1, columns(
		col("Action", U16), coded("Parent", HasDeclSecurity), col("PermissionSet", Blob))},
	{ClassLayout, "ClassLayout", "II.22.8", "packing and size in bytes of a type", 2, columns(
		col("PackingSize", U16), col("ClassSize", U32), row("Parent", TypeDef))},
	{FieldLayout, "FieldLayout", "II.22.16", "the byte offset of a field in an explicit layout", 1, columns(col("Offset", U32), row("Field", Field))},
	{StandAloneSig, "StandAloneSig", "II.22.36", "a signature of local variables or of an indirect call", -1, columns(col("Signature", Blob))},
	{EventMap, "EventMap", "II.22.12", "the events of a type", 0, columns(row("Parent", TypeDef), list("EventList", Event))},
	{EventPtr, "EventPtr", "II.22", "a level of indirection to Event, in uncompressed (#-) metadata", -1, columns(row("Event", Event))},
	{Event, "Event", "II.22.13", "an event of a type", -1, columns(col("Flags", U16), col("Name", String), coded("EventType", TypeDefOrRef))},
	{PropertyMap, "PropertyMap", "II.22.35", "the properties of a type", 0, columns(row("Parent", TypeDef), list("PropertyList", Property))},
	{PropertyPtr, "PropertyPtr", "II.22", "a level of indirection to Property, in uncompressed (#-) metadata", -1, columns(row("Property", Property))},
	{Property, "Property", "II.22.34", "a property of a type", -1, columns(col("Flags", U16), col("Name", String), col("Type", Blob))},
	{MethodSemantics, "MethodSemantics", "II.22.28", "an accessor of a property or event", 2, columns(
		col("Semantics", U16), row("Method", MethodDef), coded("Association", HasSemantics))},
	{MethodImpl, "MethodImpl", "II.22.27", "an explicit override: MethodBody implements MethodDeclaration in Class", 0, columns(
		row("Class", TypeDef), coded("MethodBody", MethodDefOrRef), coded("MethodDeclaration", MethodDefOrRef))},
	{ModuleRef, "ModuleRef", "II.22.31", "another module of this assembly, or a native library", -1, columns(col("Name", String))},
	{TypeSpec, "TypeSpec", "II.22.39", "a constructed type as a signature", -1, columns(col("Signature", Blob))},
	{ImplMap, "ImplMap", "II.22.22", "the native function a P/Invoke method calls", 1, columns(
		col("MappingFlags", U16), coded("MemberForwarded", MemberForwarded), col("ImportName", String), row("ImportScope", ModuleRef))},
	{FieldRVA, "FieldRVA", "II.22.18", "where the initial bytes of a static field lie", 1, columns(col("RVA", U32), row("Field", Field))},
	{ENCLog, "ENCLog", "II.22", "an entry of the edit-and-continue log", -1, columns(col("Token", U32), col("FuncCode", U32))},
	{ENCMap, "ENCMap", "II.22", "a token the edit-and-continue log touches", -1, columns(col("Token", U32))},
	{Assembly, "Assembly", "II.22.2", "the manifest; netmodules have none", -1, append(
		append(columns(col("HashAlgID", U32)), versionColumns("")...),
		col("Flags", U32), col("PublicKey", Blob), col("Name", String), col("Culture", String))},
	{AssemblyProcessor, "AssemblyProcessor", "II.22.4", "obsolete", -1, columns(col("Processor", U32))},
	{AssemblyOS, "AssemblyOS", "II.22.3", "obsolete", -1, columns(col("OSPlatformID", U32), col("OSMajorVersion", U32), col("OSMinorVersion", U32))},
	{AssemblyRef, "AssemblyRef", "II.22.5", "an assembly this one refers to", -1, version("",
		col("Flags", U32), col("PublicKeyOrToken", Blob), col("Name", String), col("Culture", String), col("HashValue", Blob))},
	{AssemblyRefProcessor, "AssemblyRefProcessor", "II.22.7", "obsolete", -1, columns(col("Processor", U32), row("AssemblyRef", AssemblyRef))},
	{AssemblyRefOS, "AssemblyRefOS", "II.22.6", "obsolete", -1, columns(
		col("OSPlatformID", U32), col("OSMajorVersion", U32), col("OSMinorVersion", U32), row("AssemblyRef", AssemblyRef))},
	{File, "File", "II.22.19", "a further file of this assembly", -1, columns(col("Flags", U32), col("Name", String), col("HashValue", Blob))},
	{ExportedType, "ExportedType", "II.22.14", "a type of another module of this assembly, or a forwarded type", -1, columns(
		col("Flags", U32), col("TypeDefID", U32), col("TypeName", String), col("TypeNamespace", String), coded("Implementation", Implementation))},
	{ManifestResource, "ManifestResource", "II.22.24", "a managed resource", -1, columns(
		col("Offset", U32), col("Flags", U32), col("Name", String), coded("Implementation", Implementation))},
	{NestedClass, "NestedClass", "II.22.32", "the type a nested type is defined in", 0, columns(row("NestedClass", TypeDef), row("EnclosingClass", TypeDef))},
	{GenericParam, "GenericParam", "II.22.20", "a generic parameter of a type or method", 2, columns(
		col("Number", U16), col("Flags", U16), coded("Owner", TypeOrMethodDef), col("Name", String))},
	{MethodSpec, "MethodSpec", "II.22.29", "an instantiated generic method", -1, columns(coded("Method", MethodDefOrRef), col("Instantiation", Blob))},
	{GenericParamConstraint, "GenericParamConstraint", "II.22.21", "a type that a generic parameter must derive from or implement", 0, columns(
		row("Owner", GenericParam), coded("Constraint", TypeDefOrRef))},

	{Document, "Document", "", "a source document of a portable PDB; Name is a document name blob", -1, columns(
		col("Name", Blob), col("HashAlgorithm", GUID), col("Hash", Blob), col("Language", GUID))},
	{MethodDebugInformation, "MethodDebugInformation", "", "the sequence points of the method with the same row number", -1, columns(
		row("Document", Document), col("SequencePoints", Blob))},
	{LocalScope, "LocalScope", "", "a range of IL bytes in which variables and constants are visible", 0, columns(
		row("Method", MethodDef), row("ImportScope", ImportScope), list("VariableList", LocalVariable), list("ConstantList", LocalConstant),
		col("StartOffset", U32), col("Length", U32))},
	{LocalVariable, "LocalVariable", "", "the name of a local variable slot", -1, columns(col("Attributes", U16), col("Index", U16), col("Name", String))},
	{LocalConstant, "LocalConstant", "", "a named local constant", -1, columns(col("Name", String), col("Signature", Blob))},
	{ImportScope, "ImportScope", "", "the namespaces and aliases in scope", -1, columns(row("Parent", ImportScope), col("Imports", Blob))},
	{StateMachineMethod, "StateMachineMethod", "", "the source method of an iterator or async MoveNext method", 0, columns(
		row("MoveNextMethod", MethodDef), row("KickoffMethod", MethodDef))},
	{CustomDebugInformation, "CustomDebugInformation", "", "debugging data of a compiler's own kind", 0, columns(
		coded("Parent", HasCustomDebugInformation), col("Kind", GUID), col("Value", Blob))},
}
