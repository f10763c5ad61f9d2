using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Internal.Runtime;

namespace System;

/// <summary>A number of 128 bits that nothing else has (RFC 9562).</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly partial struct Guid : ISpanFormattable, IComparable, IComparable<Guid>, IEquatable<Guid>, ISpanParsable<Guid>, IUtf8SpanFormattable, IUtf8SpanParsable<Guid>
{
    private readonly int _a;
    private readonly short _b, _c;
    private readonly byte _d, _e, _f, _g, _h, _i, _j, _k;

    public static readonly Guid Empty;
    public static Guid AllBitsSet => new(uint.MaxValue, ushort.MaxValue, ushort.MaxValue, 255, 255, 255, 255, 255, 255, 255, 255);

    public Guid(int a, short b, short c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)
    {
        (_a, _b, _c) = (a, b, c);
        (_d, _e, _f, _g, _h, _i, _j, _k) = (d, e, f, g, h, i, j, k);
    }

    [CLSCompliant(false)]
    public Guid(uint a, ushort b, ushort c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k) : this((int)a, (short)b, (short)c, d, e, f, g, h, i, j, k) { }

    public Guid(int a, short b, short c, byte[] d)
    {
        ArgumentNullException.ThrowIfNull(d);
        if (d.Length != 8) throw new ArgumentException("Byte array for Guid must be exactly 8 bytes long.", nameof(d));
        this = new Guid(a, b, c, d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7]);
    }

    public Guid(byte[] b) : this(new ReadOnlySpan<byte>(b ?? throw new ArgumentNullException(nameof(b)))) { }
    public Guid(ReadOnlySpan<byte> b) : this(b, false) { }

    public Guid(ReadOnlySpan<byte> b, bool bigEndian)
    {
        if (b.Length != 16) throw new ArgumentException("Byte array for Guid must be exactly 16 bytes long.", nameof(b));
        Guid value = MemoryMarshal.Read<Guid>(b);
        this = bigEndian ? value.Reversed : value;
    }

    public Guid(string g)
    {
        ArgumentNullException.ThrowIfNull(g);
        this = Parse(g);
    }

    /// <summary>The first three parts the other way around.</summary>
    private Guid Reversed => new(Buffers.Binary.BinaryPrimitives.ReverseEndianness(_a), Buffers.Binary.BinaryPrimitives.ReverseEndianness(_b),
        Buffers.Binary.BinaryPrimitives.ReverseEndianness(_c), _d, _e, _f, _g, _h, _i, _j, _k);

    /// <summary>Random: version 4.</summary>
    public static unsafe Guid NewGuid()
    {
        Guid value;
        RuntimeImports.Random((byte*)&value, 16);
        return value.Marked(4);
    }

    public static Guid CreateVersion7() => Version7((DateTime.UtcNow.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMillisecond);

    /// <summary>Milliseconds since 1970, then random bits.</summary>
    private static Guid Version7(long milliseconds)
    {
        Guid r = NewGuid();
        return new Guid((int)(milliseconds >> 16), (short)milliseconds, r._c, r._d, r._e, r._f, r._g, r._h, r._i, r._j, r._k).Marked(7);
    }

    private Guid Marked(int version) => new(_a, _b, (short)(_c & 0x0FFF | version << 12), (byte)(_d & 0x3F | 0x80), _e, _f, _g, _h, _i, _j, _k);

    public int Version => (ushort)_c >> 12;
    public int Variant => _d >> 4;

    public byte[] ToByteArray() => ToByteArray(false);

    public byte[] ToByteArray(bool bigEndian)
    {
        byte[] bytes = new byte[16];
        TryWriteBytes(bytes, bigEndian, out _);
        return bytes;
    }

    public bool TryWriteBytes(Span<byte> destination) => TryWriteBytes(destination, false, out _);

    public bool TryWriteBytes(Span<byte> destination, bool bigEndian, out int bytesWritten)
    {
        Guid value = bigEndian ? Reversed : this;
        bool fits = MemoryMarshal.TryWrite(destination, in value);
        bytesWritten = fits ? 16 : 0;
        return fits;
    }

    private ReadOnlySpan<int> Words => MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<Guid, int>(ref Unsafe.AsRef(in this)), 4);

    public override int GetHashCode() => Words[0] ^ Words[1] ^ Words[2] ^ Words[3];
    public override bool Equals([NotNullWhen(true)] object? o) => o is Guid g && Equals(g);
    public bool Equals(Guid g) => Words.SequenceEqual(g.Words);

    public int CompareTo(object? value)
    {
        if (value is null) return 1;
        return value is Guid g ? CompareTo(g) : throw new ArgumentException("Object must be of type GUID.", nameof(value));
    }

    public int CompareTo(Guid value)
    {
        if (_a != value._a) return (uint)_a < (uint)value._a ? -1 : 1;
        if (_b != value._b) return (ushort)_b < (ushort)value._b ? -1 : 1;
        if (_c != value._c) return (ushort)_c < (ushort)value._c ? -1 : 1;
        ReadOnlySpan<byte> own = MemoryMarshal.AsBytes(Words), others = MemoryMarshal.AsBytes(value.Words);
        for (int i = 8; i < 16; i++)
            if (own[i] != others[i]) return own[i] < others[i] ? -1 : 1;
        return 0;
    }

    public static bool operator ==(Guid a, Guid b) => a.Equals(b);
    public static bool operator !=(Guid a, Guid b) => !a.Equals(b);
    public static bool operator <(Guid left, Guid right) => left.CompareTo(right) < 0;
    public static bool operator <=(Guid left, Guid right) => left.CompareTo(right) <= 0;
    public static bool operator >(Guid left, Guid right) => left.CompareTo(right) > 0;
    public static bool operator >=(Guid left, Guid right) => left.CompareTo(right) >= 0;
}
