namespace System.Numerics;

/// <summary>Numbers with a fraction.</summary>
public interface IFloatingPoint<TSelf> : IFloatingPointConstants<TSelf>, INumber<TSelf>, ISignedNumber<TSelf> where TSelf : IFloatingPoint<TSelf>?
{
    static virtual TSelf Ceiling(TSelf x) => TSelf.Round(x, 0, MidpointRounding.ToPositiveInfinity);
    static virtual TSelf Floor(TSelf x) => TSelf.Round(x, 0, MidpointRounding.ToNegativeInfinity);
    static virtual TSelf Truncate(TSelf x) => TSelf.Round(x, 0, MidpointRounding.ToZero);
    static virtual TSelf Round(TSelf x) => TSelf.Round(x, 0, MidpointRounding.ToEven);
    static virtual TSelf Round(TSelf x, int digits) => TSelf.Round(x, digits, MidpointRounding.ToEven);
    static virtual TSelf Round(TSelf x, MidpointRounding mode) => TSelf.Round(x, 0, mode);
    static abstract TSelf Round(TSelf x, int digits, MidpointRounding mode);
    static virtual TInteger ConvertToInteger<TInteger>(TSelf value) where TInteger : IBinaryInteger<TInteger> => TInteger.CreateSaturating(value);
    static virtual TInteger ConvertToIntegerNative<TInteger>(TSelf value) where TInteger : IBinaryInteger<TInteger> => TSelf.ConvertToInteger<TInteger>(value);

    int GetExponentByteCount();
    int GetExponentShortestBitLength();
    int GetSignificandBitLength();
    int GetSignificandByteCount();
    bool TryWriteExponentBigEndian(Span<byte> destination, out int bytesWritten);
    int WriteExponentBigEndian(byte[] destination) => WriteExponentBigEndian((Span<byte>)destination);
    int WriteExponentBigEndian(byte[] destination, int startIndex) => WriteExponentBigEndian(new Span<byte>(destination).Slice(startIndex));

    int WriteExponentBigEndian(Span<byte> destination) =>
        TryWriteExponentBigEndian(destination, out int bytesWritten) ? bytesWritten : throw new ArgumentException("Destination is too short.", nameof(destination));

    bool TryWriteExponentLittleEndian(Span<byte> destination, out int bytesWritten);
    int WriteExponentLittleEndian(byte[] destination) => WriteExponentLittleEndian((Span<byte>)destination);
    int WriteExponentLittleEndian(byte[] destination, int startIndex) => WriteExponentLittleEndian(new Span<byte>(destination).Slice(startIndex));

    int WriteExponentLittleEndian(Span<byte> destination) =>
        TryWriteExponentLittleEndian(destination, out int bytesWritten) ? bytesWritten : throw new ArgumentException("Destination is too short.", nameof(destination));

    bool TryWriteSignificandBigEndian(Span<byte> destination, out int bytesWritten);
    int WriteSignificandBigEndian(byte[] destination) => WriteSignificandBigEndian((Span<byte>)destination);
    int WriteSignificandBigEndian(byte[] destination, int startIndex) => WriteSignificandBigEndian(new Span<byte>(destination).Slice(startIndex));

    int WriteSignificandBigEndian(Span<byte> destination) =>
        TryWriteSignificandBigEndian(destination, out int bytesWritten) ? bytesWritten : throw new ArgumentException("Destination is too short.", nameof(destination));

    bool TryWriteSignificandLittleEndian(Span<byte> destination, out int bytesWritten);
    int WriteSignificandLittleEndian(byte[] destination) => WriteSignificandLittleEndian((Span<byte>)destination);
    int WriteSignificandLittleEndian(byte[] destination, int startIndex) => WriteSignificandLittleEndian(new Span<byte>(destination).Slice(startIndex));

    int WriteSignificandLittleEndian(Span<byte> destination) =>
        TryWriteSignificandLittleEndian(destination, out int bytesWritten) ? bytesWritten : throw new ArgumentException("Destination is too short.", nameof(destination));
}
