namespace System;
public readonly struct UInt32 : IEquatable<UInt32> {
    private readonly uint m_value; public const uint MaxValue = 0xFFFFFFFF;
    public override string ToString() => Number.ToText((ulong)m_value);
    public bool Equals(uint other) => m_value == other;
    public override bool Equals(object? obj) => obj is uint other && m_value == other;
    public override int GetHashCode() => (int)m_value;
}
