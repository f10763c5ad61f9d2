using Internal.Runtime;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Strings as BSTR.</summary>
[CustomMarshaller(typeof(string), MarshalMode.Default, typeof(BStrStringMarshaller))]
[CustomMarshaller(typeof(string), MarshalMode.ManagedToUnmanagedIn, typeof(ManagedToUnmanagedIn))]
public static unsafe class BStrStringMarshaller
{
    public static ushort* ConvertToUnmanaged(string? managed) => (ushort*)Interop.ToBStr(managed);
    public static string? ConvertToManaged(ushort* unmanaged) => Interop.FromBStr((nint)unmanaged);
    public static void Free(ushort* unmanaged) => Interop.FreeBStr((nint)unmanaged);

    /// <summary>Text for one call: in the caller's buffer if it fits.</summary>
    public ref struct ManagedToUnmanagedIn
    {
        private ushort* _text;
        private bool _allocated;

        public static int BufferSize => 0x100;

        public void FromManaged(string? managed, Span<byte> buffer)
        {
            _allocated = managed is not null;
            _text = (ushort*)Interop.ToBStr(managed);
        }

        public readonly ushort* ToUnmanaged() => _text;

        public readonly void Free()
        {
            if (_allocated) BStrStringMarshaller.Free(_text);
        }
    }
}
