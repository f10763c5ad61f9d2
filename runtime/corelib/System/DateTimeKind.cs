namespace System;

/// <summary>What a DateTime is relative to.</summary>
public enum DateTimeKind
{
    Unspecified = 0,
    Utc = 1,
    Local = 2,
}
