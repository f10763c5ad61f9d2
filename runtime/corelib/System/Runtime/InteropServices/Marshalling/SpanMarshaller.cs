using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Spans as the address of converted elements.</summary>
[CustomMarshaller(typeof(Span<>), MarshalMode.ManagedToUnmanagedIn, typeof(SpanMarshaller<,>.ManagedToUnmanagedIn))]
[ContiguousCollectionMarshaller]
public static unsafe class SpanMarshaller<T, TUnmanagedElement> where TUnmanagedElement : unmanaged
{
    public static ReadOnlySpan<TUnmanagedElement> GetUnmanagedValuesSource(TUnmanagedElement* unmanaged, int numElements) => unmanaged is null ? default : new ReadOnlySpan<TUnmanagedElement>(unmanaged, numElements);
    public static Span<T> AllocateContainerForManagedElements(TUnmanagedElement* unmanaged, int numElements) => unmanaged is null ? default : new T[numElements];
    public static Span<T> GetManagedValuesDestination(Span<T> managed) => managed;
    public static TUnmanagedElement* AllocateContainerForUnmanagedElements(Span<T> managed, out int numElements)
    {
        numElements = managed.Length;
        return managed.Length == 0 ? null : (TUnmanagedElement*)Interop.Allocate(checked(sizeof(TUnmanagedElement) * numElements));
    }

    public static ReadOnlySpan<T> GetManagedValuesSource(Span<T> managed) => managed;
    public static Span<TUnmanagedElement> GetUnmanagedValuesDestination(TUnmanagedElement* unmanaged, int numElements) => unmanaged is null ? default : new Span<TUnmanagedElement>(unmanaged, numElements);
    public static void Free(TUnmanagedElement* unmanaged) => Interop.Free((nint)unmanaged);

    /// <summary>A span for one call: in the caller's buffer if it fits.</summary>
    public ref struct ManagedToUnmanagedIn
    {
        private Span<T> _managed;
        private TUnmanagedElement* _allocated;
        private Span<TUnmanagedElement> _span;

        public static int BufferSize => Math.Max(0x200 / sizeof(TUnmanagedElement), 1);

        public void FromManaged(Span<T> managed, Span<TUnmanagedElement> buffer)
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
        public static ref T GetPinnableReference(Span<T> managed) => ref MemoryMarshal.GetReference(managed);
    }
}
