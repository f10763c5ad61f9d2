namespace System.Buffers;

/// <summary>Who owns memory and gives it back when disposed.</summary>
public interface IMemoryOwner<T> : IDisposable
{
    Memory<T> Memory { get; }
}
