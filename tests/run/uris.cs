// URIs: what each part of one is, how they are combined and compared, and what is refused.
using System;

string[] absolute =
{
    "http://example.com", "HTTP://EXAMPLE.com:80/a/b?x=1#top", "https://user:pw@host.example:8443/p/../q/./r?z#f",
    "http://example.com/a%7eb%2fc%zz%c3%a9", "http://example.com/caf\u00e9 au lait?q=\u00fc \"x\"#fr ag<>", "http://example.com/a{b}|c^d`e\\f",
    "ftp://ftp.example.com/file.txt", "ws://h/s", "wss://h:443/s", "mailto:someone@example.com", "mailto:someone@example.com?subject=hi there",
    "file:///etc/passwd", "file:///tmp/a%20b.txt", "file://server/share/file.txt", "/usr/local/bin", "/tmp/a b/../c%41?d#e",
    "urn:isbn:0451450523", "urn:Foo:a b", "tel:+1-816-555-1212", "data:text/plain;base64,SGVsbG8=", "news:comp.lang", "custom://Host:99/Path/../x?y#z", "custom:opaque/../x",
    "http://127.0.0.1:8080/x", "http://127.0.0.1", "http://localhost/", "http://[::1]:5000/x", "http://[2001:DB8:0:0:0:0:0:1]/", "http://[::ffff:1.2.3.4]/",
    "http://a_b.example/", "http://example.com./", "http://example.com:/", "http://example.com?query", "http://example.com#frag", "http://example.com/a//b///c/",
    "http://example.com/a/b/../../../c", "http://example.com/a/..", "http://example.com/a/.", "http://example.com/%2e%2e/x", "http://example.com/a?b=../c#../d",
    "  http://example.com/trim  ", "http://example.com/?", "http://example.com/#", "http://example.com/\ud83d\ude00", "http://example.com/%F0%9F%98%80", "http://example.com/%41%2D%5f%20",
    "x-y.z+1://h", "http://h/a;b=1,c!d$e&f'g(h)*i+j@k:l", "http://h/a%00b", "ldap://[2001:db8::7]/c=GB?objectClass?one", "telnet://192.0.2.16:80/", "net.tcp://h/x", "gopher://h", "nntp://h/x",
    "file:/tmp/x", "file:///c:/Dir/x.txt", "http://h/a+b%2Bc", "http://user@h/", "http://h:0/", "http://h:65535/", "about:blank", "javascript:alert(1)", "http://1.2.3/", "http://0x7f.1/", "http://h/\u4e2d\u6587?\u4e2d=%e4%b8%ad",
    "http://h/%25%3f%23%2F%5c", "http://h/a[b]c", "http://h/?a[b]=c", "http://h/a%C3%28b",
};
foreach (string text in absolute) Show(text);

string[] refused =
{
    "", "relative/path", "http://", "http:///x", "://x", "1http://x", "http://h:99999/", "http://h:ab/", "http://[::1", "http://a b/", "ht tp://x", "http://h..x/", "http:", "http:/x", "http:x", "http://[zz]/", "?q", "#f", "../x", "a:b c", "http://user@/", "http://<x>/", "//host/x", "c:/x",
};
foreach (string text in refused)
{
    try { var u = new Uri(text); Console.WriteLine($"{text} -> {u.AbsoluteUri}"); }
    catch (Exception e) { Console.WriteLine($"{text} -> {e.GetType().Name}: {e.Message}"); }
    Console.WriteLine($"  {Uri.TryCreate(text, UriKind.Absolute, out _)} {Uri.TryCreate(text, UriKind.Relative, out _)} {Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? any)} {any?.IsAbsoluteUri} {any}");
}

// RFC 3986, 5.4.
var b = new Uri("http://a/b/c/d;p?q");
foreach (string r in new[] { "g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", "g?y#s", ";x", "g;x", "g;x?y#s", "", ".", "./", "..", "../", "../g", "../..", "../../", "../../g", "../../../g", "../../../../g", "/./g", "/../g", "g.", ".g", "g..", "..g", "./../g", "./g/.", "g/./h", "g/../h", "g;x=1/./y", "g;x=1/../y", "g?y/./x", "g?y/../x", "g#s/./x", "g#s/../x", "http:g", "a b/\u00e9", "https://z/y" })
    try { var u = new Uri(b, r); Console.WriteLine($"{r} -> {u.AbsoluteUri} {u.OriginalString}"); }
    catch (Exception e) { Console.WriteLine($"{r} -> {e.GetType().Name}: {e.Message}"); }
foreach (var (x, y) in new[] { ("http://h", "p"), ("http://h/a/", "p"), ("http://h/a?x#y", "?z"), ("file:///a/b", "c"), ("file:///a/b", "/c"), ("http://u:p@h:81/a", "/c"), ("urn:a:b", "c"), ("mailto:a@b", "c"), ("http://h/a%20b/c", "d%20e f") })
    try { Console.WriteLine($"{x} {y} -> {new Uri(new Uri(x), new Uri(y, UriKind.RelativeOrAbsolute)).AbsoluteUri}"); }
    catch (Exception e) { Console.WriteLine($"{x} {y} -> {e.GetType().Name}: {e.Message}"); }

foreach (var (x, y) in new[] { ("http://h/a/b/c", "http://h/a/d"), ("http://h/a/b", "http://h/a/b"), ("http://h/a/b/", "http://h/a/b"), ("http://h/a", "http://h/a/b/c?q#f"), ("http://h/a/b?x", "http://h/a/b?y"), ("http://h/", "https://h/"), ("http://h/", "http://g/"), ("http://h:1/", "http://h/"), ("http://h/a/b/c/d", "http://h/"), ("file:///a/b", "file:///a/c d"), ("http://h/a/", "http://h/a/x:y"), ("http://h/A/b", "http://h/a/b") })
{
    Uri u = new(x), v = new(y), m = u.MakeRelativeUri(v);
    Console.WriteLine($"{x} {y} -> '{m}' '{m.OriginalString}' {m.IsAbsoluteUri} {u.IsBaseOf(v)} {v.IsBaseOf(u)} {u == v} {u.Equals(v)}");
}
foreach (var (x, y) in new[] { ("http://H/a", "http://h/a"), ("http://h/a", "http://h/A"), ("http://h", "http://h/"), ("http://h:80/", "http://h/"), ("http://h/#a", "http://h/#b"), ("http://h/%7e", "http://h/~"), ("http://h/%c3%a9", "http://h/\u00e9"), ("http://u@h/", "http://h/"), ("http://h/?a", "http://h/?b"), ("file:///A", "file:///a"), ("http://h/a/../b", "http://h/b"), ("a/b", "a/b"), ("a/b", "A/b"), ("a", "http://a"), ("mailto:a@b", "mailto:A@b"), ("mailto:a@B", "mailto:a@b"), ("urn:a", "URN:a") })
{
    Uri u = new(x, UriKind.RelativeOrAbsolute), v = new(y, UriKind.RelativeOrAbsolute);
    Console.WriteLine($"{x} {y} {u == v} {u != v} {u.Equals(v)} {u.Equals((object)y)} {u.GetHashCode() == v.GetHashCode()}");
}
Console.WriteLine($"{(Uri?)null == null} {new Uri("http://h") == null} {new Uri("http://h").Equals(null)}");

var relative = new Uri("a/b c?d#e", UriKind.Relative);
Console.WriteLine($"{relative} {relative.OriginalString} {relative.IsAbsoluteUri} {relative.GetComponents(UriComponents.SerializationInfoString, UriFormat.UriEscaped)}");
Func<Uri, object>[] parts = { u => u.AbsoluteUri, u => u.Scheme, u => u.Host, u => u.Port, u => u.Segments, u => u.IsFile, u => u.IsLoopback, u => u.IsUnc, u => u.HostNameType, u => u.Query, u => u.Fragment, u => u.LocalPath, u => u.AbsolutePath, u => u.PathAndQuery, u => u.UserInfo, u => u.Authority, u => u.IsDefaultPort, u => u.IdnHost, u => u.DnsSafeHost, u => u.GetLeftPart(UriPartial.Path), u => u.GetComponents(UriComponents.Path, UriFormat.Unescaped) };
foreach (var part in parts)
    try { Console.WriteLine(part(relative)); } catch (Exception e) { Console.WriteLine($"{e.GetType().Name}: {e.Message}"); }
Action[] wrong = { () => new Uri(null!), () => new Uri("http://x", UriKind.Relative), () => new Uri("x", UriKind.Absolute), () => new Uri((Uri)null!, "x"), () => new Uri(relative, "x"), () => new Uri("x", (UriKind)9), () => Uri.EscapeDataString(null!), () => Uri.UnescapeDataString(null!), () => new Uri("http://h").MakeRelativeUri(null!), () => new Uri("http://h").IsBaseOf(null!), () => relative.MakeRelativeUri(relative), () => new Uri(new Uri("http://h"), "http://"), () => new Uri("http://" + new string('a', 300) + "/x") , () => new Uri("http://h").GetLeftPart((UriPartial)9), () => new Uri("http://h").GetComponents(UriComponents.Path, (UriFormat)0) };
foreach (var a in wrong)
    try { a(); Console.WriteLine("fine"); } catch (Exception e) { Console.WriteLine($"{e.GetType().Name}: {e.Message}"); }
Console.WriteLine($"{Uri.TryCreate(b, "x y", out Uri? t)} {t?.AbsoluteUri} {Uri.TryCreate((Uri?)null, "x", out t)} {t} {Uri.TryCreate(b, new Uri("../z", UriKind.Relative), out t)} {t} {Uri.TryCreate(null, UriKind.Absolute, out t)} {Uri.TryCreate(relative, "x", out t)}");

foreach (string s in new[] { "", "abc", "a b&c=d/e?f#g", "-_.~!*'()", "\u00e9\u4e2d\ud83d\ude00", "\ud83d", "100%", "a+b", "\0\n\x7f" })
    Console.WriteLine($"{Uri.EscapeDataString(s)} {Uri.UnescapeDataString(Uri.EscapeDataString(s)) == s}");
foreach (string s in new[] { "", "a%20b", "%zz%4", "%", "%41%c3%a9%C3", "%F0%9F%98%80!", "a+b", "%25%2541", "%c3%28", "%ed%a0%80x", "\u00e9%20" }) Console.WriteLine(Uri.UnescapeDataString(s));
foreach (string? s in new[] { "http", "h-t+t.p1", "1a", "", "a b", "h_", null }) Console.Write($"{Uri.CheckSchemeName(s)} ");
Console.WriteLine();
foreach (string? s in new[] { "example.com", "127.0.0.1", "::1", "[::1]", "", null, "a b", "a_b", "1.2.3", "999.1.1.1", "a..b", "-a", "a.", "fe80::1%2", "1:2:3", "caf\u00e9", "a/b" }) Console.Write($"{Uri.CheckHostName(s)} ");
Console.WriteLine();
Console.WriteLine($"{Uri.UriSchemeHttp} {Uri.UriSchemeHttps} {Uri.UriSchemeFile} {Uri.UriSchemeFtp} {Uri.UriSchemeMailto} {Uri.UriSchemeWs} {Uri.UriSchemeWss} {Uri.UriSchemeNews} {Uri.UriSchemeNntp} {Uri.UriSchemeGopher} {Uri.UriSchemeNetTcp} {Uri.UriSchemeNetPipe} {Uri.UriSchemeFtps} {Uri.UriSchemeSftp} {Uri.UriSchemeSsh} {Uri.UriSchemeTelnet} {Uri.SchemeDelimiter}");
Console.WriteLine($"{Uri.HexEscape('a')} {Uri.HexEscape('\xff')} {Uri.IsHexDigit('g')} {Uri.FromHex('f')} {Uri.IsHexEncoding("%4a", 0)}");

static void Show(string text)
{
    Console.WriteLine($"[{text}]");
    try
    {
        var u = new Uri(text);
        Console.WriteLine($" {u.AbsoluteUri} {u} {u.OriginalString}");
        Console.WriteLine($" {u.Scheme} '{u.UserInfo}' '{u.Host}' '{u.IdnHost}' '{u.DnsSafeHost}' {u.Port} {u.IsDefaultPort} '{u.Authority}' {u.HostNameType} {u.IsAbsoluteUri} {u.IsFile} {u.IsLoopback} {u.IsUnc} {u.UserEscaped}");
        Console.WriteLine($" '{u.AbsolutePath}' '{u.LocalPath}' '{u.PathAndQuery}' '{u.Query}' '{u.Fragment}' {string.Join(" | ", u.Segments)}");
        Console.WriteLine($" {u.GetLeftPart(UriPartial.Scheme)} {u.GetLeftPart(UriPartial.Authority)} {u.GetLeftPart(UriPartial.Path)} {u.GetLeftPart(UriPartial.Query)}");
        foreach (UriFormat f in new[] { UriFormat.UriEscaped, UriFormat.Unescaped, UriFormat.SafeUnescaped })
        {
            foreach (UriComponents c in new[] { UriComponents.Scheme, UriComponents.UserInfo, UriComponents.Host, UriComponents.Port, UriComponents.Path, UriComponents.Query, UriComponents.Fragment, UriComponents.StrongPort, UriComponents.PathAndQuery, UriComponents.HttpRequestUrl, UriComponents.SchemeAndServer, UriComponents.AbsoluteUri, UriComponents.HostAndPort, UriComponents.StrongAuthority, UriComponents.Path | UriComponents.KeepDelimiter, UriComponents.Query | UriComponents.KeepDelimiter })
                Console.Write($" '{u.GetComponents(c, f)}'");
            Console.WriteLine();
        }
    }
    catch (Exception e) { Console.WriteLine($" {e.GetType().Name}: {e.Message}"); }
}
