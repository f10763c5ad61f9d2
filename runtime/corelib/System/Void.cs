namespace System;

/// <summary>The type of nothing.</summary>
public struct Void;
