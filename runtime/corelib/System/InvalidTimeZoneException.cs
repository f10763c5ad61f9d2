namespace System;

/// <summary>What is known of a time zone makes no sense.</summary>
public class InvalidTimeZoneException : Exception
{
    public InvalidTimeZoneException() { }
    public InvalidTimeZoneException(string? message) : base(message) { }
    public InvalidTimeZoneException(string? message, Exception? innerException) : base(message, innerException) { }
}
