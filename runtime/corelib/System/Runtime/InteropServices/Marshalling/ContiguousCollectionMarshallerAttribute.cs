namespace System.Runtime.InteropServices.Marshalling;

/// <summary>The marshaller is one of collections whose elements lie in a row.</summary>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class)]
public sealed class ContiguousCollectionMarshallerAttribute : Attribute;
