using Internal.Runtime;

namespace System;

/// <summary>A reference that does not keep its object alive.</summary>
public class WeakReference
{
    private readonly WeakCell _cell;

    public WeakReference(object? target) : this(target, false) { }

    public WeakReference(object? target, bool trackResurrection)
    {
        _cell = new WeakCell(target, trackResurrection);
        TrackResurrection = trackResurrection;
    }

    public virtual bool IsAlive => Target is not null;
    public virtual bool TrackResurrection { get; }

    public virtual object? Target
    {
        get => _cell.Target;
        set => _cell.Target = value;
    }
}
