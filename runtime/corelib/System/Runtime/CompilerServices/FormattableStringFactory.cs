using System.Diagnostics.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>What C# calls for an interpolated string that is to be a FormattableString.</summary>
public static class FormattableStringFactory
{
    public static FormattableString Create([StringSyntax("CompositeFormat")] string format, params object?[] arguments)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(arguments);
        return new Concrete(format, arguments);
    }

    private sealed class Concrete(string format, object?[] arguments) : FormattableString
    {
        public override string Format => format;
        public override int ArgumentCount => arguments.Length;
        public override object?[] GetArguments() => arguments;
        public override object? GetArgument(int index) => arguments[index];
        public override string ToString(IFormatProvider? formatProvider) => string.Format(formatProvider, format, arguments);
    }
}
