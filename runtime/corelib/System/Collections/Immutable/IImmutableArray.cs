namespace System.Collections.Immutable;

/// <summary>The array under an immutable array of any element type, null of a default one: equality asks it of boxes.</summary>
internal interface IImmutableArray
{
    Array? Array { get; }
}
