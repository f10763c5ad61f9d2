// This file holds the base of exceptions: message, cause, and the text that
// unhandled ones print. The trace is in Exception.Trace.cs.
using System.Collections;
using System.Runtime.CompilerServices;

namespace System;

public partial class Exception
{
    private protected string? _message;
    private readonly Exception? _innerException;

    public Exception() => HResult = unchecked((int)0x80131500);
    public Exception(string? message) : this() => _message = message;
    public Exception(string? message, Exception? innerException) : this()
    {
        _message = message;
        _innerException = innerException;
    }

    public virtual string Message => _message ?? "Exception of type '" + GetType() + "' was thrown.";
    public Exception? InnerException => _innerException;
    public int HResult { get; set; }
    public virtual string? HelpLink { get; set; }
    public virtual string? Source { get; set; }
    public virtual IDictionary Data => field ??= new ListDictionary();
    public virtual string? StackTrace => TraceText();

    public virtual Exception GetBaseException()
    {
        Exception root = this;
        while (root.InnerException is { } inner) root = inner;
        return root;
    }

    public new Type GetType() => base.GetType();

    /// <summary>Type and message, the inner exception, the trace.</summary>
    public override string ToString()
    {
        string text = GetType().ToString();
        string message = Message;
        if (message.Length != 0) text = text + ": " + message;
        if (_innerException is not null)
            text = text + Environment.NewLine + " ---> " + _innerException.ToString() + Environment.NewLine + "   --- End of inner exception stack trace ---";
        string? trace = StackTrace;
        return trace is null ? text : text + Environment.NewLine + trace;
    }
}
