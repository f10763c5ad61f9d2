namespace System.Numerics;

/// <summary>Integers in two's complement, or without sign.</summary>
public interface IBinaryInteger<TSelf> : IBinaryNumber<TSelf>, IShiftOperators<TSelf, int, TSelf> where TSelf : IBinaryInteger<TSelf>?
{
    static virtual (TSelf Quotient, TSelf Remainder) DivRem(TSelf left, TSelf right)
    {
        TSelf quotient = left / right;
        return (quotient, left - quotient * right);
    }

    static virtual TSelf LeadingZeroCount(TSelf value)
    {
        TSelf bits = TSelf.CreateChecked(value.GetByteCount() * 8);
        return value == TSelf.Zero ? bits : bits - TSelf.One - TSelf.Log2(value);
    }

    static virtual TSelf RotateLeft(TSelf value, int rotateAmount)
    {
        int bits = checked(value.GetByteCount() * 8);
        return (value << rotateAmount) | (value >>> (bits - rotateAmount));
    }

    static virtual TSelf RotateRight(TSelf value, int rotateAmount)
    {
        int bits = checked(value.GetByteCount() * 8);
        return (value >>> rotateAmount) | (value << (bits - rotateAmount));
    }

    static abstract TSelf PopCount(TSelf value);
    static abstract TSelf TrailingZeroCount(TSelf value);
    static abstract bool TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out TSelf value);
    static abstract bool TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out TSelf value);

    static virtual TSelf ReadBigEndian(byte[] source, bool isUnsigned) => TSelf.ReadBigEndian((ReadOnlySpan<byte>)source, isUnsigned);
    static virtual TSelf ReadBigEndian(byte[] source, int startIndex, bool isUnsigned) => TSelf.ReadBigEndian(new ReadOnlySpan<byte>(source).Slice(startIndex), isUnsigned);

    static virtual TSelf ReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned) =>
        TSelf.TryReadBigEndian(source, isUnsigned, out TSelf value) ? value : throw new OverflowException("Arithmetic operation resulted in an overflow.");

    static virtual TSelf ReadLittleEndian(byte[] source, bool isUnsigned) => TSelf.ReadLittleEndian((ReadOnlySpan<byte>)source, isUnsigned);
    static virtual TSelf ReadLittleEndian(byte[] source, int startIndex, bool isUnsigned) => TSelf.ReadLittleEndian(new ReadOnlySpan<byte>(source).Slice(startIndex), isUnsigned);

    static virtual TSelf ReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned) =>
        TSelf.TryReadLittleEndian(source, isUnsigned, out TSelf value) ? value : throw new OverflowException("Arithmetic operation resulted in an overflow.");

    int GetByteCount();
    int GetShortestBitLength();
    bool TryWriteBigEndian(Span<byte> destination, out int bytesWritten);
    int WriteBigEndian(byte[] destination) => WriteBigEndian((Span<byte>)destination);
    int WriteBigEndian(byte[] destination, int startIndex) => WriteBigEndian(new Span<byte>(destination).Slice(startIndex));

    int WriteBigEndian(Span<byte> destination) =>
        TryWriteBigEndian(destination, out int bytesWritten) ? bytesWritten : throw new ArgumentException("Destination is too short.", nameof(destination));

    bool TryWriteLittleEndian(Span<byte> destination, out int bytesWritten);
    int WriteLittleEndian(byte[] destination) => WriteLittleEndian((Span<byte>)destination);
    int WriteLittleEndian(byte[] destination, int startIndex) => WriteLittleEndian(new Span<byte>(destination).Slice(startIndex));

    int WriteLittleEndian(Span<byte> destination) =>
        TryWriteLittleEndian(destination, out int bytesWritten) ? bytesWritten : throw new ArgumentException("Destination is too short.", nameof(destination));
}
