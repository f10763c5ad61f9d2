using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

/// <summary>A reference that does not keep its object alive.</summary>
public sealed class WeakReference<T> where T : class?
{
    private readonly WeakCell _cell;

    public WeakReference(T target) : this(target, false) { }
    public WeakReference(T target, bool trackResurrection) => _cell = new WeakCell(target, trackResurrection);

    public bool TryGetTarget([MaybeNullWhen(false), NotNullWhen(true)] out T target)
    {
        target = Unsafe.As<T>(_cell.Target)!;
        return target is not null;
    }

    public void SetTarget(T target) => _cell.Target = target;
}
