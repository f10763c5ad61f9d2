using (var r = new Res("a")) { Console.WriteLine("using " + r.N); }
try { using var x = new Res("b"); using var y = new Res("c"); throw new Exception("fail"); } catch (Exception e) { Console.WriteLine(e.Message); }
Nested();
void Nested() { using Res p = new("p"), q = new("q"); Console.WriteLine("body"); }
using (IDisposable? n = null) Console.WriteLine("null ok");
var d = new Res("d");
d.Dispose();
d.Dispose();
try { d.Use(); } catch (ObjectDisposedException e) { Console.WriteLine(e.Message.Split('\n')[0].Trim() + " " + e.ObjectName); }
using (var s = new StructRes()) Console.WriteLine("struct");
foreach (int i in Items()) { Console.WriteLine(i); break; }
IEnumerable<int> Items() { using var r = new Res("iter"); yield return 1; yield return 2; }
using var last = new Res("last");
Console.WriteLine("end");
using (var sw = new StringWriter()) { sw.Write("x"); sw.WriteLine(5); Console.Write(sw.ToString()); }
using (var sr = new StringReader("l1\nl2")) { string? line; while ((line = sr.ReadLine()) != null) Console.WriteLine(line); }
class Res(string n) : IDisposable
{
    bool _d;
    public string N => n;
    public void Use() { ObjectDisposedException.ThrowIf(_d, this); }
    public void Dispose() { if (_d) return; _d = true; Console.WriteLine("dispose " + n); }
}
struct StructRes : IDisposable { public void Dispose() => Console.WriteLine("struct disposed"); }
