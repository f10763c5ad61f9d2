namespace System;
public readonly struct SByte : IEquatable<SByte> {
    private readonly sbyte m_value;
    public override string ToString() => Number.ToText((long)m_value);
    public bool Equals(sbyte other) => m_value == other;
    public override bool Equals(object? obj) => obj is sbyte other && m_value == other;
    public override int GetHashCode() => m_value;
}
