namespace System.Reflection;

/// <summary>Names a fact about the assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class AssemblyCompanyAttribute : Attribute
{
    public AssemblyCompanyAttribute(string company) => Company = company;
    public string Company { get; }
}
