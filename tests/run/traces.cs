// Stack traces name methods as .NET does: parameters by name, generic parameters by their
// own names, iterators by their method; methods that only throw keep their line.
using System.Runtime.CompilerServices;

void Show(Action a) { try { a(); } catch (Exception e) { foreach (string line in e.ToString().Split('\n')) Console.WriteLine(line.Contains("Program.<") || line.Contains("Tr`1") || !line.StartsWith("   at") ? Cut(line) : "   ..."); } }
static string Cut(string line) { int i = line.IndexOf(" in /"); return (i < 0 ? line : line[..i]).TrimEnd('\r'); }
Show(() => new Tr<int>().Go("x", out _));
Show(() => Tr<string>.Stat<List<int>>([1], null!));
Show(() => _ = new Tr<int>()[3]);
Show(() => _ = new Tr<int>().Prop);
Show(() => _ = new Tr<int>() + 1);
Show(() => _ = new Tr<int>.Nest<long>(5));
Show(() => ((IDo)new Tr<int>()).Do());
Show(() => Local(3));
Show(() => { foreach (int x in Iter()) { } });
Show(() => { try { Local(0); } catch (Exception e) { throw new Exception("outer", e); } });
Show(() => { try { Local(2); } catch { throw; } });
Show(() => Divide(1, 0));
[MethodImpl(MethodImplOptions.NoInlining)] static void Local(int n) { void Inner(ref int k, int[] b, params object?[] c) => throw new InvalidOperationException("local " + k); Inner(ref n, [], null); }
[MethodImpl(MethodImplOptions.NoInlining)] static int Divide(int a, int b) => a / b;
static IEnumerable<int> Iter() { yield return 1; Local(7); }
interface IDo { void Do(); }
class Tr<T> : IDo
{
    [MethodImpl(MethodImplOptions.NoInlining)] public void Go(string s, out int x) => throw new Exception("go");
    [MethodImpl(MethodImplOptions.NoInlining)] public static U Stat<U>(U u, T[]? t) where U : new() => throw new Exception("stat");
    public int this[int i] { [MethodImpl(MethodImplOptions.NoInlining)] get => throw new Exception("idx"); }
    public int Prop { [MethodImpl(MethodImplOptions.NoInlining)] get => throw new Exception("prop"); }
    [MethodImpl(MethodImplOptions.NoInlining)] public static Tr<T> operator +(Tr<T> a, int b) => throw new Exception("op");
    public class Nest<V> { [MethodImpl(MethodImplOptions.NoInlining)] public Nest(V v) => throw new Exception("nest"); }
    [MethodImpl(MethodImplOptions.NoInlining)] void IDo.Do() => throw new Exception("do");
}
