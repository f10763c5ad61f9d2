// Text in all encodings, builders, arrays and structs that hold it.
using System;
using System.Runtime.InteropServices;
using System.Text;

[StructLayout(LayoutKind.Sequential)]
struct Record
{
    public int Id;
    public string Name;
    public bool Flag;
    [MarshalAs(UnmanagedType.U1)] public bool Small;
    [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 8)] public string Fixed;
    [MarshalAs(UnmanagedType.ByValArray, SizeConst = 3)] public int[] Values;
}

[StructLayout(LayoutKind.Sequential, CharSet = CharSet.Unicode)]
struct WideRecord
{
    public short A;
    [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 4)] public string Text;
    public double B;
}

[StructLayout(LayoutKind.Sequential)]
class Person
{
    public int Age;
    public string Name;
}

[StructLayout(LayoutKind.Sequential)]
class Point
{
    public int X, Y;
}

static class Program
{
    const string Lib = "native";
    [DllImport(Lib)] static extern int length_bytes(string s);
    [DllImport(Lib, EntryPoint = "length_bytes")] static extern int length_utf8([MarshalAs(UnmanagedType.LPUTF8Str)] string s);
    [DllImport(Lib, CharSet = CharSet.Unicode)] static extern int length_units(string s);
    [DllImport(Lib, EntryPoint = "length_units")] static extern int length_wide([MarshalAs(UnmanagedType.LPWStr)] string s);
    [DllImport(Lib)] static extern int sum_bytes(string s);
    [DllImport(Lib, CharSet = CharSet.Unicode)] static extern int sum_units(string s);
    [DllImport(Lib)] static extern int bstr_bytes([MarshalAs(UnmanagedType.BStr)] string s);
    [DllImport(Lib)] static extern int upper_bytes(StringBuilder s, int room);
    [DllImport(Lib, CharSet = CharSet.Unicode)] static extern int fill_units([Out] StringBuilder s, int count);
    [DllImport(Lib)] static extern IntPtr constant_text();
    [DllImport(Lib)] static extern int total_length(string[] a, int n);
    [DllImport(Lib)] static extern int check_record(Record r);
    [DllImport(Lib)] static extern void change_record(ref Record r);
    [DllImport(Lib)] static extern int record_size();
    [DllImport(Lib)] static extern WideRecord make_wide(short a);
    [DllImport(Lib)] static extern int count_true(bool[] a, int n);
    [DllImport(Lib)] static extern void not_array([In, Out] bool[] a, int n);
    [DllImport(Lib)] static extern int sum_array(int[] a, int n);
    [DllImport(Lib)] static extern void double_array([In, Out] double[] a, int n);
    [DllImport(Lib, CharSet = CharSet.Unicode)] static extern void fill_wide_array([Out] char[] a, int n);
    [DllImport(Lib)] static extern void move_point(Point p);
    [DllImport(Lib)] static extern void rename_person([In, Out] Person p);

    static void Main()
    {
        Console.WriteLine($"{length_bytes("hello")} {length_bytes("")} {length_bytes(null)} {length_utf8("h\u00E9llo \u20AC \U0001F600")}");
        Console.WriteLine($"{length_units("h\u00E9llo \u20AC")} {length_wide("")} {length_wide(null)}");
        Console.WriteLine($"{sum_bytes("AB")} {sum_units("A\u20AC")}");
        Console.WriteLine($"{bstr_bytes("four")} {bstr_bytes(null)} {bstr_bytes("a\0b")}");
        StringBuilder builder = new("some text", 40);
        Console.WriteLine($"{upper_bytes(builder, 40)} {builder} {builder.Length}");
        StringBuilder wide = new(20);
        Console.WriteLine($"{fill_units(wide, 10)} {wide} {wide.Length}");
        Console.WriteLine(Marshal.PtrToStringUTF8(constant_text()));
        Console.WriteLine(total_length(new[] { "one", null, "three", "" }, 4));
        Record r = new() { Id = 1, Name = "abc", Flag = true, Small = true, Fixed = "fixed text that is long", Values = new[] { 1, 2, 3 } };
        Console.WriteLine($"{check_record(r)} {record_size()} {Marshal.SizeOf<Record>()} {Marshal.SizeOf(typeof(WideRecord))} {Marshal.OffsetOf<Record>("Values")}");
        change_record(ref r);
        Console.WriteLine($"{r.Id} {r.Name} {r.Flag} {r.Small} {r.Fixed} {string.Join(",", r.Values)}");
        WideRecord w = make_wide(5);
        Console.WriteLine($"{w.A} {w.Text} {w.B}");
        bool[] flags = { true, false, true };
        Console.WriteLine(count_true(flags, 3));
        not_array(flags, 3);
        Console.WriteLine(string.Join(" ", flags));
        Console.WriteLine($"{sum_array(new[] { 1, 2, 3 }, 3)} {sum_array(new int[0], 0)} {sum_array(null, 0)}");
        double[] d = { 1, 2.5 };
        double_array(d, 2);
        Console.WriteLine($"{d[0]} {d[1]}");
        char[] chars = new char[5];
        fill_wide_array(chars, 5);
        Console.WriteLine(new string(chars));
        Point p = new() { X = 1, Y = 2 };
        move_point(p);
        move_point(null);
        Console.WriteLine($"{p.X} {p.Y}");
        Person person = new() { Age = 41, Name = "Ann\u00E9" };
        rename_person(person);
        Console.WriteLine($"{person.Age} {person.Name}");
        try { check_record(new Record { Values = new int[2] }); } catch (ArgumentException e) { Console.WriteLine(e.Message); }

        // Memory and back.
        IntPtr memory = Marshal.AllocHGlobal(Marshal.SizeOf<Record>());
        Marshal.StructureToPtr(r, memory, false);
        Record copy = Marshal.PtrToStructure<Record>(memory);
        Console.WriteLine($"{copy.Id} {copy.Name} {copy.Fixed} {copy.Values.Length} {Marshal.ReadInt32(memory)}");
        r.Name = "other";
        Marshal.StructureToPtr(r, memory, true);
        Console.WriteLine(((Record)Marshal.PtrToStructure(memory, typeof(Record))).Name);
        Marshal.DestroyStructure<Record>(memory);
        Marshal.FreeHGlobal(memory);
        foreach (string s in new[] { "plain", "\u00E9\u20AC\U0001F600", "" })
        {
            IntPtr utf8 = Marshal.StringToCoTaskMemUTF8(s), uni = Marshal.StringToHGlobalUni(s), bstr = Marshal.StringToBSTR(s);
            Console.WriteLine($"{Marshal.PtrToStringUTF8(utf8) == s} {Marshal.PtrToStringUni(uni) == s} {Marshal.PtrToStringBSTR(bstr) == s} {length_utf8(s)}");
            Marshal.FreeCoTaskMem(utf8);
            Marshal.FreeHGlobal(uni);
            Marshal.FreeBSTR(bstr);
        }
        Console.WriteLine(Marshal.PtrToStringAnsi(IntPtr.Zero) is null);
    }
}
