// What every batch of generated programs shares: tracing with a checksum, and the entry point.
// Arguments: -q prints only each program's checksum; a number runs only that program, with a + it and those after it.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Fuzz;

public class FuzzException(int code) : Exception("fuzz " + code)
{
    public int Code => code;
}

public sealed class FuzzSubException(int code) : FuzzException(code + 1000);

// What constrained generic code calls.
public interface IVal
{
    long Val();
    long Twice() => Val() * 2;
}

public static class R
{
    static readonly StringBuilder text = new();
    static ulong sum;
    static int count;

    static void Main(string[] args)
    {
        bool quiet = false;
        int only = -1, from = 0;
        foreach (string a in args)
        {
            if (a == "-q") quiet = true;
            else if (a[0] == '+') from = int.Parse(a.Substring(1));
            else only = int.Parse(a);
        }
        for (int i = from; i < Batch.Programs.Length; i++)
        {
            if (only >= 0 && i != only) continue;
            text.Clear();
            sum = 14695981039346656037;
            count = 0;
            try { Batch.Programs[i](); }
            catch (Exception e) { X("end", e); }
            if (!quiet) Console.Write(text.ToString());
            Console.WriteLine("-- P" + i + " " + count + " " + sum.ToString("x16"));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)] static void Line(string s)
    {
        foreach (char c in s) sum = (sum ^ c) * 1099511628211;
        sum = (sum ^ '\n') * 1099511628211;
        text.Append(s).Append('\n');
        count++;
    }

    // A value that the compiler does not know, and the same that it may see through.
    [MethodImpl(MethodImplOptions.NoInlining)] public static T V<T>(T x) => x;
    public static T W<T>(T x) => x;
    [MethodImpl(MethodImplOptions.NoInlining)] public static object O(object x) => x;

    // An index from 0 to n-1.
    public static int Ix(int i, int n) => (int)((uint)i % (uint)n);
    public static string Cut(string s) => s != null && s.Length > 40 ? s.Substring(0, 40) : s;

    [MethodImpl(MethodImplOptions.NoInlining)] public static void P<T>(string tag, T v) => Line(tag + "=" + S(v));
    [MethodImpl(MethodImplOptions.NoInlining)] public static void P(string tag, int v) => Line(tag + "=" + v.ToString());
    [MethodImpl(MethodImplOptions.NoInlining)] public static void P(string tag, long v) => Line(tag + "=" + v.ToString());
    [MethodImpl(MethodImplOptions.NoInlining)] public static void P(string tag, double v) => Line(tag + "=" + D(v));
    [MethodImpl(MethodImplOptions.NoInlining)] public static void P(string tag, string v) => Line(tag + "=" + Q(v));
    [MethodImpl(MethodImplOptions.NoInlining)] public static void P(string tag, bool v) => Line(v ? tag + "=T" : tag + "=F");

    [MethodImpl(MethodImplOptions.NoInlining)] public static void T(string tag, params object[] vs) => P(tag, (object)vs);

    // A condition that says it was evaluated: for filters.
    [MethodImpl(MethodImplOptions.NoInlining)] public static bool F(string tag, bool v) { Line(v ? tag + "?T" : tag + "?F"); return v; }
    [MethodImpl(MethodImplOptions.NoInlining)] public static T E<T>(string tag, T v) { Line(tag + ":" + S(v)); return v; }
    [MethodImpl(MethodImplOptions.NoInlining)] public static void L(string tag) => Line(tag);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void X(string tag, Exception e)
    {
        Line(tag + "!" + e.GetType().Name + ":" + e.Message);
        if (e is FuzzException f) Line(tag + "!" + f.Code);
        if (e.InnerException != null) X(tag + "i", e.InnerException);
    }

    static string D(double v) => double.IsNaN(v) ? "NaN" : v.ToString("R", CultureInfo.InvariantCulture) + "/" + BitConverter.DoubleToInt64Bits(v).ToString("x");
    static string D(float v) => float.IsNaN(v) ? "NaN" : v.ToString("R", CultureInfo.InvariantCulture) + "/" + BitConverter.SingleToInt32Bits(v).ToString("x");

    static string Q(string s)
    {
        if (s == null) return "null";
        var b = new StringBuilder("\"");
        foreach (char c in s)
        {
            if (c < ' ' || c > '~') b.Append("\\u").Append(((int)c).ToString("x4"));
            else b.Append(c);
        }
        return b.Append('"').ToString();
    }

    [MethodImpl(MethodImplOptions.NoInlining)] public static string S(object v)
    {
        switch (v)
        {
            case null: return "null";
            case string s: return Q(s);
            case double d: return D(d);
            case float f: return D(f);
            case char c: return "'" + ((int)c).ToString("x4");
            case bool b: return b ? "T" : "F";
            case Array a: return Items(a, "[", "]");
            case IFormattable f: return f.ToString(null, CultureInfo.InvariantCulture);
            case IList l: return Items(l, "{", "}");
            case Delegate: return "delegate";
            default: return v.ToString();
        }
    }

    static string Items(IEnumerable items, string open, string close)
    {
        var b = new StringBuilder(open);
        foreach (object x in items) b.Append(b.Length > 1 ? "," : "").Append(S(x));
        return b.Append(close).ToString();
    }
}
