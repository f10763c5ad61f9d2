namespace System;

/// <summary>What is known of a scheme: its port, and how the text behind its colon is read.</summary>
internal sealed class UriScheme(string name, int port, UriScheme.Form form)
{
    internal enum Form : byte
    {
        Free, // with "//" it has a host, else the rest is its path
        Server, // "//" and a host must follow
        Plain, // as Server, and '?' is a character of its path
        File, // as Server, the host can be missing
        Mail, // a user and a host follow without "//"
        Opaque, // the rest is the path, '?' in it too
    }

    internal readonly string Name = name;
    internal readonly int Port = port;
    internal readonly Form Shape = form;

    internal static readonly UriScheme File = new("file", -1, Form.File);

    internal static UriScheme Find(string name) => name switch
    {
        "http" or "ws" => new(name, 80, Form.Server),
        "https" or "wss" => new(name, 443, Form.Server),
        "ftp" => new(name, 21, Form.Plain),
        "file" => File,
        "gopher" => new(name, 70, Form.Plain),
        "nntp" => new(name, 119, Form.Plain),
        "telnet" => new(name, 23, Form.Plain),
        "ldap" => new(name, 389, Form.File),
        "net.tcp" => new(name, 808, Form.Server),
        "net.pipe" => new(name, -1, Form.Server),
        "mailto" => new(name, 25, Form.Mail),
        "news" or "uuid" => new(name, -1, Form.Opaque),
        _ => new(name, -1, Form.Free),
    };
}
