namespace System.Reflection;

/// <summary>A member, seen through reflection.</summary>
public abstract class MemberInfo
{
    protected MemberInfo() { }

    public abstract string Name { get; }

    public override bool Equals(object? obj) => base.Equals(obj);
    public override int GetHashCode() => base.GetHashCode();
    public static bool operator ==(MemberInfo? left, MemberInfo? right) => ReferenceEquals(left, right);
    public static bool operator !=(MemberInfo? left, MemberInfo? right) => !ReferenceEquals(left, right);
}
