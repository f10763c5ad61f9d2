// Types for the layout tests, generated; Main prints what .NET gives them.
using System; using System.Runtime.CompilerServices; using System.Runtime.InteropServices; using System.Runtime.Intrinsics;
#pragma warning disable
enum EB : byte {} enum ES : short {} enum EI {} enum EL : ulong {}
interface I {} class C {} struct Empty {}
struct G1<T> { public byte a; public T b; public byte c; }
struct G2<T, U> { public T a; public U b; public T c; }
[StructLayout(LayoutKind.Auto)] struct GA<T> { public byte a; public T b; public short c; }

[StructLayout(LayoutKind.Auto)] unsafe struct T0 { public ushort f0; public sbyte f1; public long f2; public delegate*<int> f3; public delegate*<int> f4; public long? f5; }
[StructLayout(LayoutKind.Auto)] unsafe struct T1 { public ulong f0; public G1<T0> f1; public T0 f2; public EL f3; public float f4; public ushort f5; public float f6; public float f7; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T2 { public T0 f0; public T1 f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T3 { }
[StructLayout(LayoutKind.Auto, Size=1)] unsafe struct T4 { public object f0; public byte f1; public short f2; }
[InlineArray(2)] unsafe struct T5 { public long f0; }
[StructLayout(LayoutKind.Auto)] unsafe struct T6 { public T1 f0; public G1<G2<byte, T1>> f1; public short f2; public short f3; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T7 { [FieldOffset(4)] public T6 f0; [FieldOffset(31)] public nuint f1; [FieldOffset(6)] public T1 f2; [FieldOffset(6)] public G1<Int128> f3; }
[StructLayout(LayoutKind.Auto)] unsafe struct T8 { public byte f0; public T6 f1; public T7 f2; public EI f3; public T1 f4; }
[StructLayout(LayoutKind.Auto)] unsafe struct T9 { public G1<ulong> f0; public T6 f1; public T4 f2; public int f3; public T5 f4; public T8 f5; public int f6; public EI f7; }
[StructLayout(LayoutKind.Explicit, Pack=4)] unsafe struct T10 { [FieldOffset(2)] public G2<byte, System.Action> f0; [FieldOffset(16)] public uint f1; [FieldOffset(16)] public T5 f2; }
[StructLayout(LayoutKind.Sequential, Size=17)] unsafe struct T11 { public G2<byte, T3> f0; public T6 f1; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T12 { [FieldOffset(16)] public char f0; [FieldOffset(12)] public T2 f1; [FieldOffset(31)] public byte? f2; [FieldOffset(16)] public T4 f3; [FieldOffset(31)] public T11 f4; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T13 { [FieldOffset(24)] public G1<T5> f0; [FieldOffset(12)] public G2<T7, int> f1; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T14 { [FieldOffset(3)] public T12 f0; }
[StructLayout(LayoutKind.Auto)] unsafe struct T15 { public T13 f0; }
[StructLayout(LayoutKind.Auto, Pack=16)] unsafe struct T16 { public ushort f0; }
[StructLayout(LayoutKind.Auto)] unsafe struct T17 { public Empty f0; public I f1; public G2<byte, T7> f2; public UInt128 f3; }
[StructLayout(LayoutKind.Auto)] unsafe struct T18 { }
[InlineArray(2)] unsafe struct T19 { public int f0; }
[StructLayout(LayoutKind.Sequential, Size=17)] unsafe struct T20 { }
[StructLayout(LayoutKind.Sequential)] unsafe struct T21 { public ulong f0; public nint f1; }
[StructLayout(LayoutKind.Sequential, Size=8)] unsafe struct T22 { public uint f0; public ushort f1; }
[InlineArray(7)] unsafe struct T23 { public G1<G1<T5>> f0; }
[InlineArray(2)] unsafe struct T24 { public nint f0; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T25 { [FieldOffset(2)] public nint f0; [FieldOffset(12)] public uint f1; [FieldOffset(8)] public T19 f2; [FieldOffset(24)] public short f3; [FieldOffset(31)] public G1<char> f4; [FieldOffset(12)] public char f5; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T26 { public T6 f0; }
[StructLayout(LayoutKind.Auto, Pack=2)] unsafe struct T27 { public int f0; public T5 f1; public T13 f2; public T13 f3; public ulong f4; public EB f5; }
[StructLayout(LayoutKind.Auto, Pack=4, Size=24)] unsafe struct T28 { public nuint f0; public T18 f1; public T25 f2; public short f3; public G2<nuint, int> f4; public GA<bool> f5; public long f6; public T7 f7; }
[StructLayout(LayoutKind.Sequential, Size=12)] unsafe struct T29 { public T26 f0; public short f1; public string f2; public T8 f3; public nint f4; public EB f5; }
[StructLayout(LayoutKind.Auto, Pack=16, Size=3)] unsafe struct T30 { public long f0; public double f1; public float f2; public bool f3; public Empty f4; public nuint f5; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T31 { public char f0; public char f1; }
[StructLayout(LayoutKind.Explicit, Pack=4)] unsafe struct T32 { [FieldOffset(4)] public Vector256<long> f0; [FieldOffset(8)] public G1<float> f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T33 { public byte f0; public EI f1; public byte f2; public G2<char, int> f3; public float f4; public bool f5; public short f6; public short f7; }
[StructLayout(LayoutKind.Sequential, Size=2)] unsafe struct T34 { }
[StructLayout(LayoutKind.Auto, Pack=4)] unsafe struct T35 { public T15 f0; public void* f1; public short f2; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T36 { public long f0; public nuint f1; public T16 f2; }
[StructLayout(LayoutKind.Auto)] unsafe struct T37 { public bool f0; public sbyte f1; public ushort f2; public byte f3; public uint f4; public GA<int> f5; public char f6; public EB f7; }
[StructLayout(LayoutKind.Auto, Pack=32)] unsafe struct T38 { }
[StructLayout(LayoutKind.Auto)] unsafe struct T39 { public GA<T32> f0; public int f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T40 { }
[StructLayout(LayoutKind.Auto)] unsafe struct T41 { public System.Action f0; public sbyte f1; public T13 f2; public char f3; public T0 f4; public T18 f5; public short f6; public T18 f7; }
[StructLayout(LayoutKind.Sequential, Size=17)] unsafe struct T42 { public T24 f0; }
[StructLayout(LayoutKind.Sequential, Pack=16)] unsafe struct T43 { public T7 f0; }
[StructLayout(LayoutKind.Sequential, Pack=16)] unsafe struct T44 { public T37 f0; }
[StructLayout(LayoutKind.Auto, Size=17)] unsafe struct T45 { public I f0; public ushort f1; }
[StructLayout(LayoutKind.Sequential, Pack=1)] unsafe struct T46 { public Guid f0; public void* f1; public Empty f2; public nint f3; public G2<byte, G1<long>> f4; public EB f5; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T47 { public G1<GA<float>> f0; }
[StructLayout(LayoutKind.Sequential, Pack=2, Size=8)] unsafe struct T48 { public byte? f0; public int[] f1; public EI f2; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T49 { [FieldOffset(8)] public T40 f0; [FieldOffset(3)] public GA<G2<T47, int>> f1; }
[StructLayout(LayoutKind.Sequential, Pack=4)] unsafe struct T50 { public short f0; public EB f1; public delegate*<int> f2; public int* f3; public uint f4; public G2<T6, int> f5; }
[InlineArray(4)] unsafe struct T51 { public sbyte f0; }
[StructLayout(LayoutKind.Auto)] unsafe struct T52 { public int* f0; public I f1; public ushort f2; public T22 f3; public int f4; }
[StructLayout(LayoutKind.Auto)] unsafe struct T53 { public sbyte f0; public int[] f1; public T17 f2; public short f3; public nuint f4; public bool f5; }
[StructLayout(LayoutKind.Sequential, Pack=8, Size=33)] unsafe struct T54 { public ushort f0; public float f1; public int f2; public EL f3; public uint f4; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T55 { public float f0; public T11 f1; }
[StructLayout(LayoutKind.Auto)] unsafe struct T56 { public T28 f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T57 { public GA<T28> f0; public I f1; }
[StructLayout(LayoutKind.Sequential, Pack=2)] unsafe struct T58 { public char f0; public ES f1; public T43 f2; public EB f3; public T2 f4; public char f5; }
[StructLayout(LayoutKind.Auto)] unsafe struct T59 { public T24 f0; public Empty f1; public G2<byte, int> f2; public Empty f3; }
[InlineArray(1)] unsafe struct T60 { public G2<byte, int> f0; }
[StructLayout(LayoutKind.Auto, Size=7)] unsafe struct T61 { public T25 f0; public ES f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T62 { public T45 f0; public T10 f1; public Guid f2; public uint f3; public long f4; public int f5; public short f6; public float f7; }
[StructLayout(LayoutKind.Auto)] unsafe struct T63 { public double f0; public double f1; public long f2; public delegate*<int> f3; public ulong f4; public sbyte f5; public T32 f6; public T34 f7; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T64 { public char f0; }
[StructLayout(LayoutKind.Auto, Size=13)] unsafe struct T65 { public G2<T29, int> f0; public byte f1; }
[StructLayout(LayoutKind.Auto)] unsafe struct T66 { public EB f0; public T54 f1; }
[StructLayout(LayoutKind.Auto)] unsafe struct T67 { public object f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T68 { public EL f0; public G2<Vector128<byte>, int> f1; public delegate*<int> f2; public EB f3; }
[InlineArray(1)] unsafe struct T69 { public ulong f0; }
[StructLayout(LayoutKind.Auto)] unsafe struct T70 { public T25 f0; public nint f1; public float f2; }
[StructLayout(LayoutKind.Sequential, Size=1)] unsafe struct T71 { public T17 f0; public T32 f1; public bool f2; public T5 f3; public T4 f4; public double f5; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T72 { public uint f0; public uint f1; public byte f2; public G1<double> f3; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T73 { public T24 f0; public T69 f1; public short f2; }
[InlineArray(4)] unsafe struct T74 { public C f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T75 { public void* f0; public byte f1; }
[StructLayout(LayoutKind.Auto, Pack=4)] unsafe struct T76 { }
[StructLayout(LayoutKind.Auto)] unsafe struct T77 { public T75 f0; public T22 f1; public double f2; }
[StructLayout(LayoutKind.Explicit, Pack=32)] unsafe struct T78 { [FieldOffset(1)] public UInt128 f0; [FieldOffset(24)] public G2<long, int> f1; [FieldOffset(12)] public T31 f2; [FieldOffset(31)] public short f3; [FieldOffset(16)] public delegate*<int> f4; [FieldOffset(0)] public nuint f5; [FieldOffset(16)] public int[] f6; [FieldOffset(0)] public long f7; }
[StructLayout(LayoutKind.Sequential, Pack=2, Size=7)] unsafe struct T79 { public EB f0; public char f1; public int f2; }
[StructLayout(LayoutKind.Auto)] unsafe struct T80 { public float f0; public char f1; public G2<byte, ulong> f2; public double f3; public T72 f4; public T19 f5; }
[StructLayout(LayoutKind.Auto)] unsafe struct T81 { public ES f0; public T36 f1; }
[StructLayout(LayoutKind.Auto)] unsafe struct T82 { public bool f0; public G2<ushort, int> f1; }
[StructLayout(LayoutKind.Sequential, Pack=1, Size=2)] unsafe struct T83 { }
[StructLayout(LayoutKind.Sequential)] unsafe struct T84 { public T60 f0; public T28 f1; }
[StructLayout(LayoutKind.Auto, Pack=4)] unsafe struct T85 { public int? f0; public T45 f1; }
[StructLayout(LayoutKind.Sequential, Pack=2, Size=3)] unsafe struct T86 { public ushort f0; public float f1; public char f2; public ulong f3; public nuint f4; public delegate*<int> f5; public byte f6; public nint f7; }
[InlineArray(3)] unsafe struct T87 { public nuint f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T88 { public T2 f0; public G2<EL, int> f1; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T89 { [FieldOffset(1)] public T59 f0; [FieldOffset(12)] public int* f1; [FieldOffset(2)] public T65 f2; [FieldOffset(8)] public string f3; [FieldOffset(1)] public T8 f4; }
[StructLayout(LayoutKind.Explicit, Pack=4)] unsafe struct T90 { [FieldOffset(12)] public byte f0; [FieldOffset(8)] public short f1; [FieldOffset(12)] public G1<T7> f2; [FieldOffset(0)] public G2<T39, int> f3; [FieldOffset(24)] public short f4; [FieldOffset(31)] public G2<byte, Vector128<byte>> f5; [FieldOffset(8)] public T55 f6; [FieldOffset(24)] public ushort f7; }
[StructLayout(LayoutKind.Explicit, Pack=16)] unsafe struct T91 { [FieldOffset(0)] public I f0; [FieldOffset(8)] public T22 f1; }
[StructLayout(LayoutKind.Auto, Pack=8)] unsafe struct T92 { public long f0; public T79 f1; public delegate*<int> f2; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T93 { [FieldOffset(12)] public short f0; [FieldOffset(4)] public T84 f1; [FieldOffset(2)] public sbyte f2; [FieldOffset(4)] public G2<byte, EL> f3; [FieldOffset(4)] public T15 f4; }
[StructLayout(LayoutKind.Sequential, Size=3)] unsafe struct T94 { }
[StructLayout(LayoutKind.Sequential, Pack=2)] unsafe struct T95 { public ushort f0; public Empty f1; public T49 f2; public nuint f3; public GA<T8> f4; public sbyte f5; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T96 { [FieldOffset(8)] public EI f0; [FieldOffset(2)] public T10 f1; [FieldOffset(8)] public T42 f2; [FieldOffset(31)] public T18 f3; [FieldOffset(24)] public float f4; [FieldOffset(4)] public T8 f5; }
[StructLayout(LayoutKind.Explicit, Pack=16)] unsafe struct T97 { [FieldOffset(0)] public C f0; [FieldOffset(8)] public short f1; [FieldOffset(16)] public T18 f2; [FieldOffset(6)] public ulong f3; [FieldOffset(8)] public uint f4; [FieldOffset(0)] public G1<double> f5; }
[InlineArray(4)] unsafe struct T98 { public double f0; }
[StructLayout(LayoutKind.Auto, Pack=2)] unsafe struct T99 { public float f0; public object f1; }
[InlineArray(1)] unsafe struct T100 { public T58 f0; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T101 { [FieldOffset(1)] public ES f0; [FieldOffset(0)] public long f1; [FieldOffset(0)] public T23 f2; [FieldOffset(12)] public uint f3; [FieldOffset(8)] public void* f4; [FieldOffset(0)] public sbyte f5; [FieldOffset(8)] public int f6; [FieldOffset(24)] public EL f7; }
[StructLayout(LayoutKind.Auto)] unsafe struct T102 { public EB f0; public ES f1; }
[StructLayout(LayoutKind.Auto)] unsafe struct T103 { public G2<byte, Empty> f0; public double f1; }
[StructLayout(LayoutKind.Sequential, Size=17)] unsafe struct T104 { public ulong f0; public byte? f1; public T76 f2; public T79 f3; }
[StructLayout(LayoutKind.Sequential, Pack=4)] unsafe struct T105 { public bool f0; public short f1; }
[StructLayout(LayoutKind.Sequential, Pack=32, Size=17)] unsafe struct T106 { public T39 f0; public ulong f1; public T92 f2; public T86 f3; public char f4; public T40 f5; }
[StructLayout(LayoutKind.Sequential, Size=24)] unsafe struct T107 { public T99 f0; public nuint f1; public ushort f2; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T108 { public T5 f0; }
[StructLayout(LayoutKind.Auto, Pack=1)] unsafe struct T109 { public T24 f0; public G2<byte, int> f1; }
[StructLayout(LayoutKind.Auto, Pack=4)] unsafe struct T110 { public byte? f0; public bool f1; }
[StructLayout(LayoutKind.Auto)] unsafe struct T111 { public T72 f0; public nuint f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T112 { public I f0; public T15 f1; public object f2; public string f3; public T44 f4; }
[StructLayout(LayoutKind.Explicit, Pack=16, Size=12)] unsafe struct T113 { [FieldOffset(3)] public G2<ulong, int> f0; [FieldOffset(2)] public nint f1; [FieldOffset(3)] public EB f2; }
[StructLayout(LayoutKind.Sequential, Size=5)] unsafe struct T114 { public G2<nint, int> f0; }
[StructLayout(LayoutKind.Auto)] unsafe struct T115 { public byte f0; public G2<byte, byte> f1; }
[StructLayout(LayoutKind.Sequential, Pack=1, Size=33)] unsafe struct T116 { public nuint f0; public G1<T36> f1; public byte f2; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T117 { [FieldOffset(31)] public ushort f0; [FieldOffset(12)] public void* f1; [FieldOffset(12)] public T91 f2; [FieldOffset(8)] public T44 f3; [FieldOffset(2)] public EL f4; [FieldOffset(24)] public long f5; [FieldOffset(8)] public int f6; [FieldOffset(24)] public nint f7; }
[InlineArray(7)] unsafe struct T118 { public double f0; }
[StructLayout(LayoutKind.Auto)] unsafe struct T119 { public EI f0; public int f1; }
[StructLayout(LayoutKind.Sequential, Pack=8)] unsafe struct T120 { }
[StructLayout(LayoutKind.Sequential, Pack=8)] unsafe struct T121 { public long f0; }
[StructLayout(LayoutKind.Sequential, Pack=4)] unsafe struct T122 { public Vector64<int> f0; public G1<string> f1; public ulong f2; public Vector128<byte> f3; public char f4; }
[StructLayout(LayoutKind.Auto)] unsafe struct T123 { public ES f0; }
[StructLayout(LayoutKind.Sequential, Size=5)] unsafe struct T124 { public T64 f0; public uint f1; public short f2; public T97 f3; public T46 f4; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T125 { [FieldOffset(0)] public char f0; [FieldOffset(12)] public int f1; }
[StructLayout(LayoutKind.Auto, Size=3)] unsafe struct T126 { public G1<Vector64<int>> f0; public T23 f1; public long f2; }
[StructLayout(LayoutKind.Auto, Pack=32)] unsafe struct T127 { public EL f0; public ulong f1; public nuint f2; }
[StructLayout(LayoutKind.Auto, Pack=4, Size=2)] unsafe struct T128 { public ulong f0; public void* f1; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T129 { [FieldOffset(0)] public int f0; [FieldOffset(6)] public C f1; [FieldOffset(8)] public float f2; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T130 { public ulong f0; public int f1; public sbyte f2; public short f3; public double f4; public ushort f5; public G2<uint, int> f6; public T21 f7; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T131 { public char f0; public string f1; public ES f2; public EB f3; public int f4; public T19 f5; public T117 f6; public bool f7; }
[StructLayout(LayoutKind.Sequential, Size=50)] unsafe struct T132 { public G1<T14> f0; public T80 f1; public System.Action f2; public byte f3; public int f4; public nint f5; }
[InlineArray(7)] unsafe struct T133 { public ushort f0; }
[StructLayout(LayoutKind.Sequential, Pack=16)] unsafe struct T134 { public T83 f0; public T22 f1; public int* f2; public uint f3; }
[StructLayout(LayoutKind.Sequential, Size=8)] unsafe struct T135 { public sbyte f0; public long f1; public Vector64<int> f2; }
[StructLayout(LayoutKind.Auto, Size=12)] unsafe struct T136 { public bool f0; }
[StructLayout(LayoutKind.Explicit, Pack=16)] unsafe struct T137 { [FieldOffset(4)] public T69 f0; [FieldOffset(31)] public nint f1; [FieldOffset(24)] public DateTime f2; [FieldOffset(2)] public nuint f3; [FieldOffset(3)] public char f4; }
[StructLayout(LayoutKind.Auto, Pack=32)] unsafe struct T138 { public char f0; public T109 f1; }
[StructLayout(LayoutKind.Auto)] unsafe struct T139 { public EL f0; public T60 f1; public G1<T34> f2; public G2<Vector512<float>, int> f3; public ushort f4; public GA<T5> f5; public bool f6; public T117 f7; }
[StructLayout(LayoutKind.Sequential, Size=13)] unsafe struct T140 { public T17 f0; public T52 f1; public Empty f2; public sbyte f3; public short f4; }
[StructLayout(LayoutKind.Auto, Size=5)] unsafe struct T141 { public ushort f0; public EL f1; public nuint f2; public void* f3; public bool f4; public G2<bool, int> f5; public C f6; public byte f7; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T142 { public Vector256<long> f0; public long f1; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T143 { [FieldOffset(8)] public G1<sbyte> f0; [FieldOffset(2)] public T54 f1; [FieldOffset(3)] public T114 f2; [FieldOffset(6)] public T80 f3; [FieldOffset(4)] public bool f4; [FieldOffset(0)] public long f5; [FieldOffset(1)] public nuint f6; [FieldOffset(31)] public T95 f7; }
[StructLayout(LayoutKind.Sequential, Size=1)] unsafe struct T144 { public T64 f0; public ushort f1; public ulong f2; public long f3; public GA<T73> f4; public int* f5; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T145 { public T82 f0; public T61 f1; public nint f2; public uint f3; public byte f4; public T37 f5; public T68 f6; public T66 f7; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T146 { [FieldOffset(0)] public float f0; [FieldOffset(4)] public short f1; }
[StructLayout(LayoutKind.Auto)] unsafe struct T147 { public byte f0; public Vector128<byte> f1; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T148 { [FieldOffset(24)] public T80 f0; }
[StructLayout(LayoutKind.Sequential, Pack=16)] unsafe struct T149 { public T24 f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T150 { public T134 f0; public T21 f1; public bool f2; public ushort f3; public byte f4; }
[StructLayout(LayoutKind.Auto, Pack=1)] unsafe struct T151 { public nuint f0; }
[StructLayout(LayoutKind.Auto)] unsafe struct T152 { public uint f0; public float f1; public T46 f2; public decimal f3; public T147 f4; public G2<byte, T145> f5; public Int128 f6; public GA<G2<Empty, int>> f7; }
[StructLayout(LayoutKind.Auto)] unsafe struct T153 { public float f0; public T23 f1; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T154 { [FieldOffset(8)] public int f0; [FieldOffset(3)] public System.Action f1; [FieldOffset(8)] public G1<ushort> f2; [FieldOffset(31)] public System.Action f3; [FieldOffset(4)] public G1<float> f4; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T155 { public ulong f0; public delegate*<int> f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T156 { public G2<byte, int> f0; public T112 f1; public short f2; public EL f3; public delegate*<int> f4; public DateTime f5; }
[StructLayout(LayoutKind.Auto, Pack=2)] unsafe struct T157 { public T119 f0; public short f1; }
[StructLayout(LayoutKind.Explicit, Pack=1)] unsafe struct T158 { [FieldOffset(6)] public C f0; [FieldOffset(16)] public nuint f1; [FieldOffset(31)] public short f2; [FieldOffset(24)] public int* f3; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T159 { [FieldOffset(4)] public Empty f0; [FieldOffset(2)] public T21 f1; [FieldOffset(0)] public T28 f2; [FieldOffset(16)] public double f3; [FieldOffset(2)] public void* f4; }
[StructLayout(LayoutKind.Sequential, Size=12)] unsafe struct T160 { public T88 f0; public T113 f1; public T133 f2; public sbyte f3; public nint f4; public T103 f5; }
[StructLayout(LayoutKind.Auto)] unsafe struct T161 { public byte f0; public float f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T162 { public void* f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T163 { public decimal f0; }
[StructLayout(LayoutKind.Explicit, Pack=2)] unsafe struct T164 { [FieldOffset(8)] public G2<byte, Vector128<byte>> f0; [FieldOffset(12)] public EL f1; }
[StructLayout(LayoutKind.Sequential, Pack=4, Size=12)] unsafe struct T165 { public int f0; public T121 f1; public T43 f2; public nint f3; public T123 f4; public EI f5; }
[StructLayout(LayoutKind.Sequential, Size=33)] unsafe struct T166 { public G1<nint> f0; public T76 f1; public nuint f2; public int* f3; public T5 f4; public Empty f5; public ES f6; public float f7; }
[StructLayout(LayoutKind.Sequential, Size=3)] unsafe struct T167 { public float f0; public ulong f1; public T166 f2; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T168 { public T163 f0; }
[InlineArray(7)] unsafe struct T169 { public Vector512<float> f0; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T170 { [FieldOffset(8)] public T138 f0; [FieldOffset(2)] public bool f1; [FieldOffset(6)] public bool f2; [FieldOffset(12)] public ushort f3; [FieldOffset(8)] public byte f4; }
[InlineArray(1)] unsafe struct T171 { public sbyte f0; }
[StructLayout(LayoutKind.Auto, Pack=8)] unsafe struct T172 { public int* f0; public T103 f1; public T111 f2; public int f3; public G1<int> f4; public float f5; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T173 { public G1<byte> f0; public T75 f1; public G2<Empty, int> f2; public sbyte f3; public T42 f4; public T46 f5; public T121 f6; public double f7; }
[StructLayout(LayoutKind.Explicit, Pack=1)] unsafe struct T174 { [FieldOffset(1)] public T66 f0; [FieldOffset(16)] public EB f1; [FieldOffset(1)] public T101 f2; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T175 { public int* f0; public bool f1; public T170 f2; public bool f3; public T24 f4; public GA<G2<nuint, int>> f5; public ushort f6; public uint f7; }
[StructLayout(LayoutKind.Sequential, Size=50)] unsafe struct T176 { public double f0; public T147 f1; public delegate*<int> f2; }
[InlineArray(1)] unsafe struct T177 { public sbyte f0; }
[StructLayout(LayoutKind.Auto, Pack=1)] unsafe struct T178 { public T56 f0; public ulong f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T179 { public Empty f0; }
[StructLayout(LayoutKind.Sequential, Size=5)] unsafe struct T180 { public T146 f0; public long f1; public System.Action f2; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T181 { }
[StructLayout(LayoutKind.Explicit)] unsafe struct T182 { [FieldOffset(16)] public T106 f0; [FieldOffset(0)] public nint f1; [FieldOffset(16)] public G2<byte, nint> f2; [FieldOffset(0)] public ulong f3; }
[StructLayout(LayoutKind.Sequential, Size=50)] unsafe struct T183 { public T73 f0; public T86 f1; public Vector128<byte> f2; public T120 f3; public void* f4; public char f5; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T184 { [FieldOffset(0)] public T1 f0; [FieldOffset(3)] public T25 f1; [FieldOffset(12)] public T50 f2; [FieldOffset(3)] public ulong f3; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T185 { public GA<I> f0; public T51 f1; public EI f2; public int f3; public nint f4; public int[] f5; public C f6; public T106 f7; }
[StructLayout(LayoutKind.Sequential, Size=8)] unsafe struct T186 { public EL f0; }
[StructLayout(LayoutKind.Auto, Pack=2)] unsafe struct T187 { public char f0; public T39 f1; public char f2; public double f3; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T188 { }
[StructLayout(LayoutKind.Sequential)] unsafe struct T189 { public char f0; public T168 f1; public byte f2; public T176 f3; public float f4; public G2<sbyte, int> f5; public T142 f6; public char f7; }
[StructLayout(LayoutKind.Sequential, Size=50)] unsafe struct T190 { public int[] f0; public T186 f1; public T75 f2; public nuint f3; public char f4; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T191 { [FieldOffset(0)] public byte f0; [FieldOffset(0)] public float f1; [FieldOffset(6)] public G1<nint> f2; [FieldOffset(3)] public int* f3; [FieldOffset(24)] public byte f4; [FieldOffset(2)] public G2<byte, char> f5; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T192 { public T47 f0; public nint f1; public T167 f2; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T193 { [FieldOffset(2)] public T141 f0; [FieldOffset(16)] public EL f1; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T194 { [FieldOffset(8)] public T148 f0; [FieldOffset(6)] public EI f1; [FieldOffset(0)] public T0 f2; }
[StructLayout(LayoutKind.Sequential, Size=3)] unsafe struct T195 { public bool f0; public Vector512<float> f1; public bool f2; public byte f3; public UInt128 f4; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T196 { public float f0; public nuint f1; public ushort f2; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T197 { [FieldOffset(1)] public ulong f0; [FieldOffset(0)] public long? f1; }
[StructLayout(LayoutKind.Auto)] unsafe struct T198 { public long f0; public int[] f1; public int f2; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T199 { public sbyte f0; public T56 f1; public T150 f2; }
[StructLayout(LayoutKind.Auto, Pack=16)] unsafe struct T200 { public short f0; public byte? f1; public ES f2; public G2<byte, T0> f3; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T201 { [FieldOffset(12)] public T146 f0; [FieldOffset(2)] public int f1; [FieldOffset(24)] public T147 f2; [FieldOffset(24)] public byte f3; [FieldOffset(8)] public T171 f4; }
[StructLayout(LayoutKind.Auto, Pack=32, Size=12)] unsafe struct T202 { public uint f0; public float f1; }
[StructLayout(LayoutKind.Sequential, Pack=4, Size=12)] unsafe struct T203 { public G1<T34> f0; public bool f1; public T28 f2; }
[StructLayout(LayoutKind.Auto)] unsafe struct T204 { public Empty f0; public delegate*<int> f1; public T36 f2; public float f3; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T205 { public G2<byte, ulong> f0; public ushort f1; public byte f2; public short f3; public ES f4; public delegate*<int> f5; }
[StructLayout(LayoutKind.Explicit, Pack=1)] unsafe struct T206 { [FieldOffset(6)] public sbyte f0; }
[StructLayout(LayoutKind.Explicit, Pack=4)] unsafe struct T207 { [FieldOffset(16)] public float f0; }
[StructLayout(LayoutKind.Sequential, Size=17)] unsafe struct T208 { public G2<byte, Empty> f0; public char f1; }
[InlineArray(3)] unsafe struct T209 { public bool f0; }
[StructLayout(LayoutKind.Sequential, Pack=1)] unsafe struct T210 { public EB f0; public int f1; public uint f2; public nuint f3; public nuint f4; }
[InlineArray(2)] unsafe struct T211 { public Empty f0; }
[StructLayout(LayoutKind.Sequential, Pack=16)] unsafe struct T212 { public nuint f0; public int f1; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T213 { [FieldOffset(3)] public T196 f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T214 { public G2<byte, G2<byte, T189>> f0; public Empty f1; }
[InlineArray(7)] unsafe struct T215 { public T22 f0; }
[StructLayout(LayoutKind.Auto, Size=1)] unsafe struct T216 { public long f0; }
[StructLayout(LayoutKind.Auto)] unsafe struct T217 { public bool f0; public float f1; }
[StructLayout(LayoutKind.Auto)] unsafe struct T218 { public char f0; public T148 f1; public int? f2; }
[InlineArray(1)] unsafe struct T219 { public double f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T220 { public EI f0; public G1<Empty> f1; public bool f2; public byte f3; }
[StructLayout(LayoutKind.Auto)] unsafe struct T221 { public G2<byte, double> f0; public T88 f1; public ES f2; public delegate*<int> f3; }
[StructLayout(LayoutKind.Sequential, Pack=32)] unsafe struct T222 { public EI f0; public nuint f1; public char f2; public ulong f3; }
[StructLayout(LayoutKind.Sequential, Pack=2)] unsafe struct T223 { }
[StructLayout(LayoutKind.Auto, Pack=1)] unsafe struct T224 { public EI f0; public T196 f1; public T124 f2; }
[StructLayout(LayoutKind.Auto)] unsafe struct T225 { public int? f0; }
[StructLayout(LayoutKind.Auto)] unsafe struct T226 { public long f0; public ushort f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T227 { public T26 f0; public ulong f1; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T228 { [FieldOffset(0)] public char f0; [FieldOffset(0)] public T160 f1; [FieldOffset(12)] public T29 f2; [FieldOffset(0)] public ushort f3; [FieldOffset(3)] public bool f4; [FieldOffset(2)] public float f5; [FieldOffset(3)] public sbyte f6; [FieldOffset(4)] public ulong f7; }
[StructLayout(LayoutKind.Explicit, Size=24)] unsafe struct T229 { [FieldOffset(16)] public Empty f0; [FieldOffset(12)] public Empty f1; [FieldOffset(3)] public T2 f2; [FieldOffset(8)] public long f3; [FieldOffset(6)] public byte f4; [FieldOffset(3)] public T120 f5; [FieldOffset(4)] public int[] f6; [FieldOffset(8)] public double f7; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T230 { public T179 f0; public char f1; public nint f2; public int* f3; public T31 f4; public ushort f5; }
[StructLayout(LayoutKind.Auto, Pack=32)] unsafe struct T231 { public Vector128<byte> f0; public bool f1; public decimal f2; public T138 f3; public bool f4; public T66 f5; public G2<byte, int> f6; public T166 f7; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T232 { public T157 f0; public Empty f1; public float f2; public T88 f3; public nint f4; public G2<byte, int> f5; public bool f6; public T72 f7; }
[StructLayout(LayoutKind.Explicit, Pack=1, Size=50)] unsafe struct T233 { [FieldOffset(6)] public T184 f0; [FieldOffset(0)] public I f1; [FieldOffset(4)] public EI f2; }
[StructLayout(LayoutKind.Explicit, Pack=2)] unsafe struct T234 { [FieldOffset(12)] public T64 f0; [FieldOffset(12)] public EB f1; [FieldOffset(4)] public ushort f2; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T235 { [FieldOffset(8)] public T171 f0; [FieldOffset(24)] public T105 f1; }
[StructLayout(LayoutKind.Sequential, Pack=8, Size=5)] unsafe struct T236 { public EI f0; public int f1; public EL f2; public uint f3; public Empty f4; public int f5; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T237 { }
[StructLayout(LayoutKind.Sequential, Pack=1)] unsafe struct T238 { public sbyte f0; public T128 f1; public char f2; public EB f3; public Int128 f4; public Vector256<long> f5; }
[StructLayout(LayoutKind.Auto)] unsafe struct T239 { public T137 f0; public bool f1; public T206 f2; public T149 f3; public G1<bool> f4; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T240 { public EL f0; public byte f1; public T127 f2; public ushort f3; public uint f4; public bool f5; }
[StructLayout(LayoutKind.Auto, Pack=16)] unsafe struct T241 { public Empty f0; public T122 f1; public char f2; public T30 f3; public T197 f4; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T242 { public T55 f0; public T58 f1; }
[InlineArray(7)] unsafe struct T243 { public float f0; }
[StructLayout(LayoutKind.Auto)] unsafe struct T244 { public T13 f0; public UInt128 f1; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T245 { [FieldOffset(12)] public bool f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T246 { public G2<byte, T75> f0; public nint f1; public uint f2; public int f3; public long f4; public GA<T106> f5; public T69 f6; public int f7; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T247 { [FieldOffset(8)] public G2<byte, T163> f0; [FieldOffset(8)] public nuint f1; [FieldOffset(8)] public double f2; [FieldOffset(8)] public nuint f3; [FieldOffset(31)] public T207 f4; }
[StructLayout(LayoutKind.Sequential, Pack=32)] unsafe struct T248 { public T234 f0; public uint f1; public G1<double> f2; public T192 f3; public GA<int> f4; public G2<byte, EL> f5; public G2<byte, GA<T6>> f6; public decimal f7; }
[StructLayout(LayoutKind.Sequential, Pack=4)] unsafe struct T249 { public GA<T156> f0; public I f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T250 { public T223 f0; }
[StructLayout(LayoutKind.Sequential, Size=50)] unsafe struct T251 { public bool f0; public uint f1; public G2<bool, int> f2; public char f3; public G2<G1<EL>, int> f4; public int f5; public ulong f6; public G2<byte, uint> f7; }
[StructLayout(LayoutKind.Sequential, Pack=16)] unsafe struct T252 { public ushort f0; public sbyte f1; public EB f2; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T253 { public T176 f0; public sbyte f1; public int f2; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T254 { public T213 f0; public nuint f1; public G1<object> f2; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T255 { [FieldOffset(16)] public T120 f0; [FieldOffset(3)] public ulong f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T256 { public EB f0; public G2<byte, int> f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T257 { public float f0; public T192 f1; public ulong f2; public sbyte f3; public G2<byte, T166> f4; }
[StructLayout(LayoutKind.Auto, Pack=2)] unsafe struct T258 { public ulong f0; public GA<GA<G1<sbyte>>> f1; public T133 f2; public T148 f3; public T80 f4; public uint f5; public nuint f6; public sbyte f7; }
[StructLayout(LayoutKind.Auto, Pack=16, Size=12)] unsafe struct T259 { public EL f0; public int f1; }
[StructLayout(LayoutKind.Auto, Pack=1, Size=3)] unsafe struct T260 { public int* f0; public T202 f1; public ulong f2; }
[StructLayout(LayoutKind.Auto, Size=50)] unsafe struct T261 { public long f0; public ushort f1; public T2 f2; public short f3; public G2<byte, float> f4; public nuint f5; }
[StructLayout(LayoutKind.Auto, Pack=4)] unsafe struct T262 { public DateTime f0; public GA<T120> f1; public T94 f2; public char f3; public ushort f4; public int* f5; }
[StructLayout(LayoutKind.Sequential, Pack=4, Size=24)] unsafe struct T263 { public T239 f0; public T93 f1; public I f2; public G2<byte, byte> f3; public T104 f4; public short f5; public byte f6; public string f7; }
[InlineArray(4)] unsafe struct T264 { public char f0; }
[StructLayout(LayoutKind.Auto, Pack=2)] unsafe struct T265 { public T244 f0; }
[StructLayout(LayoutKind.Auto)] unsafe struct T266 { public delegate*<int> f0; public I f1; public int* f2; public int[] f3; }
[StructLayout(LayoutKind.Sequential, Size=33)] unsafe struct T267 { public bool f0; public uint f1; public T63 f2; public long f3; public EB f4; }
[StructLayout(LayoutKind.Sequential, Size=33)] unsafe struct T268 { public T184 f0; public T80 f1; public ushort f2; public T181 f3; public ulong f4; public sbyte f5; }
[StructLayout(LayoutKind.Sequential, Pack=16)] unsafe struct T269 { public ulong f0; public nuint f1; public long f2; }
[InlineArray(4)] unsafe struct T270 { public I f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T271 { }
[StructLayout(LayoutKind.Explicit, Pack=8)] unsafe struct T272 { [FieldOffset(1)] public EL f0; [FieldOffset(2)] public uint f1; [FieldOffset(31)] public T163 f2; [FieldOffset(12)] public C f3; [FieldOffset(12)] public long f4; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T273 { public uint f0; }
[StructLayout(LayoutKind.Sequential, Pack=16)] unsafe struct T274 { public T46 f0; public Guid f1; public byte f2; public T117 f3; public sbyte f4; public bool f5; }
[StructLayout(LayoutKind.Auto, Size=1)] unsafe struct T275 { public long f0; }
[StructLayout(LayoutKind.Sequential, Size=24)] unsafe struct T276 { public EB f0; public long? f1; public I f2; public GA<T225> f3; }
[StructLayout(LayoutKind.Sequential, Size=7)] unsafe struct T277 { public long? f0; public T200 f1; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T278 { [FieldOffset(2)] public uint f0; [FieldOffset(2)] public Vector128<byte> f1; }
[StructLayout(LayoutKind.Auto)] unsafe struct T279 { public EI f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T280 { public char f0; public char f1; }
[StructLayout(LayoutKind.Sequential, Pack=32)] unsafe struct T281 { public delegate*<int> f0; public int* f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T282 { public long f0; public int f1; public long f2; public T108 f3; }
[StructLayout(LayoutKind.Auto)] unsafe struct T283 { public long f0; }
[StructLayout(LayoutKind.Auto, Size=13)] unsafe struct T284 { public T132 f0; public short f1; public float f2; }
[StructLayout(LayoutKind.Sequential, Size=24)] unsafe struct T285 { public char f0; public T144 f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T286 { public nint f0; }
[StructLayout(LayoutKind.Explicit, Pack=4)] unsafe struct T287 { [FieldOffset(8)] public T230 f0; [FieldOffset(0)] public T193 f1; [FieldOffset(4)] public GA<GA<G2<T49, int>>> f2; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T288 { public bool f0; public sbyte f1; public G2<T60, int> f2; public float f3; public ushort f4; }
[StructLayout(LayoutKind.Sequential, Pack=1)] unsafe struct T289 { public T216 f0; }
[StructLayout(LayoutKind.Auto, Pack=1, Size=3)] unsafe struct T290 { public byte f0; public bool f1; public T206 f2; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T291 { public float f0; public ushort f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T292 { public short f0; public T179 f1; public T277 f2; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T293 { public EI f0; public int f1; }
[StructLayout(LayoutKind.Sequential, Size=8)] unsafe struct T294 { public nint f0; public EB f1; public G2<byte, bool> f2; public int f3; public short f4; }
[StructLayout(LayoutKind.Auto, Pack=32)] unsafe struct T295 { public Vector512<float> f0; public void* f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T296 { public delegate*<int> f0; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T297 { [FieldOffset(16)] public double f0; [FieldOffset(3)] public double f1; [FieldOffset(0)] public nint f2; [FieldOffset(8)] public Empty f3; [FieldOffset(24)] public T68 f4; [FieldOffset(24)] public float f5; [FieldOffset(8)] public Vector64<int> f6; [FieldOffset(0)] public T102 f7; }
[StructLayout(LayoutKind.Explicit, Pack=16)] unsafe struct T298 { [FieldOffset(4)] public T200 f0; [FieldOffset(6)] public G2<byte, byte> f1; [FieldOffset(16)] public ES f2; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T299 { [FieldOffset(6)] public T298 f0; [FieldOffset(24)] public short f1; [FieldOffset(1)] public T94 f2; }
[StructLayout(LayoutKind.Sequential, Pack=1)] unsafe struct T300 { public short f0; }
[StructLayout(LayoutKind.Auto)] unsafe struct T301 { public nint f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T302 { public EI f0; public Empty f1; public nuint f2; public G2<nuint, int> f3; public T244 f4; public uint f5; }
[StructLayout(LayoutKind.Sequential, Pack=32)] unsafe struct T303 { public void* f0; public uint f1; public T253 f2; }
[StructLayout(LayoutKind.Auto, Pack=4)] unsafe struct T304 { public T272 f0; public T106 f1; public double f2; }
[StructLayout(LayoutKind.Sequential, Pack=16, Size=7)] unsafe struct T305 { public nint f0; public T293 f1; public T147 f2; public int* f3; }
[StructLayout(LayoutKind.Sequential, Pack=2, Size=12)] unsafe struct T306 { public nuint f0; }
[StructLayout(LayoutKind.Auto, Size=7)] unsafe struct T307 { public T36 f0; public EL f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T308 { public int* f0; public void* f1; public T80 f2; public byte f3; public object f4; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T309 { public double f0; }
[StructLayout(LayoutKind.Auto)] unsafe struct T310 { public nuint f0; public GA<G2<byte, T231>> f1; public T16 f2; }
[StructLayout(LayoutKind.Sequential, Pack=1)] unsafe struct T311 { public uint f0; public T296 f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T312 { public EI f0; public nuint f1; public ES f2; public ulong f3; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T313 { }
[StructLayout(LayoutKind.Sequential)] unsafe struct T314 { }
[StructLayout(LayoutKind.Sequential)] unsafe struct T315 { public T77 f0; public T292 f1; public T159 f2; }
[StructLayout(LayoutKind.Sequential, Pack=1)] unsafe struct T316 { public byte f0; public I f1; public T147 f2; public bool f3; public C f4; public T58 f5; }
[StructLayout(LayoutKind.Auto, Size=2)] unsafe struct T317 { public EL f0; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T318 { [FieldOffset(12)] public short f0; [FieldOffset(0)] public T143 f1; [FieldOffset(8)] public uint f2; }
[StructLayout(LayoutKind.Sequential, Size=13)] unsafe struct T319 { public uint f0; public short f1; }
[InlineArray(4)] unsafe struct T320 { public sbyte f0; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T321 { [FieldOffset(16)] public long f0; [FieldOffset(3)] public uint f1; [FieldOffset(8)] public T250 f2; [FieldOffset(0)] public T119 f3; [FieldOffset(12)] public short f4; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T322 { public int* f0; public float f1; public GA<T285> f2; public int f3; public char f4; public T301 f5; public void* f6; public Vector256<long> f7; }
[StructLayout(LayoutKind.Auto)] unsafe struct T323 { public int* f0; public T215 f1; }
[StructLayout(LayoutKind.Auto)] unsafe struct T324 { public DateTime f0; }
[InlineArray(2)] unsafe struct T325 { public T266 f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T326 { }
[StructLayout(LayoutKind.Auto)] unsafe struct T327 { }
[StructLayout(LayoutKind.Sequential)] unsafe struct T328 { public int* f0; public short f1; }
[StructLayout(LayoutKind.Sequential, Pack=32)] unsafe struct T329 { public Empty f0; public DateTime f1; public short f2; }
[StructLayout(LayoutKind.Sequential, Size=2)] unsafe struct T330 { public nuint f0; }
[StructLayout(LayoutKind.Sequential, Pack=2, Size=2)] unsafe struct T331 { public G2<T220, int> f0; public EB f1; public nint f2; }
[StructLayout(LayoutKind.Sequential, Pack=4, Size=2)] unsafe struct T332 { public long f0; }
[StructLayout(LayoutKind.Explicit, Pack=1)] unsafe struct T333 { [FieldOffset(8)] public delegate*<int> f0; }
[StructLayout(LayoutKind.Explicit, Size=50)] unsafe struct T334 { [FieldOffset(12)] public T50 f0; [FieldOffset(8)] public uint f1; }
[StructLayout(LayoutKind.Sequential, Size=13)] unsafe struct T335 { public long? f0; public uint f1; public T253 f2; public ushort f3; public EB f4; public ES f5; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T336 { public uint f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T337 { public long f0; public uint f1; public uint f2; }
[InlineArray(3)] unsafe struct T338 { public T301 f0; }
[InlineArray(2)] unsafe struct T339 { public byte? f0; }
[StructLayout(LayoutKind.Auto)] unsafe struct T340 { public T123 f0; }
[StructLayout(LayoutKind.Sequential, Size=8)] unsafe struct T341 { public Empty f0; public T138 f1; public float f2; public T66 f3; public G2<byte, char> f4; public T332 f5; }
[StructLayout(LayoutKind.Auto)] unsafe struct T342 { public T227 f0; public int f1; public ulong f2; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T343 { public delegate*<int> f0; public uint f1; public T130 f2; public nint f3; public T307 f4; public GA<double> f5; public T179 f6; public nint f7; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T344 { }
[StructLayout(LayoutKind.Auto)] unsafe struct T345 { public T81 f0; public short f1; public Empty f2; }
[InlineArray(1)] unsafe struct T346 { public C f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T347 { public T88 f0; public T329 f1; public T184 f2; public EL f3; public int f4; public ulong f5; public char f6; public System.Action f7; }
[StructLayout(LayoutKind.Auto)] unsafe struct T348 { public byte f0; public T61 f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T349 { public ushort f0; public bool f1; }
[StructLayout(LayoutKind.Auto)] unsafe struct T350 { public T142 f0; public T129 f1; public bool f2; }
[StructLayout(LayoutKind.Sequential, Pack=4)] unsafe struct T351 { public T343 f0; public nint f1; public T203 f2; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T352 { [FieldOffset(3)] public G2<short, int> f0; [FieldOffset(2)] public Vector256<long> f1; }
[StructLayout(LayoutKind.Auto)] unsafe struct T353 { public T195 f0; public object f1; public T300 f2; public ES f3; public T78 f4; }
[StructLayout(LayoutKind.Auto, Pack=8)] unsafe struct T354 { public nint f0; public int f1; public nuint f2; public T25 f3; public G2<byte, int> f4; public T267 f5; }
[InlineArray(4)] unsafe struct T355 { public T211 f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T356 { }
[StructLayout(LayoutKind.Sequential)] unsafe struct T357 { public float f0; public GA<EI> f1; public char f2; public GA<ushort> f3; public ES f4; public GA<GA<G2<byte, bool>>> f5; }
[StructLayout(LayoutKind.Sequential, Size=2)] unsafe struct T358 { public uint f0; public T302 f1; public T61 f2; public T24 f3; public double f4; public bool f5; }
[StructLayout(LayoutKind.Auto)] unsafe struct T359 { public ulong f0; public sbyte f1; public sbyte f2; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T360 { public sbyte f0; public byte f1; public int f2; }
[StructLayout(LayoutKind.Auto, Pack=32)] unsafe struct T361 { public ulong f0; public EI f1; }
[StructLayout(LayoutKind.Sequential, Size=8)] unsafe struct T362 { public int? f0; public int? f1; }
[StructLayout(LayoutKind.Sequential, Pack=2, Size=24)] unsafe struct T363 { public bool f0; }
[StructLayout(LayoutKind.Auto, Size=24)] unsafe struct T364 { public G1<nuint> f0; }
[StructLayout(LayoutKind.Auto)] unsafe struct T365 { public uint f0; public T58 f1; public EB f2; }
[StructLayout(LayoutKind.Sequential, Size=2)] unsafe struct T366 { public long f0; public ushort f1; public Vector64<int> f2; }
[StructLayout(LayoutKind.Sequential, Pack=1)] unsafe struct T367 { public float f0; public UInt128 f1; public double f2; public nint f3; public GA<ES> f4; public T342 f5; }
[StructLayout(LayoutKind.Sequential, Size=12)] unsafe struct T368 { public char f0; public Empty f1; public uint f2; public char f3; }
[StructLayout(LayoutKind.Sequential, Pack=16)] unsafe struct T369 { public ES f0; public G2<T87, int> f1; public T231 f2; public nint f3; public T259 f4; public object f5; }
[StructLayout(LayoutKind.Auto, Pack=4)] unsafe struct T370 { public Vector256<long> f0; }
[StructLayout(LayoutKind.Auto)] unsafe struct T371 { public T352 f0; public double f1; public T313 f2; }
[InlineArray(4)] unsafe struct T372 { public nuint f0; }
[StructLayout(LayoutKind.Explicit, Size=7)] unsafe struct T373 { [FieldOffset(0)] public ushort f0; [FieldOffset(0)] public T157 f1; }
[StructLayout(LayoutKind.Auto)] unsafe struct T374 { public DateTime f0; public char f1; public byte f2; public bool f3; public T72 f4; public long f5; public T58 f6; public G1<T126> f7; }
[StructLayout(LayoutKind.Auto)] unsafe struct T375 { public double f0; public G1<GA<ushort>> f1; }
[StructLayout(LayoutKind.Auto)] unsafe struct T376 { public char f0; public ulong f1; public float f2; public C f3; public nuint f4; }
[InlineArray(7)] unsafe struct T377 { public uint f0; }
[StructLayout(LayoutKind.Explicit, Pack=1)] unsafe struct T378 { [FieldOffset(2)] public T301 f0; [FieldOffset(3)] public char f1; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T379 { [FieldOffset(31)] public G2<byte, G1<G1<ushort>>> f0; [FieldOffset(8)] public ushort f1; }
[StructLayout(LayoutKind.Sequential, Pack=8)] unsafe struct T380 { public G2<byte, G1<G1<nuint>>> f0; public short f1; public int f2; public T28 f3; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T381 { public EB f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T382 { }
[StructLayout(LayoutKind.Auto, Size=8)] unsafe struct T383 { public T51 f0; public T222 f1; }
[StructLayout(LayoutKind.Auto)] unsafe struct T384 { public uint f0; public ES f1; public EB f2; public byte? f3; public G1<T140> f4; public GA<GA<int>> f5; public T330 f6; public T133 f7; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T385 { public Vector128<byte> f0; public int f1; public ulong f2; public ushort f3; public double f4; public short f5; }
[InlineArray(7)] unsafe struct T386 { public T79 f0; }
[InlineArray(7)] unsafe struct T387 { public int[] f0; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T388 { [FieldOffset(1)] public T223 f0; [FieldOffset(16)] public T219 f1; [FieldOffset(8)] public G2<byte, uint> f2; [FieldOffset(12)] public uint f3; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T389 { [FieldOffset(16)] public G2<byte, T126> f0; [FieldOffset(12)] public T13 f1; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T390 { [FieldOffset(12)] public uint f0; [FieldOffset(3)] public G1<T87> f1; [FieldOffset(31)] public ES f2; [FieldOffset(1)] public ulong f3; [FieldOffset(24)] public GA<T163> f4; [FieldOffset(6)] public T264 f5; }
[StructLayout(LayoutKind.Auto)] unsafe struct T391 { public void* f0; }
[StructLayout(LayoutKind.Explicit, Pack=1, Size=13)] unsafe struct T392 { [FieldOffset(4)] public int f0; [FieldOffset(6)] public int? f1; [FieldOffset(24)] public nint f2; }
[StructLayout(LayoutKind.Auto, Pack=2)] unsafe struct T393 { public nuint f0; public T55 f1; public GA<ulong> f2; public T95 f3; }
[StructLayout(LayoutKind.Sequential, Size=33)] unsafe struct T394 { public int* f0; public byte f1; }
[StructLayout(LayoutKind.Sequential, Pack=2, Size=12)] unsafe struct T395 { }
[StructLayout(LayoutKind.Auto)] unsafe struct T396 { public bool f0; public I f1; }
[StructLayout(LayoutKind.Explicit, Pack=2)] unsafe struct T397 { [FieldOffset(8)] public I f0; [FieldOffset(2)] public Vector256<long> f1; }
[InlineArray(1)] unsafe struct T398 { public double f0; }
[StructLayout(LayoutKind.Sequential, Pack=16)] unsafe struct T399 { public int f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T400 { public G2<T292, int> f0; public nuint f1; }
[StructLayout(LayoutKind.Auto)] unsafe struct T401 { public G1<T195> f0; public T268 f1; public G1<int> f2; public int f3; }
[StructLayout(LayoutKind.Auto, Pack=32, Size=50)] unsafe struct T402 { public char f0; public G2<nint, int> f1; public int f2; public T87 f3; }
[StructLayout(LayoutKind.Auto)] unsafe struct T403 { public T291 f0; public GA<long> f1; }
[StructLayout(LayoutKind.Auto)] unsafe struct T404 { public T330 f0; public byte f1; public T368 f2; public Empty f3; public I f4; public char f5; public EL f6; public T114 f7; }
[StructLayout(LayoutKind.Explicit, Pack=4)] unsafe struct T405 { [FieldOffset(4)] public System.Action f0; [FieldOffset(3)] public EI f1; [FieldOffset(0)] public T45 f2; [FieldOffset(3)] public nuint f3; }
[StructLayout(LayoutKind.Explicit, Size=33)] unsafe struct T406 { [FieldOffset(24)] public double f0; [FieldOffset(12)] public Vector64<int> f1; [FieldOffset(8)] public int f2; [FieldOffset(2)] public T191 f3; }
[StructLayout(LayoutKind.Auto, Size=24)] unsafe struct T407 { public ulong f0; public ushort f1; public char f2; public char f3; }
[StructLayout(LayoutKind.Sequential, Pack=1)] unsafe struct T408 { public T119 f0; public T123 f1; public T374 f2; public T381 f3; public G2<byte, double> f4; }
[StructLayout(LayoutKind.Sequential, Pack=32)] unsafe struct T409 { public long? f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T410 { public long? f0; public T359 f1; public byte f2; public T76 f3; public T330 f4; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T411 { public short f0; public T219 f1; }
[StructLayout(LayoutKind.Sequential, Size=8)] unsafe struct T412 { public T70 f0; public int f1; public EB f2; public double f3; public ulong f4; public T374 f5; public Vector64<int> f6; public T125 f7; }
[StructLayout(LayoutKind.Sequential, Pack=16)] unsafe struct T413 { public T39 f0; public GA<ushort> f1; public short f2; public int f3; public ES f4; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T414 { public G2<byte, C> f0; public long f1; public System.Action f2; public G2<byte, ulong> f3; public EL f4; public T295 f5; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T415 { [FieldOffset(6)] public float f0; [FieldOffset(16)] public ushort f1; [FieldOffset(24)] public G1<double> f2; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T416 { [FieldOffset(3)] public sbyte f0; [FieldOffset(31)] public int* f1; }
[InlineArray(1)] unsafe struct T417 { public int f0; }
[StructLayout(LayoutKind.Auto)] unsafe struct T418 { public T230 f0; public T49 f1; public void* f2; public ES f3; public int* f4; public EL f5; public nuint f6; public EL f7; }
[StructLayout(LayoutKind.Auto, Pack=32)] unsafe struct T419 { }
[StructLayout(LayoutKind.Explicit, Pack=2)] unsafe struct T420 { [FieldOffset(1)] public float f0; [FieldOffset(12)] public Empty f1; [FieldOffset(0)] public uint f2; [FieldOffset(4)] public byte f3; [FieldOffset(8)] public string f4; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T421 { public G2<byte, int?> f0; public Vector128<byte> f1; public T251 f2; public Empty f3; public T381 f4; public G2<byte, T306> f5; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T422 { public G2<T363, int> f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T423 { public sbyte f0; }
[StructLayout(LayoutKind.Auto)] unsafe struct T424 { public EL f0; }
[StructLayout(LayoutKind.Auto)] unsafe struct T425 { public int f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T426 { public T385 f0; public G2<byte, bool> f1; public T349 f2; }
[StructLayout(LayoutKind.Sequential, Pack=8)] unsafe struct T427 { public short f0; public byte? f1; public bool f2; }
[StructLayout(LayoutKind.Auto)] unsafe struct T428 { public uint f0; public nint f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T429 { public short f0; }
[StructLayout(LayoutKind.Auto, Size=7)] unsafe struct T430 { public T118 f0; public float f1; public G2<byte, G1<T403>> f2; public T287 f3; public T3 f4; public ES f5; public Vector512<float> f6; public T266 f7; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T431 { }
[InlineArray(3)] unsafe struct T432 { public T378 f0; }
[StructLayout(LayoutKind.Auto, Pack=1)] unsafe struct T433 { public ushort f0; public nuint f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T434 { public G2<ulong, int> f0; public uint f1; public ulong f2; public int? f3; public int* f4; }
[StructLayout(LayoutKind.Auto, Pack=4)] unsafe struct T435 { public UInt128 f0; public delegate*<int> f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T436 { public T250 f0; }
[StructLayout(LayoutKind.Auto, Pack=16)] unsafe struct T437 { }
[StructLayout(LayoutKind.Sequential)] unsafe struct T438 { public ulong f0; }
[StructLayout(LayoutKind.Auto)] unsafe struct T439 { public T434 f0; public short f1; }
[StructLayout(LayoutKind.Explicit, Size=33)] unsafe struct T440 { [FieldOffset(0)] public System.Action f0; [FieldOffset(2)] public GA<T156> f1; [FieldOffset(31)] public G1<ES> f2; [FieldOffset(0)] public char f3; [FieldOffset(12)] public T57 f4; }
[StructLayout(LayoutKind.Auto, Size=7)] unsafe struct T441 { public T359 f0; public ES f1; }
[StructLayout(LayoutKind.Auto)] unsafe struct T442 { public short f0; public ulong f1; public G2<byte, T435> f2; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T443 { [FieldOffset(1)] public ulong f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T444 { public float f0; public GA<T392> f1; public T382 f2; }
[StructLayout(LayoutKind.Sequential, Pack=4)] unsafe struct T445 { public double f0; public bool f1; public ulong f2; public void* f3; public short f4; public nint f5; public G2<short, int> f6; public EL f7; }
[StructLayout(LayoutKind.Auto, Pack=8, Size=33)] unsafe struct T446 { }
[StructLayout(LayoutKind.Auto, Pack=4)] unsafe struct T447 { public G2<byte, T252> f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T448 { }
[StructLayout(LayoutKind.Sequential, Size=17)] unsafe struct T449 { public G1<double> f0; public float f1; public delegate*<int> f2; public nuint f3; public sbyte f4; public G2<byte, short> f5; }
[StructLayout(LayoutKind.Sequential, Pack=4, Size=13)] unsafe struct T450 { public C f0; public T432 f1; public nuint f2; }
[StructLayout(LayoutKind.Auto, Size=12)] unsafe struct T451 { public T125 f0; public int f1; public G1<int> f2; public ulong f3; public nint f4; }
[StructLayout(LayoutKind.Auto, Pack=1, Size=5)] unsafe struct T452 { public Empty f0; public T180 f1; public ES f2; public delegate*<int> f3; public nuint f4; }
[StructLayout(LayoutKind.Auto)] unsafe struct T453 { public delegate*<int> f0; public T154 f1; public GA<T206> f2; public nuint f3; public GA<nint> f4; public T178 f5; }
[StructLayout(LayoutKind.Auto, Pack=8)] unsafe struct T454 { public Vector128<byte> f0; public long f1; public G2<byte, T240> f2; }
[StructLayout(LayoutKind.Auto)] unsafe struct T455 { public bool f0; public Empty f1; public EL f2; public T403 f3; public nuint f4; }
[StructLayout(LayoutKind.Explicit, Pack=4)] unsafe struct T456 { [FieldOffset(3)] public ushort f0; [FieldOffset(4)] public EI f1; }
[StructLayout(LayoutKind.Sequential, Pack=16)] unsafe struct T457 { public G1<sbyte> f0; }
[InlineArray(2)] unsafe struct T458 { public byte f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T459 { public float f0; public int? f1; public G2<T283, int> f2; public double f3; public G1<Empty> f4; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T460 { public T424 f0; }
[StructLayout(LayoutKind.Sequential, Size=3)] unsafe struct T461 { public long? f0; public G1<T391> f1; public bool f2; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T462 { public T330 f0; public bool f1; public nuint f2; }
[StructLayout(LayoutKind.Auto)] unsafe struct T463 { public G2<byte, Guid> f0; public nuint f1; public T260 f2; public sbyte f3; }
[StructLayout(LayoutKind.Explicit, Pack=1, Size=8)] unsafe struct T464 { [FieldOffset(16)] public sbyte f0; [FieldOffset(0)] public T391 f1; [FieldOffset(2)] public GA<T127> f2; [FieldOffset(3)] public G2<char, int> f3; [FieldOffset(1)] public void* f4; [FieldOffset(8)] public float f5; }
[StructLayout(LayoutKind.Sequential, Size=50)] unsafe struct T465 { public T329 f0; public GA<T386> f1; public T27 f2; public T333 f3; public uint f4; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T466 { public T35 f0; public T465 f1; public byte f2; public nuint f3; public byte f4; public int* f5; }
[StructLayout(LayoutKind.Explicit, Pack=1)] unsafe struct T467 { [FieldOffset(8)] public bool f0; [FieldOffset(2)] public T106 f1; [FieldOffset(4)] public Guid f2; [FieldOffset(6)] public string f3; [FieldOffset(24)] public System.Action f4; [FieldOffset(0)] public object f5; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T468 { public char f0; public T322 f1; }
[StructLayout(LayoutKind.Sequential, Pack=2)] unsafe struct T469 { public long f0; }
[StructLayout(LayoutKind.Sequential, Pack=16)] unsafe struct T470 { public nuint f0; public G2<byte, T73> f1; public T26 f2; public nuint f3; public bool f4; public long f5; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T471 { public Vector64<int> f0; public char f1; }
[StructLayout(LayoutKind.Explicit, Size=12)] unsafe struct T472 { [FieldOffset(12)] public G1<T383> f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T473 { public System.Action f0; public G1<UInt128> f1; public ushort f2; public ulong f3; public EI f4; public G2<byte, int> f5; public T451 f6; public float f7; }
[InlineArray(4)] unsafe struct T474 { public int[] f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T475 { public T146 f0; public nint f1; public bool f2; }
[StructLayout(LayoutKind.Sequential, Pack=2)] unsafe struct T476 { public float f0; public EI f1; public nint f2; public byte f3; public T63 f4; }
[InlineArray(4)] unsafe struct T477 { public ushort f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T478 { public nuint f0; public nint f1; public ulong f2; public G2<nuint, int> f3; }
[InlineArray(3)] unsafe struct T479 { public double f0; }
[StructLayout(LayoutKind.Auto)] unsafe struct T480 { public UInt128 f0; public T8 f1; public T355 f2; public int[] f3; public Int128 f4; public int f5; }
[StructLayout(LayoutKind.Sequential, Pack=2)] unsafe struct T481 { }
[StructLayout(LayoutKind.Sequential, Size=24)] unsafe struct T482 { public T188 f0; }
[InlineArray(2)] unsafe struct T483 { public T37 f0; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T484 { }
[StructLayout(LayoutKind.Auto)] unsafe struct T485 { public G2<byte, sbyte> f0; public T245 f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T486 { public short f0; public EL f1; public short f2; }
[StructLayout(LayoutKind.Auto)] unsafe struct T487 { public byte f0; public T83 f1; public T344 f2; public sbyte f3; }
[StructLayout(LayoutKind.Sequential, Size=33)] unsafe struct T488 { public ushort f0; }
[StructLayout(LayoutKind.Sequential, Size=5)] unsafe struct T489 { public nuint f0; public char f1; public bool f2; }
[StructLayout(LayoutKind.Sequential, Pack=4, Size=17)] unsafe struct T490 { public T11 f0; public nint f1; public sbyte f2; public sbyte f3; public T278 f4; }
[StructLayout(LayoutKind.Auto)] unsafe struct T491 { public T133 f0; public short f1; public T69 f2; }
[StructLayout(LayoutKind.Sequential, Pack=16)] unsafe struct T492 { public GA<Int128> f0; public T476 f1; }
[StructLayout(LayoutKind.Sequential)] unsafe struct T493 { public char f0; public T292 f1; public T120 f2; public bool f3; public bool f4; public byte f5; }
[StructLayout(LayoutKind.Auto, Pack=32, Size=24)] unsafe struct T494 { }
[StructLayout(LayoutKind.Auto)] unsafe struct T495 { public C f0; }
[StructLayout(LayoutKind.Sequential, Size=13)] unsafe struct T496 { }
[StructLayout(LayoutKind.Explicit)] unsafe struct T497 { [FieldOffset(8)] public ES f0; [FieldOffset(2)] public T436 f1; [FieldOffset(31)] public ES f2; }
[StructLayout(LayoutKind.Explicit)] unsafe struct T498 { [FieldOffset(4)] public T295 f0; [FieldOffset(4)] public long? f1; }
[StructLayout(LayoutKind.Sequential, Pack=4)] unsafe struct T499 { public delegate*<int> f0; public bool f1; public T56 f2; public T60 f3; public T128 f4; public ulong f5; public delegate*<int> f6; public ES f7; }
class P {
  static long D(nint a, nint b) => (long)(a - b);
  static unsafe void MT0() { T0 v = default; string s = "T0 " + Unsafe.SizeOf<T0>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT1() { T1 v = default; string s = "T1 " + Unsafe.SizeOf<T1>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT2() { T2 v = default; string s = "T2 " + Unsafe.SizeOf<T2>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT3() { T3 v = default; string s = "T3 " + Unsafe.SizeOf<T3>(); Console.WriteLine(s); }
  static unsafe void MT4() { T4 v = default; string s = "T4 " + Unsafe.SizeOf<T4>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT5() { T5 v = default; string s = "T5 " + Unsafe.SizeOf<T5>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT6() { T6 v = default; string s = "T6 " + Unsafe.SizeOf<T6>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT7() { T7 v = default; string s = "T7 " + Unsafe.SizeOf<T7>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT8() { T8 v = default; string s = "T8 " + Unsafe.SizeOf<T8>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT9() { T9 v = default; string s = "T9 " + Unsafe.SizeOf<T9>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT10() { T10 v = default; string s = "T10 " + Unsafe.SizeOf<T10>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT11() { T11 v = default; string s = "T11 " + Unsafe.SizeOf<T11>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT12() { T12 v = default; string s = "T12 " + Unsafe.SizeOf<T12>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT13() { T13 v = default; string s = "T13 " + Unsafe.SizeOf<T13>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT14() { T14 v = default; string s = "T14 " + Unsafe.SizeOf<T14>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT15() { T15 v = default; string s = "T15 " + Unsafe.SizeOf<T15>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT16() { T16 v = default; string s = "T16 " + Unsafe.SizeOf<T16>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT17() { T17 v = default; string s = "T17 " + Unsafe.SizeOf<T17>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT18() { T18 v = default; string s = "T18 " + Unsafe.SizeOf<T18>(); Console.WriteLine(s); }
  static unsafe void MT19() { T19 v = default; string s = "T19 " + Unsafe.SizeOf<T19>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT20() { T20 v = default; string s = "T20 " + Unsafe.SizeOf<T20>(); Console.WriteLine(s); }
  static unsafe void MT21() { T21 v = default; string s = "T21 " + Unsafe.SizeOf<T21>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT22() { T22 v = default; string s = "T22 " + Unsafe.SizeOf<T22>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT23() { T23 v = default; string s = "T23 " + Unsafe.SizeOf<T23>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT24() { T24 v = default; string s = "T24 " + Unsafe.SizeOf<T24>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT25() { T25 v = default; string s = "T25 " + Unsafe.SizeOf<T25>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT26() { T26 v = default; string s = "T26 " + Unsafe.SizeOf<T26>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT27() { T27 v = default; string s = "T27 " + Unsafe.SizeOf<T27>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT28() { T28 v = default; string s = "T28 " + Unsafe.SizeOf<T28>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT29() { T29 v = default; string s = "T29 " + Unsafe.SizeOf<T29>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT30() { T30 v = default; string s = "T30 " + Unsafe.SizeOf<T30>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT31() { T31 v = default; string s = "T31 " + Unsafe.SizeOf<T31>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT32() { T32 v = default; string s = "T32 " + Unsafe.SizeOf<T32>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT33() { T33 v = default; string s = "T33 " + Unsafe.SizeOf<T33>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT34() { T34 v = default; string s = "T34 " + Unsafe.SizeOf<T34>(); Console.WriteLine(s); }
  static unsafe void MT35() { T35 v = default; string s = "T35 " + Unsafe.SizeOf<T35>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT36() { T36 v = default; string s = "T36 " + Unsafe.SizeOf<T36>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT37() { T37 v = default; string s = "T37 " + Unsafe.SizeOf<T37>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT38() { T38 v = default; string s = "T38 " + Unsafe.SizeOf<T38>(); Console.WriteLine(s); }
  static unsafe void MT39() { T39 v = default; string s = "T39 " + Unsafe.SizeOf<T39>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT40() { T40 v = default; string s = "T40 " + Unsafe.SizeOf<T40>(); Console.WriteLine(s); }
  static unsafe void MT41() { T41 v = default; string s = "T41 " + Unsafe.SizeOf<T41>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT42() { T42 v = default; string s = "T42 " + Unsafe.SizeOf<T42>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT43() { T43 v = default; string s = "T43 " + Unsafe.SizeOf<T43>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT44() { T44 v = default; string s = "T44 " + Unsafe.SizeOf<T44>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT45() { T45 v = default; string s = "T45 " + Unsafe.SizeOf<T45>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT46() { T46 v = default; string s = "T46 " + Unsafe.SizeOf<T46>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT47() { T47 v = default; string s = "T47 " + Unsafe.SizeOf<T47>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT48() { T48 v = default; string s = "T48 " + Unsafe.SizeOf<T48>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT49() { T49 v = default; string s = "T49 " + Unsafe.SizeOf<T49>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT50() { T50 v = default; string s = "T50 " + Unsafe.SizeOf<T50>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT51() { T51 v = default; string s = "T51 " + Unsafe.SizeOf<T51>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT52() { T52 v = default; string s = "T52 " + Unsafe.SizeOf<T52>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT53() { T53 v = default; string s = "T53 " + Unsafe.SizeOf<T53>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT54() { T54 v = default; string s = "T54 " + Unsafe.SizeOf<T54>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT55() { T55 v = default; string s = "T55 " + Unsafe.SizeOf<T55>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT56() { T56 v = default; string s = "T56 " + Unsafe.SizeOf<T56>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT57() { T57 v = default; string s = "T57 " + Unsafe.SizeOf<T57>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT58() { T58 v = default; string s = "T58 " + Unsafe.SizeOf<T58>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT59() { T59 v = default; string s = "T59 " + Unsafe.SizeOf<T59>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT60() { T60 v = default; string s = "T60 " + Unsafe.SizeOf<T60>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT61() { T61 v = default; string s = "T61 " + Unsafe.SizeOf<T61>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT62() { T62 v = default; string s = "T62 " + Unsafe.SizeOf<T62>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT63() { T63 v = default; string s = "T63 " + Unsafe.SizeOf<T63>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT64() { T64 v = default; string s = "T64 " + Unsafe.SizeOf<T64>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT65() { T65 v = default; string s = "T65 " + Unsafe.SizeOf<T65>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT66() { T66 v = default; string s = "T66 " + Unsafe.SizeOf<T66>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT67() { T67 v = default; string s = "T67 " + Unsafe.SizeOf<T67>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT68() { T68 v = default; string s = "T68 " + Unsafe.SizeOf<T68>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT69() { T69 v = default; string s = "T69 " + Unsafe.SizeOf<T69>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT70() { T70 v = default; string s = "T70 " + Unsafe.SizeOf<T70>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT71() { T71 v = default; string s = "T71 " + Unsafe.SizeOf<T71>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT72() { T72 v = default; string s = "T72 " + Unsafe.SizeOf<T72>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT73() { T73 v = default; string s = "T73 " + Unsafe.SizeOf<T73>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT74() { T74 v = default; string s = "T74 " + Unsafe.SizeOf<T74>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT75() { T75 v = default; string s = "T75 " + Unsafe.SizeOf<T75>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT76() { T76 v = default; string s = "T76 " + Unsafe.SizeOf<T76>(); Console.WriteLine(s); }
  static unsafe void MT77() { T77 v = default; string s = "T77 " + Unsafe.SizeOf<T77>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT78() { T78 v = default; string s = "T78 " + Unsafe.SizeOf<T78>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT79() { T79 v = default; string s = "T79 " + Unsafe.SizeOf<T79>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT80() { T80 v = default; string s = "T80 " + Unsafe.SizeOf<T80>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT81() { T81 v = default; string s = "T81 " + Unsafe.SizeOf<T81>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT82() { T82 v = default; string s = "T82 " + Unsafe.SizeOf<T82>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT83() { T83 v = default; string s = "T83 " + Unsafe.SizeOf<T83>(); Console.WriteLine(s); }
  static unsafe void MT84() { T84 v = default; string s = "T84 " + Unsafe.SizeOf<T84>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT85() { T85 v = default; string s = "T85 " + Unsafe.SizeOf<T85>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT86() { T86 v = default; string s = "T86 " + Unsafe.SizeOf<T86>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT87() { T87 v = default; string s = "T87 " + Unsafe.SizeOf<T87>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT88() { T88 v = default; string s = "T88 " + Unsafe.SizeOf<T88>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT89() { T89 v = default; string s = "T89 " + Unsafe.SizeOf<T89>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT90() { T90 v = default; string s = "T90 " + Unsafe.SizeOf<T90>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT91() { T91 v = default; string s = "T91 " + Unsafe.SizeOf<T91>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT92() { T92 v = default; string s = "T92 " + Unsafe.SizeOf<T92>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT93() { T93 v = default; string s = "T93 " + Unsafe.SizeOf<T93>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT94() { T94 v = default; string s = "T94 " + Unsafe.SizeOf<T94>(); Console.WriteLine(s); }
  static unsafe void MT95() { T95 v = default; string s = "T95 " + Unsafe.SizeOf<T95>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT96() { T96 v = default; string s = "T96 " + Unsafe.SizeOf<T96>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT97() { T97 v = default; string s = "T97 " + Unsafe.SizeOf<T97>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT98() { T98 v = default; string s = "T98 " + Unsafe.SizeOf<T98>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT99() { T99 v = default; string s = "T99 " + Unsafe.SizeOf<T99>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT100() { T100 v = default; string s = "T100 " + Unsafe.SizeOf<T100>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT101() { T101 v = default; string s = "T101 " + Unsafe.SizeOf<T101>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT102() { T102 v = default; string s = "T102 " + Unsafe.SizeOf<T102>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT103() { T103 v = default; string s = "T103 " + Unsafe.SizeOf<T103>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT104() { T104 v = default; string s = "T104 " + Unsafe.SizeOf<T104>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT105() { T105 v = default; string s = "T105 " + Unsafe.SizeOf<T105>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT106() { T106 v = default; string s = "T106 " + Unsafe.SizeOf<T106>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT107() { T107 v = default; string s = "T107 " + Unsafe.SizeOf<T107>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT108() { T108 v = default; string s = "T108 " + Unsafe.SizeOf<T108>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT109() { T109 v = default; string s = "T109 " + Unsafe.SizeOf<T109>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT110() { T110 v = default; string s = "T110 " + Unsafe.SizeOf<T110>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT111() { T111 v = default; string s = "T111 " + Unsafe.SizeOf<T111>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT112() { T112 v = default; string s = "T112 " + Unsafe.SizeOf<T112>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT113() { T113 v = default; string s = "T113 " + Unsafe.SizeOf<T113>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT114() { T114 v = default; string s = "T114 " + Unsafe.SizeOf<T114>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT115() { T115 v = default; string s = "T115 " + Unsafe.SizeOf<T115>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT116() { T116 v = default; string s = "T116 " + Unsafe.SizeOf<T116>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT117() { T117 v = default; string s = "T117 " + Unsafe.SizeOf<T117>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT118() { T118 v = default; string s = "T118 " + Unsafe.SizeOf<T118>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT119() { T119 v = default; string s = "T119 " + Unsafe.SizeOf<T119>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT120() { T120 v = default; string s = "T120 " + Unsafe.SizeOf<T120>(); Console.WriteLine(s); }
  static unsafe void MT121() { T121 v = default; string s = "T121 " + Unsafe.SizeOf<T121>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT122() { T122 v = default; string s = "T122 " + Unsafe.SizeOf<T122>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT123() { T123 v = default; string s = "T123 " + Unsafe.SizeOf<T123>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT124() { T124 v = default; string s = "T124 " + Unsafe.SizeOf<T124>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT125() { T125 v = default; string s = "T125 " + Unsafe.SizeOf<T125>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT126() { T126 v = default; string s = "T126 " + Unsafe.SizeOf<T126>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT127() { T127 v = default; string s = "T127 " + Unsafe.SizeOf<T127>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT128() { T128 v = default; string s = "T128 " + Unsafe.SizeOf<T128>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT129() { T129 v = default; string s = "T129 " + Unsafe.SizeOf<T129>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT130() { T130 v = default; string s = "T130 " + Unsafe.SizeOf<T130>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT131() { T131 v = default; string s = "T131 " + Unsafe.SizeOf<T131>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT132() { T132 v = default; string s = "T132 " + Unsafe.SizeOf<T132>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT133() { T133 v = default; string s = "T133 " + Unsafe.SizeOf<T133>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT134() { T134 v = default; string s = "T134 " + Unsafe.SizeOf<T134>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT135() { T135 v = default; string s = "T135 " + Unsafe.SizeOf<T135>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT136() { T136 v = default; string s = "T136 " + Unsafe.SizeOf<T136>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT137() { T137 v = default; string s = "T137 " + Unsafe.SizeOf<T137>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT138() { T138 v = default; string s = "T138 " + Unsafe.SizeOf<T138>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT139() { T139 v = default; string s = "T139 " + Unsafe.SizeOf<T139>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT140() { T140 v = default; string s = "T140 " + Unsafe.SizeOf<T140>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT141() { T141 v = default; string s = "T141 " + Unsafe.SizeOf<T141>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT142() { T142 v = default; string s = "T142 " + Unsafe.SizeOf<T142>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT143() { T143 v = default; string s = "T143 " + Unsafe.SizeOf<T143>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT144() { T144 v = default; string s = "T144 " + Unsafe.SizeOf<T144>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT145() { T145 v = default; string s = "T145 " + Unsafe.SizeOf<T145>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT146() { T146 v = default; string s = "T146 " + Unsafe.SizeOf<T146>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT147() { T147 v = default; string s = "T147 " + Unsafe.SizeOf<T147>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT148() { T148 v = default; string s = "T148 " + Unsafe.SizeOf<T148>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT149() { T149 v = default; string s = "T149 " + Unsafe.SizeOf<T149>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT150() { T150 v = default; string s = "T150 " + Unsafe.SizeOf<T150>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT151() { T151 v = default; string s = "T151 " + Unsafe.SizeOf<T151>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT152() { T152 v = default; string s = "T152 " + Unsafe.SizeOf<T152>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT153() { T153 v = default; string s = "T153 " + Unsafe.SizeOf<T153>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT154() { T154 v = default; string s = "T154 " + Unsafe.SizeOf<T154>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT155() { T155 v = default; string s = "T155 " + Unsafe.SizeOf<T155>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT156() { T156 v = default; string s = "T156 " + Unsafe.SizeOf<T156>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT157() { T157 v = default; string s = "T157 " + Unsafe.SizeOf<T157>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT158() { T158 v = default; string s = "T158 " + Unsafe.SizeOf<T158>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT159() { T159 v = default; string s = "T159 " + Unsafe.SizeOf<T159>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT160() { T160 v = default; string s = "T160 " + Unsafe.SizeOf<T160>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT161() { T161 v = default; string s = "T161 " + Unsafe.SizeOf<T161>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT162() { T162 v = default; string s = "T162 " + Unsafe.SizeOf<T162>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT163() { T163 v = default; string s = "T163 " + Unsafe.SizeOf<T163>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT164() { T164 v = default; string s = "T164 " + Unsafe.SizeOf<T164>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT165() { T165 v = default; string s = "T165 " + Unsafe.SizeOf<T165>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT166() { T166 v = default; string s = "T166 " + Unsafe.SizeOf<T166>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT167() { T167 v = default; string s = "T167 " + Unsafe.SizeOf<T167>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT168() { T168 v = default; string s = "T168 " + Unsafe.SizeOf<T168>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT169() { T169 v = default; string s = "T169 " + Unsafe.SizeOf<T169>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT170() { T170 v = default; string s = "T170 " + Unsafe.SizeOf<T170>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT171() { T171 v = default; string s = "T171 " + Unsafe.SizeOf<T171>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT172() { T172 v = default; string s = "T172 " + Unsafe.SizeOf<T172>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT173() { T173 v = default; string s = "T173 " + Unsafe.SizeOf<T173>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT174() { T174 v = default; string s = "T174 " + Unsafe.SizeOf<T174>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT175() { T175 v = default; string s = "T175 " + Unsafe.SizeOf<T175>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT176() { T176 v = default; string s = "T176 " + Unsafe.SizeOf<T176>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT177() { T177 v = default; string s = "T177 " + Unsafe.SizeOf<T177>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT178() { T178 v = default; string s = "T178 " + Unsafe.SizeOf<T178>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT179() { T179 v = default; string s = "T179 " + Unsafe.SizeOf<T179>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT180() { T180 v = default; string s = "T180 " + Unsafe.SizeOf<T180>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT181() { T181 v = default; string s = "T181 " + Unsafe.SizeOf<T181>(); Console.WriteLine(s); }
  static unsafe void MT182() { T182 v = default; string s = "T182 " + Unsafe.SizeOf<T182>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT183() { T183 v = default; string s = "T183 " + Unsafe.SizeOf<T183>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT184() { T184 v = default; string s = "T184 " + Unsafe.SizeOf<T184>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT185() { T185 v = default; string s = "T185 " + Unsafe.SizeOf<T185>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT186() { T186 v = default; string s = "T186 " + Unsafe.SizeOf<T186>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT187() { T187 v = default; string s = "T187 " + Unsafe.SizeOf<T187>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT188() { T188 v = default; string s = "T188 " + Unsafe.SizeOf<T188>(); Console.WriteLine(s); }
  static unsafe void MT189() { T189 v = default; string s = "T189 " + Unsafe.SizeOf<T189>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT190() { T190 v = default; string s = "T190 " + Unsafe.SizeOf<T190>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT191() { T191 v = default; string s = "T191 " + Unsafe.SizeOf<T191>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT192() { T192 v = default; string s = "T192 " + Unsafe.SizeOf<T192>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT193() { T193 v = default; string s = "T193 " + Unsafe.SizeOf<T193>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT194() { T194 v = default; string s = "T194 " + Unsafe.SizeOf<T194>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT195() { T195 v = default; string s = "T195 " + Unsafe.SizeOf<T195>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT196() { T196 v = default; string s = "T196 " + Unsafe.SizeOf<T196>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT197() { T197 v = default; string s = "T197 " + Unsafe.SizeOf<T197>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT198() { T198 v = default; string s = "T198 " + Unsafe.SizeOf<T198>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT199() { T199 v = default; string s = "T199 " + Unsafe.SizeOf<T199>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT200() { T200 v = default; string s = "T200 " + Unsafe.SizeOf<T200>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT201() { T201 v = default; string s = "T201 " + Unsafe.SizeOf<T201>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT202() { T202 v = default; string s = "T202 " + Unsafe.SizeOf<T202>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT203() { T203 v = default; string s = "T203 " + Unsafe.SizeOf<T203>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT204() { T204 v = default; string s = "T204 " + Unsafe.SizeOf<T204>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT205() { T205 v = default; string s = "T205 " + Unsafe.SizeOf<T205>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT206() { T206 v = default; string s = "T206 " + Unsafe.SizeOf<T206>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT207() { T207 v = default; string s = "T207 " + Unsafe.SizeOf<T207>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT208() { T208 v = default; string s = "T208 " + Unsafe.SizeOf<T208>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT209() { T209 v = default; string s = "T209 " + Unsafe.SizeOf<T209>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT210() { T210 v = default; string s = "T210 " + Unsafe.SizeOf<T210>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT211() { T211 v = default; string s = "T211 " + Unsafe.SizeOf<T211>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT212() { T212 v = default; string s = "T212 " + Unsafe.SizeOf<T212>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT213() { T213 v = default; string s = "T213 " + Unsafe.SizeOf<T213>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT214() { T214 v = default; string s = "T214 " + Unsafe.SizeOf<T214>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT215() { T215 v = default; string s = "T215 " + Unsafe.SizeOf<T215>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT216() { T216 v = default; string s = "T216 " + Unsafe.SizeOf<T216>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT217() { T217 v = default; string s = "T217 " + Unsafe.SizeOf<T217>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT218() { T218 v = default; string s = "T218 " + Unsafe.SizeOf<T218>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT219() { T219 v = default; string s = "T219 " + Unsafe.SizeOf<T219>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT220() { T220 v = default; string s = "T220 " + Unsafe.SizeOf<T220>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT221() { T221 v = default; string s = "T221 " + Unsafe.SizeOf<T221>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT222() { T222 v = default; string s = "T222 " + Unsafe.SizeOf<T222>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT223() { T223 v = default; string s = "T223 " + Unsafe.SizeOf<T223>(); Console.WriteLine(s); }
  static unsafe void MT224() { T224 v = default; string s = "T224 " + Unsafe.SizeOf<T224>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT225() { T225 v = default; string s = "T225 " + Unsafe.SizeOf<T225>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT226() { T226 v = default; string s = "T226 " + Unsafe.SizeOf<T226>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT227() { T227 v = default; string s = "T227 " + Unsafe.SizeOf<T227>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT228() { T228 v = default; string s = "T228 " + Unsafe.SizeOf<T228>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT229() { T229 v = default; string s = "T229 " + Unsafe.SizeOf<T229>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT230() { T230 v = default; string s = "T230 " + Unsafe.SizeOf<T230>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT231() { T231 v = default; string s = "T231 " + Unsafe.SizeOf<T231>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT232() { T232 v = default; string s = "T232 " + Unsafe.SizeOf<T232>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT233() { T233 v = default; string s = "T233 " + Unsafe.SizeOf<T233>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT234() { T234 v = default; string s = "T234 " + Unsafe.SizeOf<T234>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT235() { T235 v = default; string s = "T235 " + Unsafe.SizeOf<T235>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT236() { T236 v = default; string s = "T236 " + Unsafe.SizeOf<T236>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT237() { T237 v = default; string s = "T237 " + Unsafe.SizeOf<T237>(); Console.WriteLine(s); }
  static unsafe void MT238() { T238 v = default; string s = "T238 " + Unsafe.SizeOf<T238>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT239() { T239 v = default; string s = "T239 " + Unsafe.SizeOf<T239>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT240() { T240 v = default; string s = "T240 " + Unsafe.SizeOf<T240>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT241() { T241 v = default; string s = "T241 " + Unsafe.SizeOf<T241>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT242() { T242 v = default; string s = "T242 " + Unsafe.SizeOf<T242>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT243() { T243 v = default; string s = "T243 " + Unsafe.SizeOf<T243>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT244() { T244 v = default; string s = "T244 " + Unsafe.SizeOf<T244>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT245() { T245 v = default; string s = "T245 " + Unsafe.SizeOf<T245>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT246() { T246 v = default; string s = "T246 " + Unsafe.SizeOf<T246>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT247() { T247 v = default; string s = "T247 " + Unsafe.SizeOf<T247>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT248() { T248 v = default; string s = "T248 " + Unsafe.SizeOf<T248>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT249() { T249 v = default; string s = "T249 " + Unsafe.SizeOf<T249>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT250() { T250 v = default; string s = "T250 " + Unsafe.SizeOf<T250>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT251() { T251 v = default; string s = "T251 " + Unsafe.SizeOf<T251>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT252() { T252 v = default; string s = "T252 " + Unsafe.SizeOf<T252>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT253() { T253 v = default; string s = "T253 " + Unsafe.SizeOf<T253>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT254() { T254 v = default; string s = "T254 " + Unsafe.SizeOf<T254>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT255() { T255 v = default; string s = "T255 " + Unsafe.SizeOf<T255>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT256() { T256 v = default; string s = "T256 " + Unsafe.SizeOf<T256>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT257() { T257 v = default; string s = "T257 " + Unsafe.SizeOf<T257>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT258() { T258 v = default; string s = "T258 " + Unsafe.SizeOf<T258>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT259() { T259 v = default; string s = "T259 " + Unsafe.SizeOf<T259>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT260() { T260 v = default; string s = "T260 " + Unsafe.SizeOf<T260>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT261() { T261 v = default; string s = "T261 " + Unsafe.SizeOf<T261>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT262() { T262 v = default; string s = "T262 " + Unsafe.SizeOf<T262>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT263() { T263 v = default; string s = "T263 " + Unsafe.SizeOf<T263>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT264() { T264 v = default; string s = "T264 " + Unsafe.SizeOf<T264>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT265() { T265 v = default; string s = "T265 " + Unsafe.SizeOf<T265>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT266() { T266 v = default; string s = "T266 " + Unsafe.SizeOf<T266>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT267() { T267 v = default; string s = "T267 " + Unsafe.SizeOf<T267>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT268() { T268 v = default; string s = "T268 " + Unsafe.SizeOf<T268>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT269() { T269 v = default; string s = "T269 " + Unsafe.SizeOf<T269>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT270() { T270 v = default; string s = "T270 " + Unsafe.SizeOf<T270>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT271() { T271 v = default; string s = "T271 " + Unsafe.SizeOf<T271>(); Console.WriteLine(s); }
  static unsafe void MT272() { T272 v = default; string s = "T272 " + Unsafe.SizeOf<T272>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT273() { T273 v = default; string s = "T273 " + Unsafe.SizeOf<T273>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT274() { T274 v = default; string s = "T274 " + Unsafe.SizeOf<T274>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT275() { T275 v = default; string s = "T275 " + Unsafe.SizeOf<T275>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT276() { T276 v = default; string s = "T276 " + Unsafe.SizeOf<T276>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT277() { T277 v = default; string s = "T277 " + Unsafe.SizeOf<T277>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT278() { T278 v = default; string s = "T278 " + Unsafe.SizeOf<T278>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT279() { T279 v = default; string s = "T279 " + Unsafe.SizeOf<T279>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT280() { T280 v = default; string s = "T280 " + Unsafe.SizeOf<T280>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT281() { T281 v = default; string s = "T281 " + Unsafe.SizeOf<T281>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT282() { T282 v = default; string s = "T282 " + Unsafe.SizeOf<T282>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT283() { T283 v = default; string s = "T283 " + Unsafe.SizeOf<T283>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT284() { T284 v = default; string s = "T284 " + Unsafe.SizeOf<T284>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT285() { T285 v = default; string s = "T285 " + Unsafe.SizeOf<T285>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT286() { T286 v = default; string s = "T286 " + Unsafe.SizeOf<T286>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT287() { T287 v = default; string s = "T287 " + Unsafe.SizeOf<T287>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT288() { T288 v = default; string s = "T288 " + Unsafe.SizeOf<T288>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT289() { T289 v = default; string s = "T289 " + Unsafe.SizeOf<T289>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT290() { T290 v = default; string s = "T290 " + Unsafe.SizeOf<T290>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT291() { T291 v = default; string s = "T291 " + Unsafe.SizeOf<T291>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT292() { T292 v = default; string s = "T292 " + Unsafe.SizeOf<T292>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT293() { T293 v = default; string s = "T293 " + Unsafe.SizeOf<T293>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT294() { T294 v = default; string s = "T294 " + Unsafe.SizeOf<T294>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT295() { T295 v = default; string s = "T295 " + Unsafe.SizeOf<T295>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT296() { T296 v = default; string s = "T296 " + Unsafe.SizeOf<T296>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT297() { T297 v = default; string s = "T297 " + Unsafe.SizeOf<T297>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT298() { T298 v = default; string s = "T298 " + Unsafe.SizeOf<T298>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT299() { T299 v = default; string s = "T299 " + Unsafe.SizeOf<T299>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT300() { T300 v = default; string s = "T300 " + Unsafe.SizeOf<T300>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT301() { T301 v = default; string s = "T301 " + Unsafe.SizeOf<T301>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT302() { T302 v = default; string s = "T302 " + Unsafe.SizeOf<T302>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT303() { T303 v = default; string s = "T303 " + Unsafe.SizeOf<T303>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT304() { T304 v = default; string s = "T304 " + Unsafe.SizeOf<T304>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT305() { T305 v = default; string s = "T305 " + Unsafe.SizeOf<T305>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT306() { T306 v = default; string s = "T306 " + Unsafe.SizeOf<T306>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT307() { T307 v = default; string s = "T307 " + Unsafe.SizeOf<T307>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT308() { T308 v = default; string s = "T308 " + Unsafe.SizeOf<T308>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT309() { T309 v = default; string s = "T309 " + Unsafe.SizeOf<T309>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT310() { T310 v = default; string s = "T310 " + Unsafe.SizeOf<T310>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT311() { T311 v = default; string s = "T311 " + Unsafe.SizeOf<T311>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT312() { T312 v = default; string s = "T312 " + Unsafe.SizeOf<T312>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT313() { T313 v = default; string s = "T313 " + Unsafe.SizeOf<T313>(); Console.WriteLine(s); }
  static unsafe void MT314() { T314 v = default; string s = "T314 " + Unsafe.SizeOf<T314>(); Console.WriteLine(s); }
  static unsafe void MT315() { T315 v = default; string s = "T315 " + Unsafe.SizeOf<T315>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT316() { T316 v = default; string s = "T316 " + Unsafe.SizeOf<T316>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT317() { T317 v = default; string s = "T317 " + Unsafe.SizeOf<T317>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT318() { T318 v = default; string s = "T318 " + Unsafe.SizeOf<T318>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT319() { T319 v = default; string s = "T319 " + Unsafe.SizeOf<T319>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT320() { T320 v = default; string s = "T320 " + Unsafe.SizeOf<T320>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT321() { T321 v = default; string s = "T321 " + Unsafe.SizeOf<T321>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT322() { T322 v = default; string s = "T322 " + Unsafe.SizeOf<T322>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT323() { T323 v = default; string s = "T323 " + Unsafe.SizeOf<T323>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT324() { T324 v = default; string s = "T324 " + Unsafe.SizeOf<T324>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT325() { T325 v = default; string s = "T325 " + Unsafe.SizeOf<T325>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT326() { T326 v = default; string s = "T326 " + Unsafe.SizeOf<T326>(); Console.WriteLine(s); }
  static unsafe void MT327() { T327 v = default; string s = "T327 " + Unsafe.SizeOf<T327>(); Console.WriteLine(s); }
  static unsafe void MT328() { T328 v = default; string s = "T328 " + Unsafe.SizeOf<T328>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT329() { T329 v = default; string s = "T329 " + Unsafe.SizeOf<T329>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT330() { T330 v = default; string s = "T330 " + Unsafe.SizeOf<T330>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT331() { T331 v = default; string s = "T331 " + Unsafe.SizeOf<T331>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT332() { T332 v = default; string s = "T332 " + Unsafe.SizeOf<T332>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT333() { T333 v = default; string s = "T333 " + Unsafe.SizeOf<T333>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT334() { T334 v = default; string s = "T334 " + Unsafe.SizeOf<T334>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT335() { T335 v = default; string s = "T335 " + Unsafe.SizeOf<T335>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT336() { T336 v = default; string s = "T336 " + Unsafe.SizeOf<T336>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT337() { T337 v = default; string s = "T337 " + Unsafe.SizeOf<T337>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT338() { T338 v = default; string s = "T338 " + Unsafe.SizeOf<T338>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT339() { T339 v = default; string s = "T339 " + Unsafe.SizeOf<T339>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT340() { T340 v = default; string s = "T340 " + Unsafe.SizeOf<T340>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT341() { T341 v = default; string s = "T341 " + Unsafe.SizeOf<T341>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT342() { T342 v = default; string s = "T342 " + Unsafe.SizeOf<T342>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT343() { T343 v = default; string s = "T343 " + Unsafe.SizeOf<T343>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT344() { T344 v = default; string s = "T344 " + Unsafe.SizeOf<T344>(); Console.WriteLine(s); }
  static unsafe void MT345() { T345 v = default; string s = "T345 " + Unsafe.SizeOf<T345>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT346() { T346 v = default; string s = "T346 " + Unsafe.SizeOf<T346>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT347() { T347 v = default; string s = "T347 " + Unsafe.SizeOf<T347>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT348() { T348 v = default; string s = "T348 " + Unsafe.SizeOf<T348>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT349() { T349 v = default; string s = "T349 " + Unsafe.SizeOf<T349>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT350() { T350 v = default; string s = "T350 " + Unsafe.SizeOf<T350>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT351() { T351 v = default; string s = "T351 " + Unsafe.SizeOf<T351>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT352() { T352 v = default; string s = "T352 " + Unsafe.SizeOf<T352>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT353() { T353 v = default; string s = "T353 " + Unsafe.SizeOf<T353>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT354() { T354 v = default; string s = "T354 " + Unsafe.SizeOf<T354>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT355() { T355 v = default; string s = "T355 " + Unsafe.SizeOf<T355>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT356() { T356 v = default; string s = "T356 " + Unsafe.SizeOf<T356>(); Console.WriteLine(s); }
  static unsafe void MT357() { T357 v = default; string s = "T357 " + Unsafe.SizeOf<T357>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT358() { T358 v = default; string s = "T358 " + Unsafe.SizeOf<T358>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT359() { T359 v = default; string s = "T359 " + Unsafe.SizeOf<T359>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT360() { T360 v = default; string s = "T360 " + Unsafe.SizeOf<T360>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT361() { T361 v = default; string s = "T361 " + Unsafe.SizeOf<T361>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT362() { T362 v = default; string s = "T362 " + Unsafe.SizeOf<T362>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT363() { T363 v = default; string s = "T363 " + Unsafe.SizeOf<T363>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT364() { T364 v = default; string s = "T364 " + Unsafe.SizeOf<T364>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT365() { T365 v = default; string s = "T365 " + Unsafe.SizeOf<T365>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT366() { T366 v = default; string s = "T366 " + Unsafe.SizeOf<T366>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT367() { T367 v = default; string s = "T367 " + Unsafe.SizeOf<T367>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT368() { T368 v = default; string s = "T368 " + Unsafe.SizeOf<T368>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT369() { T369 v = default; string s = "T369 " + Unsafe.SizeOf<T369>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT370() { T370 v = default; string s = "T370 " + Unsafe.SizeOf<T370>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT371() { T371 v = default; string s = "T371 " + Unsafe.SizeOf<T371>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT372() { T372 v = default; string s = "T372 " + Unsafe.SizeOf<T372>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT373() { T373 v = default; string s = "T373 " + Unsafe.SizeOf<T373>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT374() { T374 v = default; string s = "T374 " + Unsafe.SizeOf<T374>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT375() { T375 v = default; string s = "T375 " + Unsafe.SizeOf<T375>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT376() { T376 v = default; string s = "T376 " + Unsafe.SizeOf<T376>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT377() { T377 v = default; string s = "T377 " + Unsafe.SizeOf<T377>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT378() { T378 v = default; string s = "T378 " + Unsafe.SizeOf<T378>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT379() { T379 v = default; string s = "T379 " + Unsafe.SizeOf<T379>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT380() { T380 v = default; string s = "T380 " + Unsafe.SizeOf<T380>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT381() { T381 v = default; string s = "T381 " + Unsafe.SizeOf<T381>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT382() { T382 v = default; string s = "T382 " + Unsafe.SizeOf<T382>(); Console.WriteLine(s); }
  static unsafe void MT383() { T383 v = default; string s = "T383 " + Unsafe.SizeOf<T383>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT384() { T384 v = default; string s = "T384 " + Unsafe.SizeOf<T384>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT385() { T385 v = default; string s = "T385 " + Unsafe.SizeOf<T385>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT386() { T386 v = default; string s = "T386 " + Unsafe.SizeOf<T386>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT387() { T387 v = default; string s = "T387 " + Unsafe.SizeOf<T387>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT388() { T388 v = default; string s = "T388 " + Unsafe.SizeOf<T388>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT389() { T389 v = default; string s = "T389 " + Unsafe.SizeOf<T389>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT390() { T390 v = default; string s = "T390 " + Unsafe.SizeOf<T390>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT391() { T391 v = default; string s = "T391 " + Unsafe.SizeOf<T391>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT392() { T392 v = default; string s = "T392 " + Unsafe.SizeOf<T392>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT393() { T393 v = default; string s = "T393 " + Unsafe.SizeOf<T393>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT394() { T394 v = default; string s = "T394 " + Unsafe.SizeOf<T394>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT395() { T395 v = default; string s = "T395 " + Unsafe.SizeOf<T395>(); Console.WriteLine(s); }
  static unsafe void MT396() { T396 v = default; string s = "T396 " + Unsafe.SizeOf<T396>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT397() { T397 v = default; string s = "T397 " + Unsafe.SizeOf<T397>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT398() { T398 v = default; string s = "T398 " + Unsafe.SizeOf<T398>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT399() { T399 v = default; string s = "T399 " + Unsafe.SizeOf<T399>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT400() { T400 v = default; string s = "T400 " + Unsafe.SizeOf<T400>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT401() { T401 v = default; string s = "T401 " + Unsafe.SizeOf<T401>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT402() { T402 v = default; string s = "T402 " + Unsafe.SizeOf<T402>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT403() { T403 v = default; string s = "T403 " + Unsafe.SizeOf<T403>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT404() { T404 v = default; string s = "T404 " + Unsafe.SizeOf<T404>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT405() { T405 v = default; string s = "T405 " + Unsafe.SizeOf<T405>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT406() { T406 v = default; string s = "T406 " + Unsafe.SizeOf<T406>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT407() { T407 v = default; string s = "T407 " + Unsafe.SizeOf<T407>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT408() { T408 v = default; string s = "T408 " + Unsafe.SizeOf<T408>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT409() { T409 v = default; string s = "T409 " + Unsafe.SizeOf<T409>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT410() { T410 v = default; string s = "T410 " + Unsafe.SizeOf<T410>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT411() { T411 v = default; string s = "T411 " + Unsafe.SizeOf<T411>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT412() { T412 v = default; string s = "T412 " + Unsafe.SizeOf<T412>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT413() { T413 v = default; string s = "T413 " + Unsafe.SizeOf<T413>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT414() { T414 v = default; string s = "T414 " + Unsafe.SizeOf<T414>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT415() { T415 v = default; string s = "T415 " + Unsafe.SizeOf<T415>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT416() { T416 v = default; string s = "T416 " + Unsafe.SizeOf<T416>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT417() { T417 v = default; string s = "T417 " + Unsafe.SizeOf<T417>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT418() { T418 v = default; string s = "T418 " + Unsafe.SizeOf<T418>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT419() { T419 v = default; string s = "T419 " + Unsafe.SizeOf<T419>(); Console.WriteLine(s); }
  static unsafe void MT420() { T420 v = default; string s = "T420 " + Unsafe.SizeOf<T420>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT421() { T421 v = default; string s = "T421 " + Unsafe.SizeOf<T421>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT422() { T422 v = default; string s = "T422 " + Unsafe.SizeOf<T422>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT423() { T423 v = default; string s = "T423 " + Unsafe.SizeOf<T423>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT424() { T424 v = default; string s = "T424 " + Unsafe.SizeOf<T424>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT425() { T425 v = default; string s = "T425 " + Unsafe.SizeOf<T425>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT426() { T426 v = default; string s = "T426 " + Unsafe.SizeOf<T426>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT427() { T427 v = default; string s = "T427 " + Unsafe.SizeOf<T427>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT428() { T428 v = default; string s = "T428 " + Unsafe.SizeOf<T428>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT429() { T429 v = default; string s = "T429 " + Unsafe.SizeOf<T429>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT430() { T430 v = default; string s = "T430 " + Unsafe.SizeOf<T430>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT431() { T431 v = default; string s = "T431 " + Unsafe.SizeOf<T431>(); Console.WriteLine(s); }
  static unsafe void MT432() { T432 v = default; string s = "T432 " + Unsafe.SizeOf<T432>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT433() { T433 v = default; string s = "T433 " + Unsafe.SizeOf<T433>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT434() { T434 v = default; string s = "T434 " + Unsafe.SizeOf<T434>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT435() { T435 v = default; string s = "T435 " + Unsafe.SizeOf<T435>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT436() { T436 v = default; string s = "T436 " + Unsafe.SizeOf<T436>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT437() { T437 v = default; string s = "T437 " + Unsafe.SizeOf<T437>(); Console.WriteLine(s); }
  static unsafe void MT438() { T438 v = default; string s = "T438 " + Unsafe.SizeOf<T438>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT439() { T439 v = default; string s = "T439 " + Unsafe.SizeOf<T439>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT440() { T440 v = default; string s = "T440 " + Unsafe.SizeOf<T440>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT441() { T441 v = default; string s = "T441 " + Unsafe.SizeOf<T441>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT442() { T442 v = default; string s = "T442 " + Unsafe.SizeOf<T442>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT443() { T443 v = default; string s = "T443 " + Unsafe.SizeOf<T443>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT444() { T444 v = default; string s = "T444 " + Unsafe.SizeOf<T444>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT445() { T445 v = default; string s = "T445 " + Unsafe.SizeOf<T445>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT446() { T446 v = default; string s = "T446 " + Unsafe.SizeOf<T446>(); Console.WriteLine(s); }
  static unsafe void MT447() { T447 v = default; string s = "T447 " + Unsafe.SizeOf<T447>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT448() { T448 v = default; string s = "T448 " + Unsafe.SizeOf<T448>(); Console.WriteLine(s); }
  static unsafe void MT449() { T449 v = default; string s = "T449 " + Unsafe.SizeOf<T449>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT450() { T450 v = default; string s = "T450 " + Unsafe.SizeOf<T450>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT451() { T451 v = default; string s = "T451 " + Unsafe.SizeOf<T451>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT452() { T452 v = default; string s = "T452 " + Unsafe.SizeOf<T452>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT453() { T453 v = default; string s = "T453 " + Unsafe.SizeOf<T453>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT454() { T454 v = default; string s = "T454 " + Unsafe.SizeOf<T454>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT455() { T455 v = default; string s = "T455 " + Unsafe.SizeOf<T455>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT456() { T456 v = default; string s = "T456 " + Unsafe.SizeOf<T456>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT457() { T457 v = default; string s = "T457 " + Unsafe.SizeOf<T457>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT458() { T458 v = default; string s = "T458 " + Unsafe.SizeOf<T458>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT459() { T459 v = default; string s = "T459 " + Unsafe.SizeOf<T459>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT460() { T460 v = default; string s = "T460 " + Unsafe.SizeOf<T460>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT461() { T461 v = default; string s = "T461 " + Unsafe.SizeOf<T461>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT462() { T462 v = default; string s = "T462 " + Unsafe.SizeOf<T462>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT463() { T463 v = default; string s = "T463 " + Unsafe.SizeOf<T463>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT464() { T464 v = default; string s = "T464 " + Unsafe.SizeOf<T464>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT465() { T465 v = default; string s = "T465 " + Unsafe.SizeOf<T465>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT466() { T466 v = default; string s = "T466 " + Unsafe.SizeOf<T466>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT467() { T467 v = default; string s = "T467 " + Unsafe.SizeOf<T467>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT468() { T468 v = default; string s = "T468 " + Unsafe.SizeOf<T468>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT469() { T469 v = default; string s = "T469 " + Unsafe.SizeOf<T469>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT470() { T470 v = default; string s = "T470 " + Unsafe.SizeOf<T470>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT471() { T471 v = default; string s = "T471 " + Unsafe.SizeOf<T471>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT472() { T472 v = default; string s = "T472 " + Unsafe.SizeOf<T472>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT473() { T473 v = default; string s = "T473 " + Unsafe.SizeOf<T473>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT474() { T474 v = default; string s = "T474 " + Unsafe.SizeOf<T474>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT475() { T475 v = default; string s = "T475 " + Unsafe.SizeOf<T475>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT476() { T476 v = default; string s = "T476 " + Unsafe.SizeOf<T476>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT477() { T477 v = default; string s = "T477 " + Unsafe.SizeOf<T477>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT478() { T478 v = default; string s = "T478 " + Unsafe.SizeOf<T478>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT479() { T479 v = default; string s = "T479 " + Unsafe.SizeOf<T479>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT480() { T480 v = default; string s = "T480 " + Unsafe.SizeOf<T480>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT481() { T481 v = default; string s = "T481 " + Unsafe.SizeOf<T481>(); Console.WriteLine(s); }
  static unsafe void MT482() { T482 v = default; string s = "T482 " + Unsafe.SizeOf<T482>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT483() { T483 v = default; string s = "T483 " + Unsafe.SizeOf<T483>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT484() { T484 v = default; string s = "T484 " + Unsafe.SizeOf<T484>(); Console.WriteLine(s); }
  static unsafe void MT485() { T485 v = default; string s = "T485 " + Unsafe.SizeOf<T485>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT486() { T486 v = default; string s = "T486 " + Unsafe.SizeOf<T486>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT487() { T487 v = default; string s = "T487 " + Unsafe.SizeOf<T487>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT488() { T488 v = default; string s = "T488 " + Unsafe.SizeOf<T488>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT489() { T489 v = default; string s = "T489 " + Unsafe.SizeOf<T489>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT490() { T490 v = default; string s = "T490 " + Unsafe.SizeOf<T490>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT491() { T491 v = default; string s = "T491 " + Unsafe.SizeOf<T491>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT492() { T492 v = default; string s = "T492 " + Unsafe.SizeOf<T492>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT493() { T493 v = default; string s = "T493 " + Unsafe.SizeOf<T493>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT494() { T494 v = default; string s = "T494 " + Unsafe.SizeOf<T494>(); Console.WriteLine(s); }
  static unsafe void MT495() { T495 v = default; string s = "T495 " + Unsafe.SizeOf<T495>(); s += " " + D((nint)(&v.f0), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT496() { T496 v = default; string s = "T496 " + Unsafe.SizeOf<T496>(); Console.WriteLine(s); }
  static unsafe void MT497() { T497 v = default; string s = "T497 " + Unsafe.SizeOf<T497>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT498() { T498 v = default; string s = "T498 " + Unsafe.SizeOf<T498>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); Console.WriteLine(s); }
  static unsafe void MT499() { T499 v = default; string s = "T499 " + Unsafe.SizeOf<T499>(); s += " " + D((nint)(&v.f0), (nint)(&v)); s += " " + D((nint)(&v.f1), (nint)(&v)); s += " " + D((nint)(&v.f2), (nint)(&v)); s += " " + D((nint)(&v.f3), (nint)(&v)); s += " " + D((nint)(&v.f4), (nint)(&v)); s += " " + D((nint)(&v.f5), (nint)(&v)); s += " " + D((nint)(&v.f6), (nint)(&v)); s += " " + D((nint)(&v.f7), (nint)(&v)); Console.WriteLine(s); }
  static void Main() {
    try { MT0(); } catch (Exception e) { Console.WriteLine("T0 " + e.GetType().Name); }
    try { MT1(); } catch (Exception e) { Console.WriteLine("T1 " + e.GetType().Name); }
    try { MT2(); } catch (Exception e) { Console.WriteLine("T2 " + e.GetType().Name); }
    try { MT3(); } catch (Exception e) { Console.WriteLine("T3 " + e.GetType().Name); }
    try { MT4(); } catch (Exception e) { Console.WriteLine("T4 " + e.GetType().Name); }
    try { MT5(); } catch (Exception e) { Console.WriteLine("T5 " + e.GetType().Name); }
    try { MT6(); } catch (Exception e) { Console.WriteLine("T6 " + e.GetType().Name); }
    try { MT7(); } catch (Exception e) { Console.WriteLine("T7 " + e.GetType().Name); }
    try { MT8(); } catch (Exception e) { Console.WriteLine("T8 " + e.GetType().Name); }
    try { MT9(); } catch (Exception e) { Console.WriteLine("T9 " + e.GetType().Name); }
    try { MT10(); } catch (Exception e) { Console.WriteLine("T10 " + e.GetType().Name); }
    try { MT11(); } catch (Exception e) { Console.WriteLine("T11 " + e.GetType().Name); }
    try { MT12(); } catch (Exception e) { Console.WriteLine("T12 " + e.GetType().Name); }
    try { MT13(); } catch (Exception e) { Console.WriteLine("T13 " + e.GetType().Name); }
    try { MT14(); } catch (Exception e) { Console.WriteLine("T14 " + e.GetType().Name); }
    try { MT15(); } catch (Exception e) { Console.WriteLine("T15 " + e.GetType().Name); }
    try { MT16(); } catch (Exception e) { Console.WriteLine("T16 " + e.GetType().Name); }
    try { MT17(); } catch (Exception e) { Console.WriteLine("T17 " + e.GetType().Name); }
    try { MT18(); } catch (Exception e) { Console.WriteLine("T18 " + e.GetType().Name); }
    try { MT19(); } catch (Exception e) { Console.WriteLine("T19 " + e.GetType().Name); }
    try { MT20(); } catch (Exception e) { Console.WriteLine("T20 " + e.GetType().Name); }
    try { MT21(); } catch (Exception e) { Console.WriteLine("T21 " + e.GetType().Name); }
    try { MT22(); } catch (Exception e) { Console.WriteLine("T22 " + e.GetType().Name); }
    try { MT23(); } catch (Exception e) { Console.WriteLine("T23 " + e.GetType().Name); }
    try { MT24(); } catch (Exception e) { Console.WriteLine("T24 " + e.GetType().Name); }
    try { MT25(); } catch (Exception e) { Console.WriteLine("T25 " + e.GetType().Name); }
    try { MT26(); } catch (Exception e) { Console.WriteLine("T26 " + e.GetType().Name); }
    try { MT27(); } catch (Exception e) { Console.WriteLine("T27 " + e.GetType().Name); }
    try { MT28(); } catch (Exception e) { Console.WriteLine("T28 " + e.GetType().Name); }
    try { MT29(); } catch (Exception e) { Console.WriteLine("T29 " + e.GetType().Name); }
    try { MT30(); } catch (Exception e) { Console.WriteLine("T30 " + e.GetType().Name); }
    try { MT31(); } catch (Exception e) { Console.WriteLine("T31 " + e.GetType().Name); }
    try { MT32(); } catch (Exception e) { Console.WriteLine("T32 " + e.GetType().Name); }
    try { MT33(); } catch (Exception e) { Console.WriteLine("T33 " + e.GetType().Name); }
    try { MT34(); } catch (Exception e) { Console.WriteLine("T34 " + e.GetType().Name); }
    try { MT35(); } catch (Exception e) { Console.WriteLine("T35 " + e.GetType().Name); }
    try { MT36(); } catch (Exception e) { Console.WriteLine("T36 " + e.GetType().Name); }
    try { MT37(); } catch (Exception e) { Console.WriteLine("T37 " + e.GetType().Name); }
    try { MT38(); } catch (Exception e) { Console.WriteLine("T38 " + e.GetType().Name); }
    try { MT39(); } catch (Exception e) { Console.WriteLine("T39 " + e.GetType().Name); }
    try { MT40(); } catch (Exception e) { Console.WriteLine("T40 " + e.GetType().Name); }
    try { MT41(); } catch (Exception e) { Console.WriteLine("T41 " + e.GetType().Name); }
    try { MT42(); } catch (Exception e) { Console.WriteLine("T42 " + e.GetType().Name); }
    try { MT43(); } catch (Exception e) { Console.WriteLine("T43 " + e.GetType().Name); }
    try { MT44(); } catch (Exception e) { Console.WriteLine("T44 " + e.GetType().Name); }
    try { MT45(); } catch (Exception e) { Console.WriteLine("T45 " + e.GetType().Name); }
    try { MT46(); } catch (Exception e) { Console.WriteLine("T46 " + e.GetType().Name); }
    try { MT47(); } catch (Exception e) { Console.WriteLine("T47 " + e.GetType().Name); }
    try { MT48(); } catch (Exception e) { Console.WriteLine("T48 " + e.GetType().Name); }
    try { MT49(); } catch (Exception e) { Console.WriteLine("T49 " + e.GetType().Name); }
    try { MT50(); } catch (Exception e) { Console.WriteLine("T50 " + e.GetType().Name); }
    try { MT51(); } catch (Exception e) { Console.WriteLine("T51 " + e.GetType().Name); }
    try { MT52(); } catch (Exception e) { Console.WriteLine("T52 " + e.GetType().Name); }
    try { MT53(); } catch (Exception e) { Console.WriteLine("T53 " + e.GetType().Name); }
    try { MT54(); } catch (Exception e) { Console.WriteLine("T54 " + e.GetType().Name); }
    try { MT55(); } catch (Exception e) { Console.WriteLine("T55 " + e.GetType().Name); }
    try { MT56(); } catch (Exception e) { Console.WriteLine("T56 " + e.GetType().Name); }
    try { MT57(); } catch (Exception e) { Console.WriteLine("T57 " + e.GetType().Name); }
    try { MT58(); } catch (Exception e) { Console.WriteLine("T58 " + e.GetType().Name); }
    try { MT59(); } catch (Exception e) { Console.WriteLine("T59 " + e.GetType().Name); }
    try { MT60(); } catch (Exception e) { Console.WriteLine("T60 " + e.GetType().Name); }
    try { MT61(); } catch (Exception e) { Console.WriteLine("T61 " + e.GetType().Name); }
    try { MT62(); } catch (Exception e) { Console.WriteLine("T62 " + e.GetType().Name); }
    try { MT63(); } catch (Exception e) { Console.WriteLine("T63 " + e.GetType().Name); }
    try { MT64(); } catch (Exception e) { Console.WriteLine("T64 " + e.GetType().Name); }
    try { MT65(); } catch (Exception e) { Console.WriteLine("T65 " + e.GetType().Name); }
    try { MT66(); } catch (Exception e) { Console.WriteLine("T66 " + e.GetType().Name); }
    try { MT67(); } catch (Exception e) { Console.WriteLine("T67 " + e.GetType().Name); }
    try { MT68(); } catch (Exception e) { Console.WriteLine("T68 " + e.GetType().Name); }
    try { MT69(); } catch (Exception e) { Console.WriteLine("T69 " + e.GetType().Name); }
    try { MT70(); } catch (Exception e) { Console.WriteLine("T70 " + e.GetType().Name); }
    try { MT71(); } catch (Exception e) { Console.WriteLine("T71 " + e.GetType().Name); }
    try { MT72(); } catch (Exception e) { Console.WriteLine("T72 " + e.GetType().Name); }
    try { MT73(); } catch (Exception e) { Console.WriteLine("T73 " + e.GetType().Name); }
    try { MT74(); } catch (Exception e) { Console.WriteLine("T74 " + e.GetType().Name); }
    try { MT75(); } catch (Exception e) { Console.WriteLine("T75 " + e.GetType().Name); }
    try { MT76(); } catch (Exception e) { Console.WriteLine("T76 " + e.GetType().Name); }
    try { MT77(); } catch (Exception e) { Console.WriteLine("T77 " + e.GetType().Name); }
    try { MT78(); } catch (Exception e) { Console.WriteLine("T78 " + e.GetType().Name); }
    try { MT79(); } catch (Exception e) { Console.WriteLine("T79 " + e.GetType().Name); }
    try { MT80(); } catch (Exception e) { Console.WriteLine("T80 " + e.GetType().Name); }
    try { MT81(); } catch (Exception e) { Console.WriteLine("T81 " + e.GetType().Name); }
    try { MT82(); } catch (Exception e) { Console.WriteLine("T82 " + e.GetType().Name); }
    try { MT83(); } catch (Exception e) { Console.WriteLine("T83 " + e.GetType().Name); }
    try { MT84(); } catch (Exception e) { Console.WriteLine("T84 " + e.GetType().Name); }
    try { MT85(); } catch (Exception e) { Console.WriteLine("T85 " + e.GetType().Name); }
    try { MT86(); } catch (Exception e) { Console.WriteLine("T86 " + e.GetType().Name); }
    try { MT87(); } catch (Exception e) { Console.WriteLine("T87 " + e.GetType().Name); }
    try { MT88(); } catch (Exception e) { Console.WriteLine("T88 " + e.GetType().Name); }
    try { MT89(); } catch (Exception e) { Console.WriteLine("T89 " + e.GetType().Name); }
    try { MT90(); } catch (Exception e) { Console.WriteLine("T90 " + e.GetType().Name); }
    try { MT91(); } catch (Exception e) { Console.WriteLine("T91 " + e.GetType().Name); }
    try { MT92(); } catch (Exception e) { Console.WriteLine("T92 " + e.GetType().Name); }
    try { MT93(); } catch (Exception e) { Console.WriteLine("T93 " + e.GetType().Name); }
    try { MT94(); } catch (Exception e) { Console.WriteLine("T94 " + e.GetType().Name); }
    try { MT95(); } catch (Exception e) { Console.WriteLine("T95 " + e.GetType().Name); }
    try { MT96(); } catch (Exception e) { Console.WriteLine("T96 " + e.GetType().Name); }
    try { MT97(); } catch (Exception e) { Console.WriteLine("T97 " + e.GetType().Name); }
    try { MT98(); } catch (Exception e) { Console.WriteLine("T98 " + e.GetType().Name); }
    try { MT99(); } catch (Exception e) { Console.WriteLine("T99 " + e.GetType().Name); }
    try { MT100(); } catch (Exception e) { Console.WriteLine("T100 " + e.GetType().Name); }
    try { MT101(); } catch (Exception e) { Console.WriteLine("T101 " + e.GetType().Name); }
    try { MT102(); } catch (Exception e) { Console.WriteLine("T102 " + e.GetType().Name); }
    try { MT103(); } catch (Exception e) { Console.WriteLine("T103 " + e.GetType().Name); }
    try { MT104(); } catch (Exception e) { Console.WriteLine("T104 " + e.GetType().Name); }
    try { MT105(); } catch (Exception e) { Console.WriteLine("T105 " + e.GetType().Name); }
    try { MT106(); } catch (Exception e) { Console.WriteLine("T106 " + e.GetType().Name); }
    try { MT107(); } catch (Exception e) { Console.WriteLine("T107 " + e.GetType().Name); }
    try { MT108(); } catch (Exception e) { Console.WriteLine("T108 " + e.GetType().Name); }
    try { MT109(); } catch (Exception e) { Console.WriteLine("T109 " + e.GetType().Name); }
    try { MT110(); } catch (Exception e) { Console.WriteLine("T110 " + e.GetType().Name); }
    try { MT111(); } catch (Exception e) { Console.WriteLine("T111 " + e.GetType().Name); }
    try { MT112(); } catch (Exception e) { Console.WriteLine("T112 " + e.GetType().Name); }
    try { MT113(); } catch (Exception e) { Console.WriteLine("T113 " + e.GetType().Name); }
    try { MT114(); } catch (Exception e) { Console.WriteLine("T114 " + e.GetType().Name); }
    try { MT115(); } catch (Exception e) { Console.WriteLine("T115 " + e.GetType().Name); }
    try { MT116(); } catch (Exception e) { Console.WriteLine("T116 " + e.GetType().Name); }
    try { MT117(); } catch (Exception e) { Console.WriteLine("T117 " + e.GetType().Name); }
    try { MT118(); } catch (Exception e) { Console.WriteLine("T118 " + e.GetType().Name); }
    try { MT119(); } catch (Exception e) { Console.WriteLine("T119 " + e.GetType().Name); }
    try { MT120(); } catch (Exception e) { Console.WriteLine("T120 " + e.GetType().Name); }
    try { MT121(); } catch (Exception e) { Console.WriteLine("T121 " + e.GetType().Name); }
    try { MT122(); } catch (Exception e) { Console.WriteLine("T122 " + e.GetType().Name); }
    try { MT123(); } catch (Exception e) { Console.WriteLine("T123 " + e.GetType().Name); }
    try { MT124(); } catch (Exception e) { Console.WriteLine("T124 " + e.GetType().Name); }
    try { MT125(); } catch (Exception e) { Console.WriteLine("T125 " + e.GetType().Name); }
    try { MT126(); } catch (Exception e) { Console.WriteLine("T126 " + e.GetType().Name); }
    try { MT127(); } catch (Exception e) { Console.WriteLine("T127 " + e.GetType().Name); }
    try { MT128(); } catch (Exception e) { Console.WriteLine("T128 " + e.GetType().Name); }
    try { MT129(); } catch (Exception e) { Console.WriteLine("T129 " + e.GetType().Name); }
    try { MT130(); } catch (Exception e) { Console.WriteLine("T130 " + e.GetType().Name); }
    try { MT131(); } catch (Exception e) { Console.WriteLine("T131 " + e.GetType().Name); }
    try { MT132(); } catch (Exception e) { Console.WriteLine("T132 " + e.GetType().Name); }
    try { MT133(); } catch (Exception e) { Console.WriteLine("T133 " + e.GetType().Name); }
    try { MT134(); } catch (Exception e) { Console.WriteLine("T134 " + e.GetType().Name); }
    try { MT135(); } catch (Exception e) { Console.WriteLine("T135 " + e.GetType().Name); }
    try { MT136(); } catch (Exception e) { Console.WriteLine("T136 " + e.GetType().Name); }
    try { MT137(); } catch (Exception e) { Console.WriteLine("T137 " + e.GetType().Name); }
    try { MT138(); } catch (Exception e) { Console.WriteLine("T138 " + e.GetType().Name); }
    try { MT139(); } catch (Exception e) { Console.WriteLine("T139 " + e.GetType().Name); }
    try { MT140(); } catch (Exception e) { Console.WriteLine("T140 " + e.GetType().Name); }
    try { MT141(); } catch (Exception e) { Console.WriteLine("T141 " + e.GetType().Name); }
    try { MT142(); } catch (Exception e) { Console.WriteLine("T142 " + e.GetType().Name); }
    try { MT143(); } catch (Exception e) { Console.WriteLine("T143 " + e.GetType().Name); }
    try { MT144(); } catch (Exception e) { Console.WriteLine("T144 " + e.GetType().Name); }
    try { MT145(); } catch (Exception e) { Console.WriteLine("T145 " + e.GetType().Name); }
    try { MT146(); } catch (Exception e) { Console.WriteLine("T146 " + e.GetType().Name); }
    try { MT147(); } catch (Exception e) { Console.WriteLine("T147 " + e.GetType().Name); }
    try { MT148(); } catch (Exception e) { Console.WriteLine("T148 " + e.GetType().Name); }
    try { MT149(); } catch (Exception e) { Console.WriteLine("T149 " + e.GetType().Name); }
    try { MT150(); } catch (Exception e) { Console.WriteLine("T150 " + e.GetType().Name); }
    try { MT151(); } catch (Exception e) { Console.WriteLine("T151 " + e.GetType().Name); }
    try { MT152(); } catch (Exception e) { Console.WriteLine("T152 " + e.GetType().Name); }
    try { MT153(); } catch (Exception e) { Console.WriteLine("T153 " + e.GetType().Name); }
    try { MT154(); } catch (Exception e) { Console.WriteLine("T154 " + e.GetType().Name); }
    try { MT155(); } catch (Exception e) { Console.WriteLine("T155 " + e.GetType().Name); }
    try { MT156(); } catch (Exception e) { Console.WriteLine("T156 " + e.GetType().Name); }
    try { MT157(); } catch (Exception e) { Console.WriteLine("T157 " + e.GetType().Name); }
    try { MT158(); } catch (Exception e) { Console.WriteLine("T158 " + e.GetType().Name); }
    try { MT159(); } catch (Exception e) { Console.WriteLine("T159 " + e.GetType().Name); }
    try { MT160(); } catch (Exception e) { Console.WriteLine("T160 " + e.GetType().Name); }
    try { MT161(); } catch (Exception e) { Console.WriteLine("T161 " + e.GetType().Name); }
    try { MT162(); } catch (Exception e) { Console.WriteLine("T162 " + e.GetType().Name); }
    try { MT163(); } catch (Exception e) { Console.WriteLine("T163 " + e.GetType().Name); }
    try { MT164(); } catch (Exception e) { Console.WriteLine("T164 " + e.GetType().Name); }
    try { MT165(); } catch (Exception e) { Console.WriteLine("T165 " + e.GetType().Name); }
    try { MT166(); } catch (Exception e) { Console.WriteLine("T166 " + e.GetType().Name); }
    try { MT167(); } catch (Exception e) { Console.WriteLine("T167 " + e.GetType().Name); }
    try { MT168(); } catch (Exception e) { Console.WriteLine("T168 " + e.GetType().Name); }
    try { MT169(); } catch (Exception e) { Console.WriteLine("T169 " + e.GetType().Name); }
    try { MT170(); } catch (Exception e) { Console.WriteLine("T170 " + e.GetType().Name); }
    try { MT171(); } catch (Exception e) { Console.WriteLine("T171 " + e.GetType().Name); }
    try { MT172(); } catch (Exception e) { Console.WriteLine("T172 " + e.GetType().Name); }
    try { MT173(); } catch (Exception e) { Console.WriteLine("T173 " + e.GetType().Name); }
    try { MT174(); } catch (Exception e) { Console.WriteLine("T174 " + e.GetType().Name); }
    try { MT175(); } catch (Exception e) { Console.WriteLine("T175 " + e.GetType().Name); }
    try { MT176(); } catch (Exception e) { Console.WriteLine("T176 " + e.GetType().Name); }
    try { MT177(); } catch (Exception e) { Console.WriteLine("T177 " + e.GetType().Name); }
    try { MT178(); } catch (Exception e) { Console.WriteLine("T178 " + e.GetType().Name); }
    try { MT179(); } catch (Exception e) { Console.WriteLine("T179 " + e.GetType().Name); }
    try { MT180(); } catch (Exception e) { Console.WriteLine("T180 " + e.GetType().Name); }
    try { MT181(); } catch (Exception e) { Console.WriteLine("T181 " + e.GetType().Name); }
    try { MT182(); } catch (Exception e) { Console.WriteLine("T182 " + e.GetType().Name); }
    try { MT183(); } catch (Exception e) { Console.WriteLine("T183 " + e.GetType().Name); }
    try { MT184(); } catch (Exception e) { Console.WriteLine("T184 " + e.GetType().Name); }
    try { MT185(); } catch (Exception e) { Console.WriteLine("T185 " + e.GetType().Name); }
    try { MT186(); } catch (Exception e) { Console.WriteLine("T186 " + e.GetType().Name); }
    try { MT187(); } catch (Exception e) { Console.WriteLine("T187 " + e.GetType().Name); }
    try { MT188(); } catch (Exception e) { Console.WriteLine("T188 " + e.GetType().Name); }
    try { MT189(); } catch (Exception e) { Console.WriteLine("T189 " + e.GetType().Name); }
    try { MT190(); } catch (Exception e) { Console.WriteLine("T190 " + e.GetType().Name); }
    try { MT191(); } catch (Exception e) { Console.WriteLine("T191 " + e.GetType().Name); }
    try { MT192(); } catch (Exception e) { Console.WriteLine("T192 " + e.GetType().Name); }
    try { MT193(); } catch (Exception e) { Console.WriteLine("T193 " + e.GetType().Name); }
    try { MT194(); } catch (Exception e) { Console.WriteLine("T194 " + e.GetType().Name); }
    try { MT195(); } catch (Exception e) { Console.WriteLine("T195 " + e.GetType().Name); }
    try { MT196(); } catch (Exception e) { Console.WriteLine("T196 " + e.GetType().Name); }
    try { MT197(); } catch (Exception e) { Console.WriteLine("T197 " + e.GetType().Name); }
    try { MT198(); } catch (Exception e) { Console.WriteLine("T198 " + e.GetType().Name); }
    try { MT199(); } catch (Exception e) { Console.WriteLine("T199 " + e.GetType().Name); }
    try { MT200(); } catch (Exception e) { Console.WriteLine("T200 " + e.GetType().Name); }
    try { MT201(); } catch (Exception e) { Console.WriteLine("T201 " + e.GetType().Name); }
    try { MT202(); } catch (Exception e) { Console.WriteLine("T202 " + e.GetType().Name); }
    try { MT203(); } catch (Exception e) { Console.WriteLine("T203 " + e.GetType().Name); }
    try { MT204(); } catch (Exception e) { Console.WriteLine("T204 " + e.GetType().Name); }
    try { MT205(); } catch (Exception e) { Console.WriteLine("T205 " + e.GetType().Name); }
    try { MT206(); } catch (Exception e) { Console.WriteLine("T206 " + e.GetType().Name); }
    try { MT207(); } catch (Exception e) { Console.WriteLine("T207 " + e.GetType().Name); }
    try { MT208(); } catch (Exception e) { Console.WriteLine("T208 " + e.GetType().Name); }
    try { MT209(); } catch (Exception e) { Console.WriteLine("T209 " + e.GetType().Name); }
    try { MT210(); } catch (Exception e) { Console.WriteLine("T210 " + e.GetType().Name); }
    try { MT211(); } catch (Exception e) { Console.WriteLine("T211 " + e.GetType().Name); }
    try { MT212(); } catch (Exception e) { Console.WriteLine("T212 " + e.GetType().Name); }
    try { MT213(); } catch (Exception e) { Console.WriteLine("T213 " + e.GetType().Name); }
    try { MT214(); } catch (Exception e) { Console.WriteLine("T214 " + e.GetType().Name); }
    try { MT215(); } catch (Exception e) { Console.WriteLine("T215 " + e.GetType().Name); }
    try { MT216(); } catch (Exception e) { Console.WriteLine("T216 " + e.GetType().Name); }
    try { MT217(); } catch (Exception e) { Console.WriteLine("T217 " + e.GetType().Name); }
    try { MT218(); } catch (Exception e) { Console.WriteLine("T218 " + e.GetType().Name); }
    try { MT219(); } catch (Exception e) { Console.WriteLine("T219 " + e.GetType().Name); }
    try { MT220(); } catch (Exception e) { Console.WriteLine("T220 " + e.GetType().Name); }
    try { MT221(); } catch (Exception e) { Console.WriteLine("T221 " + e.GetType().Name); }
    try { MT222(); } catch (Exception e) { Console.WriteLine("T222 " + e.GetType().Name); }
    try { MT223(); } catch (Exception e) { Console.WriteLine("T223 " + e.GetType().Name); }
    try { MT224(); } catch (Exception e) { Console.WriteLine("T224 " + e.GetType().Name); }
    try { MT225(); } catch (Exception e) { Console.WriteLine("T225 " + e.GetType().Name); }
    try { MT226(); } catch (Exception e) { Console.WriteLine("T226 " + e.GetType().Name); }
    try { MT227(); } catch (Exception e) { Console.WriteLine("T227 " + e.GetType().Name); }
    try { MT228(); } catch (Exception e) { Console.WriteLine("T228 " + e.GetType().Name); }
    try { MT229(); } catch (Exception e) { Console.WriteLine("T229 " + e.GetType().Name); }
    try { MT230(); } catch (Exception e) { Console.WriteLine("T230 " + e.GetType().Name); }
    try { MT231(); } catch (Exception e) { Console.WriteLine("T231 " + e.GetType().Name); }
    try { MT232(); } catch (Exception e) { Console.WriteLine("T232 " + e.GetType().Name); }
    try { MT233(); } catch (Exception e) { Console.WriteLine("T233 " + e.GetType().Name); }
    try { MT234(); } catch (Exception e) { Console.WriteLine("T234 " + e.GetType().Name); }
    try { MT235(); } catch (Exception e) { Console.WriteLine("T235 " + e.GetType().Name); }
    try { MT236(); } catch (Exception e) { Console.WriteLine("T236 " + e.GetType().Name); }
    try { MT237(); } catch (Exception e) { Console.WriteLine("T237 " + e.GetType().Name); }
    try { MT238(); } catch (Exception e) { Console.WriteLine("T238 " + e.GetType().Name); }
    try { MT239(); } catch (Exception e) { Console.WriteLine("T239 " + e.GetType().Name); }
    try { MT240(); } catch (Exception e) { Console.WriteLine("T240 " + e.GetType().Name); }
    try { MT241(); } catch (Exception e) { Console.WriteLine("T241 " + e.GetType().Name); }
    try { MT242(); } catch (Exception e) { Console.WriteLine("T242 " + e.GetType().Name); }
    try { MT243(); } catch (Exception e) { Console.WriteLine("T243 " + e.GetType().Name); }
    try { MT244(); } catch (Exception e) { Console.WriteLine("T244 " + e.GetType().Name); }
    try { MT245(); } catch (Exception e) { Console.WriteLine("T245 " + e.GetType().Name); }
    try { MT246(); } catch (Exception e) { Console.WriteLine("T246 " + e.GetType().Name); }
    try { MT247(); } catch (Exception e) { Console.WriteLine("T247 " + e.GetType().Name); }
    try { MT248(); } catch (Exception e) { Console.WriteLine("T248 " + e.GetType().Name); }
    try { MT249(); } catch (Exception e) { Console.WriteLine("T249 " + e.GetType().Name); }
    try { MT250(); } catch (Exception e) { Console.WriteLine("T250 " + e.GetType().Name); }
    try { MT251(); } catch (Exception e) { Console.WriteLine("T251 " + e.GetType().Name); }
    try { MT252(); } catch (Exception e) { Console.WriteLine("T252 " + e.GetType().Name); }
    try { MT253(); } catch (Exception e) { Console.WriteLine("T253 " + e.GetType().Name); }
    try { MT254(); } catch (Exception e) { Console.WriteLine("T254 " + e.GetType().Name); }
    try { MT255(); } catch (Exception e) { Console.WriteLine("T255 " + e.GetType().Name); }
    try { MT256(); } catch (Exception e) { Console.WriteLine("T256 " + e.GetType().Name); }
    try { MT257(); } catch (Exception e) { Console.WriteLine("T257 " + e.GetType().Name); }
    try { MT258(); } catch (Exception e) { Console.WriteLine("T258 " + e.GetType().Name); }
    try { MT259(); } catch (Exception e) { Console.WriteLine("T259 " + e.GetType().Name); }
    try { MT260(); } catch (Exception e) { Console.WriteLine("T260 " + e.GetType().Name); }
    try { MT261(); } catch (Exception e) { Console.WriteLine("T261 " + e.GetType().Name); }
    try { MT262(); } catch (Exception e) { Console.WriteLine("T262 " + e.GetType().Name); }
    try { MT263(); } catch (Exception e) { Console.WriteLine("T263 " + e.GetType().Name); }
    try { MT264(); } catch (Exception e) { Console.WriteLine("T264 " + e.GetType().Name); }
    try { MT265(); } catch (Exception e) { Console.WriteLine("T265 " + e.GetType().Name); }
    try { MT266(); } catch (Exception e) { Console.WriteLine("T266 " + e.GetType().Name); }
    try { MT267(); } catch (Exception e) { Console.WriteLine("T267 " + e.GetType().Name); }
    try { MT268(); } catch (Exception e) { Console.WriteLine("T268 " + e.GetType().Name); }
    try { MT269(); } catch (Exception e) { Console.WriteLine("T269 " + e.GetType().Name); }
    try { MT270(); } catch (Exception e) { Console.WriteLine("T270 " + e.GetType().Name); }
    try { MT271(); } catch (Exception e) { Console.WriteLine("T271 " + e.GetType().Name); }
    try { MT272(); } catch (Exception e) { Console.WriteLine("T272 " + e.GetType().Name); }
    try { MT273(); } catch (Exception e) { Console.WriteLine("T273 " + e.GetType().Name); }
    try { MT274(); } catch (Exception e) { Console.WriteLine("T274 " + e.GetType().Name); }
    try { MT275(); } catch (Exception e) { Console.WriteLine("T275 " + e.GetType().Name); }
    try { MT276(); } catch (Exception e) { Console.WriteLine("T276 " + e.GetType().Name); }
    try { MT277(); } catch (Exception e) { Console.WriteLine("T277 " + e.GetType().Name); }
    try { MT278(); } catch (Exception e) { Console.WriteLine("T278 " + e.GetType().Name); }
    try { MT279(); } catch (Exception e) { Console.WriteLine("T279 " + e.GetType().Name); }
    try { MT280(); } catch (Exception e) { Console.WriteLine("T280 " + e.GetType().Name); }
    try { MT281(); } catch (Exception e) { Console.WriteLine("T281 " + e.GetType().Name); }
    try { MT282(); } catch (Exception e) { Console.WriteLine("T282 " + e.GetType().Name); }
    try { MT283(); } catch (Exception e) { Console.WriteLine("T283 " + e.GetType().Name); }
    try { MT284(); } catch (Exception e) { Console.WriteLine("T284 " + e.GetType().Name); }
    try { MT285(); } catch (Exception e) { Console.WriteLine("T285 " + e.GetType().Name); }
    try { MT286(); } catch (Exception e) { Console.WriteLine("T286 " + e.GetType().Name); }
    try { MT287(); } catch (Exception e) { Console.WriteLine("T287 " + e.GetType().Name); }
    try { MT288(); } catch (Exception e) { Console.WriteLine("T288 " + e.GetType().Name); }
    try { MT289(); } catch (Exception e) { Console.WriteLine("T289 " + e.GetType().Name); }
    try { MT290(); } catch (Exception e) { Console.WriteLine("T290 " + e.GetType().Name); }
    try { MT291(); } catch (Exception e) { Console.WriteLine("T291 " + e.GetType().Name); }
    try { MT292(); } catch (Exception e) { Console.WriteLine("T292 " + e.GetType().Name); }
    try { MT293(); } catch (Exception e) { Console.WriteLine("T293 " + e.GetType().Name); }
    try { MT294(); } catch (Exception e) { Console.WriteLine("T294 " + e.GetType().Name); }
    try { MT295(); } catch (Exception e) { Console.WriteLine("T295 " + e.GetType().Name); }
    try { MT296(); } catch (Exception e) { Console.WriteLine("T296 " + e.GetType().Name); }
    try { MT297(); } catch (Exception e) { Console.WriteLine("T297 " + e.GetType().Name); }
    try { MT298(); } catch (Exception e) { Console.WriteLine("T298 " + e.GetType().Name); }
    try { MT299(); } catch (Exception e) { Console.WriteLine("T299 " + e.GetType().Name); }
    try { MT300(); } catch (Exception e) { Console.WriteLine("T300 " + e.GetType().Name); }
    try { MT301(); } catch (Exception e) { Console.WriteLine("T301 " + e.GetType().Name); }
    try { MT302(); } catch (Exception e) { Console.WriteLine("T302 " + e.GetType().Name); }
    try { MT303(); } catch (Exception e) { Console.WriteLine("T303 " + e.GetType().Name); }
    try { MT304(); } catch (Exception e) { Console.WriteLine("T304 " + e.GetType().Name); }
    try { MT305(); } catch (Exception e) { Console.WriteLine("T305 " + e.GetType().Name); }
    try { MT306(); } catch (Exception e) { Console.WriteLine("T306 " + e.GetType().Name); }
    try { MT307(); } catch (Exception e) { Console.WriteLine("T307 " + e.GetType().Name); }
    try { MT308(); } catch (Exception e) { Console.WriteLine("T308 " + e.GetType().Name); }
    try { MT309(); } catch (Exception e) { Console.WriteLine("T309 " + e.GetType().Name); }
    try { MT310(); } catch (Exception e) { Console.WriteLine("T310 " + e.GetType().Name); }
    try { MT311(); } catch (Exception e) { Console.WriteLine("T311 " + e.GetType().Name); }
    try { MT312(); } catch (Exception e) { Console.WriteLine("T312 " + e.GetType().Name); }
    try { MT313(); } catch (Exception e) { Console.WriteLine("T313 " + e.GetType().Name); }
    try { MT314(); } catch (Exception e) { Console.WriteLine("T314 " + e.GetType().Name); }
    try { MT315(); } catch (Exception e) { Console.WriteLine("T315 " + e.GetType().Name); }
    try { MT316(); } catch (Exception e) { Console.WriteLine("T316 " + e.GetType().Name); }
    try { MT317(); } catch (Exception e) { Console.WriteLine("T317 " + e.GetType().Name); }
    try { MT318(); } catch (Exception e) { Console.WriteLine("T318 " + e.GetType().Name); }
    try { MT319(); } catch (Exception e) { Console.WriteLine("T319 " + e.GetType().Name); }
    try { MT320(); } catch (Exception e) { Console.WriteLine("T320 " + e.GetType().Name); }
    try { MT321(); } catch (Exception e) { Console.WriteLine("T321 " + e.GetType().Name); }
    try { MT322(); } catch (Exception e) { Console.WriteLine("T322 " + e.GetType().Name); }
    try { MT323(); } catch (Exception e) { Console.WriteLine("T323 " + e.GetType().Name); }
    try { MT324(); } catch (Exception e) { Console.WriteLine("T324 " + e.GetType().Name); }
    try { MT325(); } catch (Exception e) { Console.WriteLine("T325 " + e.GetType().Name); }
    try { MT326(); } catch (Exception e) { Console.WriteLine("T326 " + e.GetType().Name); }
    try { MT327(); } catch (Exception e) { Console.WriteLine("T327 " + e.GetType().Name); }
    try { MT328(); } catch (Exception e) { Console.WriteLine("T328 " + e.GetType().Name); }
    try { MT329(); } catch (Exception e) { Console.WriteLine("T329 " + e.GetType().Name); }
    try { MT330(); } catch (Exception e) { Console.WriteLine("T330 " + e.GetType().Name); }
    try { MT331(); } catch (Exception e) { Console.WriteLine("T331 " + e.GetType().Name); }
    try { MT332(); } catch (Exception e) { Console.WriteLine("T332 " + e.GetType().Name); }
    try { MT333(); } catch (Exception e) { Console.WriteLine("T333 " + e.GetType().Name); }
    try { MT334(); } catch (Exception e) { Console.WriteLine("T334 " + e.GetType().Name); }
    try { MT335(); } catch (Exception e) { Console.WriteLine("T335 " + e.GetType().Name); }
    try { MT336(); } catch (Exception e) { Console.WriteLine("T336 " + e.GetType().Name); }
    try { MT337(); } catch (Exception e) { Console.WriteLine("T337 " + e.GetType().Name); }
    try { MT338(); } catch (Exception e) { Console.WriteLine("T338 " + e.GetType().Name); }
    try { MT339(); } catch (Exception e) { Console.WriteLine("T339 " + e.GetType().Name); }
    try { MT340(); } catch (Exception e) { Console.WriteLine("T340 " + e.GetType().Name); }
    try { MT341(); } catch (Exception e) { Console.WriteLine("T341 " + e.GetType().Name); }
    try { MT342(); } catch (Exception e) { Console.WriteLine("T342 " + e.GetType().Name); }
    try { MT343(); } catch (Exception e) { Console.WriteLine("T343 " + e.GetType().Name); }
    try { MT344(); } catch (Exception e) { Console.WriteLine("T344 " + e.GetType().Name); }
    try { MT345(); } catch (Exception e) { Console.WriteLine("T345 " + e.GetType().Name); }
    try { MT346(); } catch (Exception e) { Console.WriteLine("T346 " + e.GetType().Name); }
    try { MT347(); } catch (Exception e) { Console.WriteLine("T347 " + e.GetType().Name); }
    try { MT348(); } catch (Exception e) { Console.WriteLine("T348 " + e.GetType().Name); }
    try { MT349(); } catch (Exception e) { Console.WriteLine("T349 " + e.GetType().Name); }
    try { MT350(); } catch (Exception e) { Console.WriteLine("T350 " + e.GetType().Name); }
    try { MT351(); } catch (Exception e) { Console.WriteLine("T351 " + e.GetType().Name); }
    try { MT352(); } catch (Exception e) { Console.WriteLine("T352 " + e.GetType().Name); }
    try { MT353(); } catch (Exception e) { Console.WriteLine("T353 " + e.GetType().Name); }
    try { MT354(); } catch (Exception e) { Console.WriteLine("T354 " + e.GetType().Name); }
    try { MT355(); } catch (Exception e) { Console.WriteLine("T355 " + e.GetType().Name); }
    try { MT356(); } catch (Exception e) { Console.WriteLine("T356 " + e.GetType().Name); }
    try { MT357(); } catch (Exception e) { Console.WriteLine("T357 " + e.GetType().Name); }
    try { MT358(); } catch (Exception e) { Console.WriteLine("T358 " + e.GetType().Name); }
    try { MT359(); } catch (Exception e) { Console.WriteLine("T359 " + e.GetType().Name); }
    try { MT360(); } catch (Exception e) { Console.WriteLine("T360 " + e.GetType().Name); }
    try { MT361(); } catch (Exception e) { Console.WriteLine("T361 " + e.GetType().Name); }
    try { MT362(); } catch (Exception e) { Console.WriteLine("T362 " + e.GetType().Name); }
    try { MT363(); } catch (Exception e) { Console.WriteLine("T363 " + e.GetType().Name); }
    try { MT364(); } catch (Exception e) { Console.WriteLine("T364 " + e.GetType().Name); }
    try { MT365(); } catch (Exception e) { Console.WriteLine("T365 " + e.GetType().Name); }
    try { MT366(); } catch (Exception e) { Console.WriteLine("T366 " + e.GetType().Name); }
    try { MT367(); } catch (Exception e) { Console.WriteLine("T367 " + e.GetType().Name); }
    try { MT368(); } catch (Exception e) { Console.WriteLine("T368 " + e.GetType().Name); }
    try { MT369(); } catch (Exception e) { Console.WriteLine("T369 " + e.GetType().Name); }
    try { MT370(); } catch (Exception e) { Console.WriteLine("T370 " + e.GetType().Name); }
    try { MT371(); } catch (Exception e) { Console.WriteLine("T371 " + e.GetType().Name); }
    try { MT372(); } catch (Exception e) { Console.WriteLine("T372 " + e.GetType().Name); }
    try { MT373(); } catch (Exception e) { Console.WriteLine("T373 " + e.GetType().Name); }
    try { MT374(); } catch (Exception e) { Console.WriteLine("T374 " + e.GetType().Name); }
    try { MT375(); } catch (Exception e) { Console.WriteLine("T375 " + e.GetType().Name); }
    try { MT376(); } catch (Exception e) { Console.WriteLine("T376 " + e.GetType().Name); }
    try { MT377(); } catch (Exception e) { Console.WriteLine("T377 " + e.GetType().Name); }
    try { MT378(); } catch (Exception e) { Console.WriteLine("T378 " + e.GetType().Name); }
    try { MT379(); } catch (Exception e) { Console.WriteLine("T379 " + e.GetType().Name); }
    try { MT380(); } catch (Exception e) { Console.WriteLine("T380 " + e.GetType().Name); }
    try { MT381(); } catch (Exception e) { Console.WriteLine("T381 " + e.GetType().Name); }
    try { MT382(); } catch (Exception e) { Console.WriteLine("T382 " + e.GetType().Name); }
    try { MT383(); } catch (Exception e) { Console.WriteLine("T383 " + e.GetType().Name); }
    try { MT384(); } catch (Exception e) { Console.WriteLine("T384 " + e.GetType().Name); }
    try { MT385(); } catch (Exception e) { Console.WriteLine("T385 " + e.GetType().Name); }
    try { MT386(); } catch (Exception e) { Console.WriteLine("T386 " + e.GetType().Name); }
    try { MT387(); } catch (Exception e) { Console.WriteLine("T387 " + e.GetType().Name); }
    try { MT388(); } catch (Exception e) { Console.WriteLine("T388 " + e.GetType().Name); }
    try { MT389(); } catch (Exception e) { Console.WriteLine("T389 " + e.GetType().Name); }
    try { MT390(); } catch (Exception e) { Console.WriteLine("T390 " + e.GetType().Name); }
    try { MT391(); } catch (Exception e) { Console.WriteLine("T391 " + e.GetType().Name); }
    try { MT392(); } catch (Exception e) { Console.WriteLine("T392 " + e.GetType().Name); }
    try { MT393(); } catch (Exception e) { Console.WriteLine("T393 " + e.GetType().Name); }
    try { MT394(); } catch (Exception e) { Console.WriteLine("T394 " + e.GetType().Name); }
    try { MT395(); } catch (Exception e) { Console.WriteLine("T395 " + e.GetType().Name); }
    try { MT396(); } catch (Exception e) { Console.WriteLine("T396 " + e.GetType().Name); }
    try { MT397(); } catch (Exception e) { Console.WriteLine("T397 " + e.GetType().Name); }
    try { MT398(); } catch (Exception e) { Console.WriteLine("T398 " + e.GetType().Name); }
    try { MT399(); } catch (Exception e) { Console.WriteLine("T399 " + e.GetType().Name); }
    try { MT400(); } catch (Exception e) { Console.WriteLine("T400 " + e.GetType().Name); }
    try { MT401(); } catch (Exception e) { Console.WriteLine("T401 " + e.GetType().Name); }
    try { MT402(); } catch (Exception e) { Console.WriteLine("T402 " + e.GetType().Name); }
    try { MT403(); } catch (Exception e) { Console.WriteLine("T403 " + e.GetType().Name); }
    try { MT404(); } catch (Exception e) { Console.WriteLine("T404 " + e.GetType().Name); }
    try { MT405(); } catch (Exception e) { Console.WriteLine("T405 " + e.GetType().Name); }
    try { MT406(); } catch (Exception e) { Console.WriteLine("T406 " + e.GetType().Name); }
    try { MT407(); } catch (Exception e) { Console.WriteLine("T407 " + e.GetType().Name); }
    try { MT408(); } catch (Exception e) { Console.WriteLine("T408 " + e.GetType().Name); }
    try { MT409(); } catch (Exception e) { Console.WriteLine("T409 " + e.GetType().Name); }
    try { MT410(); } catch (Exception e) { Console.WriteLine("T410 " + e.GetType().Name); }
    try { MT411(); } catch (Exception e) { Console.WriteLine("T411 " + e.GetType().Name); }
    try { MT412(); } catch (Exception e) { Console.WriteLine("T412 " + e.GetType().Name); }
    try { MT413(); } catch (Exception e) { Console.WriteLine("T413 " + e.GetType().Name); }
    try { MT414(); } catch (Exception e) { Console.WriteLine("T414 " + e.GetType().Name); }
    try { MT415(); } catch (Exception e) { Console.WriteLine("T415 " + e.GetType().Name); }
    try { MT416(); } catch (Exception e) { Console.WriteLine("T416 " + e.GetType().Name); }
    try { MT417(); } catch (Exception e) { Console.WriteLine("T417 " + e.GetType().Name); }
    try { MT418(); } catch (Exception e) { Console.WriteLine("T418 " + e.GetType().Name); }
    try { MT419(); } catch (Exception e) { Console.WriteLine("T419 " + e.GetType().Name); }
    try { MT420(); } catch (Exception e) { Console.WriteLine("T420 " + e.GetType().Name); }
    try { MT421(); } catch (Exception e) { Console.WriteLine("T421 " + e.GetType().Name); }
    try { MT422(); } catch (Exception e) { Console.WriteLine("T422 " + e.GetType().Name); }
    try { MT423(); } catch (Exception e) { Console.WriteLine("T423 " + e.GetType().Name); }
    try { MT424(); } catch (Exception e) { Console.WriteLine("T424 " + e.GetType().Name); }
    try { MT425(); } catch (Exception e) { Console.WriteLine("T425 " + e.GetType().Name); }
    try { MT426(); } catch (Exception e) { Console.WriteLine("T426 " + e.GetType().Name); }
    try { MT427(); } catch (Exception e) { Console.WriteLine("T427 " + e.GetType().Name); }
    try { MT428(); } catch (Exception e) { Console.WriteLine("T428 " + e.GetType().Name); }
    try { MT429(); } catch (Exception e) { Console.WriteLine("T429 " + e.GetType().Name); }
    try { MT430(); } catch (Exception e) { Console.WriteLine("T430 " + e.GetType().Name); }
    try { MT431(); } catch (Exception e) { Console.WriteLine("T431 " + e.GetType().Name); }
    try { MT432(); } catch (Exception e) { Console.WriteLine("T432 " + e.GetType().Name); }
    try { MT433(); } catch (Exception e) { Console.WriteLine("T433 " + e.GetType().Name); }
    try { MT434(); } catch (Exception e) { Console.WriteLine("T434 " + e.GetType().Name); }
    try { MT435(); } catch (Exception e) { Console.WriteLine("T435 " + e.GetType().Name); }
    try { MT436(); } catch (Exception e) { Console.WriteLine("T436 " + e.GetType().Name); }
    try { MT437(); } catch (Exception e) { Console.WriteLine("T437 " + e.GetType().Name); }
    try { MT438(); } catch (Exception e) { Console.WriteLine("T438 " + e.GetType().Name); }
    try { MT439(); } catch (Exception e) { Console.WriteLine("T439 " + e.GetType().Name); }
    try { MT440(); } catch (Exception e) { Console.WriteLine("T440 " + e.GetType().Name); }
    try { MT441(); } catch (Exception e) { Console.WriteLine("T441 " + e.GetType().Name); }
    try { MT442(); } catch (Exception e) { Console.WriteLine("T442 " + e.GetType().Name); }
    try { MT443(); } catch (Exception e) { Console.WriteLine("T443 " + e.GetType().Name); }
    try { MT444(); } catch (Exception e) { Console.WriteLine("T444 " + e.GetType().Name); }
    try { MT445(); } catch (Exception e) { Console.WriteLine("T445 " + e.GetType().Name); }
    try { MT446(); } catch (Exception e) { Console.WriteLine("T446 " + e.GetType().Name); }
    try { MT447(); } catch (Exception e) { Console.WriteLine("T447 " + e.GetType().Name); }
    try { MT448(); } catch (Exception e) { Console.WriteLine("T448 " + e.GetType().Name); }
    try { MT449(); } catch (Exception e) { Console.WriteLine("T449 " + e.GetType().Name); }
    try { MT450(); } catch (Exception e) { Console.WriteLine("T450 " + e.GetType().Name); }
    try { MT451(); } catch (Exception e) { Console.WriteLine("T451 " + e.GetType().Name); }
    try { MT452(); } catch (Exception e) { Console.WriteLine("T452 " + e.GetType().Name); }
    try { MT453(); } catch (Exception e) { Console.WriteLine("T453 " + e.GetType().Name); }
    try { MT454(); } catch (Exception e) { Console.WriteLine("T454 " + e.GetType().Name); }
    try { MT455(); } catch (Exception e) { Console.WriteLine("T455 " + e.GetType().Name); }
    try { MT456(); } catch (Exception e) { Console.WriteLine("T456 " + e.GetType().Name); }
    try { MT457(); } catch (Exception e) { Console.WriteLine("T457 " + e.GetType().Name); }
    try { MT458(); } catch (Exception e) { Console.WriteLine("T458 " + e.GetType().Name); }
    try { MT459(); } catch (Exception e) { Console.WriteLine("T459 " + e.GetType().Name); }
    try { MT460(); } catch (Exception e) { Console.WriteLine("T460 " + e.GetType().Name); }
    try { MT461(); } catch (Exception e) { Console.WriteLine("T461 " + e.GetType().Name); }
    try { MT462(); } catch (Exception e) { Console.WriteLine("T462 " + e.GetType().Name); }
    try { MT463(); } catch (Exception e) { Console.WriteLine("T463 " + e.GetType().Name); }
    try { MT464(); } catch (Exception e) { Console.WriteLine("T464 " + e.GetType().Name); }
    try { MT465(); } catch (Exception e) { Console.WriteLine("T465 " + e.GetType().Name); }
    try { MT466(); } catch (Exception e) { Console.WriteLine("T466 " + e.GetType().Name); }
    try { MT467(); } catch (Exception e) { Console.WriteLine("T467 " + e.GetType().Name); }
    try { MT468(); } catch (Exception e) { Console.WriteLine("T468 " + e.GetType().Name); }
    try { MT469(); } catch (Exception e) { Console.WriteLine("T469 " + e.GetType().Name); }
    try { MT470(); } catch (Exception e) { Console.WriteLine("T470 " + e.GetType().Name); }
    try { MT471(); } catch (Exception e) { Console.WriteLine("T471 " + e.GetType().Name); }
    try { MT472(); } catch (Exception e) { Console.WriteLine("T472 " + e.GetType().Name); }
    try { MT473(); } catch (Exception e) { Console.WriteLine("T473 " + e.GetType().Name); }
    try { MT474(); } catch (Exception e) { Console.WriteLine("T474 " + e.GetType().Name); }
    try { MT475(); } catch (Exception e) { Console.WriteLine("T475 " + e.GetType().Name); }
    try { MT476(); } catch (Exception e) { Console.WriteLine("T476 " + e.GetType().Name); }
    try { MT477(); } catch (Exception e) { Console.WriteLine("T477 " + e.GetType().Name); }
    try { MT478(); } catch (Exception e) { Console.WriteLine("T478 " + e.GetType().Name); }
    try { MT479(); } catch (Exception e) { Console.WriteLine("T479 " + e.GetType().Name); }
    try { MT480(); } catch (Exception e) { Console.WriteLine("T480 " + e.GetType().Name); }
    try { MT481(); } catch (Exception e) { Console.WriteLine("T481 " + e.GetType().Name); }
    try { MT482(); } catch (Exception e) { Console.WriteLine("T482 " + e.GetType().Name); }
    try { MT483(); } catch (Exception e) { Console.WriteLine("T483 " + e.GetType().Name); }
    try { MT484(); } catch (Exception e) { Console.WriteLine("T484 " + e.GetType().Name); }
    try { MT485(); } catch (Exception e) { Console.WriteLine("T485 " + e.GetType().Name); }
    try { MT486(); } catch (Exception e) { Console.WriteLine("T486 " + e.GetType().Name); }
    try { MT487(); } catch (Exception e) { Console.WriteLine("T487 " + e.GetType().Name); }
    try { MT488(); } catch (Exception e) { Console.WriteLine("T488 " + e.GetType().Name); }
    try { MT489(); } catch (Exception e) { Console.WriteLine("T489 " + e.GetType().Name); }
    try { MT490(); } catch (Exception e) { Console.WriteLine("T490 " + e.GetType().Name); }
    try { MT491(); } catch (Exception e) { Console.WriteLine("T491 " + e.GetType().Name); }
    try { MT492(); } catch (Exception e) { Console.WriteLine("T492 " + e.GetType().Name); }
    try { MT493(); } catch (Exception e) { Console.WriteLine("T493 " + e.GetType().Name); }
    try { MT494(); } catch (Exception e) { Console.WriteLine("T494 " + e.GetType().Name); }
    try { MT495(); } catch (Exception e) { Console.WriteLine("T495 " + e.GetType().Name); }
    try { MT496(); } catch (Exception e) { Console.WriteLine("T496 " + e.GetType().Name); }
    try { MT497(); } catch (Exception e) { Console.WriteLine("T497 " + e.GetType().Name); }
    try { MT498(); } catch (Exception e) { Console.WriteLine("T498 " + e.GetType().Name); }
    try { MT499(); } catch (Exception e) { Console.WriteLine("T499 " + e.GetType().Name); }
  }
}
