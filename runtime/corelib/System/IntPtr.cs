namespace System;
public readonly struct IntPtr : IEquatable<IntPtr> {
    private readonly nint m_value;
    public override string ToString() => Number.ToText((long)m_value);
    public bool Equals(nint other) => m_value == other;
    public override bool Equals(object? obj) => obj is nint other && m_value == other;
    public override int GetHashCode() => ((long)m_value).GetHashCode();
}
