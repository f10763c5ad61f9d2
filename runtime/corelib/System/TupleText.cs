namespace System;

/// <summary>What all tuples share.</summary>
internal static class TupleText
{
    /// <summary>The text of a nested tuple without its parentheses.</summary>
    internal static string Inner(string? text) => text is null ? "" : text.Substring(1, text.Length - 2);

    internal static ArgumentException WrongType(object tuple, string name) => new("Argument must be of type " + tuple.GetType() + ".", name);
}
