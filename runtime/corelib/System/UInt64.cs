namespace System;
public readonly struct UInt64 : IEquatable<UInt64> {
    private readonly ulong m_value; public const ulong MaxValue = 0xFFFFFFFFFFFFFFFF;
    public override string ToString() => Number.ToText(m_value);
    public bool Equals(ulong other) => m_value == other;
    public override bool Equals(object? obj) => obj is ulong other && m_value == other;
    public override int GetHashCode() => (int)m_value ^ (int)(m_value >> 32);
}
