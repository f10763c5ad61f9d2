namespace System;

/// <summary>The base of what events tell.</summary>
public class EventArgs
{
    public static readonly EventArgs Empty = new();
    public EventArgs() { }
}
