namespace System.Security.Permissions;

/// <summary>Kept because compilers of unsafe code emit <see cref="SecurityPermissionAttribute"/>.</summary>
public abstract class SecurityAttribute : Attribute
{
    protected SecurityAttribute(SecurityAction action) => Action = action;
    public SecurityAction Action { get; set; }
    public bool Unrestricted { get; set; }
}
