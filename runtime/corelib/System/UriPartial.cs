namespace System;

/// <summary>How far the left part of a URI goes.</summary>
public enum UriPartial
{
    Scheme = 0,
    Authority = 1,
    Path = 2,
    Query = 3,
}
