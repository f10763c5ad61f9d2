// Structs by value, in registers of every kind and on the stack.
using System;
using System.Runtime.InteropServices;

struct I2 { public int X, Y; }
struct L2 { public long X, Y; }
struct L3 { public long X, Y, Z; }
struct F2 { public float X, Y; }
struct F3 { public float X, Y, Z; }
struct F4 { public float X, Y, Z, W; }
struct F5 { public float X, Y, Z, W, V; }
struct D2 { public double X, Y; }
struct D3 { public double X, Y, Z; }
struct D4 { public double X, Y, Z, W; }
struct IF { public int X; public float Y; }
struct DI { public double X; public int Y; }
struct FD { public float X; public double Y; }
struct B1 { public sbyte X; }
struct B3 { public sbyte X, Y, Z; }
struct Mixed { public sbyte X; public short Y; public int Z; public long W; }
struct Nested { public F2 A; public I2 B; }
[StructLayout(LayoutKind.Explicit)]
struct U4 { [FieldOffset(0)] public int I; [FieldOffset(0)] public float F; }
[StructLayout(LayoutKind.Explicit)]
struct U8 { [FieldOffset(0)] public double D; [FieldOffset(0)] public long L; }
struct Tagged { public int Tag; public U8 Value; }
[StructLayout(LayoutKind.Sequential, Pack = 1)]
struct Packed { public sbyte X; public int Y; }

static unsafe class Program
{
    const string Lib = "native";
    [DllImport(Lib)] static extern I2 swap_I2(I2 s);
    [DllImport(Lib)] static extern L2 swap_L2(L2 s);
    [DllImport(Lib)] static extern L3 swap_L3(L3 s);
    [DllImport(Lib)] static extern F2 swap_F2(F2 s);
    [DllImport(Lib)] static extern F3 swap_F3(F3 s);
    [DllImport(Lib)] static extern F4 swap_F4(F4 s);
    [DllImport(Lib)] static extern F5 swap_F5(F5 s);
    [DllImport(Lib)] static extern D2 swap_D2(D2 s);
    [DllImport(Lib)] static extern D3 swap_D3(D3 s);
    [DllImport(Lib)] static extern D4 swap_D4(D4 s);
    [DllImport(Lib)] static extern IF swap_IF(IF s);
    [DllImport(Lib)] static extern DI swap_DI(DI s);
    [DllImport(Lib)] static extern FD swap_FD(FD s);
    [DllImport(Lib)] static extern B1 inc_B1(B1 s);
    [DllImport(Lib)] static extern B3 swap_B3(B3 s);
    [DllImport(Lib)] static extern Mixed inc_Mixed(Mixed s);
    [DllImport(Lib)] static extern Nested swap_Nested(Nested s);
    [DllImport(Lib)] static extern U4 inc_U4(U4 s);
    [DllImport(Lib)] static extern U8 inc_U8(U8 s);
    [DllImport(Lib)] static extern Tagged inc_Tagged(Tagged s);
    [DllImport(Lib)] static extern Packed inc_Packed(Packed s);
    [DllImport(Lib)] static extern double sum_structs(I2 a, F2 b, L2 c, D2 d, D3 e, L3 f, F4 g, IF h, L2 i, D2 j, L2 k, D2 l, int m, B3 n);
    [DllImport(Lib)] static extern void scale_D3(ref D3 p, double by);
    [DllImport(Lib)] static extern void swap_structs([In, Out] I2[] a, int n);
    [DllImport(Lib)] static extern void move_point(I2* p);

    static void Main()
    {
        I2 i2 = swap_I2(new I2 { X = 1, Y = -2 });
        Console.WriteLine($"I2 {i2.X} {i2.Y}");
        L2 l2 = swap_L2(new L2 { X = 1L << 40, Y = -2 });
        Console.WriteLine($"L2 {l2.X} {l2.Y}");
        L3 l3 = swap_L3(new L3 { X = 1, Y = 2, Z = 3 });
        Console.WriteLine($"L3 {l3.X} {l3.Y} {l3.Z}");
        F2 f2 = swap_F2(new F2 { X = 1.5f, Y = 2.5f });
        Console.WriteLine($"F2 {f2.X} {f2.Y}");
        F3 f3 = swap_F3(new F3 { X = 1.5f, Y = 2.5f, Z = 3.5f });
        Console.WriteLine($"F3 {f3.X} {f3.Y} {f3.Z}");
        F4 f4 = swap_F4(new F4 { X = 1.5f, Y = 2.5f, Z = 3.5f, W = 4.5f });
        Console.WriteLine($"F4 {f4.X} {f4.Y} {f4.Z} {f4.W}");
        F5 f5 = swap_F5(new F5 { X = 1.5f, Y = 2.5f, Z = 3.5f, W = 4.5f, V = 5.5f });
        Console.WriteLine($"F5 {f5.X} {f5.Y} {f5.Z} {f5.W} {f5.V}");
        D2 d2 = swap_D2(new D2 { X = 1.5, Y = 2.5 });
        Console.WriteLine($"D2 {d2.X} {d2.Y}");
        D3 d3 = swap_D3(new D3 { X = 1.5, Y = 2.5, Z = 3.5 });
        Console.WriteLine($"D3 {d3.X} {d3.Y} {d3.Z}");
        D4 d4 = swap_D4(new D4 { X = 1.5, Y = 2.5, Z = 3.5, W = 4.5 });
        Console.WriteLine($"D4 {d4.X} {d4.Y} {d4.Z} {d4.W}");
        IF if_ = swap_IF(new IF { X = 7, Y = 8 });
        Console.WriteLine($"IF {if_.X} {if_.Y}");
        DI di = swap_DI(new DI { X = 9, Y = 10 });
        Console.WriteLine($"DI {di.X} {di.Y}");
        FD fd = swap_FD(new FD { X = 1.5f, Y = 2.5 });
        Console.WriteLine($"FD {fd.X} {fd.Y}");
        Console.WriteLine($"B1 {inc_B1(new B1 { X = -128 }).X}");
        B3 b3 = swap_B3(new B3 { X = 1, Y = -2, Z = 3 });
        Console.WriteLine($"B3 {b3.X} {b3.Y} {b3.Z}");
        Mixed m = inc_Mixed(new Mixed { X = 1, Y = 2, Z = 3, W = 4 });
        Console.WriteLine($"Mixed {m.X} {m.Y} {m.Z} {m.W}");
        Nested n = swap_Nested(new Nested { A = new F2 { X = 1, Y = 2 }, B = new I2 { X = 3, Y = 4 } });
        Console.WriteLine($"Nested {n.A.X} {n.A.Y} {n.B.X} {n.B.Y}");
        Console.WriteLine($"U4 {inc_U4(new U4 { I = 41 }).I}");
        Console.WriteLine($"U8 {inc_U8(new U8 { D = 1.25 }).D}");
        Tagged t = inc_Tagged(new Tagged { Tag = 1, Value = new U8 { D = 2.5 } });
        Console.WriteLine($"Tagged {t.Tag} {t.Value.D}");
        t = inc_Tagged(new Tagged { Tag = 0, Value = new U8 { L = 5 } });
        Console.WriteLine($"Tagged {t.Tag} {t.Value.L}");
        Packed p = inc_Packed(new Packed { X = 1, Y = 2 });
        Console.WriteLine($"Packed {p.X} {p.Y} {sizeof(Packed)}");
        Console.WriteLine(sum_structs(new I2 { X = 1, Y = 2 }, new F2 { X = 3, Y = 4 }, new L2 { X = 5, Y = 6 }, new D2 { X = 7, Y = 8 },
            new D3 { X = 9, Y = 10, Z = 11 }, new L3 { X = 12, Y = 13, Z = 14 }, new F4 { X = 15, Y = 16, Z = 17, W = 18 }, new IF { X = 19, Y = 20 },
            new L2 { X = 21, Y = 22 }, new D2 { X = 23, Y = 24 }, new L2 { X = 25, Y = 26 }, new D2 { X = 27, Y = 28 }, 29, new B3 { X = 30, Y = 31, Z = 32 }));
        d3 = new D3 { X = 1, Y = 2, Z = 3 };
        scale_D3(ref d3, 1.5);
        Console.WriteLine($"{d3.X} {d3.Y} {d3.Z}");
        I2[] array = { new I2 { X = 1, Y = 2 }, new I2 { X = 3, Y = 4 } };
        swap_structs(array, 2);
        Console.WriteLine($"{array[0].X} {array[0].Y} {array[1].X} {array[1].Y}");
        I2 point = new I2 { X = 1, Y = 1 };
        move_point(&point);
        Console.WriteLine($"{point.X} {point.Y}");

        // Through pointers.
        delegate* unmanaged<D3, D3> swap = null;
        delegate* unmanaged[Cdecl]<int, int, int> multiply = get_multiply();
        Console.WriteLine(multiply(6, 7));
        _ = swap;
    }

    [DllImport(Lib)] static extern delegate* unmanaged[Cdecl]<int, int, int> get_multiply();
}
