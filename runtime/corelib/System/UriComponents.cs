namespace System;

/// <summary>The parts of a URI that are asked for.</summary>
[Flags]
public enum UriComponents
{
    Scheme = 0x1,
    UserInfo = 0x2,
    Host = 0x4,
    Port = 0x8,
    Path = 0x10,
    Query = 0x20,
    Fragment = 0x40,
    StrongPort = 0x80,
    NormalizedHost = 0x100,
    KeepDelimiter = 0x40000000,
    SerializationInfoString = unchecked((int)0x80000000),
    AbsoluteUri = Scheme | UserInfo | Host | Port | Path | Query | Fragment,
    HostAndPort = Host | StrongPort,
    StrongAuthority = UserInfo | Host | StrongPort,
    SchemeAndServer = Scheme | Host | Port,
    HttpRequestUrl = Scheme | Host | Port | Path | Query,
    PathAndQuery = Path | Query,
}
