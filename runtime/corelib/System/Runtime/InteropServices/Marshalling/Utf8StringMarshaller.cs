using Internal.Runtime;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Strings as UTF-8.</summary>
[CustomMarshaller(typeof(string), MarshalMode.Default, typeof(Utf8StringMarshaller))]
[CustomMarshaller(typeof(string), MarshalMode.ManagedToUnmanagedIn, typeof(ManagedToUnmanagedIn))]
public static unsafe class Utf8StringMarshaller
{
    public static byte* ConvertToUnmanaged(string? managed) => (byte*)Interop.ToUtf8(managed);
    public static string? ConvertToManaged(byte* unmanaged) => Interop.FromUtf8((nint)unmanaged);
    public static void Free(byte* unmanaged) => Interop.Free((nint)unmanaged);

    /// <summary>Text for one call: in the caller's buffer if it fits.</summary>
    public ref struct ManagedToUnmanagedIn
    {
        private byte* _text;
        private bool _allocated;

        public static int BufferSize => 0x100;

        public void FromManaged(string? managed, Span<byte> buffer)
        {
            _allocated = false;
            if (managed is null)
            {
                _text = null;
                return;
            }
            int bytes = Utf8.Encode(managed, default);
            if (bytes >= buffer.Length)
            {
                _text = (byte*)Interop.ToUtf8(managed);
                _allocated = true;
                return;
            }
            if (bytes != 0) Utf8.Encode(managed, buffer.Slice(0, bytes));
            buffer[bytes] = 0;
            _text = (byte*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref MemoryMarshal.GetReference(buffer));
        }

        public readonly byte* ToUnmanaged() => _text;

        public readonly void Free()
        {
            if (_allocated) Utf8StringMarshaller.Free(_text);
        }
    }
}
