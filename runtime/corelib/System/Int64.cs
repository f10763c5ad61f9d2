namespace System;
public readonly struct Int64 : IEquatable<Int64> {
    private readonly long m_value;
    public override string ToString() => Number.ToText(m_value);
    public bool Equals(long other) => m_value == other;
    public override bool Equals(object? obj) => obj is long other && m_value == other;
    public override int GetHashCode() => (int)m_value ^ (int)(m_value >> 32);
}
