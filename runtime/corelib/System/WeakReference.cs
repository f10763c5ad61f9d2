namespace System;

/// <summary>A reference that does not keep its object alive. No object dies yet, so it always has it.</summary>
public class WeakReference
{
    private object? _target;

    public WeakReference(object? target) : this(target, false) { }

    public WeakReference(object? target, bool trackResurrection)
    {
        _target = target;
        TrackResurrection = trackResurrection;
    }

    public virtual bool IsAlive => Target is not null;
    public virtual bool TrackResurrection { get; }

    public virtual object? Target
    {
        get => _target;
        set => _target = value;
    }
}
