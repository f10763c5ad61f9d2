using System.Runtime.CompilerServices;

namespace System.Buffers;

/// <summary>Lends arrays of the shared ArrayPool.</summary>
internal sealed class ArrayMemoryPool<T> : MemoryPool<T>
{
    public override int MaxBufferSize => Array.MaxLength;

    public override IMemoryOwner<T> Rent(int minimumBufferSize = -1)
    {
        if (minimumBufferSize == -1) minimumBufferSize = 1 + 4095 / Unsafe.SizeOf<T>();
        else if ((uint)minimumBufferSize > (uint)Array.MaxLength) ThrowHelper.ArgumentOutOfRange(nameof(minimumBufferSize));
        return new Owner(ArrayPool<T>.Shared.Rent(minimumBufferSize));
    }

    protected override void Dispose(bool disposing) { }

    private sealed class Owner(T[] array) : IMemoryOwner<T>
    {
        private T[]? _array = array;

        public Memory<T> Memory
        {
            get
            {
                ObjectDisposedException.ThrowIf(_array is null, this);
                return _array;
            }
        }

        public void Dispose()
        {
            if (_array is not { } array) return;
            _array = null;
            ArrayPool<T>.Shared.Return(array);
        }
    }
}
