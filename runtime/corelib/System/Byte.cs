namespace System;
public readonly struct Byte : IEquatable<Byte> {
    private readonly byte m_value;
    public override string ToString() => Number.ToText((ulong)m_value);
    public bool Equals(byte other) => m_value == other;
    public override bool Equals(object? obj) => obj is byte other && m_value == other;
    public override int GetHashCode() => m_value;
}
