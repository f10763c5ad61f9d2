namespace System.Reflection;

/// <summary>Names a fact about the assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class AssemblyCopyrightAttribute : Attribute
{
    public AssemblyCopyrightAttribute(string copyright) => Copyright = copyright;
    public string Copyright { get; }
}
