// Scalars of every size, booleans, characters, enums, and what by-refs do.
using System;
using System.Runtime.InteropServices;

enum Colour { Red = 1, Blue = 21 }
enum Small : byte { One = 1, Last = 255 }

static unsafe class Program
{
    const string Lib = "native";
    [DllImport(Lib)] static extern int add_i4(int a, int b);
    [DllImport(Lib)] static extern long add_i8(long a, long b);
    [DllImport(Lib)] static extern float add_r4(float a, float b);
    [DllImport(Lib)] static extern double add_r8(double a, double b);
    [DllImport(Lib)] static extern sbyte neg_i1(sbyte a);
    [DllImport(Lib)] static extern byte inc_u1(byte a);
    [DllImport(Lib)] static extern short neg_i2(short a);
    [DllImport(Lib)] static extern ushort inc_u2(ushort a);
    [DllImport(Lib)] static extern bool not_bool4(bool b);
    [DllImport(Lib)] [return: MarshalAs(UnmanagedType.U1)] static extern bool not_bool1([MarshalAs(UnmanagedType.U1)] bool b);
    [DllImport(Lib)] static extern double many(int a, double b, long c, float d, sbyte e, double f, ushort g, float h, long i, double j, int k, float l, double m, double n, int o);
    [DllImport(Lib)] static extern void inc_ref(ref int p);
    [DllImport(Lib, EntryPoint = "inc_ref")] static extern void inc_pointer(int* p);
    [DllImport(Lib)] static extern void set_out(out int p, out double q);
    [DllImport(Lib)] static extern void not_ref(ref bool b);
    [DllImport(Lib)] static extern Colour enum_twice(Colour e);
    [DllImport(Lib, EntryPoint = "inc_u1")] static extern Small inc_small(Small e);
    [DllImport(Lib)] static extern int sum_pointers(in int a, in int b);
    [DllImport(Lib)] static extern int char_code(char c);
    [DllImport(Lib, CharSet = CharSet.Unicode)] static extern int wchar_code(char c);
    [DllImport(Lib, CharSet = CharSet.Unicode)] static extern char next_wchar(char c);
    [DllImport(Lib)] static extern DateTime date_plus_one(DateTime d);
    [DllImport(Lib, EntryPoint = "add_i8")] static extern nint add_native(nint a, nint b);
    [DllImport(Lib, CallingConvention = CallingConvention.Cdecl)] static extern int half(int x, out int result);
    [DllImport(Lib, PreserveSig = false, EntryPoint = "half")] static extern int half_throwing(int x);
    [DllImport(Lib, PreserveSig = false)] static extern void fail_with(int code);
    [DllImport(Lib, EntryPoint = "variant", ExactSpelling = true)] static extern int variant();

    static void Main()
    {
        Console.WriteLine(add_i4(int.MaxValue, 1));
        Console.WriteLine(add_i8(1L << 62, 3));
        Console.WriteLine(add_r4(1.25f, 2.5f));
        Console.WriteLine(add_r8(1.1, 2.2));
        Console.WriteLine($"{neg_i1(5)} {neg_i1(-128)} {inc_u1(255)} {neg_i2(-32768)} {neg_i2(7)} {inc_u2(65535)}");
        Console.WriteLine($"{not_bool4(true)} {not_bool4(false)} {not_bool1(true)} {not_bool1(false)}");
        Console.WriteLine(many(1, 2, 3, 4, -5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15));
        int x = 41;
        inc_ref(ref x);
        inc_pointer(&x);
        Console.WriteLine(x);
        set_out(out int p, out double q);
        Console.WriteLine($"{p} {q}");
        bool b = true;
        not_ref(ref b);
        Console.WriteLine(b);
        Console.WriteLine($"{enum_twice(Colour.Blue)} {inc_small(Small.Last)} {(int)inc_small(Small.One)}");
        Console.WriteLine(sum_pointers(3, 4));
        Console.WriteLine($"{char_code('A')} {wchar_code('\u20AC')} {next_wchar('Z')}");
        Console.WriteLine(date_plus_one(new DateTime(2024, 2, 28, 6, 30, 0)).ToString("yyyy-MM-dd HH:mm"));
        Console.WriteLine(add_native(40, 2));
        Console.WriteLine($"{half(8, out int h)} {h} {half_throwing(10)}");
        try { half_throwing(3); } catch (Exception e) { Console.WriteLine(e.GetType() + " " + e.HResult.ToString("X")); }
        try { fail_with(unchecked((int)0x80004001)); } catch (Exception e) { Console.WriteLine(e.GetType()); }
        try { fail_with(unchecked((int)0x8123ABCD)); } catch (COMException e) { Console.WriteLine(e.GetType() + " " + e.ErrorCode.ToString("X")); }
        fail_with(0);
        Console.WriteLine(variant());
    }
}
