// This file is a URI (RFC 3986): its text is taken apart when it is made, every part in its normal form, and what is
// asked for is put together from the parts. A relative reference keeps only its text.
using System.Diagnostics.CodeAnalysis;

namespace System;

/// <summary>A uniform resource identifier, absolute or relative.</summary>
public partial class Uri : IEquatable<Uri>, ISpanFormattable
{
    public static readonly string UriSchemeFile = "file";
    public static readonly string UriSchemeFtp = "ftp";
    public static readonly string UriSchemeSftp = "sftp";
    public static readonly string UriSchemeFtps = "ftps";
    public static readonly string UriSchemeGopher = "gopher";
    public static readonly string UriSchemeHttp = "http";
    public static readonly string UriSchemeHttps = "https";
    public static readonly string UriSchemeWs = "ws";
    public static readonly string UriSchemeWss = "wss";
    public static readonly string UriSchemeMailto = "mailto";
    public static readonly string UriSchemeNews = "news";
    public static readonly string UriSchemeNntp = "nntp";
    public static readonly string UriSchemeSsh = "ssh";
    public static readonly string UriSchemeTelnet = "telnet";
    public static readonly string UriSchemeNetTcp = "net.tcp";
    public static readonly string UriSchemeNetPipe = "net.pipe";
    public static readonly string SchemeDelimiter = "://";

    private readonly string _original;
    private string? _scheme; // null: relative
    private string? _userInfo; // null: there is no '@'
    private string _host = "", _path = "", _query = "", _fragment = "";
    private string? _scope; // of an IPv6 host, with its '%'
    private UriHostNameType _hostType;
    private int _port = -1;
    private bool _slashes; // "//" goes before the host
    private bool _drive; // the path is "/c:/..."
    private bool _bare; // a file's path without "file:"
    private string? _absolute, _readable;

    public Uri(string uriString) : this(uriString, UriKind.Absolute) { }

    public Uri(string uriString, UriKind uriKind)
    {
        ArgumentNullException.ThrowIfNull(uriString);
        CheckKind(uriKind);
        _original = uriString;
        Defect d = Read(uriKind);
        if (d != Defect.None) throw new UriFormatException(Message(d));
    }

    public Uri(Uri baseUri, string? relativeUri) : this(Resolved(baseUri, relativeUri), UriKind.Absolute) { }
    public Uri(Uri baseUri, Uri relativeUri) : this(Resolved(baseUri, relativeUri), UriKind.Absolute) { }

    private Uri(string text, UriKind kind, out Defect defect)
    {
        _original = text;
        defect = Read(kind);
    }

    public static bool TryCreate([NotNullWhen(true)] string? uriString, UriKind uriKind, [NotNullWhen(true)] out Uri? result)
    {
        result = null;
        if (uriString is null) return false;
        CheckKind(uriKind);
        Uri u = new(uriString, uriKind, out Defect d);
        if (d == Defect.None) result = u;
        return d == Defect.None;
    }

    public static bool TryCreate(Uri? baseUri, string? relativeUri, [NotNullWhen(true)] out Uri? result)
    {
        result = null;
        return TryCreate(relativeUri, UriKind.RelativeOrAbsolute, out Uri? r) && TryCreate(baseUri, r, out result);
    }

    public static bool TryCreate(Uri? baseUri, Uri? relativeUri, [NotNullWhen(true)] out Uri? result)
    {
        result = null;
        if (baseUri is null || relativeUri is null || !baseUri.IsAbsoluteUri) return false;
        return TryCreate(baseUri.Resolve(relativeUri), UriKind.Absolute, out result);
    }

    private static void CheckKind(UriKind kind)
    {
        if ((uint)kind > (uint)UriKind.Relative) ThrowHelper.Argument(string.Concat("The value '", ((int)kind).ToString(), "' passed for the UriKind parameter is invalid."));
    }

    public string OriginalString => _original;
    public bool IsAbsoluteUri => _scheme is not null;
    public bool UserEscaped => false;
    public string Scheme => Need();
    public string UserInfo { get { Need(); return _userInfo ?? ""; } }
    public string Host { get { Need(); return _host; } }
    public string IdnHost => DnsSafeHost is var host && _hostType == UriHostNameType.Dns ? UriHost.Idn(host) : host;
    public UriHostNameType HostNameType { get { Need(); return _hostType; } }
    public int Port { get { Need(); return _port; } }
    public bool IsDefaultPort => _port == UriScheme.Find(Need()).Port;
    public string Authority { get { Need(); return string.Concat(_host, PortText()); } }
    public string AbsolutePath { get { Need(); return _drive ? _path.Substring(1) : _path; } }
    public string PathAndQuery => string.Concat(AbsolutePath, _query);
    public string Query { get { Need(); return _query; } }
    public string Fragment { get { Need(); return _fragment; } }
    public bool IsFile => (object)Need() == (object)UriScheme.File.Name;
    public bool IsUnc => IsFile && _host.Length != 0;
    public string AbsoluteUri => _absolute ??= GetComponents(UriComponents.AbsoluteUri, UriFormat.UriEscaped);

    /// <summary>The host as names are looked up: an IPv6 address without brackets.</summary>
    public string DnsSafeHost
    {
        get
        {
            Need();
            return _hostType == UriHostNameType.IPv6 ? string.Concat(_host.AsSpan(1, _host.Length - 2), _scope) : _host;
        }
    }

    public bool IsLoopback
    {
        get
        {
            Need();
            return _hostType switch
            {
                UriHostNameType.Basic => _host.Length == 0,
                UriHostNameType.Dns => _host is "localhost" or "loopback",
                UriHostNameType.IPv4 => _host.StartsWith("127.", StringComparison.Ordinal),
                UriHostNameType.IPv6 => _host is "[::1]" or "[::ffff:127.0.0.1]",
                _ => false,
            };
        }
    }

    /// <summary>The path as a file system writes it: a share and a drive with backslashes.</summary>
    public string LocalPath
    {
        get
        {
            string path = UriEscape.Unescape(AbsolutePath, false);
            if (IsUnc) path = string.Concat(@"\\", _host, path);
            return IsUnc || _drive ? path.Replace('/', '\\') : path;
        }
    }

    /// <summary>The path in pieces, each up to and with its slash.</summary>
    public string[] Segments
    {
        get
        {
            Need();
            if (_path.Length == 0) return [];
            string[] pieces = new string[_path.AsSpan(0, _path.Length - 1).Count('/') + 1];
            for (int i = 0, at = 0; i < pieces.Length; i++)
            {
                int slash = _path.IndexOf('/', at), end = slash < 0 ? _path.Length : slash + 1;
                (pieces[i], at) = (_path.Substring(at, end - at), end);
            }
            return pieces;
        }
    }

    // A relative reference has no parts.
    private string Need()
    {
        if (_scheme is null) ThrowHelper.InvalidOperation("This operation is not supported for a relative URI.");
        return _scheme!;
    }

    private string? PortText() => IsDefaultPort ? null : string.Concat(":", _port.ToString());

    public override string ToString() => _scheme is null ? _original : _readable ??= GetComponents(UriComponents.AbsoluteUri, UriFormat.SafeUnescaped);

    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        string s = ToString();
        bool fits = s.TryCopyTo(destination);
        charsWritten = fits ? s.Length : 0;
        return fits;
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => TryFormat(destination, out charsWritten);

    /// <summary>Whether both name the same: the fragment does not count, nor who logs in. A text is read as a URI.</summary>
    public override bool Equals([NotNullWhen(true)] object? comparand) => comparand is Uri u || (comparand is string s && TryCreate(s, UriKind.RelativeOrAbsolute, out u!)) ? Equals(u) : false;

    public bool Equals([NotNullWhen(true)] Uri? other)
    {
        if (other is null) return false;
        if ((object)this == other) return true;
        if (_scheme is null || other._scheme is null) return _scheme == other._scheme && _original == other._original;
        return SameServer(other) && _path == other._path && _query == other._query && Mailbox == other.Mailbox;
    }

    // The user counts where it is who the mail is for.
    private string? Mailbox => _scheme == UriSchemeMailto ? _userInfo : null;

    private bool SameServer(Uri other) => _scheme == other._scheme && _host == other._host && _port == other._port && _scope == other._scope;

    public override int GetHashCode() => _scheme is null ? _original.GetHashCode() : HashCode.Combine(_scheme, Mailbox, _host, _port, _path, _query);

    public static bool operator ==(Uri? uri1, Uri? uri2) => (object?)uri1 == uri2 || (uri1 is not null && uri1.Equals(uri2));
    public static bool operator !=(Uri? uri1, Uri? uri2) => !(uri1 == uri2);
}
