using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Spans as the address of converted elements.</summary>
[CustomMarshaller(typeof(ReadOnlySpan<>), MarshalMode.ManagedToUnmanagedIn, typeof(ReadOnlySpanMarshaller<,>.ManagedToUnmanagedIn))]
[ContiguousCollectionMarshaller]
public static unsafe class ReadOnlySpanMarshaller<T, TUnmanagedElement> where TUnmanagedElement : unmanaged
{
    /// <summary>A span for one call: in the caller's buffer if it fits.</summary>
    public ref struct ManagedToUnmanagedIn
    {
        private ReadOnlySpan<T> _managed;
        private TUnmanagedElement* _allocated;
        private Span<TUnmanagedElement> _span;

        public static int BufferSize => Math.Max(0x200 / sizeof(TUnmanagedElement), 1);

        public void FromManaged(ReadOnlySpan<T> managed, Span<TUnmanagedElement> buffer)
        {
            _allocated = null;
            _managed = managed;
            _span = default;
            if (Unsafe.IsNullRef(ref MemoryMarshal.GetReference(managed))) return;
            if (managed.Length <= buffer.Length)
            {
                _span = buffer.Slice(0, managed.Length);
                return;
            }
            _allocated = (TUnmanagedElement*)Interop.Allocate(checked(sizeof(TUnmanagedElement) * managed.Length));
            _span = new Span<TUnmanagedElement>(_allocated, managed.Length);
        }

        public readonly ReadOnlySpan<T> GetManagedValuesSource() => _managed;
        public readonly Span<TUnmanagedElement> GetUnmanagedValuesDestination() => _span;
        public readonly ref TUnmanagedElement GetPinnableReference() => ref MemoryMarshal.GetReference(_span);
        public readonly TUnmanagedElement* ToUnmanaged() => (TUnmanagedElement*)Unsafe.AsPointer(ref GetPinnableReference());
        public readonly void Free() => Interop.Free((nint)_allocated);
        public static ref T GetPinnableReference(ReadOnlySpan<T> managed) => ref MemoryMarshal.GetReference(managed);
    }
}
