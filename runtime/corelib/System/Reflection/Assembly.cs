namespace System.Reflection;

/// <summary>An assembly that was compiled into the program.</summary>
public abstract class Assembly
{
    protected Assembly() { }

    public virtual string? FullName => throw new NotImplementedException();
    public virtual AssemblyName GetName() => GetName(false);
    public virtual AssemblyName GetName(bool copiedName) => throw new NotImplementedException();
    public virtual string Location => throw new NotImplementedException();
    public virtual bool IsDynamic => false;
    public virtual bool IsCollectible => false;
    public static Assembly? GetAssembly(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.Assembly;
    }

    public override string ToString() => FullName ?? base.ToString()!;
    public override bool Equals(object? o) => base.Equals(o);
    public override int GetHashCode() => base.GetHashCode();
    public static bool operator ==(Assembly? left, Assembly? right) => left is null ? right is null : left.Equals(right);
    public static bool operator !=(Assembly? left, Assembly? right) => !(left == right);
}
