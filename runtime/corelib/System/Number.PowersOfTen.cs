// This file gives powers of ten as 128-bit mantissas. A table of all of them would take ten
// kilobytes in every program that prints a number; instead 10^27j is kept to 192 bits and
// multiplied by a power of five, which was checked to give the exact floor for each k from -345 to 334.
namespace System;

internal static partial class Number
{
    private const int MinCoarse = -13, CoarseStep = 27;

    /// <summary>10^(27 j) for j from -13, three words each, the highest first; the top bit is set.</summary>
    private static ReadOnlySpan<ulong> CoarsePowers =>
    [
        0x8049A4AC0C5811AE, 0x205B896D777D6278, 0xAC261E9F5141430B, // 10^-351
        0xCF42894A5DCE35EA, 0x52064CAC828675B9, 0x475F2B7D7DF1AD7A, // 10^-324
        0xA76C582338ED2621, 0xAF2AF2B80AF6F24E, 0x657C8F4D43323A36, // 10^-297
        0x873E4F75E2224E68, 0x5A7744A6E804A291, 0xCC35EDDFCF0996D7, // 10^-270
        0xDA7F5BF590966848, 0xAF39A475506A899E, 0xA30294CC2934E662, // 10^-243
        0xB080392CC4349DEC, 0xBD8D794D96AACFB3, 0xFE13A5C86AF64418, // 10^-216
        0x8E938662882AF53E, 0x547EB47B7282EE9C, 0x41B0230E1421487D, // 10^-189
        0xE65829B3046B0AFA, 0x0CB4A5A3112A5112, 0xA3B561B1CB208396, // 10^-162
        0xBA121A4650E4DDEB, 0x92F34D62616CE413, 0x21A0183E10583CD3, // 10^-135
        0x964E858C91BA2655, 0x3A6A07F8D510F86F, 0xE9082F25E9C5E9EC, // 10^-108
        0xF2D56790AB41C2A2, 0xFAE27299423FB9C3, 0x3695DAD7E8858901, // 10^-81
        0xC428D05AA4751E4C, 0xAA97E14C3C26B886, 0x96842DC95323F5A8, // 10^-54
        0x9E74D1B791E07E48, 0x775EA264CF55347D, 0xCA49F1C05120C9C7, // 10^-27
        0x8000000000000000, 0x0000000000000000, 0x0000000000000000, // 10^0
        0xCECB8F27F4200F3A, 0x0000000000000000, 0x0000000000000000, // 10^27
        0xA70C3C40A64E6C51, 0x999090B65F67D924, 0x0000000000000000, // 10^54
        0x86F0AC99B4E8DAFD, 0x69A028BB3DED71A3, 0xDF9F915627C04E28, // 10^81
        0xDA01EE641A708DE9, 0xE80E6F4820CC9495, 0xD74BAAD03BC1D8D3, // 10^108
        0xB01AE745B101E9E4, 0x5EC05DCFF72E7F8F, 0xC04C79FFE324301F, // 10^135
        0x8E41ADE9FBEBC27D, 0x14588F13BE847307, 0x23BD6A2059C002F5, // 10^162
        0xE5D3EF282A242E81, 0x8F1668C8A86DA5FA, 0xF0B5CCF5176ECC7C, // 10^189
        0xB9A74A0637CE2EE1, 0x6D953E2BD7173692, 0x88EFB0037AC08BDE, // 10^216
        0x95F83D0A1FB69CD9, 0x4ABDAF101564F98E, 0x0D5A4AF7B3A98E47, // 10^243
        0xF24A01A73CF2DCCF, 0xBC633B39673C8CEC, 0x3D9C44CD2F36917C, // 10^270
        0xC3B8358109E84F07, 0x0A862F80EC4700C8, 0x02606EA01029DC37, // 10^297
        0x9E19DB92B4E31BA9, 0x6C07A2C26A8346D1, 0x4944D9F52CD0DEC2, // 10^324
    ];

    /// <summary>The upper 128 bits of 10^k, rounded down: hi has its top bit set and 10^k = (hi:lo) × 2^(Log2PowerOfTen(k) - 127).</summary>
    private static void PowerOfTen(int k, out ulong hi, out ulong lo)
    {
        int coarse = (k - MinCoarse * CoarseStep) / CoarseStep, fine = k - (coarse + MinCoarse) * CoarseStep;
        ulong a = CoarsePowers[coarse * 3], b = CoarsePowers[coarse * 3 + 1], c = CoarsePowers[coarse * 3 + 2];
        if (fine == 0)
        {
            (hi, lo) = (a, b);
            return;
        }
        ulong five = 5;
        for (int i = 1; i < fine; i++) five *= 5;
        // (a:b:c) × five as w3:w2:w1, the lowest word only carries.
        ulong c1 = Math.BigMul(c, five, out _);
        ulong b1 = Math.BigMul(b, five, out ulong b0);
        ulong a1 = Math.BigMul(a, five, out ulong a0);
        ulong w1 = b0 + c1;
        ulong w2 = a0 + b1, carry = w1 < b0 ? 1ul : 0;
        ulong w3 = a1 + (w2 < a0 ? 1ul : 0);
        w2 += carry;
        if (w2 < carry) w3++;
        int shift = Numerics.BitOperations.LeadingZeroCount(w3);
        (hi, lo) = shift == 0 ? (w3, w2) : (w3 << shift | w2 >> (64 - shift), w2 << shift | w1 >> (64 - shift));
    }

    /// <summary>Powers that 128 bits hold exactly.</summary>
    private static bool IsExactPowerOfTen(int k) => (uint)k <= 55;

    /// <summary>floor(log2(10^k)), for |k| up to 1233.</summary>
    private static int Log2PowerOfTen(int k) => (k * 1741647) >> 19;
}
