namespace System.Numerics;

/// <summary>Numbers with negative values.</summary>
public interface ISignedNumber<TSelf> : INumberBase<TSelf> where TSelf : ISignedNumber<TSelf>?
{
    static abstract TSelf NegativeOne { get; }
}
