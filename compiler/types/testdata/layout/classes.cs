// Layouts that .NET does not show: of classes, of references, of scalars. The attributes state what is expected.
using System; using System.Runtime.InteropServices; using System.Runtime.CompilerServices;
#pragma warning disable
[AttributeUsage(AttributeTargets.All)] public class SizeAttribute : Attribute { public SizeAttribute(int bytes) { } }
[AttributeUsage(AttributeTargets.All)] public class OffsetAttribute : Attribute { public OffsetAttribute(int bytes) { } }
[AttributeUsage(AttributeTargets.All)] public class RefsAttribute : Attribute { public RefsAttribute(string runs) { } }
[AttributeUsage(AttributeTargets.All)] public class LeavesAttribute : Attribute { public LeavesAttribute(string leaves) { } }

[Size(16), Refs("")] class Empty { }
[Size(16)] class OneByte { [Offset(8)] byte a; }
[Size(16)] class FillsGap : OneByte { [Offset(9)] bool b; [Offset(12)] int c; [Offset(10)] short d; }
[Size(24), Refs("16x1")] class AfterGap : FillsGap { [Offset(16)] string s; }
[Size(40), Refs("8x2")] class Grouped { [Offset(34)] byte a; [Offset(8)] object o; [Offset(24)] long l; [Offset(32)] char c; [Offset(16)] string s; }
[Size(48), Refs("8x2 40x1")] class GroupedDerived : Grouped { [Offset(35)] byte b; [Offset(36)] int i; [Offset(40)] object p; }
[Size(32), Refs("16x1"), StructLayout(LayoutKind.Sequential)] class Sequential { [Offset(8)] byte a; [Offset(16)] object o; [Offset(24)] byte b; }
[Size(24), StructLayout(LayoutKind.Sequential, Pack = 1)] class Packed { [Offset(8)] byte a; [Offset(9)] long b; }
[Size(40), StructLayout(LayoutKind.Sequential, Size = 30)] class Sized { [Offset(8)] byte a; }
[Size(24), StructLayout(LayoutKind.Explicit)] class Explicit { [Offset(8), FieldOffset(0)] int a; [Offset(12), FieldOffset(4)] byte b; [Offset(16), FieldOffset(8)] int c; }
[Size(32), StructLayout(LayoutKind.Explicit)] class ExplicitDerived : Explicit { [Offset(28), FieldOffset(4)] int d; }
[Size(56), Refs("8x1 24x2")] class HoldsValues { [Offset(8)] Pair p; [Offset(24)] Two q; [Offset(40)] int i; [Offset(44)] Ints z; }
class Generic<T> { T a; byte b; T c; }
[Size(16)] class GenericByte : Generic<byte> { [Offset(11)] byte d; }
[Size(32), Refs("8x2")] class GenericRef : Generic<string> { [Offset(28)] int d; }
[Size(24), Refs("8x1")] class Static { static int s; const int K = 1; [Offset(16)] int a; [Offset(8)] object b; }

[Size(16), Refs("0x1"), Leaves("0:object 8:int32")] struct Pair { [Offset(8)] int i; [Offset(0)] object o; }
[Size(16), Refs("0x2"), Leaves("0:object 8:string")] struct Two { [Offset(0)] object o; [Offset(8)] string s; }
[Size(8), Refs(""), Leaves("0:int32 4:int32")] struct Ints { int a, b; }
[Size(32), Refs("0x1 16x1"), Leaves("0:object 8:int32 16:object 24:int32")] struct Nested { [Offset(0)] Pair a; [Offset(16)] Pair b; }
[Size(16), Leaves("0:int64 8:bool")] struct Flagged { [Offset(0)] long a; [Offset(8)] bool b; }
[Size(1), Leaves("0:uint8")] struct OfEnum { [Offset(0)] ByteEnum e; }
enum ByteEnum : byte { A }
[Size(1), Leaves("")] struct Nothing { }
[Size(12), Leaves("0:float32 4:float32 8:float32")] struct Vector { float x, y, z; }
[Size(8), Leaves("none"), StructLayout(LayoutKind.Explicit)] struct Union { [FieldOffset(0), Offset(0)] long a; [FieldOffset(0), Offset(0)] double b; }
[Size(8), Leaves("0:int32 4:int32"), StructLayout(LayoutKind.Explicit)] struct Apart { [FieldOffset(4), Offset(4)] int a; [FieldOffset(0), Offset(0)] int b; }
[Size(16), Leaves("none")] struct HoldsUnion { Union u; int i; }
[Size(12), Leaves("none")] unsafe struct Buffer { fixed int b[3]; }
[Size(8), Leaves("none"), StructLayout(LayoutKind.Sequential, Size = 8)] struct Tail { int a; }
[Size(16), Leaves("0:nint 8:int32")] unsafe struct Handle { nint a; int b; }
[Size(48), Refs("0x1 16x1 32x1"), Leaves("0:object 8:int32 16:object 24:int32 32:object 40:int32"), InlineArray(3)] struct Pairs { Pair p; }
[Size(40), Refs("0x5"), InlineArray(5)] struct Objects { object o; }
[Size(40), Leaves("none"), InlineArray(40)] struct Bytes { byte b; }
[Size(16), Leaves("0:int32& 8:int32")] ref struct Slice { [Offset(0)] ref int a; [Offset(8)] int n; }
[Size(8), Refs(""), Leaves("0:bool 4:int32")] struct HoldsNullable { int? a; }
[Size(16), Refs("8x1")] class HoldsDelegate { [Offset(8)] Action a; }
