namespace System.Security.Permissions;

/// <summary>Kept because compilers of unsafe code emit <see cref="SecurityPermissionAttribute"/>.</summary>
public abstract class CodeAccessSecurityAttribute : SecurityAttribute
{
    protected CodeAccessSecurityAttribute(SecurityAction action) : base(action) { }
}
