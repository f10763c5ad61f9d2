// This file gives objects numbers that native code can hold. Objects do not move, so pinning
// one needs nothing but a reference to it.
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Runtime.InteropServices;

public unsafe struct GCHandle : IEquatable<GCHandle>
{
    private nint _handle; // number << 1 | pinned; 0: none

    private GCHandle(nint handle) => _handle = handle;

    public static GCHandle Alloc(object? value) => Alloc(value, GCHandleType.Normal);

    public static GCHandle Alloc(object? value, GCHandleType type)
    {
        if ((uint)type > (uint)GCHandleType.Pinned) throw new ArgumentOutOfRangeException(nameof(type), "Enum value was out of legal range.");
        if (type == GCHandleType.Pinned && value is not null) RequirePinnable(value);
        object? held = type is GCHandleType.Weak or GCHandleType.WeakTrackResurrection ? new WeakCell(value, type == GCHandleType.WeakTrackResurrection) : value;
        return new(HandleTable.Allocate(held) << 1 | (type == GCHandleType.Pinned ? 1 : 0));
    }

    private static void RequirePinnable(object value)
    {
        if (value is string || !Intrinsics.MethodTableOf(value)->HasReferences && (value is Array || value is ValueType || Intrinsics.MethodTableOf(value)->BaseSize > RuntimeABI.MinObject)) return;
        throw new ArgumentException("Object contains non-primitive or non-blittable data.", nameof(value));
    }

    public bool IsAllocated => _handle != 0;

    public object? Target
    {
        readonly get => HandleTable.Get(Number) is var held && held is WeakCell weak ? weak.Target : held;
        set
        {
            if ((_handle & 1) != 0 && value is not null) RequirePinnable(value);
            if (HandleTable.Get(Number) is WeakCell weak) weak.Target = value;
            else HandleTable.Set(Number, value);
        }
    }

    private readonly nint Number => _handle == 0 ? throw new InvalidOperationException("Handle is not initialized.") : _handle >> 1;

    public void Free()
    {
        HandleTable.Free(Number);
        _handle = 0;
    }

    public readonly nint AddrOfPinnedObject()
    {
        nint number = Number;
        if ((_handle & 1) == 0) throw new InvalidOperationException("Handle is not pinned.");
        object? target = HandleTable.Get(number);
        if (target is null) return 0;
        if (target is string text) return Interop.TextAddress(text);
        if (target is Array array) return (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(array));
        return (nint)Unsafe.AsPointer(ref Intrinsics.DataOf(target));
    }

    public static explicit operator GCHandle(nint value) => FromIntPtr(value);
    public static GCHandle FromIntPtr(nint value) => value == 0 ? throw new InvalidOperationException("Cannot pass a GCHandle across AppDomains.") : new(value);
    public static explicit operator nint(GCHandle value) => value._handle;
    public static nint ToIntPtr(GCHandle value) => value._handle;

    public override readonly int GetHashCode() => _handle.GetHashCode();
    public override readonly bool Equals(object? o) => o is GCHandle other && Equals(other);
    public readonly bool Equals(GCHandle other) => _handle == other._handle;
    public static bool operator ==(GCHandle a, GCHandle b) => a._handle == b._handle;
    public static bool operator !=(GCHandle a, GCHandle b) => a._handle != b._handle;
}
