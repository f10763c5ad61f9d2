namespace System.Buffers;

/// <summary>A set of texts.</summary>
internal sealed class TextSearchValues(string[] values, StringComparison comparison) : SearchValues<string>
{
    internal override bool ContainsCore(string value)
    {
        foreach (string v in values)
            if (string.Equals(v, value, comparison)) return true;
        return false;
    }

    internal override int IndexOfText(ReadOnlySpan<char> span)
    {
        for (int i = 0; i <= span.Length; i++)
            foreach (string v in values)
                if (span.Slice(i).StartsWith(v.AsSpan(), comparison)) return i;
        return -1;
    }
}
