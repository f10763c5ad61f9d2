// A program with one of each thing the disassembler writes, compiled to language.dll; language.il and language.info are what it writes.
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

[assembly: CLSCompliant(false)]

namespace Sample
{
    [Flags]
    public enum Colour : byte { Red = 1, Green = 2 }

    public sealed class MarkAttribute : Attribute { }

    public delegate T Maker<in S, out T>(S from) where S : class;

    public interface IShape { double Area { get; } event EventHandler Moved; }

    [StructLayout(LayoutKind.Explicit, Size = 8)]
    public struct Overlay
    {
        [FieldOffset(0)] public int Low;
        [FieldOffset(0)] public float Real;
    }

    public abstract class Box<T> : IShape, IComparable<Box<T>> where T : struct, IFormattable
    {
        protected readonly T[,] Items = new T[2, 3];
        public const string Name = "a\tb\"é";
        public const double Infinite = double.PositiveInfinity;
        public const object Nothing = null;
        double IShape.Area => 1.5;
        public event EventHandler Moved;
        public T this[int i, int j] { get => Items[i, j]; set => Items[i, j] = value; }
        public abstract int CompareTo(Box<T> other);
        protected virtual ref readonly T First(in T fallback, out int count, params int[] rest) { count = 0; Moved?.Invoke(this, null); return ref Items[0, 0]; }
    }

    public static unsafe class Native
    {
        [DllImport("libc", EntryPoint = "strlen", CharSet = CharSet.Ansi, SetLastError = true)]
        [return: MarshalAs(UnmanagedType.I4)]
        public static extern int Length([MarshalAs(UnmanagedType.LPStr)] string text, [MarshalAs(UnmanagedType.LPArray, SizeConst = 4)] int[] more = null);
        public static int Call(delegate* unmanaged[Cdecl]<int, int> f) => f(1);
        public static int Fixed(int[] a) { fixed (int* p = a) return *p; }
    }

    public class Program
    {
        private static ReadOnlySpan<int> Table => new[] { 10, 20, 30 };
        private static volatile int @class;

        private static int Try(string s)
        {
            try
            {
                try { return int.Parse(s); }
                catch (FormatException e) when (e.Message.Length > 5) { return -1; }
                catch (OverflowException) { return -2; }
            }
            finally { @class++; }
        }

        private static string Choose(int n)
        {
            switch (n)
            {
                case 0: return "zero";
                case 1: return "één";
                case 2: return "two\n";
                case 3: return "\ud800";
                default: return typeof(Dictionary<,>).Name + n.ToString() + sizeof(decimal) + float.NaN + 1e300 + 0.1f;
            }
        }

        public static IEnumerable<int> Count() { yield return 1; }

        public static void Generic<[Mark] T>(List<T> list) where T : new() => list.Add(new T());

        public static void Main(string[] args)
        {
            foreach (int n in Table) Console.Write(n + " ");
            Generic(new List<int>());
            Console.WriteLine(Try("12") + Try("x") + Choose(1).Length + Choose(4));
        }
    }
}
