// This file keeps the return addresses that the unwinder passes through and turns
// them into text, if the program carries names.
using Internal.Runtime;

namespace System;

public partial class Exception
{
    private nint[]? _trace;
    private int _traceCount;

    /// <summary>Adds frames, innermost first. It must not throw: without memory the trace stays short.</summary>
    internal unsafe void PushTrace(nint* addresses, int count, bool first)
    {
        if (first) _traceCount = 0;
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
        string? text = null;
        for (int i = 0; i < _traceCount; i++)
        {
            nint length = RuntimeImports.TraceName(_trace![i], buffer, MaxName);
            if (length < 0) continue;
            string line = "   at " + Utf8.ToText(new ReadOnlySpan<byte>(buffer, (int)(length < MaxName ? length : MaxName)));
            text = text is null ? line : text + Environment.NewLine + line;
        }
        return text;
    }
}
