using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Internal.Runtime;

namespace System;

/// <summary>
/// The Type objects of compiled types. They are frozen data (docs/abi.md section 2): equal types are the
/// same object. The name record holds the form that Type.ToString gives.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal sealed unsafe class RuntimeType : Type
{
#pragma warning disable CS0649 // the compiler lays the objects out
    private readonly MethodTable* _methodTable;
    private readonly byte* _nameRecord;
#pragma warning restore CS0649

    private int NamespaceBytes => *(ushort*)_nameRecord;
    private int NameBytes => ((ushort*)_nameRecord)[1];

    private string Text(int from, int to) => Utf8.ToText(new ReadOnlySpan<byte>(_nameRecord + 4 + from, to - from));

    public override string ToString() => Text(0, NameBytes);
    public override string? FullName => Text(0, NameBytes);

    /// <summary>The part behind the namespace and the enclosing types; of generic arguments nothing.</summary>
    public override string Name
    {
        get
        {
            byte* text = _nameRecord + 4;
            int start = NamespaceBytes == 0 ? 0 : NamespaceBytes + 1, end = start;
            while (end < NameBytes && text[end] != '[' || end + 1 < NameBytes && IsSuffix(text + end))
            {
                if (text[end] == '+') start = end + 1;
                end++;
            }
            if (end == NameBytes || text[NameBytes - 1] != ']' || IsSuffix(text + NameBytes - 2)) return Text(start, end) + ArraySuffix(end);
            return Text(start, end);
        }
    }

    private static bool IsSuffix(byte* text) => text[0] == '[' && text[1] is (byte)']' or (byte)',' or (byte)'*';

    private string ArraySuffix(int nameEnd)
    {
        if (!_methodTable->IsArray) return "";
        int start = NameBytes;
        byte* text = _nameRecord + 4;
        while (start > nameEnd && text[start - 1] is (byte)'[' or (byte)']' or (byte)',' or (byte)'*') start--;
        return Text(start, NameBytes);
    }

    public override string? Namespace => NamespaceBytes == 0 ? null : Text(0, NamespaceBytes);
    public override bool IsEnum => _methodTable->IsEnum;
    public override RuntimeTypeHandle TypeHandle
    {
        get
        {
            nint value = (nint)_methodTable;
            return Unsafe.As<nint, RuntimeTypeHandle>(ref value);
        }
    }

    protected override bool IsValueTypeImpl() => _methodTable->IsValueType;
    protected override bool IsArrayImpl() => _methodTable->IsArray;
    private protected override bool IsInterfaceImpl() => _methodTable->IsInterface;
    internal MethodTable* MethodTable => _methodTable;
}
