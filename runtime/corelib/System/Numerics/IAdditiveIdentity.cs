namespace System.Numerics;

/// <summary>The value that adds nothing.</summary>
public interface IAdditiveIdentity<TSelf, TResult> where TSelf : IAdditiveIdentity<TSelf, TResult>?
{
    static abstract TResult AdditiveIdentity { get; }
}
