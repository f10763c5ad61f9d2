namespace System.Diagnostics.CodeAnalysis;

/// <summary>The members are not null when the method returns the value.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, Inherited = false, AllowMultiple = true)]
public sealed class MemberNotNullWhenAttribute : Attribute
{
    public MemberNotNullWhenAttribute(bool returnValue, string member) => (ReturnValue, Members) = (returnValue, [member]);
    public MemberNotNullWhenAttribute(bool returnValue, params string[] members) => (ReturnValue, Members) = (returnValue, members);
    public bool ReturnValue { get; }
    public string[] Members { get; }
}
