// The names of methods in stack traces: generics, nested types, lambdas, local functions, operators, properties, indexers, events, explicit
// implementations, constructors, initialisers, iterators, parameters of all sorts, delegates.
using System.Collections;
using System.Runtime.CompilerServices;

unsafe
{
    Show("static", () => C.Static(1, "a", null!));
    Show("instance", () => new C().Instance(1.5, 'c', true, 1m));
    Show("by reference", () => { int a = 1; C.Refs(ref a, out long b, in a); });
    Show("arrays", () => C.Arrays([], null!, null!, null!));
    Show("pointers", () => C.Pointers(null, null, null, null));
    Show("nullable", () => C.Nullables(1, null, default, null));
    Show("generic method", () => C.Generic<int, string>(1, "x", [], new Dictionary<int, string>()));
    Show("generic type", () => new G<string>().M("x", []));
    Show("generic type and method", () => new G<int>().N<long>(1, 2, default, []));
    Show("nested", () => new C.Inner.Deep().M());
    Show("nested generic", () => new G<int>.Nested<string>().M(1, "x"));
    Show("nested in generic", () => new G<int>.Plain().M(1));
    Show("namespace", () => new Some.Where.Far.Away().M(new Some.Where.Far.Away.Kind()));
    Show("operator", () => Console.WriteLine(new Op() + new Op()));
    Show("conversion", () => Console.WriteLine((int)new Op()));
    Show("implicit", () => { string s = new Op(); });
    Show("unary", () => Console.WriteLine(-new Op()));
    Show("equality", () => Console.WriteLine(new Op() == new Op()));
    Show("getter", () => Console.WriteLine(new Op().Value));
    Show("setter", () => new Op().Value = 1);
    Show("indexer", () => Console.WriteLine(new Op()[1, "a"]));
    Show("index setter", () => new Op()[1, "a"] = 2);
    Show("event", () => new Op().Changed += delegate { });
    Show("init", () => new Op { Init = 1 });
    Show("constructor", () => new Ctor(1));
    Show("base constructor", () => new Derived());
    Show("struct constructor", () => new SCtor("a"));
    Show("initialiser", () => Init.Touch());
    Show("field initialiser", () => new FieldInit());
    Show("explicit interface", () => ((IDisposable)new Op()).Dispose());
    Show("explicit generic interface", () => ((IEnumerable<int>)new Op()).GetEnumerator());
    Show("explicit property", () => Console.WriteLine(((IThing<string>)new Op()).Thing));
    Show("default interface", () => ((IDefault)new Op()).Default(1));
    Show("static abstract", () => CallStatic<Op>());
    Show("virtual", () => ((BaseV)new DerivedV()).V("x"));
    Show("override of generic", () => new DerivedG().V<int>(1));
    Show("lambda", () => { Func<int, int> f = [MethodImpl(MethodImplOptions.NoInlining)] (x) => Throw<int>(); f(1); });
    Show("closure", () => { int n = 1; Func<int, int> f = [MethodImpl(MethodImplOptions.NoInlining)] (x) => n + Throw<int>(); f(1); });
    Show("nested closure", () => { int n = 1; Action a = [MethodImpl(MethodImplOptions.NoInlining)] () => { int m = n; Action b = [MethodImpl(MethodImplOptions.NoInlining)] () => Throw<int>(m, n); b(); }; a(); });
    Show("local function", () => { Local(1); [MethodImpl(MethodImplOptions.NoInlining)] static void Local(int x) => Throw<int>(); });
    Show("closing local function", () => { int n = 2; Local(1); [MethodImpl(MethodImplOptions.NoInlining)] void Local(int x) => Throw<int>(n, x); });
    Show("generic local function", () => { Local(1); [MethodImpl(MethodImplOptions.NoInlining)] static void Local<T>(T x) => Throw<T>(); });
    Show("lambda with type", () => { Action<string> f = [MethodImpl(MethodImplOptions.NoInlining)] (string s) => { Throw<int>(); }; f("x"); });
    Show("iterator", () => { foreach (int i in C.Iterate(3)) Console.WriteLine(i); });
    Show("generic iterator", () => { foreach (var i in C.IterateAll<string>("a")) Console.WriteLine(i); });
    Show("instance iterator", () => { foreach (int i in new C().Each()) Console.WriteLine(i); });
    Show("delegate to method", () => { Action<int> a = C.Target; a(1); });
    Show("multicast", () => { Action<int> a = C.Nothing; a += C.Target; a(1); });
    Show("method group on instance", () => { Func<string, int> f = new C().Member; f("x"); });
    Show("delegate invoke", () => { D d = C.Refs2; int i = 0; d(ref i); });
    Show("tuple", () => C.Tuples((1, "a"), (1, 2, 3, 4, 5, 6, 7, 8)));
    Show("dynamic-like objects", () => C.Objects(1, "a", new object(), typeof(int), DayOfWeek.Monday));
    Show("params", () => C.Params(1, "a", "b"));
    Show("optional", () => C.Optional());
    Show("span", () => C.Spans([1], "a"));
    Show("function pointer", () => C.FnPtr(null, null));
    Show("record", () => new Rec(1, "a").Check());
    Show("extension", () => "x".Extend(1));
    Show("finalizer name", () => new C().Odd());
    Show("unicode", () => C.Größe("ä"));
}

[MethodImpl(MethodImplOptions.NoInlining)]
static T Throw<T>(params object[] args) => throw new InvalidOperationException("thrown");

[MethodImpl(MethodImplOptions.NoInlining)]
static void CallStatic<T>() where T : IStatic => T.Make();

static void Show(string title, Action a)
{
    Console.WriteLine("== " + title);
    try { a(); }
    catch (Exception e)
    {
        Console.WriteLine(e.GetType() + ": " + e.Message);
        for (Exception? i = e; i != null; i = i.InnerException)
            foreach (string line in (i.StackTrace ?? "").Split('\n'))
            {
                int at = line.IndexOf(" in /");
                string frame = at < 0 ? line : line[..at];
                bool ours = frame.Contains(".<Main>$(") || frame.Contains("g__Show|") || frame.Contains(".<>c.<<Main>$>b__0_") && frame.EndsWith("()");
                if (!ours) Console.WriteLine(frame);
            }
    }
}

class X : Exception;
class C
{
    const MethodImplOptions No = MethodImplOptions.NoInlining;
    [MethodImpl(No)] public static void Static(int a, string b, C c) => throw new X();
    [MethodImpl(No)] public void Instance(double a, char b, bool c, decimal d) => throw new X();
    [MethodImpl(No)] public static void Refs(ref int a, out long b, in int c) => throw new X();
    [MethodImpl(No)] public static void Refs2(ref int a) => throw new X();
    [MethodImpl(No)] public static void Arrays(int[] a, string[,] b, int[][] c, List<int>[,,][] d) => throw new X();
    [MethodImpl(No)] public static unsafe void Pointers(int* a, void* b, C.S** c, int*[] d) => throw new X();
    [MethodImpl(No)] public static void Nullables(int? a, DateTime? b, (int, int)? c, string? d) => throw new X();
    [MethodImpl(No)] public static void Generic<T, TOther>(T a, TOther b, List<T> c, Dictionary<T, TOther> d) where T : notnull => throw new X();
    [MethodImpl(No)] public static void Tuples((int A, string B) a, (int, int, int, int, int, int, int, int) b) => throw new X();
    [MethodImpl(No)] public static void Objects(object a, object b, object c, Type t, DayOfWeek d) => throw new X();
    [MethodImpl(No)] public static void Params(int a, params string[] rest) => throw new X();
    [MethodImpl(No)] public static void Optional(int a = 1, string b = "x") => throw new X();
    [MethodImpl(No)] public static void Spans(Span<int> a, ReadOnlySpan<char> b) => throw new X();
    [MethodImpl(No)] public static unsafe void FnPtr(delegate*<int, void> a, delegate* unmanaged<int*, string> b) => throw new X();
    [MethodImpl(No)] public static void Target(int a) => throw new X();
    [MethodImpl(No)] public static void Nothing(int a) { }
    [MethodImpl(No)] public int Member(string s) => throw new X();
    [MethodImpl(No)] public void Odd(__arglist_free a = default) => throw new X();
    [MethodImpl(No)] public static void Größe(string ß) => throw new X();
    public static IEnumerable<int> Iterate(int n) { yield return n; throw new X(); }
    public static IEnumerable<T> IterateAll<T>(T n) { yield return n; throw new X(); }
    public IEnumerable<int> Each() { yield return 1; throw new X(); }
    public struct S;
    public class Inner { public class Deep { [MethodImpl(No)] public void M() => throw new X(); } }
}
struct __arglist_free;
class G<T>
{
    [MethodImpl(MethodImplOptions.NoInlining)] public void M(T a, List<T> b) => throw new X();
    [MethodImpl(MethodImplOptions.NoInlining)] public void N<U>(T a, U b, KeyValuePair<T, U> c, T[] d) => throw new X();
    public class Nested<V> { [MethodImpl(MethodImplOptions.NoInlining)] public void M(T a, V b) => throw new X(); }
    public class Plain { [MethodImpl(MethodImplOptions.NoInlining)] public void M(T a) => throw new X(); }
}
interface IThing<T> { T Thing { get; } }
interface IDefault { [MethodImpl(MethodImplOptions.NoInlining)] void Default(int a) => throw new X(); }
interface IStatic { static abstract void Make(); }
class Op : IDisposable, IEnumerable<int>, IThing<string>, IDefault, IStatic
{
    const MethodImplOptions No = MethodImplOptions.NoInlining;
    [MethodImpl(No)] public static Op operator +(Op a, Op b) => throw new X();
    [MethodImpl(No)] public static explicit operator int(Op a) => throw new X();
    [MethodImpl(No)] public static implicit operator string(Op a) => throw new X();
    [MethodImpl(No)] public static Op operator -(Op a) => throw new X();
    [MethodImpl(No)] public static bool operator ==(Op a, Op b) => throw new X();
    [MethodImpl(No)] public static bool operator !=(Op a, Op b) => throw new X();
    public override bool Equals(object? o) => false;
    public override int GetHashCode() => 0;
    public int Value { [MethodImpl(No)] get => throw new X(); [MethodImpl(No)] set => throw new X(); }
    public int Init { [MethodImpl(No)] init => throw new X(); }
    public int this[int i, string s] { [MethodImpl(No)] get => throw new X(); [MethodImpl(No)] set => throw new X(); }
    public event EventHandler Changed { [MethodImpl(No)] add => throw new X(); [MethodImpl(No)] remove { } }
    [MethodImpl(No)] void IDisposable.Dispose() => throw new X();
    [MethodImpl(No)] IEnumerator<int> IEnumerable<int>.GetEnumerator() => throw new X();
    IEnumerator IEnumerable.GetEnumerator() => throw new X();
    string IThing<string>.Thing { [MethodImpl(No)] get => throw new X(); }
    [MethodImpl(No)] static void IStatic.Make() => throw new X();
}
class Ctor { [MethodImpl(MethodImplOptions.NoInlining)] public Ctor(int a) => throw new X(); }
class Base { [MethodImpl(MethodImplOptions.NoInlining)] public Base(string s) => throw new X(); }
class Derived : Base { [MethodImpl(MethodImplOptions.NoInlining)] public Derived() : base("x") { } }
struct SCtor { [MethodImpl(MethodImplOptions.NoInlining)] public SCtor(string s) => throw new X(); }
class Init { static int x; static Init() { x = 1; throw new X(); } [MethodImpl(MethodImplOptions.NoInlining)] public static void Touch() => x++; }
class FieldInit { int x = Make(); [MethodImpl(MethodImplOptions.NoInlining)] static int Make() => throw new X(); [MethodImpl(MethodImplOptions.NoInlining)] public FieldInit() { } public override string ToString() => x.ToString(); }
class BaseV { public virtual void V(string s) { } public virtual void V<T>(T t) { } }
class DerivedV : BaseV { [MethodImpl(MethodImplOptions.NoInlining)] public override void V(string s) => throw new X(); }
class DerivedG : BaseV { [MethodImpl(MethodImplOptions.NoInlining)] public override void V<T>(T t) => throw new X(); }
record Rec(int A, string B) { [MethodImpl(MethodImplOptions.NoInlining)] public void Check() => throw new X(); }
static class Ext { [MethodImpl(MethodImplOptions.NoInlining)] public static void Extend(this string s, int n) => throw new X(); }
delegate void D(ref int i);
namespace Some.Where.Far { class Away { public struct Kind; [MethodImpl(MethodImplOptions.NoInlining)] public void M(Kind k) => throw new X(); } }
