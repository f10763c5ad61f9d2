// Delegates that native code calls, native functions as delegates, handles, and
// methods for native callers.
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

struct I2 { public int X, Y; }
struct D2 { public double X, Y; }
struct L3 { public long X, Y, Z; }

delegate int Binary(int a, int b);
delegate double OnStructs(D2 d, I2 i, float f);
delegate L3 MakesL3(long x);
delegate int OnText(string text);
delegate bool OnBool(bool b);
delegate void OnRef(ref int x);
delegate int Compare(in int a, in int b);

sealed class Handle : SafeHandleZeroOrMinusOneIsInvalid
{
    public Handle() : base(true) { }
    protected override bool ReleaseHandle() => Program.close_handle(handle) != 0;
}

static unsafe class Program
{
    const string Lib = "native";
    [DllImport(Lib)] static extern int call_binary(Binary f, int a, int b);
    [DllImport(Lib)] static extern double call_structs(OnStructs f);
    [DllImport(Lib)] static extern long call_makes(MakesL3 f, long x);
    [DllImport(Lib)] static extern int call_text(OnText f);
    [DllImport(Lib)] static extern bool call_bool(OnBool f, bool b);
    [DllImport(Lib)] static extern int call_ref(OnRef f, int x);
    [DllImport(Lib)] static extern void keep_binary(Binary f);
    [DllImport(Lib)] static extern int call_kept(int a, int b);
    [DllImport(Lib)] static extern Binary get_multiply();
    [DllImport(Lib)] static extern int nested_calls(Binary f, int depth);
    [DllImport(Lib)] static extern void sort_i4(int[] a, int n, Compare compare);
    [DllImport(Lib)] static extern Handle open_handle(int x);
    [DllImport(Lib)] static extern int use_handle(Handle h);
    [DllImport(Lib)] internal static extern int close_handle(IntPtr h);
    [DllImport(Lib)] static extern int count_handles();
    [DllImport(Lib)] static extern int open_out(out Handle h);
    [DllImport(Lib, EntryPoint = "call_binary")] static extern int call_pointer(delegate* unmanaged<int, int, int> f, int a, int b);
    [DllImport(Lib, EntryPoint = "use_handle")] static extern int use_ref(HandleRef h);
    [DllImport(Lib, SetLastError = true, EntryPoint = "add_i4")] static extern int add_keeping_error(int a, int b);

    [UnmanagedCallersOnly] static int Subtract(int a, int b) => a - b;
    [UnmanagedCallersOnly(CallConvs = new[] { typeof(CallConvCdecl) })] static L3 Make(long x) => new() { X = x, Y = x * 2, Z = x * 3 };
    [DllImport(Lib, EntryPoint = "call_makes")] static extern long call_make_pointer(delegate* unmanaged[Cdecl]<long, L3> f, long x);

    static int Static(int a, int b) => a * 100 + b;

    static void Main()
    {
        int captured = 5;
        Console.WriteLine(call_binary((a, b) => a + b + captured, 1, 2));
        Console.WriteLine(call_binary(Static, 3, 4));
        Console.WriteLine(call_binary(null, 3, 4));
        Console.WriteLine(call_structs((d, i, f) => d.X * 1000 + d.Y * 100 + i.X * 10 + i.Y + f));
        Console.WriteLine(call_makes(x => new L3 { X = x, Y = x + 1, Z = x + 2 }, 7));
        Console.WriteLine(call_text(s => { Console.WriteLine(s); return s.Length; }));
        Console.WriteLine($"{call_bool(b => !b, true)} {call_bool(b => !b, false)}");
        Console.WriteLine(call_ref((ref int x) => x += 10, 5));
        Binary kept = (a, b) => a - b;
        keep_binary(kept);
        Console.WriteLine(call_kept(10, 4));
        GC.KeepAlive(kept);
        Binary multiply = get_multiply();
        Console.WriteLine(multiply(6, 7));
        Console.WriteLine(call_binary(multiply, 8, 9));
        Console.WriteLine(nested_calls((depth, sum) => depth + sum, 5));
        int[] numbers = { 5, 3, 9, 1, 7 };
        sort_i4(numbers, numbers.Length, (in int a, in int b) => a.CompareTo(b));
        Console.WriteLine(string.Join(" ", numbers));

        IntPtr pointer = Marshal.GetFunctionPointerForDelegate(kept);
        Console.WriteLine(pointer == Marshal.GetFunctionPointerForDelegate(kept));
        Console.WriteLine(((delegate* unmanaged<int, int, int>)pointer)(9, 2));
        Console.WriteLine(ReferenceEquals(Marshal.GetDelegateForFunctionPointer<Binary>(pointer), kept));
        Console.WriteLine(Marshal.GetDelegateForFunctionPointer<Binary>(Marshal.GetFunctionPointerForDelegate(multiply))(3, 5));
        Binary several = (a, b) => { Console.WriteLine("first"); return 1; };
        several += (a, b) => { Console.WriteLine("second"); return 2; };
        Console.WriteLine(call_binary(several, 0, 0));

        Console.WriteLine(call_pointer(&Subtract, 50, 8));
        Console.WriteLine(call_make_pointer(&Make, 2));
        delegate*<int, int, int> managed = &Static;
        Console.WriteLine(managed(1, 2));

        using (Handle h = open_handle(42))
        {
            Console.WriteLine($"{use_handle(h)} {count_handles()} {h.IsInvalid} {h.IsClosed}");
            bool added = false;
            h.DangerousAddRef(ref added);
            h.Dispose();
            Console.WriteLine($"{added} {count_handles()} {h.IsClosed}");
            h.DangerousRelease();
            Console.WriteLine($"{count_handles()} {h.IsClosed}");
            try { use_handle(h); } catch (ObjectDisposedException) { Console.WriteLine("disposed"); }
        }
        Console.WriteLine($"{open_out(out Handle o)} {use_handle(o)} {count_handles()}");
        o.Dispose();
        Console.WriteLine(count_handles());
        try { use_handle(null); } catch (ArgumentNullException) { Console.WriteLine("null"); }
        Console.WriteLine(use_ref(new HandleRef(new object(), 1033)));
        Marshal.SetLastPInvokeError(77);
        Console.WriteLine($"{add_keeping_error(1, 2)} {Marshal.GetLastPInvokeError()}");
        for (int i = 0; i < 100; i++) captured += call_binary((a, b) => a + b + i, i, 1);
        Console.WriteLine(captured);
        try { call_binary((a, b) => { try { throw new InvalidOperationException("inside"); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); return 1; } }, 0, 0); }
        finally { Console.WriteLine("done"); }
    }
}
