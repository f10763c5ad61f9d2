using System.Diagnostics.CodeAnalysis;

namespace System;

/// <summary>A reference that does not keep its object alive. No object dies yet, so it always has it.</summary>
public sealed class WeakReference<T> where T : class?
{
    private T _target;

    public WeakReference(T target) : this(target, false) { }
    public WeakReference(T target, bool trackResurrection) => _target = target;

    public bool TryGetTarget([MaybeNullWhen(false), NotNullWhen(true)] out T target)
    {
        target = _target;
        return target is not null;
    }

    public void SetTarget(T target) => _target = target;
}
