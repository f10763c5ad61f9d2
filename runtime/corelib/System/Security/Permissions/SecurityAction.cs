namespace System.Security.Permissions;

/// <summary>Kept because compilers of unsafe code emit it.</summary>
public enum SecurityAction
{
    Demand = 2,
    Assert = 3,
    Deny = 4,
    PermitOnly = 5,
    LinkDemand = 6,
    InheritanceDemand = 7,
    RequestMinimum = 8,
    RequestOptional = 9,
    RequestRefuse = 10,
}
