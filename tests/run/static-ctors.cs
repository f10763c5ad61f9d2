Console.WriteLine("main");
Console.WriteLine(A.X);
Console.WriteLine(B.Y);
_ = new C(1);
_ = new C(2);
Console.WriteLine(C.Count + " " + Singleton.Instance.Id + Singleton.Instance.Id);
Console.WriteLine(G<int>.Name + G<string>.Name + G<int>.Name);
Console.WriteLine(K.Const + K.ReadOnly);
Console.WriteLine(Order.Log);
D.Touch();
class A { public static int X = B.Y + 1; static A() => Console.WriteLine("A cctor"); }
class B { public static int Y = 10; static B() => Console.WriteLine("B cctor"); }
class C { public static int Count; static C() => Console.WriteLine("C cctor"); public C(int n) { Count++; Console.WriteLine("C ctor " + n); } }
sealed class Singleton { static int s_made; public int Id { get; } = ++s_made; public static Singleton Instance { get; } = new(); Singleton() { } }
class G<T> { public static string Name = Make(); static string Make() { Console.WriteLine("G of " + typeof(T).Name); return typeof(T).Name; } }
static class K
{
    public const string Const = "const";
    public static readonly string ReadOnly;
    static K() { ReadOnly = Const.ToUpper(); Console.WriteLine("K cctor"); }
}
class Order { public static string Log = ""; static int a = Add("a"); static int b = Add("b"); static int Add(string s) { Log += s; return 1; } }
class D : DBase { static D() => Console.WriteLine("D cctor"); public static void Touch() => Console.WriteLine("touched " + BaseField); }
class DBase { protected static int BaseField = 7; static DBase() => Console.WriteLine("DBase cctor"); }
