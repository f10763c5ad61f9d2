using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Internal.Runtime;

namespace System;

/// <summary>
/// The Type objects of compiled types. They are frozen data (docs/abi.md section 2): equal types are the
/// same object. The name record holds the full name.
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

    private ReadOnlySpan<byte> Record => new(_nameRecord + 4, NameBytes);

    public override string FullName => Utf8.ToText(Record);

    /// <summary>The full name without the assemblies of generic arguments: `[[A, assembly],[B, assembly]]` becomes `[A,B]`.</summary>
    public override string ToString()
    {
        string name = FullName;
        if (!name.Contains('[')) return name;
        var to = new CharBuffer(stackalloc char[128]);
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (c == '[' && i > 0 && (name[i - 1] == '[' || name[i - 1] == ',' && to.Text[to.Length - 1] == ',')) continue;
            if (c == ',' && i + 1 < name.Length && name[i + 1] == ' ')
            {
                i = name.IndexOf(']', i);
                continue;
            }
            to.Append(c);
        }
        return to.ToText();
    }

    /// <summary>What stands behind the namespace and the enclosing types, without generic arguments.</summary>
    public override string Name
    {
        get
        {
            string name = FullName;
            int end = name.IndexOf("[[", StringComparison.Ordinal), suffix = name.LastIndexOf("]]", StringComparison.Ordinal) + 2;
            if (end < 0) (end, suffix) = (name.Length, name.Length);
            int start = name.LastIndexOf('+', end - 1) + 1;
            if (start == 0 && NamespaceBytes != 0) start = Text(0, NamespaceBytes).Length + 1;
            return string.Concat(name.AsSpan(start, end - start), name.AsSpan(suffix));
        }
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
