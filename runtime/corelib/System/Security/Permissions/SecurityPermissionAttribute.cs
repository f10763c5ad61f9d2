namespace System.Security.Permissions;

/// <summary>Compilers put it on assemblies with unsafe code; it has no effect.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Constructor | AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
public sealed class SecurityPermissionAttribute(SecurityAction action) : CodeAccessSecurityAttribute(action)
{
    public bool SkipVerification { get; set; }
}
