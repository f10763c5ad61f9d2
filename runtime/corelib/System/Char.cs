namespace System;
public readonly struct Char : IEquatable<Char> {
    private readonly char m_value;
    public override string ToString() => "";
    public bool Equals(char other) => m_value == other;
    public override bool Equals(object? obj) => obj is char other && m_value == other;
    public override int GetHashCode() => m_value;
    public static bool IsWhiteSpace(char c) => c == 32;
    public static char ToUpperInvariant(char c) => c;
}
