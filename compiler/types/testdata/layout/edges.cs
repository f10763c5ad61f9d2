// Value types at the edges of what has a layout; Main prints size and field offsets, or the exception.
using System; using System.Runtime.CompilerServices; using System.Runtime.InteropServices; using System.Reflection;
#pragma warning disable
struct E {}
[StructLayout(LayoutKind.Sequential, Size = 7)] struct EmptySized { }
[InlineArray(1 << 20)] struct Inline1M { public byte x; }
[InlineArray((1 << 17) + 1)] struct InlineRefs { public object x; }
[InlineArray(1 << 27)] struct InlineTooLarge { public byte x; }
[InlineArray(3)] [StructLayout(LayoutKind.Sequential, Size = 100)] struct InlineSized { public byte x; }
[InlineArray(3)] [StructLayout(LayoutKind.Sequential, Pack = 1)] struct InlinePacked { public long x; }
[InlineArray(3)] [StructLayout(LayoutKind.Auto)] struct InlineAuto { public int x; }
[InlineArray(3)] struct InlineEmpty { public E e; }
[StructLayout(LayoutKind.Sequential, Size = 1 << 27)] struct SizeLarge { public byte x; }
[StructLayout(LayoutKind.Explicit)] struct OffsetLarge { [FieldOffset(0x7000000)] public byte x; }
[StructLayout(LayoutKind.Explicit)] struct OffsetTooLarge { [FieldOffset(0x8000000)] public byte x; }
[StructLayout(LayoutKind.Explicit)] ref struct ByRefPlain { [FieldOffset(0)] public ref int a; [FieldOffset(8)] public int b; }
[StructLayout(LayoutKind.Explicit)] ref struct ByRefOverInt { [FieldOffset(0)] public ref int a; [FieldOffset(0)] public nint b; }
[StructLayout(LayoutKind.Explicit)] ref struct SpanOverInt { [FieldOffset(0)] public Span<int> a; [FieldOffset(4)] public byte b; }
[StructLayout(LayoutKind.Explicit)] ref struct ByRefOverByRef { [FieldOffset(0)] public ref int a; [FieldOffset(0)] public ref int b; }
[StructLayout(LayoutKind.Explicit)] ref struct ByRefOverObject { [FieldOffset(0)] public ref int a; [FieldOffset(0)] public object b; }
[StructLayout(LayoutKind.Explicit)] struct ObjectOverInt { [FieldOffset(0)] public object a; [FieldOffset(0)] public nint b; }
[StructLayout(LayoutKind.Explicit)] struct ObjectOverObject { [FieldOffset(0)] public object a; [FieldOffset(0)] public string b; }
[StructLayout(LayoutKind.Explicit)] struct ObjectUnaligned { [FieldOffset(4)] public object a; }
ref struct Mixed { public byte a; public ref int b; public byte c; }
unsafe struct Fixed { public byte a; public fixed long b[3]; public byte c; }
unsafe struct FixedChars { public byte a; public fixed char b[3]; public byte c; }
struct Endless<T> { public T a; public Holder<T> next; }
struct Holder<T> { public T x; }
struct Static { public static Static s; public int a; }
enum EnumByte : byte { A } enum EnumLong : long { A }
class P
{
    static int Size<T>() where T : allows ref struct => Unsafe.SizeOf<T>();
    static void Main()
    {
        string[] names = { "E", "EmptySized", "Inline1M", "InlineRefs", "InlineTooLarge", "InlineSized", "InlinePacked", "InlineAuto", "InlineEmpty",
            "SizeLarge", "OffsetLarge", "OffsetTooLarge", "ByRefPlain", "ByRefOverInt", "SpanOverInt", "ByRefOverByRef", "ByRefOverObject",
            "ObjectOverInt", "ObjectOverObject", "ObjectUnaligned", "Mixed", "Fixed", "FixedChars", "Static", "EnumByte", "EnumLong" };
        foreach (string name in names)
            try
            {
                Type t = Type.GetType(name, true);
                Console.WriteLine(name + " " + typeof(P).GetMethod("Size", BindingFlags.NonPublic | BindingFlags.Static).MakeGenericMethod(t).Invoke(null, null));
            }
            catch (Exception e)
            {
                while (e.InnerException != null) e = e.InnerException;
                Console.WriteLine(name + " " + e.GetType().Name);
            }
    }
}
