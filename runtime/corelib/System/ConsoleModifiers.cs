namespace System;

/// <summary>Keys that are held while another one is pressed.</summary>
[Flags]
public enum ConsoleModifiers
{
    None = 0,
    Alt = 1,
    Shift = 2,
    Control = 4,
}
