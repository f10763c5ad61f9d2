namespace System;
public readonly struct UIntPtr : IEquatable<UIntPtr> {
    private readonly nuint m_value;
    public override string ToString() => Number.ToText((ulong)m_value);
    public bool Equals(nuint other) => m_value == other;
    public override bool Equals(object? obj) => obj is nuint other && m_value == other;
    public override int GetHashCode() => ((ulong)m_value).GetHashCode();
}
