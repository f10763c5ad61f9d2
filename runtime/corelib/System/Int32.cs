namespace System;
public readonly struct Int32 : IEquatable<Int32> {
    private readonly int m_value;
    public override string ToString() => Number.ToText((long)m_value);
    public bool Equals(int other) => m_value == other;
    public override bool Equals(object? obj) => obj is int other && m_value == other;
    public override int GetHashCode() => m_value;
}
