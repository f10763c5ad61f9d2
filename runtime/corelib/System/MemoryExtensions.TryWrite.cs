// This file writes interpolated strings into spans, as far as they fit.
using System.Runtime.CompilerServices;

namespace System;

public static partial class MemoryExtensions
{
    public static bool TryWrite(this Span<char> destination, [InterpolatedStringHandlerArgument(nameof(destination))] ref TryWriteInterpolatedStringHandler handler, out int charsWritten) =>
        handler.Finish(out charsWritten);

    public static bool TryWrite(this Span<char> destination, IFormatProvider? provider, [InterpolatedStringHandlerArgument(nameof(destination), nameof(provider))] ref TryWriteInterpolatedStringHandler handler, out int charsWritten) =>
        handler.Finish(out charsWritten);

    /// <summary>What C# calls for each part. Once something did not fit, nothing more is written.</summary>
    [InterpolatedStringHandler]
    public ref struct TryWriteInterpolatedStringHandler
    {
        private readonly Span<char> _to;
        private readonly IFormatProvider? _provider;
        private readonly ICustomFormatter? _custom;
        private int _length;
        private bool _fits;

        public TryWriteInterpolatedStringHandler(int literalLength, int formattedCount, Span<char> destination, out bool shouldAppend)
        {
            _to = destination;
            _fits = shouldAppend = destination.Length >= literalLength;
        }

        public TryWriteInterpolatedStringHandler(int literalLength, int formattedCount, Span<char> destination, IFormatProvider? provider, out bool shouldAppend) : this(literalLength, formattedCount, destination, out shouldAppend)
        {
            _provider = provider;
            _custom = (ICustomFormatter?)provider?.GetFormat(typeof(ICustomFormatter));
        }

        internal readonly bool Finish(out int charsWritten)
        {
            charsWritten = _fits ? _length : 0;
            return _fits;
        }

        private bool Write(scoped ReadOnlySpan<char> text)
        {
            if (!text.TryCopyTo(_to[_length..])) return _fits = false;
            _length += text.Length;
            return true;
        }

        public bool AppendLiteral(string value) => Write(value.AsSpan());
        public bool AppendFormatted(scoped ReadOnlySpan<char> value) => Write(value);
        public bool AppendFormatted(string? value) => _custom is null ? Write(value.AsSpan()) : AppendFormatted<string?>(value, null);
        public bool AppendFormatted<T>(T value) => AppendFormatted(value, null);

        public bool AppendFormatted<T>(T value, string? format)
        {
            if (_custom is not null) return Write(_custom.Format(format, value, _provider).AsSpan());
            if (value is ISpanFormattable spanned)
            {
                if (!spanned.TryFormat(_to[_length..], out int written, format, _provider)) return _fits = false;
                _length += written;
                return true;
            }
            return Write((value is IFormattable formattable ? formattable.ToString(format, _provider) : value?.ToString()).AsSpan());
        }

        public bool AppendFormatted<T>(T value, int alignment) => AppendFormatted(value, alignment, null);

        public bool AppendFormatted<T>(T value, int alignment, string? format)
        {
            int start = _length;
            return AppendFormatted(value, format) && Align(start, alignment);
        }

        public bool AppendFormatted(scoped ReadOnlySpan<char> value, int alignment = 0, string? format = null)
        {
            int start = _length;
            return Write(value) && Align(start, alignment);
        }

        public bool AppendFormatted(string? value, int alignment = 0, string? format = null) => AppendFormatted<string?>(value, alignment, format);
        public bool AppendFormatted(object? value, int alignment = 0, string? format = null) => AppendFormatted<object?>(value, alignment, format);

        /// <summary>Pads what was written since a place: on the left if the width is positive.</summary>
        private bool Align(int start, int alignment)
        {
            int written = _length - start, padding = Math.Abs((long)alignment) - written is > 0 and var p ? (int)p : 0;
            if (padding == 0) return true;
            if (padding > _to.Length - _length) return _fits = false;
            if (alignment > 0)
            {
                _to.Slice(start, written).CopyTo(_to[(start + padding)..]);
                _to.Slice(start, padding).Fill(' ');
            }
            else _to.Slice(_length, padding).Fill(' ');
            _length += padding;
            return true;
        }
    }
}
