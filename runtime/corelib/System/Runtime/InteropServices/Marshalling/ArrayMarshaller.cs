using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Arrays as the address of converted elements.</summary>
[CustomMarshaller(typeof(CustomMarshallerAttribute.GenericPlaceholder[]), MarshalMode.Default, typeof(ArrayMarshaller<,>))]
[CustomMarshaller(typeof(CustomMarshallerAttribute.GenericPlaceholder[]), MarshalMode.ManagedToUnmanagedIn, typeof(ArrayMarshaller<,>.ManagedToUnmanagedIn))]
[ContiguousCollectionMarshaller]
public static unsafe class ArrayMarshaller<T, TUnmanagedElement> where TUnmanagedElement : unmanaged
{
    public static TUnmanagedElement* AllocateContainerForUnmanagedElements(T[]? managed, out int numElements)
    {
        numElements = managed is null ? 0 : managed.Length;
        return managed is null ? null : (TUnmanagedElement*)Interop.Allocate(Math.Max(checked(sizeof(TUnmanagedElement) * numElements), 1));
    }

    public static ReadOnlySpan<T> GetManagedValuesSource(T[]? managed) => managed;
    public static Span<TUnmanagedElement> GetUnmanagedValuesDestination(TUnmanagedElement* unmanaged, int numElements) => unmanaged is null ? default : new Span<TUnmanagedElement>(unmanaged, numElements);
    public static T[]? AllocateContainerForManagedElements(TUnmanagedElement* unmanaged, int numElements) => unmanaged is null ? null : new T[numElements];
    public static Span<T> GetManagedValuesDestination(T[]? managed) => managed;
    public static ReadOnlySpan<TUnmanagedElement> GetUnmanagedValuesSource(TUnmanagedElement* unmanagedValue, int numElements) => unmanagedValue is null ? default : new ReadOnlySpan<TUnmanagedElement>(unmanagedValue, numElements);
    public static void Free(TUnmanagedElement* unmanaged) => Interop.Free((nint)unmanaged);

    /// <summary>An array for one call: in the caller's buffer if it fits.</summary>
    public ref struct ManagedToUnmanagedIn
    {
        private T[]? _managed;
        private TUnmanagedElement* _allocated;
        private Span<TUnmanagedElement> _span;

        public static int BufferSize => Math.Max(0x200 / sizeof(TUnmanagedElement), 1);

        public void FromManaged(T[]? array, Span<TUnmanagedElement> buffer)
        {
            _allocated = null;
            _managed = array;
            _span = default;
            if (array is null) return;
            if (array.Length <= buffer.Length)
            {
                _span = buffer.Slice(0, array.Length);
                return;
            }
            _allocated = AllocateContainerForUnmanagedElements(array, out int count);
            _span = new Span<TUnmanagedElement>(_allocated, count);
        }

        public readonly ReadOnlySpan<T> GetManagedValuesSource() => _managed;
        public readonly Span<TUnmanagedElement> GetUnmanagedValuesDestination() => _span;
        public readonly ref TUnmanagedElement GetPinnableReference() => ref MemoryMarshal.GetReference(_span);
        public readonly TUnmanagedElement* ToUnmanaged() => (TUnmanagedElement*)Unsafe.AsPointer(ref GetPinnableReference());
        public readonly void Free() => Interop.Free((nint)_allocated);
        public static ref T GetPinnableReference(T[]? array) => ref array is null ? ref Unsafe.NullRef<T>() : ref MemoryMarshal.GetArrayDataReference(array);
    }
}
