// Arrays: bounds and store checks, initial data, more dimensions.
using System;
static class Arrays
{
    static int Get(int[] a, int i) => a[i];
    static void Set(int[] a, int i, int v) => a[i] = v;
    static byte Bytes(byte[] a, nint i) => a[i];
    static void SetObject(object[] a, object v) => a[0] = v;
    static void SetString(string[] a, string v) => a[0] = v;
    static void SetNull(object?[] a) => a[0] = null;
    static void SetFresh() { var a = new object[1]; a[0] = "x"; }
    static ref object Ref(object[] a) => ref a[1];
    static ref readonly object RefReadonly(object[] a) => ref a[1];
    static int[] New(int n) => new int[n];
    static int[] Literal() => [1, 2, 3, 4, 5];
    static ReadOnlySpan<int> Span => [10, 20, 30, 40];
    static int Sum(int[] a) { int s = 0; foreach (int x in a) s += x; return s; }
    static int[,] New2(int n) => new int[n, 3];
    static int Get2(int[,] a, int i, int j) => a[i, j];
    static void Set2(string[,] a, string s) => a[1, 2] = s;
    static ref int Ref2(int[,] a) => ref a[0, 1];
}
