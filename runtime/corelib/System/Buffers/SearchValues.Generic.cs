namespace System.Buffers;

/// <summary>A set of values that searches in spans look for.</summary>
public class SearchValues<T> where T : IEquatable<T>?
{
    private protected SearchValues() { }

    public bool Contains(T value) => ContainsCore(value);
    internal virtual bool ContainsCore(T value) => false;

    /// <summary>Where any of the texts of the set begins; of other sets there is none.</summary>
    internal virtual int IndexOfText(ReadOnlySpan<char> span) => -1;
}
