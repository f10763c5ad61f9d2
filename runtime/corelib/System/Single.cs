namespace System;
public readonly struct Single : IEquatable<Single> {
    private readonly float m_value;
    public override string ToString() => "";
    public bool Equals(float other) => m_value == other;
    public override bool Equals(object? obj) => obj is float other && m_value == other;
    public override int GetHashCode() => BitConverter.SingleToInt32Bits(m_value);
}
