namespace System.Runtime.CompilerServices;

/// <summary>The type has required members, or the member is one.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Struct, Inherited = false)]
public sealed class RequiredMemberAttribute : Attribute;
