using Internal.Runtime;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Strings as UTF-16.</summary>
[CustomMarshaller(typeof(string), MarshalMode.Default, typeof(Utf16StringMarshaller))]
public static unsafe class Utf16StringMarshaller
{
    public static ushort* ConvertToUnmanaged(string? managed) => (ushort*)Interop.ToWide(managed);
    public static string? ConvertToManaged(ushort* unmanaged) => Interop.FromWide((nint)unmanaged);
    public static void Free(ushort* unmanaged) => Interop.Free((nint)unmanaged);

    /// <summary>For fixed: the string's own units.</summary>
    public static ref readonly char GetPinnableReference(string? str) => ref str is null ? ref System.Runtime.CompilerServices.Unsafe.NullRef<char>() : ref str.GetPinnableReference();
}
