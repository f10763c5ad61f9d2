// This file holds the one culture there is, the invariant one.
namespace System.Globalization;

public class CultureInfo : IFormatProvider, ICloneable
{
    /// <summary>Null until someone asks for the culture.</summary>
    internal static CultureInfo? Invariant;

    public CultureInfo(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
    }

    public static CultureInfo InvariantCulture => Invariant ??= new CultureInfo("");
    public static CultureInfo CurrentCulture { get => InvariantCulture; set => ArgumentNullException.ThrowIfNull(value); }
    public static CultureInfo CurrentUICulture { get => InvariantCulture; set => ArgumentNullException.ThrowIfNull(value); }
    public static CultureInfo? DefaultThreadCurrentCulture { get; set; }
    public static CultureInfo? DefaultThreadCurrentUICulture { get; set; }
    public static CultureInfo GetCultureInfo(string name) => name is { Length: 0 } ? InvariantCulture : new CultureInfo(name);

    public virtual string Name { get; }
    public virtual string DisplayName => Name.Length == 0 ? "Invariant Language (Invariant Country)" : Name;
    public virtual string EnglishName => DisplayName;
    public virtual NumberFormatInfo NumberFormat { get => field ?? NumberFormatInfo.InvariantInfo; set; }
    public bool IsReadOnly => ReferenceEquals(this, Invariant);

    public virtual object? GetFormat(Type? formatType) => formatType == typeof(NumberFormatInfo) ? NumberFormat : null;
    public virtual object Clone() => MemberwiseClone();
    public override bool Equals(object? value) => value is CultureInfo other && other.Name == Name;
    public override int GetHashCode() => Name.GetHashCode();
    public override string ToString() => Name;
}
