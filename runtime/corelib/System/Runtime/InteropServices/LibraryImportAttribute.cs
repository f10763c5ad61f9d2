namespace System.Runtime.InteropServices;

/// <summary>A source generator implements the method by a P/Invoke of blittable values.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class LibraryImportAttribute(string libraryName) : Attribute
{
    public string LibraryName { get; } = libraryName;
    public string? EntryPoint { get; set; }
    public StringMarshalling StringMarshalling { get; set; }
    public Type? StringMarshallingCustomType { get; set; }
    public bool SetLastError { get; set; }
}
