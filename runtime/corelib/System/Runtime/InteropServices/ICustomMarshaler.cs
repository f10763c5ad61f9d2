namespace System.Runtime.InteropServices;

/// <summary>Converts objects whose descriptor is UnmanagedType.CustomMarshaler.</summary>
public interface ICustomMarshaler
{
    object MarshalNativeToManaged(nint pNativeData);
    nint MarshalManagedToNative(object ManagedObj);
    void CleanUpNativeData(nint pNativeData);
    void CleanUpManagedData(object ManagedObj);
    int GetNativeDataSize();
}
