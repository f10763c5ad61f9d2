namespace System;

/// <summary>There is no such time zone.</summary>
public class TimeZoneNotFoundException : Exception
{
    public TimeZoneNotFoundException() { }
    public TimeZoneNotFoundException(string? message) : base(message) { }
    public TimeZoneNotFoundException(string? message, Exception? innerException) : base(message, innerException) { }
}
