namespace System.Reflection;

/// <summary>Variance and constraints of a type parameter.</summary>
[Flags]
public enum GenericParameterAttributes
{
    None = 0,
    VarianceMask = 3,
    Covariant = 1,
    Contravariant = 2,
    SpecialConstraintMask = 60,
    ReferenceTypeConstraint = 4,
    NotNullableValueTypeConstraint = 8,
    DefaultConstructorConstraint = 16,
    AllowByRefLike = 32,
}
