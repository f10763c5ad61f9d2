using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Runtime.ExceptionServices;

namespace System;

/// <summary>Several exceptions in one; its message has theirs in parentheses.</summary>
public class AggregateException : Exception
{
    private const string Text = "One or more errors occurred.";
    private readonly Exception[] _inner;

    public AggregateException() : this(Text) { }
    public AggregateException(string? message) : base(message ?? Text) => _inner = [];
    public AggregateException(string? message, Exception innerException) : base(message ?? Text, innerException) => _inner = [innerException ?? throw new ArgumentNullException(nameof(innerException))];
    public AggregateException(params Exception[] innerExceptions) : this(Text, innerExceptions) { }
    public AggregateException(IEnumerable<Exception> innerExceptions) : this(Text, innerExceptions) { }
    public AggregateException(string? message, IEnumerable<Exception> innerExceptions) : this(message, new List<Exception>(innerExceptions ?? throw new ArgumentNullException(nameof(innerExceptions))).ToArray()) { }

    public AggregateException(string? message, params Exception[] innerExceptions) : base(message ?? Text, innerExceptions is { Length: > 0 } ? innerExceptions[0] : null)
    {
        ArgumentNullException.ThrowIfNull(innerExceptions);
        _inner = (Exception[])innerExceptions.Clone();
        foreach (Exception e in _inner)
            if (e is null) throw new ArgumentException("An element of innerExceptions was null.");
    }

    /// <summary>What a task failed with.</summary>
    internal AggregateException(ReadOnlySpan<ExceptionDispatchInfo> failures) : base(Text, failures.Length > 0 ? failures[0].SourceException : null)
    {
        _inner = new Exception[failures.Length];
        for (int i = 0; i < _inner.Length; i++) _inner[i] = failures[i].SourceException;
    }

    public ReadOnlyCollection<Exception> InnerExceptions => new(_inner);

    public override string Message
    {
        get
        {
            string message = base.Message;
            foreach (Exception e in _inner) message += " (" + e.Message + ")";
            return message;
        }
    }

    /// <summary>The text of an exception, whose inner one is the first here, then the others with their numbers.</summary>
    public override string ToString()
    {
        string text = base.ToString();
        for (int i = 0; i < _inner.Length; i++)
            if (_inner[i] != InnerException) text += Environment.NewLine + " ---> (Inner Exception #" + i + ") " + _inner[i] + "<---" + Environment.NewLine;
        return text;
    }

    public override Exception GetBaseException()
    {
        Exception e = this;
        while (e is AggregateException { _inner.Length: 1 } one) e = one._inner[0];
        return e;
    }

    /// <summary>All exceptions that are none of these, however deep.</summary>
    public AggregateException Flatten()
    {
        var leaves = new List<Exception>();
        var open = new Queue<AggregateException>();
        open.Enqueue(this);
        while (open.TryDequeue(out AggregateException? next))
            foreach (Exception e in next._inner)
                if (e is AggregateException nested) open.Enqueue(nested);
                else leaves.Add(e);
        return new AggregateException(base.Message, leaves.ToArray());
    }

    public void Handle(Func<Exception, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        var unhandled = new List<Exception>();
        foreach (Exception e in _inner)
            if (!predicate(e)) unhandled.Add(e);
        if (unhandled.Count > 0) throw new AggregateException(base.Message, unhandled.ToArray());
    }
}
