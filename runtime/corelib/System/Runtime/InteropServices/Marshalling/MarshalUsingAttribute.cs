namespace System.Runtime.InteropServices.Marshalling;

/// <summary>The marshaller of a parameter, result or field, and the length of a collection.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue, AllowMultiple = true)]
public sealed class MarshalUsingAttribute : Attribute
{
    public const string ReturnsCountValue = "return-value";

    public MarshalUsingAttribute() => CountElementName = "";
    public MarshalUsingAttribute(Type nativeType) : this() => NativeType = nativeType;
    public Type? NativeType { get; }
    public string CountElementName { get; set; }
    public int ConstantElementCount { get; set; }
    public int ElementIndirectionDepth { get; set; }
}
