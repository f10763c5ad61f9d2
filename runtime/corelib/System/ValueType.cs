using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

/// <summary>
/// The base of value types. The compiler gives every value type that inherits Equals and
/// GetHashCode bodies that go field by field; what stands here serves types whose equality is that
/// of their bytes.
/// </summary>
public abstract class ValueType
{
    protected ValueType() { }

    public override unsafe bool Equals(object? obj)
    {
        if (obj is null) return false;
        MethodTable* type = Intrinsics.MethodTableOf(this);
        if (type != Intrinsics.MethodTableOf(obj)) return false;
        ref byte a = ref Intrinsics.DataOf(this), b = ref Intrinsics.DataOf(obj);
        for (nint i = 0; i < type->BoxedBytes; i++)
            if (Unsafe.Add(ref a, i) != Unsafe.Add(ref b, i)) return false;
        return true;
    }

    public override unsafe int GetHashCode()
    {
        MethodTable* type = Intrinsics.MethodTableOf(this);
        ref byte data = ref Intrinsics.DataOf(this);
        uint hash = Intrinsics.OffsetOf(type);
        for (nint i = 0; i < type->BoxedBytes; i += sizeof(uint))
            hash = (hash ^ Unsafe.As<byte, uint>(ref Unsafe.Add(ref data, i))) * 0x9E3779B1;
        return (int)(hash ^ hash >> 15);
    }

    public override string? ToString() => GetType().ToString();
}
