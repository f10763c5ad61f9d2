// A module that uses most metadata tables. Built with: csc -target:library -out:sample.dll sample.cs -resource:sample.txt -nullable:disable
using System;
using System.Collections.Generic;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: AssemblyVersion("1.2.3.4")]
[assembly: AssemblyTitle("A sample")]
[assembly: TypeForwardedTo(typeof(Version))]
[assembly: TypeForwardedTo(typeof(Dictionary<,>))]

namespace Sample;

public enum Small : byte { A, B = 200 }
public enum Wide : long { Big = 1L << 40 }

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public class EverythingAttribute : Attribute
{
    public EverythingAttribute() { }
    public EverythingAttribute(bool b, char c, sbyte i1, byte u1, short i2, ushort u2, int i4, uint u4, long i8, ulong u8, float r4, double r8) { }
    public EverythingAttribute(string s, Type t, object o, Small e) { }
    public EverythingAttribute(int[] a, string[] s, object[] o, Type[] t, Wide[] w) { }
    public int Field;
    public object Boxed;
    public string Text { get; set; }
    public Small[] Enums { get; set; }
    public Wide Wide { get; set; }
}

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public class GenericAttribute<T> : Attribute
{
    public GenericAttribute(T value) { }
}

public interface IShape<in T> where T : class
{
    event EventHandler Changed;
    int this[int x, string y] { get; }
    static abstract int Count { get; set; }
    void Draw(T on);
}

[Everything(true, 'x', -1, 255, -2, 65535, -3, 4294967295, -4, 18446744073709551615, 1.5f, -2.5)]
[Everything("text", typeof(List<int>), 42, Small.B, Field = 7, Text = null, Boxed = Wide.Big)]
[Everything(new[] { 1, 2, 3 }, new string[] { "a", null }, new object[] { 1, "two", typeof(int), Small.A, null, new[] { 1.0 } }, new Type[0], null,
    Enums = new[] { Small.A, Small.B }, Wide = Wide.Big)]
[Generic<int>(5)]
[Generic<Wide>(Wide.Big)]
[Generic<string>("g")]
public unsafe class Shape<T> : IShape<T> where T : class, IDisposable, new()
{
    public const int Answer = 42;
    public const string Greeting = "hello\ud800";
    public const string Nothing = null;
    public const double Half = 0.5;
    public const decimal Money = 1.5m;
    public static readonly byte[] Data = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 };
    public volatile int Version;
    public int[,] Grid;
    public int[][,,] Jagged;
    public delegate*<int, ref string, void> Function;
    public delegate* unmanaged[Cdecl, SuppressGCTransition]<int*, void> Native;
    public (int Left, string Right) Pair;
    event EventHandler IShape<T>.Changed { add { } remove { } }
    public int this[int x, string y] => x;
    static int IShape<T>.Count { get; set; }
    public void Draw(T on) { }
    public ref readonly int Peek<U>(in U value, out int got, params int[] rest) where U : unmanaged, Enum { got = 1; return ref Version; }
    public static int Sum(int* p, Span<int> s, TypedReference r, nint i, nuint u)
    {
        fixed (int* q = s) { try { return *q + *p; } catch (Exception e) when (e.Message != "") { return 1; } finally { Data[0] = 1; } }
    }
    public class Inner<V> { public class Deep { public T One; public V Two; public Inner<Deep> Three; } }
    public IEnumerable<T> Walk() { yield return new T(); foreach (var x in Array.Empty<T>()) yield return x; }
}

[StructLayout(LayoutKind.Explicit, Pack = 4, Size = 32)]
public struct Union
{
    [FieldOffset(0)] public int Int;
    [FieldOffset(0)] public float Float;
    [FieldOffset(8)] public long Long;
}

[StructLayout(LayoutKind.Sequential)]
public unsafe struct Marshalled
{
    [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 16)] public string Fixed;
    [MarshalAs(UnmanagedType.ByValArray, SizeConst = 4, ArraySubType = UnmanagedType.I2)] public short[] Array;
    [MarshalAs(UnmanagedType.LPArray, SizeParamIndex = 1, SizeConst = 3)] public int[] Pointer;
    [MarshalAs(UnmanagedType.SafeArray, SafeArraySubType = VarEnum.VT_I4)] public int[] Safe;
    [MarshalAs(UnmanagedType.CustomMarshaler, MarshalType = "My.Marshaller", MarshalCookie = "cookie")] public object Custom;
    [MarshalAs(UnmanagedType.U1)] public bool Flag;
    public fixed byte Buffer[12];
}

public static class Native
{
    [DllImport("libc", EntryPoint = "getpid", SetLastError = true)] public static extern int GetPid();
    [DllImport("libm")] [return: MarshalAs(UnmanagedType.Bool)] public static extern bool cos([MarshalAs(UnmanagedType.LPStr)] string s = "dflt", int n = 3);
    public static void Extension(this string s) { Console.WriteLine(s + "literal \u00e9 \ud83d\ude00"); Other<string>(s, 1); }
    public static void Other<T>(T t, int n) { }
}
