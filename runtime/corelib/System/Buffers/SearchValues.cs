using System.Collections.Generic;

namespace System.Buffers;

/// <summary>Makes sets of values to search for.</summary>
public static class SearchValues
{
    public static SearchValues<byte> Create(params ReadOnlySpan<byte> values) => new BitSearchValues<byte>(values, 256);
    public static SearchValues<char> Create(params ReadOnlySpan<char> values) => new BitSearchValues<char>(values, 65536);

    public static SearchValues<string> Create(ReadOnlySpan<string> values, StringComparison comparisonType)
    {
        if (comparisonType is not (StringComparison.Ordinal or StringComparison.OrdinalIgnoreCase)) throw new ArgumentException("SearchValues<string> supports only StringComparison.Ordinal and StringComparison.OrdinalIgnoreCase.", nameof(comparisonType));
        foreach (string value in values)
            if (value is null) throw new ArgumentException("Values cannot contain null.", nameof(values));
        return new TextSearchValues(values.ToArray(), comparisonType);
    }
}
