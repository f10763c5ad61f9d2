// One class for each sentence of kept_test.go. What a case leaves alone must go.

class Program
{
    static object? sink;

    static void Main(string[] args)
    {
        UnusedOverride.Run();
        UsedOverride.Run();
        NeverConstructed.Run(args.Length > 5 ? (NeverConstructed.IFace)sink! : null);
        StaticField.Run();
        Instantiation.Run();
        Lambda.Run(3);
        Finalizer.Run();
        OnlyCast.Run(args);
        DefaultMethod.Run();
        Initialiser.Run();
        Struct.Run();
    }
}

class UnusedOverride
{
    class Base { public virtual int Called() => 1; public virtual int NotCalled() => 2; }
    class Derived : Base { public override int Called() => 3; public override int NotCalled() => 4; }
    public static void Run() => System.GC.KeepAlive(new Derived().ToString());
}

class UsedOverride
{
    abstract class Base { public abstract int Called(); }
    class Derived : Base { public override int Called() => 1; }
    class Other : Base { public override int Called() => 2; }
    static Base Make() => new Derived();
    public static void Run() => Make().Called();
}

class NeverConstructed
{
    public interface IFace { int M(); }
    class Implementation : IFace { public int M() => 1; public static int Used() => 2; }
    public static void Run(IFace? f) { f?.M(); Implementation.Used(); }
}

class StaticField
{
    static int used = 3;
    static string unused = "never read";
    public static void Run() { used += 1; }
    static string Unread() => unused;
}

class Instantiation
{
    class Box<T> { public T? Value; public T? Get() => Value; public void Set(T v) => Value = v; }
    public static void Run() { new Box<int>().Get(); new Box<string>().Set("x"); }
}

class Lambda
{
    public static void Run(int n)
    {
        System.Func<int, int> twice = x => x * n;
        if (n > 100) twice(Helper());
    }
    static int Helper() => 4;
    static System.Func<int, int> Unused() => x => x + 1;
}

class Finalizer
{
    class Made { ~Made() { Cleanup(); } static void Cleanup() { } }
    class NotMade { ~NotMade() { } public static void Touch() { } }
    public static void Run() { new Made(); NotMade.Touch(); }
}

class OnlyCast
{
    class Target { public override string ToString() => "target"; public int M() => 1; }
    public static bool Run(object o) => o is Target;
}

class DefaultMethod
{
    interface IFace { int Twice() => 2; int Own() => 1; }
    class Plain : IFace { }
    class Overriding : IFace { int IFace.Own() => 3; }
    static IFace Make(bool b) => b ? new Plain() : new Overriding();
    public static void Run() => Make(true).Own();
}

class Initialiser
{
    class Used { public static int X; static Used() { X = Start(); } static int Start() => 1; }
    class Unused { public static int X; static Unused() { X = 2; } }
    public static void Run() => System.GC.KeepAlive(Used.X);
    static int Unread() => Unused.X;
}

class Struct
{
    interface IShape { int Area(); }
    struct Direct : IShape { public int Area() => 1; }
    struct Boxed : IShape { public int Area() => 2; }
    struct NeverBoxed : IShape { public int Area() => 3; }
    static int Of<T>(T t) where T : IShape => t.Area();
    public static void Run() { IShape s = new Boxed(); s.Area(); Of(new Direct()); new NeverBoxed(); }
}
