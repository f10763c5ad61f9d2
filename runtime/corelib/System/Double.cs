namespace System;
public readonly struct Double : IEquatable<Double> {
    private readonly double m_value;
    public override string ToString() => "";
    public bool Equals(double other) => m_value == other;
    public override bool Equals(object? obj) => obj is double other && m_value == other;
    public override int GetHashCode() => BitConverter.DoubleToInt64Bits(m_value).GetHashCode();
}
