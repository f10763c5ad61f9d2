// This file holds the buffers on the stack that compilers take for collection expressions of spans and
// for `params` spans.
namespace System.Runtime.CompilerServices;

/// <summary>2 elements in a row.</summary>
[InlineArray(2)]
public struct InlineArray2<T>
{
    private T _element;
}

/// <summary>3 elements in a row.</summary>
[InlineArray(3)]
public struct InlineArray3<T>
{
    private T _element;
}

/// <summary>4 elements in a row.</summary>
[InlineArray(4)]
public struct InlineArray4<T>
{
    private T _element;
}

/// <summary>5 elements in a row.</summary>
[InlineArray(5)]
public struct InlineArray5<T>
{
    private T _element;
}

/// <summary>6 elements in a row.</summary>
[InlineArray(6)]
public struct InlineArray6<T>
{
    private T _element;
}

/// <summary>7 elements in a row.</summary>
[InlineArray(7)]
public struct InlineArray7<T>
{
    private T _element;
}

/// <summary>8 elements in a row.</summary>
[InlineArray(8)]
public struct InlineArray8<T>
{
    private T _element;
}

/// <summary>9 elements in a row.</summary>
[InlineArray(9)]
public struct InlineArray9<T>
{
    private T _element;
}

/// <summary>10 elements in a row.</summary>
[InlineArray(10)]
public struct InlineArray10<T>
{
    private T _element;
}

/// <summary>11 elements in a row.</summary>
[InlineArray(11)]
public struct InlineArray11<T>
{
    private T _element;
}

/// <summary>12 elements in a row.</summary>
[InlineArray(12)]
public struct InlineArray12<T>
{
    private T _element;
}

/// <summary>13 elements in a row.</summary>
[InlineArray(13)]
public struct InlineArray13<T>
{
    private T _element;
}

/// <summary>14 elements in a row.</summary>
[InlineArray(14)]
public struct InlineArray14<T>
{
    private T _element;
}

/// <summary>15 elements in a row.</summary>
[InlineArray(15)]
public struct InlineArray15<T>
{
    private T _element;
}

/// <summary>16 elements in a row.</summary>
[InlineArray(16)]
public struct InlineArray16<T>
{
    private T _element;
}
