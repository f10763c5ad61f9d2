// This file holds what refers to an object without keeping it alive. The collector does not take the
// number in it for a reference, and writes zero there when the object is dead.
using System.Runtime.CompilerServices;

namespace Internal.Runtime;

internal sealed class WeakCell
{
    private nint _target;          // RuntimeABI.WeakTarget
    private readonly nint _tracks; // RuntimeABI.WeakTracks

    internal WeakCell(object? target, bool trackResurrection)
    {
        _tracks = trackResurrection ? 1 : 0;
        Target = target;
        RuntimeImports.RegisterWeak(this);
    }

    internal object? Target
    {
        get => Unsafe.As<nint, object?>(ref _target);
        set => Unsafe.As<nint, object?>(ref _target) = value;
    }
}
