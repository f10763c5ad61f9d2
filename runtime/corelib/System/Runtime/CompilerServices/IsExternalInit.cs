namespace System.Runtime.CompilerServices;

/// <summary>A modifier in signatures; it has no members.</summary>
public static class IsExternalInit;
