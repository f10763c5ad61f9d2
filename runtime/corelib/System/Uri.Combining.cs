// This file resolves references against a base (RFC 3986, 5.2) and goes the other way.
using System.Diagnostics.CodeAnalysis;

namespace System;

public partial class Uri
{
    private static string Resolved(Uri baseUri, string? relativeUri)
    {
        CheckBase(baseUri);
        return baseUri.Resolve(new Uri(relativeUri ?? "", UriKind.RelativeOrAbsolute));
    }

    private static string Resolved(Uri baseUri, Uri relativeUri)
    {
        CheckBase(baseUri);
        return baseUri.Resolve(relativeUri);
    }

    private static void CheckBase(Uri baseUri)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        if (!baseUri.IsAbsoluteUri) ThrowHelper.ArgumentOutOfRange(nameof(baseUri));
    }

    // The text of the reference as seen from this URI. Only a path that is merged loses its dots here.
    private string Resolve(Uri reference)
    {
        string r = reference._original.Trim();
        if (reference.IsAbsoluteUri && !(reference._bare && r[0] == '/')) return reference._original;
        string scheme = string.Concat(Need(), ":");
        if (!reference.IsAbsoluteUri && r.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) r = r.Substring(scheme.Length);
        if (r.Length == 0) return _original;
        if (r.StartsWith("//")) return string.Concat(scheme, r);
        string server = GetComponents(UriComponents.Scheme | UriComponents.UserInfo | UriComponents.Host | UriComponents.Port, UriFormat.UriEscaped);
        if (r[0] == '#') return string.Concat(string.Concat(server, _path, _query), r);
        if (r[0] == '?') return string.Concat(server, _path, r);
        if (r[0] == '/') return _drive ? string.Concat(server, _path.AsSpan(0, 3), r) : string.Concat(server, r);
        int end = r.AsSpan().IndexOfAny('?', '#');
        if (end < 0) end = r.Length;
        string merged = string.Concat(_path.AsSpan(0, _path.LastIndexOf('/') + 1), r.AsSpan(0, end));
        if (_path.StartsWith('/')) merged = UriPath.RemoveDots(merged.Replace('\\', '/'), _drive ? 3 : 0);
        return string.Concat(server, merged, r.AsSpan(end));
    }

    /// <summary>The reference that resolves to uri from here: uri itself if it is elsewhere.</summary>
    public Uri MakeRelativeUri(Uri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        Need();
        uri.Need();
        if (!SameServer(uri)) return uri;
        if (_drive && uri._drive && _path[1] != uri._path[1]) return new Uri(uri.AbsolutePath, UriKind.Relative);
        string path = UriPath.Difference(_path, uri._path);
        if (path.AsSpan().IndexOf(':') is var colon && colon >= 0 && path.AsSpan(0, colon).IndexOf('/') < 0) path = string.Concat("./", path);
        return new Uri(string.Concat(path, uri._query, uri._fragment), UriKind.Relative);
    }

    /// <summary>Whether uri is below the folder of this one.</summary>
    public bool IsBaseOf(Uri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        if (!IsAbsoluteUri) return false;
        if (!uri.IsAbsoluteUri) uri = new Uri(this, uri);
        return SameServer(uri) && uri._path.AsSpan().StartsWith(_path.AsSpan(0, _path.LastIndexOf('/') + 1));
    }
}
