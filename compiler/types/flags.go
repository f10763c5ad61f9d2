package types

// This file names the flag words of metadata rows (ECMA-335 II.23.1). The
// reader gives them as plain integers; here they get types and names, so that
// a method flag cannot be tested on a field.

// TypeAttributes are the flags of a TypeDef, ECMA-335 II.23.1.15.
type TypeAttributes uint32

// Type flags.
const (
	TypeVisibilityMask   TypeAttributes = 0x00000007
	TypePublic           TypeAttributes = 0x00000001
	TypeNestedPublic     TypeAttributes = 0x00000002
	TypeNestedPrivate    TypeAttributes = 0x00000003
	TypeNestedFamily     TypeAttributes = 0x00000004
	TypeNestedAssembly   TypeAttributes = 0x00000005
	TypeNestedFamAndAsm  TypeAttributes = 0x00000006
	TypeNestedFamOrAsm   TypeAttributes = 0x00000007
	TypeLayoutMask       TypeAttributes = 0x00000018
	TypeSequentialLayout TypeAttributes = 0x00000008
	TypeExplicitLayout   TypeAttributes = 0x00000010
	TypeInterface        TypeAttributes = 0x00000020
	TypeAbstract         TypeAttributes = 0x00000080
	TypeSealed           TypeAttributes = 0x00000100
	TypeSpecialName      TypeAttributes = 0x00000400
	TypeImport           TypeAttributes = 0x00001000
	TypeSerializable     TypeAttributes = 0x00002000
	TypeStringMask       TypeAttributes = 0x00030000
	TypeUnicodeClass     TypeAttributes = 0x00010000
	TypeAutoClass        TypeAttributes = 0x00020000
	TypeBeforeFieldInit  TypeAttributes = 0x00100000
	TypeForwarder        TypeAttributes = 0x00200000
)

// FieldAttributes are the flags of a Field, ECMA-335 II.23.1.5.
type FieldAttributes uint16

// Field flags.
const (
	FieldAccessMask  FieldAttributes = 0x0007
	FieldCompilerCtl FieldAttributes = 0x0000
	FieldPrivate     FieldAttributes = 0x0001
	FieldPublic      FieldAttributes = 0x0006
	FieldStatic      FieldAttributes = 0x0010
	FieldInitOnly    FieldAttributes = 0x0020
	FieldLiteral     FieldAttributes = 0x0040
	FieldSpecialName FieldAttributes = 0x0200
	FieldHasRVA      FieldAttributes = 0x0100
	FieldHasMarshal  FieldAttributes = 0x1000
	FieldHasDefault  FieldAttributes = 0x8000
)

// MethodAttributes are the flags of a MethodDef, ECMA-335 II.23.1.10.
type MethodAttributes uint16

// Method flags.
const (
	MethodAccessMask    MethodAttributes = 0x0007
	MethodCompilerCtl   MethodAttributes = 0x0000
	MethodPrivate       MethodAttributes = 0x0001
	MethodFamAndAsm     MethodAttributes = 0x0002
	MethodAssembly      MethodAttributes = 0x0003
	MethodFamily        MethodAttributes = 0x0004
	MethodFamOrAsm      MethodAttributes = 0x0005
	MethodPublic        MethodAttributes = 0x0006
	MethodStatic        MethodAttributes = 0x0010
	MethodFinal         MethodAttributes = 0x0020
	MethodVirtual       MethodAttributes = 0x0040
	MethodHideBySig     MethodAttributes = 0x0080
	MethodNewSlot       MethodAttributes = 0x0100
	MethodStrict        MethodAttributes = 0x0200
	MethodAbstract      MethodAttributes = 0x0400
	MethodSpecialName   MethodAttributes = 0x0800
	MethodRTSpecialName MethodAttributes = 0x1000
	MethodPInvoke       MethodAttributes = 0x2000
)

// MethodImplAttributes are the implementation flags of a MethodDef, ECMA-335
// II.23.1.11; aggressive inlining and optimisation extend the standard.
type MethodImplAttributes uint16

// Method implementation flags.
const (
	ImplCodeTypeMask           MethodImplAttributes = 0x0003
	ImplIL                     MethodImplAttributes = 0x0000
	ImplNative                 MethodImplAttributes = 0x0001
	ImplRuntime                MethodImplAttributes = 0x0003
	ImplUnmanaged              MethodImplAttributes = 0x0004
	ImplNoInlining             MethodImplAttributes = 0x0008
	ImplForwardRef             MethodImplAttributes = 0x0010
	ImplSynchronized           MethodImplAttributes = 0x0020
	ImplNoOptimization         MethodImplAttributes = 0x0040
	ImplPreserveSig            MethodImplAttributes = 0x0080
	ImplAggressiveInlining     MethodImplAttributes = 0x0100
	ImplAggressiveOptimization MethodImplAttributes = 0x0200
	ImplInternalCall           MethodImplAttributes = 0x1000
)

// GenericParamAttributes are the flags of a GenericParam, ECMA-335 II.23.1.7;
// the by-ref-like permission extends the standard.
type GenericParamAttributes uint16

// Generic parameter flags.
const (
	ParamVarianceMask       GenericParamAttributes = 0x0003
	ParamCovariant          GenericParamAttributes = 0x0001
	ParamContravariant      GenericParamAttributes = 0x0002
	ParamReferenceType      GenericParamAttributes = 0x0004
	ParamNotNullableValue   GenericParamAttributes = 0x0008
	ParamDefaultConstructor GenericParamAttributes = 0x0010
	ParamAllowByRefLike     GenericParamAttributes = 0x0020
)

// PInvokeAttributes are the flags of an ImplMap row, ECMA-335 II.23.1.8.
type PInvokeAttributes uint16

// P/Invoke flags.
const (
	PInvokeNoMangle      PInvokeAttributes = 0x0001
	PInvokeCharSetMask   PInvokeAttributes = 0x0006
	PInvokeAnsi          PInvokeAttributes = 0x0002
	PInvokeUnicode       PInvokeAttributes = 0x0004
	PInvokeAuto          PInvokeAttributes = 0x0006
	PInvokeSetLastError  PInvokeAttributes = 0x0040
	PInvokeCallConvMask  PInvokeAttributes = 0x0700
	PInvokeCallWinapi    PInvokeAttributes = 0x0100
	PInvokeCallCdecl     PInvokeAttributes = 0x0200
	PInvokeCallStdcall   PInvokeAttributes = 0x0300
	PInvokeCallThiscall  PInvokeAttributes = 0x0400
	PInvokeCallFastcall  PInvokeAttributes = 0x0500
	PInvokeBestFitOn     PInvokeAttributes = 0x0010
	PInvokeBestFitOff    PInvokeAttributes = 0x0020
	PInvokeThrowOnUnmap  PInvokeAttributes = 0x1000
	PInvokeIgnoreOnUnmap PInvokeAttributes = 0x2000
)
