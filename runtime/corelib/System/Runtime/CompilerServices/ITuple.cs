namespace System.Runtime.CompilerServices;

/// <summary>A tuple whose elements are reached by number.</summary>
public interface ITuple
{
    int Length { get; }
    object? this[int index] { get; }
}
