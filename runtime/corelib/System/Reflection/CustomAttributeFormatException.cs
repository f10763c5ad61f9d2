namespace System.Reflection;

/// <summary>The metadata of an attribute is damaged.</summary>
public class CustomAttributeFormatException : FormatException
{
    private const int Code = unchecked((int)0x80131605);

    public CustomAttributeFormatException() : base("Binary format of the specified custom attribute was invalid.") => HResult = Code;
    public CustomAttributeFormatException(string? message) : base(message) => HResult = Code;
    public CustomAttributeFormatException(string? message, Exception? inner) : base(message, inner) => HResult = Code;
}
