// The names in TypeInitializationException: of nested and generic types.
using System;
namespace A.B
{
    class Top { public static int X = Program.Fail(); public class Nested { public static int X = Program.Fail(); public class Inner<T> { public static T X = Program.Fail<T>(); } } }
    class Gen<T> { public static T X = Program.Fail<T>(); public class Nested { public static int X = Program.Fail(); } }
    struct Value { public static int X = Program.Fail(); static Value() { } }
}
static class Bare { public static int X = Program.Fail(); }
static class Program
{
    static int calls;
    public static int Fail() => ++calls > 0 ? throw new InvalidOperationException("failed") : 1;
    public static T Fail<T>() => ++calls > 0 ? throw new InvalidOperationException("failed") : default!;
    static void Try(Func<object?> f)
    {
        try { Console.WriteLine(f()); }
        catch (TypeInitializationException e) { Console.WriteLine(e.TypeName + " | " + e.Message + " | " + e.InnerException!.Message); }
    }
    static void Main()
    {
        Try(() => A.B.Top.X);
        Try(() => A.B.Top.Nested.X);
        Try(() => A.B.Top.Nested.Inner<int>.X);
        Try(() => A.B.Gen<string>.X);
        Try(() => A.B.Gen<int>.X);
        Try(() => A.B.Gen<int>.Nested.X);
        Try(() => A.B.Value.X);
        Try(() => Bare.X);
        Try(() => Bare.X);
    }
}
