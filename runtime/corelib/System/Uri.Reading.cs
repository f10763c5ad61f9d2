// This file takes the text of a URI apart. What is wrong with a text is a Defect; up to Defect.Authority the text can
// still be a relative reference.
namespace System;

public partial class Uri
{
    private enum Defect
    {
        None,
        Format,
        Empty,
        Scheme,
        Authority,
        Drive,
        Host,
        Port,
        NotRelative,
    }

    private static string Message(Defect d) => d switch
    {
        Defect.Empty => "Invalid URI: The URI is empty.",
        Defect.Scheme => "Invalid URI: The URI scheme is not valid.",
        Defect.Authority => "Invalid URI: The Authority/Host could not be parsed.",
        Defect.Drive => @"Invalid URI: A Dos path must be rooted, for example, 'c:\\'.",
        Defect.Host => "Invalid URI: The hostname could not be parsed.",
        Defect.Port => "Invalid URI: Invalid port specified.",
        Defect.NotRelative => "A relative URI cannot be created because the 'uriString' parameter represents an absolute URI.",
        _ => "Invalid URI: The format of the URI could not be determined.",
    };

    private Defect Read(UriKind kind)
    {
        Defect d = ReadAbsolute(_original.AsSpan().Trim(" \t\r\n"));
        if (kind == UriKind.Absolute) return d;
        bool relative = d == Defect.None ? _bare && (kind == UriKind.Relative || _original.AsSpan().TrimStart().StartsWith("/")) : d <= Defect.Authority;
        if (relative)
        {
            _scheme = null;
            return Defect.None;
        }
        return d == Defect.None && kind == UriKind.Relative ? Defect.NotRelative : d;
    }

    private Defect ReadAbsolute(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return _original.Length == 0 ? Defect.Empty : Defect.Format;
        if (IsDrive(text)) return ReadBare(text, text.Length > 2 && IsSlash(text[2]) ? 0 : -1);
        if (text.StartsWith("//") || text.StartsWith(@"\\")) return ReadBare(text, 2);
        if (text[0] == '/') return ReadBare(text, 0);
        int colon = text.IndexOf(':');
        if (colon <= 0) return Defect.Format;
        if (!CheckSchemeName(text[..colon])) return Defect.Scheme;
        UriScheme scheme = UriScheme.Find(text[..colon].ToString().ToLowerInvariant());
        _scheme = scheme.Name;
        _port = scheme.Port;
        text = text[(colon + 1)..];
        _slashes = text.StartsWith("//") && scheme.Shape != UriScheme.Form.Opaque && scheme.Shape != UriScheme.Form.Mail;
        if (_slashes) return ReadHierarchy(text[2..], scheme);
        switch (scheme.Shape)
        {
            case UriScheme.Form.Mail:
                return ReadHierarchy(text, scheme);
            case UriScheme.Form.Free or UriScheme.Form.Opaque:
                ReadRest(text, scheme.Shape, true);
                return Defect.None;
            default:
                return text.StartsWith(@"\\") ? Defect.Host : Defect.Authority;
        }
    }

    private static bool IsSlash(char c) => c is '/' or '\\';
    private static bool IsDrive(ReadOnlySpan<char> text) => text.Length >= 2 && char.IsAsciiLetter(text[0]) && text[1] is ':' or '|';

    // A path of the file system: of this one, of a drive, or with a host behind two slashes.
    private Defect ReadBare(ReadOnlySpan<char> text, int skip)
    {
        if (skip < 0) return Defect.Drive;
        (_bare, _slashes, _scheme) = (true, true, UriScheme.File.Name);
        text = text[skip..];
        if (skip != 0) return ReadHierarchy(text, UriScheme.File);
        _hostType = UriHostNameType.Basic;
        _drive = IsDrive(text);
        SetPath(text, true);
        return Defect.None;
    }

    private Defect ReadHierarchy(ReadOnlySpan<char> text, UriScheme scheme)
    {
        if (scheme.Shape == UriScheme.Form.File && IsDrive(text) && (text.Length == 2 || IsSlash(text[2]))) _drive = true;
        else
        {
            // Further slashes do not count before the host of a file.
            if (_scheme == UriSchemeFile && text.Length > 1 && IsSlash(text[0]) && IsSlash(text[1])) text = text.TrimStart(@"/\");
            int end = _bare ? text.IndexOfAny('/', '\\') : text.IndexOfAny(@"/\?#");
            if (end < 0) end = text.Length;
            Defect d = ReadAuthority(text[..end], scheme);
            if (d != Defect.None) return d;
            text = text[end..];
            _drive = scheme.Shape is UriScheme.Form.File or UriScheme.Form.Free && _host.Length == 0 && text.Length > 2 && IsDrive(text[1..]) && (text.Length == 3 || IsSlash(text[3]));
            if (_drive) text = text[1..];
        }
        if (_drive) _hostType = UriHostNameType.Basic;
        if (_bare) SetPath(text, false);
        else ReadRest(text, scheme.Shape, false);
        return Defect.None;
    }

    private Defect ReadAuthority(ReadOnlySpan<char> text, UriScheme scheme)
    {
        int at = text.IndexOf('@');
        if (at >= 0)
        {
            if (_scheme == UriSchemeFile) return Defect.Host;
            _userInfo = UriEscape.Normalize(text[..at], true);
            text = text[(at + 1)..];
        }
        if (text.IsEmpty)
        {
            _hostType = UriHostNameType.Basic;
            return at < 0 && scheme.Shape is UriScheme.Form.Free or UriScheme.Form.File or UriScheme.Form.Mail ? Defect.None : Defect.Host;
        }
        int end = text[0] == '[' ? text.IndexOf(']') + 1 : text.IndexOf(':');
        if (end < 0) end = text.Length;
        _hostType = UriHost.Read(text[..end], scheme.Shape != UriScheme.Form.Free, out _host, out _scope);
        if (_hostType == UriHostNameType.Unknown) return Defect.Host;
        text = text[end..];
        return text.IsEmpty ? Defect.None : text[0] == ':' ? _scheme == UriSchemeFile ? Defect.Drive : ReadPort(text[1..]) : Defect.Host;
    }

    private Defect ReadPort(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return Defect.None;
        int port = 0;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c)) return Defect.Port;
            port = port * 10 + (c - '0');
            if (port > 65535) return Defect.Port;
        }
        _port = port;
        return Defect.None;
    }

    private void ReadRest(ReadOnlySpan<char> text, UriScheme.Form form, bool opaque)
    {
        int hash = text.IndexOf('#');
        if (hash >= 0)
        {
            _fragment = UriEscape.Normalize(text[hash..], false);
            text = text[..hash];
        }
        int mark = form is UriScheme.Form.Plain or UriScheme.Form.Opaque ? -1 : text.IndexOf('?');
        if (mark >= 0)
        {
            _query = UriEscape.Normalize(text[mark..], false);
            text = text[..mark];
        }
        if (opaque || (form == UriScheme.Form.Mail && text.IsEmpty)) _path = UriEscape.Normalize(text, true);
        else SetPath(text, false);
    }

    // Backslashes are slashes, except in a file's name here.
    private void SetPath(ReadOnlySpan<char> text, bool bare)
    {
        string path = UriEscape.Normalize(bare && !_drive ? text : text.ToString().Replace('\\', '/'), true);
        if (_drive) path = string.Concat("/", path.AsSpan(0, 1), ":", path.AsSpan(path.AsSpan(1).StartsWith("%7C") ? 4 : 2));
        else if (path.Length == 0) path = "/";
        _path = UriPath.RemoveDots(path, _drive ? 3 : 0);
    }
}
