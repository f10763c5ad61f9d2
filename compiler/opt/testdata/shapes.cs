// Types for the tests of the passes: what matters is how they derive and which
// methods they override; the bodies are written in mir by the cases.
namespace T;

public interface IShape { int Area(int scale); }
public interface ISource<out E> { E Next(); }
public interface INamed { int Id() => 7; }

public abstract class Shape : IShape
{
    public int Sides;
    public virtual int Area(int scale) => 0;
    public abstract int Corners();
}

public class Square : Shape
{
    public override int Area(int scale) => Sides * scale;
    public override int Corners() => 4;
}

public sealed class Tile : Square, INamed
{
    public override int Corners() => 5;
}

public sealed class Circle : Shape, ISource<string>
{
    public override int Corners() => 0;
    public string Next() => "";
}

public class Feed<E> : ISource<E>
{
    public E Item;
    public E Next() => Item;
}

public struct Point : IShape
{
    public int X, Y;
    public int Area(int scale) => X * Y * scale;
}

/// <summary>With the two below, a diamond: see Torn.</summary>
public interface ILeft : INamed { int INamed.Id() => 8; }
public interface IRight : INamed { int INamed.Id() => 9; }

public enum Color { Red, Green }

public class WithInit
{
    public static int Count = Start();
    static int Start() => 3;
    static WithInit() { }
    public WithInit() { }
    ~WithInit() { }
}

public delegate int Map(int x);

public static class M
{
    public static int I0() => 0;
    public static int I1(int a) => a;
    public static int I2(int a, int b) => a + b;
    public static int Arr(int[] a, int n) => 0;
    public static int Obj(object o) => 0;
    public static object Same(object o) => o;
    public static int Take(Shape s, int n) => 0;
    public static int TakeI(IShape s, int n) => 0;
    public static int TakeN(INamed s) => 0;
    public static object TakeS(ISource<object> s) => null;
    public static string TakeT(ISource<string> s) => null;
    public static int TakeP(ref Point p, int n) => 0;
    public static int Objs(object[] a, object b) => 0;
    public static void Nothing(object o) { }
}
