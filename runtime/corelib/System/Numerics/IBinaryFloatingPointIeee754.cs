namespace System.Numerics;

/// <summary>Binary floating point of IEEE 754.</summary>
public interface IBinaryFloatingPointIeee754<TSelf> : IBinaryNumber<TSelf>, IFloatingPointIeee754<TSelf> where TSelf : IBinaryFloatingPointIeee754<TSelf>?
{
}
