namespace System.Runtime.InteropServices;

public class COMException : ExternalException
{
    public COMException() : base("Error HRESULT E_FAIL has been returned from a call to a COM component.") => HResult = unchecked((int)0x80004005);
    public COMException(string? message) : base(message) => HResult = unchecked((int)0x80004005);
    public COMException(string? message, Exception? inner) : base(message, inner) => HResult = unchecked((int)0x80004005);
    public COMException(string? message, int errorCode) : base(message) => HResult = errorCode;

    public override string ToString() => GetType().ToString() + " (0x" + HResult.ToString("X8") + ")" + (string.IsNullOrEmpty(Message) ? "" : ": " + Message) + (StackTrace is string trace ? "\n" + trace : "");
}
