namespace System.Runtime.CompilerServices;

/// <summary>The value of a constant or default argument of type decimal.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
public sealed class DecimalConstantAttribute : Attribute
{
    public DecimalConstantAttribute(byte scale, byte sign, uint hi, uint mid, uint low) => Value = new Decimal((int)low, (int)mid, (int)hi, sign != 0, scale);
    public DecimalConstantAttribute(byte scale, byte sign, int hi, int mid, int low) => Value = new Decimal(low, mid, hi, sign != 0, scale);
    public decimal Value { get; }
}
