namespace System;

/// <summary>A floating-point number is infinite or no number.</summary>
public class NotFiniteNumberException : ArithmeticException
{
    private const int Number = unchecked((int)0x80131528);
    private const string Text = "Number encountered was not a finite quantity.";

    public NotFiniteNumberException() : base(Text) => HResult = Number;
    public NotFiniteNumberException(double offendingNumber) => (OffendingNumber, HResult) = (offendingNumber, Number);
    public NotFiniteNumberException(string? message) : base(message ?? Text) => HResult = Number;
    public NotFiniteNumberException(string? message, double offendingNumber) : this(message) => OffendingNumber = offendingNumber;
    public NotFiniteNumberException(string? message, Exception? innerException) : base(message ?? Text, innerException) => HResult = Number;
    public NotFiniteNumberException(string? message, double offendingNumber, Exception? innerException) : this(message, innerException) => OffendingNumber = offendingNumber;

    public double OffendingNumber { get; }
}
