// Generic code is imported for exact types: what is constant then is decided here.
using System;
using System.Runtime.CompilerServices;
interface INumber { static abstract int Zero { get; } int Add(int x); }
struct One : INumber { public static int Zero => 0; public int Add(int x) => x + 1; }
class Two : INumber { public static int Zero => 0; public int Add(int x) => x + 2; }
static class Generics
{
    static bool IsInt<T>() => typeof(T) == typeof(int);
    static int Choose<T>() { if (typeof(T) == typeof(int)) return 1; return 2; }
    static bool IsNull<T>(T t) => t == null;
    static int AsInt<T>(T t) => t is int i ? i : 0;
    static T Default<T>() => default!;
    static bool HasRefs<T>() => RuntimeHelpers.IsReferenceOrContainsReferences<T>();
    static int Call<T>(T t) where T : INumber => t.Add(T.Zero);
    static string? Text<T>(T t) => t!.ToString();
    static T[] Array<T>(T t) { var a = new T[1]; a[0] = t; return a; }
    static void Roots()
    {
        IsInt<int>(); IsInt<string>(); Choose<int>(); Choose<string>(); IsNull(1); IsNull("s"); IsNull((int?)1); AsInt(3); AsInt("s"); AsInt(4L);
        Default<int>(); Default<string>(); Default<One>(); HasRefs<int>(); HasRefs<string>(); Call(new One()); Call(new Two());
        Text(1); Text("s"); Array(1); Array("s");
    }
}
