namespace System.Numerics;

/// <summary>Numbers without negative values.</summary>
public interface IUnsignedNumber<TSelf> : INumberBase<TSelf> where TSelf : IUnsignedNumber<TSelf>?
{
}
