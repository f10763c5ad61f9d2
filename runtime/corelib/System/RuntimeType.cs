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
internal sealed unsafe partial class RuntimeType : Type
{
#pragma warning disable CS0649 // the compiler lays the objects out
    private readonly MethodTable* _methodTable;
    private readonly byte* _nameRecord;
#pragma warning restore CS0649

    private int NamespaceBytes => *(ushort*)_nameRecord;
    private int NameBytes => ((ushort*)_nameRecord)[1];

    private string Text(int from, int to) => Utf8.ToText(new ReadOnlySpan<byte>(_nameRecord + 4 + from, to - from));

    private ReadOnlySpan<byte> Record => new(_nameRecord + 4, NameBytes);

    /// <summary>What contains type parameters has no name by which it can be found, but for definitions.</summary>
    public override string? FullName => _methodTable->IsOpen && !_methodTable->IsDefinition ? null : FullText;

    private string FullText => Utf8.ToText(Record);

    /// <summary>`[T,U]` of a generic definition: it follows the name.</summary>
    private string ParameterNames => Utf8.ToText(new ReadOnlySpan<byte>(_nameRecord + 6 + NameBytes, Unsafe.ReadUnaligned<ushort>(_nameRecord + 4 + NameBytes)));

    /// <summary>The full name without the assemblies of generic arguments: `[[A, assembly],[B, assembly]]` becomes `[A,B]`.</summary>
    public override string ToString()
    {
        string name = FullText;
        if (_methodTable->IsDefinition) return name + ParameterNames;
        if (_methodTable->IsOpen || !name.Contains('[')) return name;
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
            string name = FullText;
            int end = Arguments(name), suffix = end;
            if (end < 0) (end, suffix) = (name.Length, name.Length);
            for (int depth = 0; suffix < name.Length;)
            {
                depth += name[suffix] == '[' ? 1 : name[suffix] == ']' ? -1 : 0;
                suffix++;
                if (depth == 0) break;
            }
            int start = end == 0 ? 0 : name.LastIndexOf('+', end - 1) + 1;
            if (start == 0 && NamespaceBytes != 0) start = Text(0, NamespaceBytes).Length + 1;
            return string.Concat(name.AsSpan(start, end - start), name.AsSpan(suffix));
        }
    }

    /// <summary>Where the generic arguments begin, which are in brackets that are not those of an array; -1 if there are none.</summary>
    private static int Arguments(string name)
    {
        for (int i = 0; i + 1 < name.Length; i++)
        {
            if (name[i] == '\\') i++;
            else if (name[i] == '[' && name[i + 1] is not (']' or ',' or '*')) return i;
        }
        return -1;
    }

    public override string? Namespace => NamespaceBytes == 0 ? null : Text(0, NamespaceBytes);
    public override RuntimeTypeHandle TypeHandle
    {
        get
        {
            nint value = (nint)_methodTable;
            return Unsafe.As<nint, RuntimeTypeHandle>(ref value);
        }
    }

    public override Type UnderlyingSystemType => this;

    /// <summary>The type is declared in another: its name says so.</summary>
    private bool IsNestedName
    {
        get
        {
            if (_methodTable->IsParameter) return true;
            if (HasElementTypeImpl()) return false;
            ReadOnlySpan<byte> name = Record;
            for (int i = NamespaceBytes; i < name.Length && name[i] != '['; i++)
            {
                if (name[i] == '+') return true;
                if (name[i] == '\\') i++;
            }
            return false;
        }
    }

    internal MethodTable* MethodTable => _methodTable;
}
