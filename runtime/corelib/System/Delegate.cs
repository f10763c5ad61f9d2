// This file holds delegates. The layout of the fields is docs/abi.md section 1; the compiler
// supplies constructors and Invoke, and gives each delegate type its MulticastCode.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Internal.Runtime;

namespace System;

[StructLayout(LayoutKind.Sequential)]
public abstract class Delegate : ICloneable
{
#pragma warning disable CS0649 // the compiler stores them
    private object? _target;
    private nint _code;
    private Delegate[]? _list;
    private nint _count;
#pragma warning restore CS0649

    private protected Delegate() { }

    public virtual object Clone() => MemberwiseClone();

    /// <summary>The target of a delegate to one method, else the delegate itself.</summary>
    internal object? RawTarget => _target;

    /// <summary>The object that the last method is closed over.</summary>
    public object? Target => _list is null ? _target : _list[_count - 1].Target;
    public bool HasSingleTarget => _list is null;

    /// <summary>The code that calls every delegate of <see cref="_list"/>; the compiler overrides it in every delegate type.</summary>
    [Intrinsic]
    internal virtual nint MulticastCode() => throw new NotSupportedException();

    /// <summary>The code that thunks for native code run; 0 for generic delegates. The compiler overrides it in every delegate type.</summary>
    [Intrinsic]
    internal virtual nint NativeCode() => 0;

    public virtual Delegate[] GetInvocationList()
    {
        Delegate[] list = new Delegate[_list is null ? 1 : _count];
        for (int i = 0; i < list.Length; i++) list[i] = At(i);
        return list;
    }

    private int Count => _list is null ? 1 : (int)_count;
    private Delegate At(int index) => _list is null ? this : _list[index];

    public static Delegate? Combine(Delegate? a, Delegate? b)
    {
        if (a is null) return b;
        if (b is null) return a;
        RequireSameType(a, b);
        Delegate[] list = new Delegate[a.Count + b.Count];
        for (int i = 0; i < a.Count; i++) list[i] = a.At(i);
        for (int i = 0; i < b.Count; i++) list[a.Count + i] = b.At(i);
        return a.WithList(list, list.Length);
    }

    public static Delegate? Combine(params Delegate?[]? delegates) => Combine((ReadOnlySpan<Delegate?>)delegates);

    public static Delegate? Combine(params ReadOnlySpan<Delegate?> delegates)
    {
        Delegate? all = null;
        foreach (Delegate? d in delegates) all = Combine(all, d);
        return all;
    }

    /// <summary>Removes the last occurrence of value's invocation list from source's.</summary>
    public static Delegate? Remove(Delegate? source, Delegate? value)
    {
        if (source is null || value is null) return source;
        RequireSameType(source, value);
        int removed = value.Count;
        for (int at = source.Count - removed; at >= 0; at--)
            if (source.HasAt(at, value)) return source.Without(at, removed);
        return source;
    }

    public static Delegate? RemoveAll(Delegate? source, Delegate? value)
    {
        Delegate? before;
        do
        {
            before = source;
            source = Remove(source, value);
        }
        while (before != source);
        return source;
    }

    private bool HasAt(int at, Delegate value)
    {
        for (int i = 0; i < value.Count; i++)
            if (!At(at + i).Equals(value.At(i))) return false;
        return true;
    }

    private Delegate? Without(int at, int removed)
    {
        int left = Count - removed;
        if (left == 0) return null;
        if (left == 1) return At(at == 0 ? removed : 0);
        Delegate[] list = new Delegate[left];
        for (int i = 0; i < left; i++) list[i] = At(i < at ? i : i + removed);
        return WithList(list, left);
    }

    private Delegate WithList(Delegate[] list, int count)
    {
        Delegate result = Unsafe.As<Delegate>(MemberwiseClone());
        result._target = result;
        result._code = MulticastCode();
        result._list = list;
        result._count = count;
        return result;
    }

    private static unsafe void RequireSameType(Delegate a, Delegate b)
    {
        if (Intrinsics.MethodTableOf(a) != Intrinsics.MethodTableOf(b)) throw new ArgumentException("Delegates must be of the same type.");
    }

    public override unsafe bool Equals(object? obj)
    {
        if (ReferenceEquals(this, obj)) return true;
        if (obj is not Delegate other || Intrinsics.MethodTableOf(this) != Intrinsics.MethodTableOf(other)) return false;
        if (_list is null || other._list is null) return _list is null && other._list is null && _code == other._code && _target == other._target;
        return _count == other._count && HasAt(0, other);
    }

    public override int GetHashCode()
    {
        if (_list is null) return _code.GetHashCode() * 31 + RuntimeHelpers.GetHashCode(_target);
        int hash = 0;
        for (int i = 0; i < _count; i++) hash = hash * 33 + _list[i].GetHashCode();
        return hash;
    }

    public static bool operator ==(Delegate? d1, Delegate? d2) => d2 is null ? d1 is null : ReferenceEquals(d1, d2) || d2.Equals(d1);
    public static bool operator !=(Delegate? d1, Delegate? d2) => !(d1 == d2);
}
