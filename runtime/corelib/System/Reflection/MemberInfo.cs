namespace System.Reflection;

/// <summary>A member, seen through reflection.</summary>
public abstract class MemberInfo : ICustomAttributeProvider
{
    protected MemberInfo() { }

    public abstract MemberTypes MemberType { get; }
    public abstract string Name { get; }
    public abstract Type? DeclaringType { get; }
    public abstract Type? ReflectedType { get; }
    public virtual bool IsCollectible => false;

    public abstract bool IsDefined(Type attributeType, bool inherit);
    public abstract object[] GetCustomAttributes(bool inherit);
    public abstract object[] GetCustomAttributes(Type attributeType, bool inherit);

    public override bool Equals(object? obj) => base.Equals(obj);
    public override int GetHashCode() => base.GetHashCode();
    public static bool operator ==(MemberInfo? left, MemberInfo? right) => ReferenceEquals(left, right);
    public static bool operator !=(MemberInfo? left, MemberInfo? right) => !ReferenceEquals(left, right);
}
