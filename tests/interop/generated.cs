// What the source generator of LibraryImport writes: blittable calls between marshallers.
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using Microsoft.Win32.SafeHandles;

sealed class Handle : SafeHandleZeroOrMinusOneIsInvalid
{
    public Handle() : base(true) { }
    protected override bool ReleaseHandle() => Program.CloseHandle(handle) != 0;
}

static unsafe class Program
{
    [DllImport("native", EntryPoint = "close_handle", ExactSpelling = true)] internal static extern int CloseHandle(IntPtr h);

    static int LengthUtf8(string s)
    {
        byte* native = default;
        int result = 0;
        scoped Utf8StringMarshaller.ManagedToUnmanagedIn marshaller = new();
        try
        {
            marshaller.FromManaged(s, stackalloc byte[Utf8StringMarshaller.ManagedToUnmanagedIn.BufferSize]);
            native = marshaller.ToUnmanaged();
            result = PInvoke(native);
        }
        finally
        {
            marshaller.Free();
        }
        return result;
        [DllImport("native", EntryPoint = "length_bytes", ExactSpelling = true)] static extern int PInvoke(byte* s);
    }

    static int LengthUtf16(string s)
    {
        fixed (void* native = &Utf16StringMarshaller.GetPinnableReference(s)) return PInvoke((ushort*)native);
        [DllImport("native", EntryPoint = "length_units", ExactSpelling = true)] static extern int PInvoke(ushort* s);
    }

    static string ConstantText()
    {
        byte* native = PInvoke();
        return Utf8StringMarshaller.ConvertToManaged(native);
        [DllImport("native", EntryPoint = "constant_text", ExactSpelling = true)] static extern byte* PInvoke();
    }

    static int SetsError(int x)
    {
        Marshal.SetLastSystemError(0);
        int result = PInvoke(x, 1);
        int error = Marshal.GetLastSystemError();
        Marshal.SetLastPInvokeError(error);
        return result;
        [DllImport("native", EntryPoint = "add_i4", ExactSpelling = true)] static extern int PInvoke(int a, int b);
    }

    static int SumArray(ReadOnlySpan<int> items)
    {
        fixed (int* native = &ReadOnlySpanMarshaller<int, int>.ManagedToUnmanagedIn.GetPinnableReference(items)) return PInvoke(native, items.Length);
        [DllImport("native", EntryPoint = "sum_array", ExactSpelling = true)] static extern int PInvoke(int* a, int n);
    }

    static int CountTrue(bool[] items)
    {
        scoped ArrayMarshaller<bool, int>.ManagedToUnmanagedIn marshaller = new();
        try
        {
            marshaller.FromManaged(items, stackalloc int[ArrayMarshaller<bool, int>.ManagedToUnmanagedIn.BufferSize]);
            ReadOnlySpan<bool> from = marshaller.GetManagedValuesSource();
            Span<int> to = marshaller.GetUnmanagedValuesDestination();
            for (int i = 0; i < from.Length; i++) to[i] = from[i] ? 1 : 0;
            fixed (void* _ = marshaller) return PInvoke(marshaller.ToUnmanaged(), items.Length);
        }
        finally
        {
            marshaller.Free();
        }
        [DllImport("native", EntryPoint = "count_true", ExactSpelling = true)] static extern int PInvoke(int* a, int n);
    }

    static int[] StaticArray()
    {
        int count;
        int* native = PInvoke(&count);
        int[] result = ArrayMarshaller<int, int>.AllocateContainerForManagedElements(native, count);
        ArrayMarshaller<int, int>.GetUnmanagedValuesSource(native, count).CopyTo(ArrayMarshaller<int, int>.GetManagedValuesDestination(result));
        return result;
        [DllImport("native", EntryPoint = "static_array", ExactSpelling = true)] static extern int* PInvoke(int* count);
    }

    static Handle OpenHandle(int x)
    {
        bool invoked = false;
        SafeHandleMarshaller<Handle>.ManagedToUnmanagedOut marshaller = new();
        try
        {
            IntPtr native = PInvoke(x);
            invoked = true;
            marshaller.FromUnmanaged(native);
        }
        finally
        {
            if (invoked) marshaller.Free();
        }
        return marshaller.ToManaged();
        [DllImport("native", EntryPoint = "open_handle", ExactSpelling = true)] static extern IntPtr PInvoke(int x);
    }

    static int UseHandle(Handle h)
    {
        SafeHandleMarshaller<Handle>.ManagedToUnmanagedIn marshaller = new();
        try
        {
            marshaller.FromManaged(h);
            return PInvoke(marshaller.ToUnmanaged());
        }
        finally
        {
            marshaller.Free();
        }
        [DllImport("native", EntryPoint = "use_handle", ExactSpelling = true)] static extern int PInvoke(IntPtr h);
    }

    static void Main()
    {
        Console.WriteLine($"{LengthUtf8("h\u00E9llo")} {LengthUtf8("")} {LengthUtf8(null)} {LengthUtf8(new string('x', 1000))}");
        Console.WriteLine($"{LengthUtf16("h\u00E9llo")} {LengthUtf16(null)}");
        Console.WriteLine(ConstantText());
        Marshal.SetLastPInvokeError(9);
        Console.WriteLine($"{SetsError(41)} {Marshal.GetLastPInvokeError()}");
        Console.WriteLine($"{SumArray(new[] { 1, 2, 3 })} {SumArray(default)}");
        Console.WriteLine($"{CountTrue(new[] { true, false, true })} {CountTrue(new bool[500])}");
        Console.WriteLine(string.Join(" ", StaticArray()));
        using Handle h = OpenHandle(5);
        Console.WriteLine(UseHandle(h));
        byte* text = Utf8StringMarshaller.ConvertToUnmanaged("text");
        Console.WriteLine(Utf8StringMarshaller.ConvertToManaged(text));
        Utf8StringMarshaller.Free(text);
        ushort* bstr = BStrStringMarshaller.ConvertToUnmanaged("bstr");
        Console.WriteLine(BStrStringMarshaller.ConvertToManaged(bstr));
        BStrStringMarshaller.Free(bstr);

        // Memory.
        int* mem = (int*)NativeMemory.AllocZeroed(4, 4);
        mem[3] = 12;
        mem = (int*)NativeMemory.Realloc(mem, 64000);
        Console.WriteLine($"{mem[0]} {mem[3]}");
        NativeMemory.Fill(mem, 8, 0x7F);
        NativeMemory.Copy(mem, mem + 4, 8);
        Console.WriteLine($"{mem[4]:X} {mem[1]:X}");
        NativeMemory.Clear(mem, 4);
        Console.WriteLine($"{mem[0]}");
        NativeMemory.Free(mem);
        void* aligned = NativeMemory.AlignedAlloc(100, 256);
        Console.WriteLine((nuint)aligned % 256);
        aligned = NativeMemory.AlignedRealloc(aligned, 1000, 512);
        Console.WriteLine((nuint)aligned % 512);
        NativeMemory.AlignedFree(aligned);

        // Object handles.
        int[] array = { 1, 2, 3 };
        GCHandle handle = GCHandle.Alloc(array, GCHandleType.Pinned);
        Console.WriteLine($"{((int*)handle.AddrOfPinnedObject())[2]} {ReferenceEquals(GCHandle.FromIntPtr(GCHandle.ToIntPtr(handle)).Target, array)} {handle.IsAllocated}");
        ((int*)Marshal.UnsafeAddrOfPinnedArrayElement(array, 1))[0] = 20;
        Console.WriteLine(array[1]);
        handle.Free();
        Console.WriteLine(handle.IsAllocated);
        try { GCHandle.Alloc(new object[1], GCHandleType.Pinned); } catch (ArgumentException e) { Console.WriteLine(e.GetType()); }
        try { _ = default(GCHandle).Target; } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        byte[] bytes = new byte[8];
        IntPtr p = Marshal.AllocHGlobal(8);
        Marshal.WriteInt64(p, 0x1122334455667788);
        Marshal.Copy(p, bytes, 0, 8);
        Console.WriteLine($"{bytes[0]:X} {bytes[7]:X} {Marshal.ReadInt16(p, 2):X} {Marshal.ReadByte(p, 4):X}");
        Marshal.FreeHGlobal(p);
        Console.WriteLine($"{Marshal.SizeOf<int>()} {Marshal.SizeOf<bool>()} {Marshal.SizeOf<char>()} {Marshal.SizeOf(1.5)} {Marshal.SizeOf<Guid>()} {Marshal.SizeOf<decimal>()}");
    }
}
