namespace System.ComponentModel;

/// <summary>Whether editors show a member.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Event | AttributeTargets.Delegate | AttributeTargets.Interface)]
public sealed class EditorBrowsableAttribute(EditorBrowsableState state) : Attribute
{
    public EditorBrowsableAttribute() : this(EditorBrowsableState.Always) { }
    public EditorBrowsableState State { get; } = state;
    public override bool Equals(object? obj) => obj is EditorBrowsableAttribute other && other.State == State;
    public override int GetHashCode() => (int)State;
}
