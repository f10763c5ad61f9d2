namespace System;
public readonly struct Int16 : IEquatable<Int16> {
    private readonly short m_value;
    public override string ToString() => Number.ToText((long)m_value);
    public bool Equals(short other) => m_value == other;
    public override bool Equals(object? obj) => obj is short other && m_value == other;
    public override int GetHashCode() => m_value;
}
