// Type initialisers for the interpreter; preinit_test.go says what comes of each.
using System;
using System.Collections.Generic;
using System.Threading;

namespace Good
{
    static class Arithmetic
    {
        public static readonly int Shift = 1 << N(33), Divide = N(-7) / 2, Rest = N(-7) % 2, Wrap = unchecked(int.MaxValue + N(1)), Checked = checked(N(5) * 7);
        public static readonly uint Unsigned = (uint)N(-1) / 2;
        public static readonly long Wide = (long)N(int.MinValue) * 4;
        public static readonly byte Narrow = unchecked((byte)N(300));
        public static readonly double Half = N(1) / 2.0, Rounded = (float)(N(1) / 3.0);
        public static readonly int Saturated = unchecked((int)(N(1) * 1e20)), FromNaN = unchecked((int)(N(0) * double.PositiveInfinity));
        public static readonly bool Less = double.NaN < N(1), NotLess = !(double.NaN >= N(1));
        public static readonly ulong Rotated = System.Numerics.BitOperations.RotateLeft(0x8000_0000_0000_0001UL, N(4));
        public static readonly int Ones = System.Numerics.BitOperations.PopCount((uint)N(255)), Zeros = System.Numerics.BitOperations.LeadingZeroCount((uint)N(1));
        static int N(int n) => n;
    }
    static class Control
    {
        public static readonly int Loop = Sum(10), Switched = Pick(2), Fallen = Pick(9), Recursive = Fib(10), Finally = Last();
        static int Sum(int n) { int s = 0; for (int i = 0; i <= n; i++) s += i; return s; }
        static int Pick(int n) => n switch { 0 => 1, 1 => 10, 2 => 100, 3 => 1000, _ => -1 };
        static int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2);
        static int Last() { int n = 1; try { try { n *= 10; return n; } finally { n += 1; } } finally { s_after = n; } }
        public static int s_after;
    }
    struct Pair { public int A; public object B; }
    class Node { public readonly int Id; public Node Next; public Node(int id) => Id = id; public virtual int Kind => 1; }
    class Special : Node { public Special() : base(7) { } public override int Kind => 2; }
    static class Objects
    {
        public static readonly Node Ring = new(1), Other = new Special();
        public static readonly int Kind = Other.Kind, Id = Other.Id;
        public static readonly Pair Pair = new() { A = 3, B = "b" };
        public static readonly Pair[] Pairs = [new Pair { A = 1 }, Pair];
        public static readonly object Boxed = 5;
        public static readonly bool IsSpecial = Other is Special, IsInt = Boxed is int, IsLong = Boxed is long;
        public static readonly Func<int, int> Function = Twice;
        public static readonly int Called = Function(4);
        public static readonly string Text = "n" + Kind;
        public static readonly Dictionary<string, int> Map = new() { ["x"] = 1 };
        static int Twice(int n) => 2 * n;
        static Objects() => Ring.Next = Ring;
    }
    static class Chain { public static readonly int A = Control.Loop + 1; public static readonly int FromReadonlyField = Objects.Ring.Id; public static readonly int Length = Objects.Pairs.Length; }
    static class Empty { public static readonly object Nothing = null; public static readonly int Zero = 0; static Empty() { } }
}

namespace Bad
{
    static class Native { static readonly long X = Environment.TickCount64; }
    static class Mutable { public static int Level = 1; public static readonly int[] Values = [1]; }
    static class ReadsMutable { static readonly int X = Mutable.Level; }
    static class ReadsObject { static readonly int X = Mutable.Values[0]; }
    static class WritesObject { static readonly int X = Mutable.Values[0] = 2; }
    static class Throws { static readonly int X = int.Parse("no"); }
    static class Divides { static readonly int Zero = 0; static readonly int X = 1 / Zero; }
    static class OutOfRange { static readonly int X = (new int[1])[Index()]; static int Index() => 1; }
    static class Null { static readonly int X = Nothing().Length; static string Nothing() => null; }
    static class BadCast { static readonly string X = (string)(object)Array.Empty<int>(); }
    static class Overflows { static readonly int Max = int.MaxValue; static readonly int X = checked(Max + 1); }
    static class Endless { static readonly int X = Forever(); static int Forever() { int i = 0; while (true) i++; } }
    static class Deep { static readonly int X = Down(1000); static int Down(int n) => n == 0 ? 0 : 1 + Down(n - 1); }
    static class Large { static readonly byte[] X = new byte[100_000]; }
    static class ManyBytes { static readonly byte[][] X = [new byte[20_000], new byte[20_000]]; }
    class Finalizable { ~Finalizable() { } }
    static class Finalized { static readonly object X = new Finalizable(); }
    static class ThreadStatics { [ThreadStatic] static int s_x; static readonly int Y = s_x = 1; }
    static class Hash { static readonly int X = new object().GetHashCode(); }
    static class Cosine { static readonly double X = Math.Cos(1); }
    static class Name { static readonly string X = typeof(Name).Name; }
    static class Clock { static readonly DateTime X = DateTime.UtcNow; }
    static class First { public static readonly int X = Second.Y; }
    static class Second { public static readonly int Y = First.X; }
    static unsafe class Pointer { static readonly nint X = (nint)Address(); static int* Address() { int* p = stackalloc int[1]; return p; } }
}
