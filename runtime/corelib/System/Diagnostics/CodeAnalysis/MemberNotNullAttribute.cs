namespace System.Diagnostics.CodeAnalysis;

/// <summary>The members are not null when the method returns.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, Inherited = false, AllowMultiple = true)]
public sealed class MemberNotNullAttribute : Attribute
{
    public MemberNotNullAttribute(string member) => Members = [member];
    public MemberNotNullAttribute(params string[] members) => Members = members;
    public string[] Members { get; }
}
