namespace System.Numerics;

/// <summary>Powers of e, 2 and 10.</summary>
public interface IExponentialFunctions<TSelf> : IFloatingPointConstants<TSelf> where TSelf : IExponentialFunctions<TSelf>?
{
    static abstract TSelf Exp(TSelf x);
    static virtual TSelf ExpM1(TSelf x) => TSelf.Exp(x) - TSelf.One;
    static abstract TSelf Exp2(TSelf x);
    static virtual TSelf Exp2M1(TSelf x) => TSelf.Exp2(x) - TSelf.One;
    static abstract TSelf Exp10(TSelf x);
    static virtual TSelf Exp10M1(TSelf x) => TSelf.Exp10(x) - TSelf.One;
}
