namespace System.Reflection;

/// <summary>The identity of an assembly. Of a display name (`Name, Version=1.2.3.4, Culture=neutral, PublicKeyToken=...`) it reads all parts.</summary>
public sealed class AssemblyName : ICloneable
{
    private byte[]? _token;

    public AssemblyName() { }

    public AssemblyName(string assemblyName)
    {
        ArgumentException.ThrowIfNullOrEmpty(assemblyName);
        string[] parts = assemblyName.Split(',');
        Name = parts[0].Trim();
        if (Name.Length == 0) throw new IO.FileLoadException("The given assembly name was invalid.");
        for (int i = 1; i < parts.Length; i++)
        {
            int equals = parts[i].IndexOf('=');
            if (equals < 0) throw new IO.FileLoadException("The given assembly name was invalid.");
            Set(parts[i].Substring(0, equals).Trim(), parts[i].Substring(equals + 1).Trim());
        }
    }

    private void Set(string key, string value)
    {
        if (key.Equals("Version", StringComparison.OrdinalIgnoreCase)) Version = new Version(value);
        else if (key.Equals("Culture", StringComparison.OrdinalIgnoreCase)) CultureName = value.Equals("neutral", StringComparison.OrdinalIgnoreCase) ? "" : value;
        else if (key.Equals("PublicKeyToken", StringComparison.OrdinalIgnoreCase)) _token = value.Equals("null", StringComparison.OrdinalIgnoreCase) ? [] : Convert.FromHexString(value);
    }

    public string? Name { get; set; }
    public Version? Version { get; set; }
    public string? CultureName { get; set; }
    public byte[]? GetPublicKeyToken() => _token;
    public void SetPublicKeyToken(byte[]? publicKeyToken) => _token = publicKeyToken;

    public string FullName
    {
        get
        {
            string text = Name ?? "";
            if (Version is not null) text += ", Version=" + Version;
            if (CultureName is not null) text += ", Culture=" + (CultureName.Length == 0 ? "neutral" : CultureName);
            if (_token is not null) text += ", PublicKeyToken=" + (_token.Length == 0 ? "null" : Convert.ToHexStringLower(_token));
            return text;
        }
    }

    public object Clone() => MemberwiseClone();
    public override string ToString() => FullName;
}
