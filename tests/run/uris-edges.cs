// URIs that are odd: how each is read, as what kind, and what is refused.
using System;
foreach (var t in new[]{"http://h/#a#b","http://h/?a?b/../c","custom://h/a\\b","custom:///x/../y","custom://","custom:/a/../b","custom://h","redis://u:p@/x","custom://a_b!c/","custom://1.2.3/","http://1/","http://256.1.1.1/","http://0300.1.1.1/","http://a.1.2/","http://u%7ex:p y@h/","file:///","file://","file:","/","file:///a?b#c","file:///a%3fb","file://localhost/x","\\\\srv\\share\\x","http:\\\\h\\x","http://[fe80::1%25eth0]/","http://[fe80::1%2]/","http://[1:0:0:2:0:0:0:3]/","http://[::]/","http://h-/","http://-h/","http://h.-a/","mailto:a","mailto:a@b,c@d","mailto:","mailto:a@b/c","mailto:x y@b","file:///A:/","file:///a/../../b","ftp://h/a?b","ftp://u@h:2121/a;type=i","news:a?b#c","urn:a?b#c","tel:1 2?x","http://h\n/","http://h//","http://h/a%2e%2e/b","http://h/a/..b/...","http://h/..","http://h/../","http://h/%c0%80","http://h/%e4%b8","http://h:","http://h:080/","http://h?","http://h/%E2%80%8E","http://h/\ud800x","uuid:1","net.pipe://h/x","http://a@b@c/","http://h/%","http://ex\u00e4mple.com/x","http://EX\u00c4MPLE.com/x","c:\\a\\b","c|/x","file:///c|/x","file://c:/x","http://u:p@h/","http://@h/","http://h/'\"","sip:a@b","git+ssh://git@h:22/x.git","ssh://h:22","sftp://h","ftps://h:990","irc://h","h:80","localhost:80","localhost:80/x","example.com:80/x","http://h:-1","http://h: 80/","http://h:80 /","http://h/ ","blob:http://x/y","a/b:c","?a:b","http//x:y","c:/x?y#z","//host/x?y#z","\\\\h\\x","/tmp/x ","  /x","gopher://h/a?b","nntp://h/a?b","telnet://h/a?b","telnet:x","ldap:x","ldap:///x","net.tcp:x","http://[::1.2.3.4]/","http://[::5efe:1.2.3.4]/","http://[fe80::5efe:102:304]/","http://[::ffff:127.0.0.1]/","custom:///","file://h:80/x","file://u@h/x","http://h/%7f","http://h/%22%3c","x://u@h:1/../a/./b","custom://0x1.0.0.1/","custom:///c:/x","ws://h/#f","http://h/a/%2e./b","news:%41 b","file:///a%5cb","http://h/%E0%A4%A","http://xn--exmple-cua.com/","http://h/\u0085\u00a0","http:////h","file:////h/x","file://///h/x","http://h|x/","http://h^/","http://a..","http://a.b../","custom:","custom:?q","x1:","data:,a#b","http://h/ a /b","mailto:u@h:25","mailto:?subject=x","mailto:a b","localhost","localhost/x","www.x.com","http://\u4e2d\u6587.com/","http://stra\u00dfe.de/"})
{
  Console.WriteLine("["+t+"]");
  try { var u=new Uri(t); Console.WriteLine($" {u.AbsoluteUri} {u} '{u.UserInfo}' '{u.Host}' {u.Port} '{u.Authority}' {u.HostNameType} '{u.AbsolutePath}' '{u.LocalPath}' '{u.Query}' '{u.Fragment}' {string.Join(" | ",u.Segments)} '{u.GetLeftPart(UriPartial.Authority)}' {u.IsLoopback} {u.IdnHost} {u.IsUnc}"); }
  catch(Exception e){Console.WriteLine($" {e.GetType().Name}: {e.Message}");}
  Console.WriteLine($" {Uri.TryCreate(t, UriKind.Absolute, out _)} {Uri.TryCreate(t, UriKind.Relative, out _)} {Uri.TryCreate(t, UriKind.RelativeOrAbsolute, out Uri? any)} {any?.IsAbsoluteUri} {any}");
}
void T(Func<object> f) { try { Console.WriteLine(f()); } catch (Exception e) { Console.WriteLine($"{e.GetType().Name}: {e.Message}"); } }
T(() => new Uri("http://h/a/b").MakeRelativeUri(new Uri("http://h/a/")));
T(() => new Uri("http://h/a").MakeRelativeUri(new Uri("http://h/")));
T(() => new Uri("http://h/").MakeRelativeUri(new Uri("http://h/a/")));
T(() => new Uri("http://h/a/b?q").MakeRelativeUri(new Uri("http://h/a/#f")));
T(() => new Uri("http://u@h/a").MakeRelativeUri(new Uri("http://v@h/b")));
T(() => new Uri("file:///c:/a/b").MakeRelativeUri(new Uri("file:///c:/x")));
T(() => new Uri("file:///c:/a/b").MakeRelativeUri(new Uri("file:///d:/x")));
T(() => new Uri("http://h/a").MakeRelativeUri(new Uri("http://h/b/\u00e9 x")).OriginalString);
T(() => new Uri("urn:a:b").MakeRelativeUri(new Uri("urn:a:c")).OriginalString);
T(() => new Uri("http://", UriKind.Relative));
T(() => new Uri("http://h", UriKind.Relative));
T(() => new Uri(new Uri("http://h/a/b"), (string?)null));
T(() => new Uri(new Uri("http://h/a/b"), (Uri)null!));
T(() => Uri.TryCreate(new Uri("http://h/a/b"), (string?)null, out var r));
T(() => new Uri(new Uri("file:///c:/a/b"), "/x"));
T(() => new Uri(new Uri("file:///c:/a/b"), "../../../x"));
T(() => new Uri(new Uri("http://h/a/b"), "  x  ").OriginalString);
T(() => new Uri(new Uri("http://h/a/b#f"), "").OriginalString);
T(() => new Uri(new Uri("http://h/a/b"), "c\\d").OriginalString);
T(() => new Uri(new Uri("custom:/a/b"), "../c"));
T(() => new Uri("http://h/%2f") == new Uri("http://h/%2F"));
T(() => new Uri("http://h/a b") == new Uri("http://h/a%20b"));
T(() => new Uri("http://h/a'") == new Uri("http://h/a%27"));
T(() => new Uri("").ToString());
T(() => new Uri("   ").ToString());
T(() => new Uri("  ", UriKind.Relative).ToString() + "|");
T(() => new Uri("a%20b", UriKind.Relative).ToString());
T(() => new Uri(" a b ", UriKind.Relative).ToString() + "|");
T(() => Uri.CheckHostName("0x7f.1")); T(() => Uri.CheckHostName("1")); T(() => Uri.CheckHostName("a.b..")); T(() => Uri.CheckHostName("[::1")); T(() => Uri.CheckHostName("::1%")); T(() => Uri.FromHex('x'));
T(() => $"{new Uri("http://h/x y"):anything}"); T(() => Uri.HexEscape('\u0100'));
T(() => Uri.Compare(new Uri("http://h/A"), new Uri("http://h/a"), UriComponents.Path, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase));
T(() => new Uri("http://u:p@h/x").GetComponents(UriComponents.UserInfo | UriComponents.KeepDelimiter, UriFormat.UriEscaped));
T(() => new Uri("http://h:81/x").GetComponents(UriComponents.Port | UriComponents.KeepDelimiter, UriFormat.UriEscaped));
T(() => new Uri("http://h:81/x").GetComponents(UriComponents.Scheme | UriComponents.KeepDelimiter, UriFormat.UriEscaped));
T(() => new Uri("http://\u00e9/x").GetComponents(UriComponents.NormalizedHost, UriFormat.UriEscaped));
