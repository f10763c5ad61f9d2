namespace System.Reflection;

/// <summary>A filter of members cannot use its criteria.</summary>
public class InvalidFilterCriteriaException : ApplicationException
{
    private const int Code = unchecked((int)0x80131601);

    public InvalidFilterCriteriaException() : base("Specified filter criteria was invalid.") => HResult = Code;
    public InvalidFilterCriteriaException(string? message) : base(message) => HResult = Code;
    public InvalidFilterCriteriaException(string? message, Exception? inner) : base(message, inner) => HResult = Code;
}
