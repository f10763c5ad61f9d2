namespace System;
public readonly struct Boolean : IEquatable<Boolean> {
    private readonly bool m_value;
    public override string ToString() => m_value ? "True" : "False";
    public bool Equals(bool other) => m_value == other;
    public override bool Equals(object? obj) => obj is bool other && m_value == other;
    public override int GetHashCode() => m_value ? 1 : 0;
}
