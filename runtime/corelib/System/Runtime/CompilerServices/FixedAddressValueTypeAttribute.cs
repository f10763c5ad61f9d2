namespace System.Runtime.CompilerServices;

/// <summary>The static field does not move.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class FixedAddressValueTypeAttribute : Attribute;
