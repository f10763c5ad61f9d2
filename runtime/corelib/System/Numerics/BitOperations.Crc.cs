// This file accumulates CRC-32C (Castagnoli), as the processors' instructions do, bit by bit.
namespace System.Numerics;

public static partial class BitOperations
{
    private const uint Castagnoli = 0x82F63B78; // reversed

    [CLSCompliant(false)]
    public static uint Crc32C(uint crc, byte data) => Crc(crc, data, 8);

    [CLSCompliant(false)]
    public static uint Crc32C(uint crc, ushort data) => Crc(crc, data, 16);

    [CLSCompliant(false)]
    public static uint Crc32C(uint crc, uint data) => Crc(crc, data, 32);

    [CLSCompliant(false)]
    public static uint Crc32C(uint crc, ulong data) => Crc(Crc(crc, (uint)data, 32), (uint)(data >> 32), 32);

    private static uint Crc(uint crc, uint data, int bits)
    {
        crc ^= data;
        for (int i = 0; i < bits; i++) crc = (crc & 1) != 0 ? crc >> 1 ^ Castagnoli : crc >> 1;
        return crc;
    }
}
