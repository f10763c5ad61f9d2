// This file defines the vocabulary of the table description: table numbers, column kinds and coded indices.

package schema

// TableID is the number of a metadata table, ECMA-335 II.22; the top byte of a token.
type TableID uint8

// Count is one more than the largest table number a metadata stream can name.
const Count = 64

// The tables, ECMA-335 II.22 in the order of their numbers; from Document on, those of the Portable PDB format.
const (
	Module                 TableID = 0x00
	TypeRef                TableID = 0x01
	TypeDef                TableID = 0x02
	FieldPtr               TableID = 0x03
	Field                  TableID = 0x04
	MethodPtr              TableID = 0x05
	MethodDef              TableID = 0x06
	ParamPtr               TableID = 0x07
	Param                  TableID = 0x08
	InterfaceImpl          TableID = 0x09
	MemberRef              TableID = 0x0A
	Constant               TableID = 0x0B
	CustomAttribute        TableID = 0x0C
	FieldMarshal           TableID = 0x0D
	DeclSecurity           TableID = 0x0E
	ClassLayout            TableID = 0x0F
	FieldLayout            TableID = 0x10
	StandAloneSig          TableID = 0x11
	EventMap               TableID = 0x12
	EventPtr               TableID = 0x13
	Event                  TableID = 0x14
	PropertyMap            TableID = 0x15
	PropertyPtr            TableID = 0x16
	Property               TableID = 0x17
	MethodSemantics        TableID = 0x18
	MethodImpl             TableID = 0x19
	ModuleRef              TableID = 0x1A
	TypeSpec               TableID = 0x1B
	ImplMap                TableID = 0x1C
	FieldRVA               TableID = 0x1D
	ENCLog                 TableID = 0x1E
	ENCMap                 TableID = 0x1F
	Assembly               TableID = 0x20
	AssemblyProcessor      TableID = 0x21
	AssemblyOS             TableID = 0x22
	AssemblyRef            TableID = 0x23
	AssemblyRefProcessor   TableID = 0x24
	AssemblyRefOS          TableID = 0x25
	File                   TableID = 0x26
	ExportedType           TableID = 0x27
	ManifestResource       TableID = 0x28
	NestedClass            TableID = 0x29
	GenericParam           TableID = 0x2A
	MethodSpec             TableID = 0x2B
	GenericParamConstraint TableID = 0x2C
	Document               TableID = 0x30
	MethodDebugInformation TableID = 0x31
	LocalScope             TableID = 0x32
	LocalVariable          TableID = 0x33
	LocalConstant          TableID = 0x34
	ImportScope            TableID = 0x35
	StateMachineMethod     TableID = 0x36
	CustomDebugInformation TableID = 0x37

	// None marks the absence of a table: an unused tag of a coded index.
	None TableID = 0xFF
)

// Kind says how a column is stored, ECMA-335 II.22 and II.24.2.6.
type Kind uint8

// The column kinds. Row and List hold a row number of Column.Table, List being the first row of a run; Coded holds a coded index Column.Coded.
const (
	U8 Kind = iota
	U16
	U32
	String
	GUID
	Blob
	Row
	List
	Coded
)

// Column is one column of a table.
type Column struct {
	Name  string
	Kind  Kind
	Table TableID   // for Row and List
	Coded CodedKind // for Coded
}

// Table is one table: its number, name, the clause that describes it, what a row is, and its columns. Key is the index of the column the table is
// looked up (and, where the standard says so, sorted) by; -1 if there is none.
type Table struct {
	ID      TableID
	Name    string
	Section string
	Doc     string
	Key     int
	Columns []Column
}

// CodedKind is one of the coded indices, ECMA-335 II.24.2.6: a row number and a tag in its low bits that selects the table.
type CodedKind uint8

// The coded indices.
const (
	TypeDefOrRef CodedKind = iota
	HasConstant
	HasCustomAttribute
	HasFieldMarshal
	HasDeclSecurity
	MemberRefParent
	HasSemantics
	MethodDefOrRef
	MemberForwarded
	Implementation
	CustomAttributeType
	ResolutionScope
	TypeOrMethodDef
	HasCustomDebugInformation
)

// CodedIndex describes one coded index: the width of its tag in bits and the table each tag selects, None for an unused tag.
type CodedIndex struct {
	Name   string
	Bits   uint
	Tables []TableID
}
