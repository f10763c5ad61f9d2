namespace System.Collections;

/// <summary>A key and its value.</summary>
public struct DictionaryEntry(object key, object? value)
{
    public object Key { get; set; } = key;
    public object? Value { get; set; } = value;

    public readonly void Deconstruct(out object key, out object? value) => (key, value) = (Key, Value);
    public override readonly string ToString() => "[" + Key + ", " + Value + "]";
}
