// This file reads ilaot_typeinfo (docs/abi.md section 2): what a type says about others. Each method stands for a
// relation: the compiler keeps the types that it can answer with if, and only if, the method is reachable.
using System;
using System.Runtime.CompilerServices;

namespace Internal.Runtime;

internal static unsafe class TypeRelations
{
    internal static RuntimeType? Base(RuntimeType type) => Related(type, RuntimeABI.TypeInfoBase);

    /// <summary>The element of an array, pointer or by-ref; the type below an enum or a nullable.</summary>
    internal static RuntimeType? Element(RuntimeType type) => Related(type, RuntimeABI.TypeInfoElement);

    internal static RuntimeType? Definition(RuntimeType type) => Related(type, RuntimeABI.TypeInfoDefinition);
    internal static RuntimeType? Declaring(RuntimeType type) => Related(type, RuntimeABI.TypeInfoDeclaring);
    internal static Type[] Arguments(RuntimeType type) => List(type, RuntimeABI.TypeInfoArguments);
    internal static Type[] Interfaces(RuntimeType type) => List(type, RuntimeABI.TypeInfoInterfaces);

    /// <summary>The flags of ECMA-335 II.23.1.15 and the bits of the record.</summary>
    internal static uint Details(RuntimeType type) => Word(type, RuntimeABI.TypeInfoAttributes);

    /// <summary>The interfaces of a class that derives from Attribute: those of other types are not kept for it.</summary>
    internal static Type[] AttributeInterfaces(RuntimeType type) => List(type, RuntimeABI.TypeInfoInterfaces);

    /// <summary>New objects of all attributes of the type itself.</summary>
    internal static object[] Attributes(RuntimeType type)
    {
        nint code = Intrinsics.TypeAttributes()[(type.MethodTable->TypeObject - 1) / RuntimeABI.TypeObjectSize];
        return code == 0 ? [] : ((delegate*<object[]>)code)();
    }

    /// <summary>The display name of the assembly that defines the type.</summary>
    internal static string AssemblyName(RuntimeType type)
    {
        uint at = Word(type, RuntimeABI.TypeInfoAssembly);
        if (at == 0) return "";
        byte* text = Intrinsics.TypeInfo() + at;
        return Utf8.ToText(new ReadOnlySpan<byte>(text + 2, *(ushort*)text));
    }

    /// <summary>The vector of a type; null if the program has none.</summary>
    internal static RuntimeType? VectorOf(RuntimeType element) => ArrayOf(element, ElementType.SZArray, 1);

    /// <summary>The general array of a type and rank; null if the program has none.</summary>
    internal static RuntimeType? MatrixOf(RuntimeType element, int rank) => ArrayOf(element, ElementType.Array, rank);

    private static RuntimeType? ArrayOf(RuntimeType element, ElementType kind, int rank)
    {
        uint count = *(uint*)Intrinsics.TypeInfo(), number = element.MethodTable->TypeObject;
        for (uint i = 0; i < count; i++)
        {
            byte* record = RecordAt(i);
            if (*(uint*)(record + RuntimeABI.TypeInfoElement) != number) continue;
            RuntimeType type = At(element, 1 + i * RuntimeABI.TypeObjectSize)!;
            if (type.MethodTable->Kind == kind && type.MethodTable->Rank == rank) return type;
        }
        return null;
    }

    private static byte* RecordAt(uint index) => Intrinsics.TypeInfo() + RuntimeABI.TypeInfoRecords + index * RuntimeABI.TypeInfoSize;

    private static uint Word(RuntimeType type, int field) =>
        *(uint*)(RecordAt((type.MethodTable->TypeObject - 1) / RuntimeABI.TypeObjectSize) + field);

    private static RuntimeType? Related(RuntimeType type, int field) => At(type, Word(type, field));

    /// <summary>The type with a number; another type object tells where they lie.</summary>
    private static RuntimeType? At(RuntimeType other, uint number)
    {
        if (number == 0) return null;
        nint address = Unsafe.As<RuntimeType, nint>(ref other) + (nint)number - (nint)other.MethodTable->TypeObject;
        return Unsafe.As<nint, RuntimeType>(ref address);
    }

    private static Type[] List(RuntimeType type, int field)
    {
        uint at = Word(type, field);
        if (at == 0) return Type.EmptyTypes;
        uint* words = (uint*)(Intrinsics.TypeInfo() + at);
        var list = new Type[words[0]];
        for (int i = 0; i < list.Length; i++) list[i] = At(type, words[i + 1])!;
        return list;
    }
}
