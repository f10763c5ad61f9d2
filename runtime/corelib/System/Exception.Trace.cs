// This file keeps the return addresses that the unwinder passes through and turns
// them into text, if the program carries names.
using Internal.Runtime;

namespace System;

public partial class Exception
{
    private const string Separator = "--- End of stack trace from previous location ---";

    private nint[]? _trace;   // return addresses; 0 where the exception went on in another place
    private int _traceCount;
    private string? _remoteTrace;

    /// <summary>A trace as it was at one moment.</summary>
    internal readonly struct TraceMark(nint[]? trace, int count, string? remote)
    {
        internal readonly nint[]? Trace = trace;
        internal readonly int Count = count;
        internal readonly string? Remote = remote;
    }

    internal TraceMark MarkTrace() => new(_trace, _traceCount, _remoteTrace);

    /// <summary>Goes back to a trace; what is thrown next goes on from it. Frames that somebody else may have marked stay as they are.</summary>
    internal void RestoreTrace(in TraceMark mark)
    {
        _remoteTrace = mark.Remote;
        if (_trace != mark.Trace || _traceCount != mark.Count) _trace = mark.Trace is null ? null : mark.Trace.AsSpan(0, mark.Count).ToArray();
        _traceCount = mark.Count;
        if (_traceCount > 0 && _trace![_traceCount - 1] != 0) PushSeparator();
    }

    private unsafe void PushSeparator()
    {
        nint none = 0;
        PushTrace(&none, 1, false);
    }

    /// <summary>Text that precedes the trace of an exception that has none yet.</summary>
    internal void SetRemoteTrace(string trace)
    {
        if (_traceCount != 0 || _remoteTrace is not null) ThrowHelper.InvalidOperation("The exception's stack trace was already set.");
        _remoteTrace = trace.Length == 0 ? Separator : trace + Environment.NewLine + Separator;
    }

    /// <summary>Adds frames, innermost first. It must not throw: without memory the trace stays short.</summary>
    internal unsafe void PushTrace(nint* addresses, int count, bool first)
    {
        if (first) (_traceCount, _remoteTrace) = (0, _traceCount == 0 ? _remoteTrace : null);
        if (_trace is null || _trace.Length < _traceCount + count)
        {
            nint[] larger = new nint[Math.Max(_traceCount * 2, _traceCount + count)];
            for (int i = 0; i < _traceCount; i++) larger[i] = _trace![i];
            _trace = larger;
        }
        for (int i = 0; i < count; i++) _trace[_traceCount++] = addresses[i];
    }

    /// <summary>Lines "   at Method" for the frames whose names are known; null if there are none.</summary>
    private unsafe string? TraceText()
    {
        const int MaxName = 512;
        byte* buffer = stackalloc byte[MaxName];
        string? text = _remoteTrace;
        bool asynchronous = false; // the frame before: it has gone on in another place without a mark, as awaiting does
        for (int i = 0; i < _traceCount; i++)
        {
            if (_trace![i] == 0)
            {
                if (!asynchronous) text = text + Environment.NewLine + Separator;
                continue;
            }
            nint length = RuntimeImports.TraceName(_trace[i], buffer, MaxName);
            if (length < 0) continue;
            ReadOnlySpan<byte> name = new(buffer, (int)(length < MaxName ? length : MaxName));
            asynchronous = name[0] == RuntimeABI.NameAsync;
            string line = "   at " + Utf8.ToText(name.Slice(asynchronous ? 1 : 0));
            text = text is null ? line : text + Environment.NewLine + line;
        }
        return text;
    }
}
