namespace System.Globalization;

/// <summary>There is no such culture.</summary>
public class CultureNotFoundException : ArgumentException
{
    private readonly string? _name;
    private readonly int? _id;

    public CultureNotFoundException() : base("Culture is not supported.") { }
    public CultureNotFoundException(string? message) : base(message) { }
    public CultureNotFoundException(string? message, Exception? innerException) : base(message, innerException) { }
    public CultureNotFoundException(string? paramName, string? message) : base(message, paramName) { }
    public CultureNotFoundException(string? message, string? invalidCultureName, Exception? innerException) : base(message, innerException) => _name = invalidCultureName;
    public CultureNotFoundException(string? paramName, string? invalidCultureName, string? message) : base(message, paramName) => _name = invalidCultureName;
    public CultureNotFoundException(string? message, int invalidCultureId, Exception? innerException) : base(message, innerException) => _id = invalidCultureId;
    public CultureNotFoundException(string? paramName, int invalidCultureId, string? message) : base(message, paramName) => _id = invalidCultureId;

    public virtual int? InvalidCultureId => _id;
    public virtual string? InvalidCultureName => _name;

    public override string Message
    {
        get
        {
            string? culture = _id is { } id ? id + " (0x" + id.ToString("x4") + ")" : _name;
            return culture is null ? base.Message : base.Message + Environment.NewLine + culture + " is an invalid culture identifier.";
        }
    }
}
