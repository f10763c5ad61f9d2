// This file puts parts of a URI together again, escaped or not.
using System.Text;

namespace System;

public partial class Uri
{
    private const UriComponents AnyPort = UriComponents.Port | UriComponents.StrongPort;

    public string GetLeftPart(UriPartial part)
    {
        string scheme = string.Concat(Need(), Delimiter);
        if (part == UriPartial.Scheme) return scheme;
        if (part == UriPartial.Authority && (!_slashes || _drive)) return "";
        UriComponents wanted = part switch
        {
            UriPartial.Authority => UriComponents.SchemeAndServer | UriComponents.UserInfo,
            UriPartial.Path => UriComponents.SchemeAndServer | UriComponents.UserInfo | UriComponents.Path,
            UriPartial.Query => UriComponents.HttpRequestUrl | UriComponents.UserInfo,
            _ => 0,
        };
        if (wanted == 0) ThrowHelper.Argument(string.Concat("The subcomponent, ", part.ToString(), ", of this uri is not valid."), nameof(part));
        return GetComponents(wanted, UriFormat.UriEscaped);
    }

    private string Delimiter => _slashes ? SchemeDelimiter : ":";

    /// <summary>The parts that are asked for, with what is between them.</summary>
    public string GetComponents(UriComponents components, UriFormat format)
    {
        if (format is < UriFormat.UriEscaped or > UriFormat.SafeUnescaped) ThrowHelper.ArgumentOutOfRange("uriFormat");
        if ((components & UriComponents.SerializationInfoString) != 0)
        {
            if (components != UriComponents.SerializationInfoString) ThrowHelper.ArgumentOutOfRange("uriComponents", "UriComponents.SerializationInfoString must not be combined with other UriComponents.");
            if (_scheme is null) return format == UriFormat.UriEscaped ? UriEscape.Normalize(_original, false) : format == UriFormat.Unescaped ? UnescapeDataString(_original) : UriEscape.Unescape(_original, true);
            components = UriComponents.AbsoluteUri;
        }
        Need();
        bool keep = (components & UriComponents.KeepDelimiter) != 0;
        components &= ~UriComponents.KeepDelimiter;
        StringBuilder b = new();
        if ((components & UriComponents.Scheme) != 0)
        {
            b.Append(_scheme);
            if (keep || components != UriComponents.Scheme) b.Append(Delimiter);
        }
        AddServer(b, components, keep, format);
        bool Alone(UriComponents c) => !keep && components == c;
        if ((components & UriComponents.Path) != 0) b.Append(Shown(_path.AsSpan(Alone(UriComponents.Path) && _path.StartsWith('/') ? 1 : 0), format));
        if ((components & UriComponents.Query) != 0) b.Append(Shown(_query.AsSpan(Alone(UriComponents.Query) && _query.Length != 0 ? 1 : 0), format));
        if ((components & UriComponents.Fragment) != 0) b.Append(Shown(_fragment.AsSpan(Alone(UriComponents.Fragment) && _fragment.Length != 0 ? 1 : 0), format));
        return b.ToString();
    }

    private void AddServer(StringBuilder b, UriComponents components, bool keep, UriFormat format)
    {
        bool host = (components & (UriComponents.Host | UriComponents.NormalizedHost)) != 0;
        if ((components & UriComponents.UserInfo) != 0 && _userInfo is not null)
        {
            b.Append(Shown(_userInfo, format));
            if (keep || host) b.Append('@');
        }
        if (host) b.Append(_host);
        if (_port < 0 || (components & AnyPort) == 0 || ((components & UriComponents.StrongPort) == 0 && IsDefaultPort)) return;
        if (keep || host) b.Append(':');
        b.Append(_port);
    }

    private static ReadOnlySpan<char> Shown(ReadOnlySpan<char> part, UriFormat format) => format == UriFormat.UriEscaped ? part : UriEscape.Unescape(part, format == UriFormat.SafeUnescaped);

    /// <summary>The order of the parts that are asked for.</summary>
    public static int Compare(Uri? uri1, Uri? uri2, UriComponents partsToCompare, UriFormat compareFormat, StringComparison comparisonType)
    {
        if (uri1 is null) return uri2 is null ? 0 : -1;
        if (uri2 is null) return 1;
        if (!uri1.IsAbsoluteUri || !uri2.IsAbsoluteUri) return uri1.IsAbsoluteUri ? 1 : uri2.IsAbsoluteUri ? -1 : string.Compare(uri1._original, uri2._original, comparisonType);
        return string.Compare(uri1.GetComponents(partsToCompare, compareFormat), uri2.GetComponents(partsToCompare, compareFormat), comparisonType);
    }
}
