namespace System;
public readonly struct UInt16 : IEquatable<UInt16> {
    private readonly ushort m_value;
    public override string ToString() => Number.ToText((ulong)m_value);
    public bool Equals(ushort other) => m_value == other;
    public override bool Equals(object? obj) => obj is ushort other && m_value == other;
    public override int GetHashCode() => m_value;
}
