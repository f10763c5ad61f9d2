using Internal.Runtime;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Strings in the system's encoding.</summary>
[CustomMarshaller(typeof(string), MarshalMode.Default, typeof(AnsiStringMarshaller))]
[CustomMarshaller(typeof(string), MarshalMode.ManagedToUnmanagedIn, typeof(ManagedToUnmanagedIn))]
public static unsafe class AnsiStringMarshaller
{
    public static byte* ConvertToUnmanaged(string? managed) => (byte*)Interop.ToAnsi(managed);
    public static string? ConvertToManaged(byte* unmanaged) => Interop.FromAnsi((nint)unmanaged);
    public static void Free(byte* unmanaged) => Interop.Free((nint)unmanaged);

    /// <summary>Text for one call: in the caller's buffer if it fits.</summary>
    public ref struct ManagedToUnmanagedIn
    {
        private byte* _text;
        private bool _allocated;

        public static int BufferSize => 0x100;

        public void FromManaged(string? managed, Span<byte> buffer)
        {
            _allocated = managed is not null;
            _text = (byte*)Interop.ToAnsi(managed);
        }

        public readonly byte* ToUnmanaged() => _text;

        public readonly void Free()
        {
            if (_allocated) AnsiStringMarshaller.Free(_text);
        }
    }
}
