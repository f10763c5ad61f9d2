// By-ref-like types for the layout tests, generated; Main prints what .NET gives them (? for by-refs, whose address C# does not give).
using System; using System.Runtime.CompilerServices; using System.Runtime.InteropServices;
#pragma warning disable
struct V3{public byte a,b,c;} struct O{public object o; public byte b;} ref struct RR{public byte a; public ref int r;}
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T0 { public char f0; public O f1; public ref int f2; public object f3; public ref byte f4; }
[StructLayout(LayoutKind.Sequential)] ref struct T1 { public V3 f0; public short f1; public ref int f2; public RR f3; }
[StructLayout(LayoutKind.Sequential)] ref struct T2 { public short f0; public nint f1; public byte f2; public V3 f3; public ref int f4; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T3 { public V3 f0; public int f1; public ref int f2; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T4 { public ref byte f0; public long f1; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T5 { public int f0; public ref int f1; }
[StructLayout(LayoutKind.Auto, Pack=1)] ref struct T6 { public byte f0; public ref int f1; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T7 { public double f0; public ref int f1; }
[StructLayout(LayoutKind.Auto, Pack=1)] ref struct T8 { public ref byte f0; public byte f1; }
[StructLayout(LayoutKind.Sequential)] ref struct T9 { public bool f0; public byte f1; public ref byte f2; public ref byte f3; }
[StructLayout(LayoutKind.Sequential)] ref struct T10 { public char f0; public V3 f1; public nint f2; public char f3; public ref int f4; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T11 { public V3 f0; public char f1; public Span<int> f2; public V3 f3; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T12 { public char f0; public short f1; public Span<int> f2; public V3 f3; public byte f4; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T13 { public V3 f0; public char f1; public string f2; public ref byte f3; public byte f4; }
[StructLayout(LayoutKind.Sequential)] ref struct T14 { public int f0; public RR f1; }
[StructLayout(LayoutKind.Sequential, Pack=4)] ref struct T15 { public byte f0; public string f1; public int f2; public V3 f3; public ref int f4; }
[StructLayout(LayoutKind.Sequential, Pack=4)] ref struct T16 { public Span<int> f0; public ref byte f1; public Int128 f2; }
[StructLayout(LayoutKind.Sequential)] ref struct T17 { public nint f0; public Int128 f1; public V3 f2; public ref int f3; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T18 { public ref int f0; public string f1; public Span<int> f2; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T19 { public V3 f0; public int f1; public ref int f2; }
[StructLayout(LayoutKind.Auto, Pack=4)] ref struct T20 { public double f0; public Span<int> f1; public char f2; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T21 { public V3 f0; public nint f1; public V3 f2; public ref int f3; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T22 { public ref byte f0; public char f1; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T23 { public RR f0; }
[StructLayout(LayoutKind.Auto)] ref struct T24 { public RR f0; public Int128 f1; public O f2; public byte f3; public nint f4; }
[StructLayout(LayoutKind.Sequential)] ref struct T25 { public object f0; public ref int f1; }
[StructLayout(LayoutKind.Sequential)] ref struct T26 { public int f0; public int f1; public ref int f2; }
[StructLayout(LayoutKind.Sequential, Pack=4)] ref struct T27 { public nint f0; public short f1; public ref byte f2; public Span<int> f3; public bool f4; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T28 { public Span<int> f0; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T29 { public double f0; public Span<int> f1; public V3 f2; public char f3; public string f4; }
[StructLayout(LayoutKind.Auto)] ref struct T30 { public int f0; public bool f1; public ref byte f2; public V3 f3; public Span<int> f4; }
[StructLayout(LayoutKind.Auto, Pack=4)] ref struct T31 { public Int128 f0; public bool f1; public ref byte f2; public RR f3; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T32 { public V3 f0; public V3 f1; public Span<int> f2; public Span<int> f3; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T33 { public double f0; public Span<int> f1; public byte f2; public nint f3; }
[StructLayout(LayoutKind.Sequential, Pack=4)] ref struct T34 { public string f0; public ref int f1; }
[StructLayout(LayoutKind.Sequential, Pack=4)] ref struct T35 { public ref byte f0; public V3 f1; public object f2; public ref byte f3; public Span<int> f4; }
[StructLayout(LayoutKind.Auto, Size=19)] ref struct T36 { public V3 f0; public ref int f1; public int f2; public Int128 f3; public Span<int> f4; }
[StructLayout(LayoutKind.Auto, Size=19)] ref struct T37 { public Span<int> f0; }
[StructLayout(LayoutKind.Auto, Size=19)] ref struct T38 { public double f0; public ref int f1; }
[StructLayout(LayoutKind.Sequential, Pack=4)] ref struct T39 { public bool f0; public RR f1; }
[StructLayout(LayoutKind.Auto, Pack=4)] ref struct T40 { public ref byte f0; public V3 f1; public ref int f2; public byte f3; }
[StructLayout(LayoutKind.Auto)] ref struct T41 { public nint f0; public V3 f1; public nint f2; public RR f3; public V3 f4; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T42 { public ref int f0; public long f1; public short f2; public O f3; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T43 { public V3 f0; public V3 f1; public ref int f2; public short f3; }
[StructLayout(LayoutKind.Sequential, Pack=4)] ref struct T44 { public ref byte f0; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T45 { public int f0; public ref byte f1; }
[StructLayout(LayoutKind.Sequential)] ref struct T46 { public short f0; public ref int f1; }
[StructLayout(LayoutKind.Sequential)] ref struct T47 { public RR f0; public V3 f1; public bool f2; public nint f3; public Span<int> f4; }
[StructLayout(LayoutKind.Sequential)] ref struct T48 { public Int128 f0; public Int128 f1; public ref byte f2; }
[StructLayout(LayoutKind.Auto, Pack=1)] ref struct T49 { public double f0; public ref byte f1; public string f2; public RR f3; public byte f4; }
[StructLayout(LayoutKind.Sequential)] ref struct T50 { public ref int f0; }
[StructLayout(LayoutKind.Sequential)] ref struct T51 { public ref byte f0; public nint f1; public Span<int> f2; public Int128 f3; public bool f4; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T52 { public ref byte f0; public ref int f1; public V3 f2; public ref byte f3; }
[StructLayout(LayoutKind.Auto, Pack=1)] ref struct T53 { public long f0; public char f1; public string f2; public char f3; public ref int f4; }
[StructLayout(LayoutKind.Sequential)] ref struct T54 { public V3 f0; public byte f1; public ref byte f2; public RR f3; }
[StructLayout(LayoutKind.Sequential)] ref struct T55 { public long f0; public ref int f1; }
[StructLayout(LayoutKind.Sequential, Pack=4)] ref struct T56 { public V3 f0; public Span<int> f1; public nint f2; public bool f3; }
[StructLayout(LayoutKind.Sequential)] ref struct T57 { public int f0; public ref int f1; public bool f2; public V3 f3; }
[StructLayout(LayoutKind.Sequential)] ref struct T58 { public double f0; public string f1; public ref int f2; public ref int f3; public char f4; }
[StructLayout(LayoutKind.Sequential)] ref struct T59 { public RR f0; }
[StructLayout(LayoutKind.Auto)] ref struct T60 { public long f0; public ref byte f1; public byte f2; }
[StructLayout(LayoutKind.Auto, Pack=1)] ref struct T61 { public Span<int> f0; }
[StructLayout(LayoutKind.Sequential)] ref struct T62 { public Span<int> f0; public nint f1; }
[StructLayout(LayoutKind.Auto, Pack=1)] ref struct T63 { public ref int f0; public RR f1; }
[StructLayout(LayoutKind.Auto, Pack=4)] ref struct T64 { public RR f0; }
[StructLayout(LayoutKind.Auto, Pack=1)] ref struct T65 { public Int128 f0; public O f1; public ref int f2; }
[StructLayout(LayoutKind.Sequential)] ref struct T66 { public ref byte f0; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T67 { public long f0; public RR f1; public byte f2; public bool f3; }
[StructLayout(LayoutKind.Sequential)] ref struct T68 { public V3 f0; public ref int f1; }
[StructLayout(LayoutKind.Auto)] ref struct T69 { public ref byte f0; public ref int f1; public V3 f2; public object f3; public ref byte f4; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T70 { public RR f0; public RR f1; }
[StructLayout(LayoutKind.Sequential, Pack=4)] ref struct T71 { public ref byte f0; public Span<int> f1; public ref byte f2; public ref byte f3; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T72 { public string f0; public ref int f1; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T73 { public short f0; public ref int f1; }
[StructLayout(LayoutKind.Auto)] ref struct T74 { public nint f0; public ref int f1; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T75 { public V3 f0; public V3 f1; public char f2; public ref int f3; }
[StructLayout(LayoutKind.Auto)] ref struct T76 { public V3 f0; public ref int f1; }
[StructLayout(LayoutKind.Auto)] ref struct T77 { public int f0; public O f1; public object f2; public RR f3; public bool f4; }
[StructLayout(LayoutKind.Sequential)] ref struct T78 { public int f0; public nint f1; public Span<int> f2; }
[StructLayout(LayoutKind.Auto)] ref struct T79 { public O f0; public short f1; public int f2; public string f3; public V3 f4; public ref int f5; }
[StructLayout(LayoutKind.Sequential)] ref struct T80 { public ref byte f0; public char f1; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T81 { public ref byte f0; public ref int f1; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T82 { public int f0; public RR f1; public object f2; public nint f3; public V3 f4; }
[StructLayout(LayoutKind.Sequential, Pack=4)] ref struct T83 { public byte f0; public object f1; public RR f2; public ref int f3; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T84 { public byte f0; public ref int f1; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T85 { public Span<int> f0; public long f1; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T86 { public Int128 f0; public long f1; public ref int f2; }
[StructLayout(LayoutKind.Auto, Pack=4)] ref struct T87 { public O f0; public object f1; public ref int f2; }
[StructLayout(LayoutKind.Auto, Pack=1)] ref struct T88 { public int f0; public string f1; public short f2; public short f3; public ref int f4; }
[StructLayout(LayoutKind.Auto, Size=19)] ref struct T89 { public string f0; public RR f1; }
[StructLayout(LayoutKind.Auto)] ref struct T90 { public string f0; public ref int f1; }
[StructLayout(LayoutKind.Sequential)] ref struct T91 { public ref byte f0; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T92 { public Span<int> f0; public RR f1; public RR f2; }
[StructLayout(LayoutKind.Sequential)] ref struct T93 { public ref byte f0; public string f1; public V3 f2; public Int128 f3; public double f4; }
[StructLayout(LayoutKind.Auto, Pack=4)] ref struct T94 { public O f0; public ref int f1; }
[StructLayout(LayoutKind.Auto, Pack=1)] ref struct T95 { public V3 f0; public long f1; public short f2; public ref int f3; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T96 { public ref byte f0; public ref int f1; public V3 f2; }
[StructLayout(LayoutKind.Auto, Pack=1)] ref struct T97 { public ref int f0; public RR f1; public Int128 f2; public V3 f3; public V3 f4; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T98 { public Int128 f0; public Span<int> f1; public short f2; public double f3; }
[StructLayout(LayoutKind.Sequential)] ref struct T99 { public V3 f0; public ref int f1; }
[StructLayout(LayoutKind.Sequential, Pack=4)] ref struct T100 { public object f0; public RR f1; public RR f2; public ref byte f3; }
[StructLayout(LayoutKind.Auto, Size=19)] ref struct T101 { public char f0; public byte f1; public double f2; public ref int f3; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T102 { public RR f0; public short f1; public Span<int> f2; public ref int f3; public V3 f4; }
[StructLayout(LayoutKind.Auto, Pack=4)] ref struct T103 { public nint f0; public ref int f1; }
[StructLayout(LayoutKind.Sequential)] ref struct T104 { public V3 f0; public RR f1; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T105 { public ref int f0; public int f1; }
[StructLayout(LayoutKind.Auto, Pack=1)] ref struct T106 { public RR f0; }
[StructLayout(LayoutKind.Sequential)] ref struct T107 { public ref int f0; public short f1; }
[StructLayout(LayoutKind.Sequential)] ref struct T108 { public nint f0; public V3 f1; public V3 f2; public ref int f3; }
[StructLayout(LayoutKind.Sequential, Pack=4)] ref struct T109 { public V3 f0; public ref int f1; public char f2; public byte f3; }
[StructLayout(LayoutKind.Sequential)] ref struct T110 { public V3 f0; public double f1; public nint f2; public ref int f3; }
[StructLayout(LayoutKind.Auto)] ref struct T111 { public double f0; public V3 f1; public ref int f2; }
[StructLayout(LayoutKind.Sequential)] ref struct T112 { public ref int f0; public ref int f1; public long f2; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T113 { public short f0; public RR f1; }
[StructLayout(LayoutKind.Sequential)] ref struct T114 { public V3 f0; public nint f1; public short f2; public int f3; public ref int f4; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T115 { public nint f0; public ref int f1; }
[StructLayout(LayoutKind.Sequential, Pack=4)] ref struct T116 { public long f0; public ref int f1; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T117 { public ref int f0; }
[StructLayout(LayoutKind.Auto, Pack=4)] ref struct T118 { public ref int f0; public Int128 f1; public ref int f2; public bool f3; }
[StructLayout(LayoutKind.Sequential)] ref struct T119 { public V3 f0; public int f1; public V3 f2; public long f3; public ref int f4; }
[StructLayout(LayoutKind.Sequential)] ref struct T120 { public bool f0; public int f1; public Span<int> f2; }
[StructLayout(LayoutKind.Sequential, Pack=4)] ref struct T121 { public object f0; public bool f1; public ref int f2; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T122 { public byte f0; public RR f1; }
[StructLayout(LayoutKind.Sequential)] ref struct T123 { public long f0; public char f1; public V3 f2; public int f3; public ref int f4; }
[StructLayout(LayoutKind.Auto, Size=19)] ref struct T124 { public char f0; public long f1; public Int128 f2; public ref int f3; }
[StructLayout(LayoutKind.Auto, Pack=4)] ref struct T125 { public short f0; public ref int f1; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T126 { public nint f0; public RR f1; public V3 f2; }
[StructLayout(LayoutKind.Sequential)] ref struct T127 { public Int128 f0; public bool f1; public ref int f2; }
[StructLayout(LayoutKind.Auto)] ref struct T128 { public ref int f0; public long f1; public ref byte f2; public object f3; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T129 { public Span<int> f0; }
[StructLayout(LayoutKind.Auto, Size=19)] ref struct T130 { public ref int f0; public Span<int> f1; public Span<int> f2; }
[StructLayout(LayoutKind.Auto)] ref struct T131 { public V3 f0; public V3 f1; public int f2; public ref int f3; public ref int f4; }
[StructLayout(LayoutKind.Sequential, Pack=4)] ref struct T132 { public ref int f0; public V3 f1; public Int128 f2; public bool f3; public char f4; }
[StructLayout(LayoutKind.Auto, Pack=4)] ref struct T133 { public ref byte f0; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T134 { public short f0; public ref int f1; }
[StructLayout(LayoutKind.Sequential)] ref struct T135 { public char f0; public double f1; public ref int f2; }
[StructLayout(LayoutKind.Auto, Pack=1)] ref struct T136 { public byte f0; public ref int f1; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T137 { public long f0; public RR f1; public V3 f2; public O f3; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T138 { public V3 f0; public ref int f1; }
[StructLayout(LayoutKind.Auto, Size=19)] ref struct T139 { public byte f0; public ref int f1; }
[StructLayout(LayoutKind.Auto)] ref struct T140 { public ref int f0; public bool f1; public Int128 f2; public ref byte f3; }
[StructLayout(LayoutKind.Sequential)] ref struct T141 { public ref int f0; }
[StructLayout(LayoutKind.Auto, Pack=1)] ref struct T142 { public Int128 f0; public V3 f1; public ref int f2; public V3 f3; }
[StructLayout(LayoutKind.Sequential, Pack=4)] ref struct T143 { public Span<int> f0; }
[StructLayout(LayoutKind.Auto)] ref struct T144 { public char f0; public RR f1; public ref byte f2; }
[StructLayout(LayoutKind.Auto, Pack=4)] ref struct T145 { public long f0; public ref byte f1; public short f2; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T146 { public RR f0; public int f1; public V3 f2; public Int128 f3; }
[StructLayout(LayoutKind.Auto)] ref struct T147 { public V3 f0; public double f1; public ref byte f2; }
[StructLayout(LayoutKind.Auto)] ref struct T148 { public Span<int> f0; public string f1; }
[StructLayout(LayoutKind.Sequential, Pack=4)] ref struct T149 { public char f0; public O f1; public ref int f2; }
[StructLayout(LayoutKind.Sequential)] ref struct T150 { public V3 f0; public ref int f1; }
[StructLayout(LayoutKind.Sequential)] ref struct T151 { public double f0; public O f1; public Int128 f2; public ref int f3; }
[StructLayout(LayoutKind.Sequential)] ref struct T152 { public Span<int> f0; public char f1; public V3 f2; }
[StructLayout(LayoutKind.Sequential)] ref struct T153 { public RR f0; public V3 f1; public ref int f2; }
[StructLayout(LayoutKind.Sequential)] ref struct T154 { public short f0; public O f1; public ref int f2; }
[StructLayout(LayoutKind.Sequential, Pack=4)] ref struct T155 { public ref byte f0; public Span<int> f1; public Span<int> f2; public V3 f3; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T156 { public long f0; public Int128 f1; public Int128 f2; public short f3; public ref int f4; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T157 { public RR f0; public Int128 f1; public V3 f2; public int f3; public V3 f4; }
[StructLayout(LayoutKind.Auto, Pack=4)] ref struct T158 { public byte f0; public ref int f1; }
[StructLayout(LayoutKind.Auto, Size=19)] ref struct T159 { public Span<int> f0; public double f1; public RR f2; }
[StructLayout(LayoutKind.Sequential)] ref struct T160 { public long f0; public ref int f1; }
[StructLayout(LayoutKind.Auto)] ref struct T161 { public V3 f0; public int f1; public RR f2; public nint f3; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T162 { public double f0; public ref int f1; public ref int f2; public byte f3; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T163 { public RR f0; public V3 f1; public Span<int> f2; public ref int f3; public V3 f4; }
[StructLayout(LayoutKind.Sequential)] ref struct T164 { public char f0; public V3 f1; public long f2; public O f3; public ref int f4; }
[StructLayout(LayoutKind.Auto, Pack=4)] ref struct T165 { public V3 f0; public bool f1; public RR f2; public O f3; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T166 { public V3 f0; public Span<int> f1; public ref int f2; }
[StructLayout(LayoutKind.Auto)] ref struct T167 { public RR f0; public string f1; public Int128 f2; public short f3; }
[StructLayout(LayoutKind.Sequential, Pack=4)] ref struct T168 { public V3 f0; public V3 f1; public ref int f2; }
[StructLayout(LayoutKind.Auto, Pack=1)] ref struct T169 { public long f0; public ref int f1; }
[StructLayout(LayoutKind.Auto)] ref struct T170 { public long f0; public ref int f1; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T171 { public double f0; public short f1; public Int128 f2; public string f3; public O f4; public ref int f5; }
[StructLayout(LayoutKind.Sequential, Pack=4)] ref struct T172 { public object f0; public RR f1; public long f2; public nint f3; public V3 f4; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T173 { public ref int f0; public O f1; public O f2; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T174 { public ref byte f0; public nint f1; public V3 f2; public short f3; public ref byte f4; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T175 { public V3 f0; public bool f1; public bool f2; public ref int f3; }
[StructLayout(LayoutKind.Sequential)] ref struct T176 { public RR f0; public short f1; }
[StructLayout(LayoutKind.Sequential, Pack=4)] ref struct T177 { public nint f0; public byte f1; public ref int f2; }
[StructLayout(LayoutKind.Auto, Size=19)] ref struct T178 { public O f0; public Span<int> f1; public object f2; public V3 f3; public string f4; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T179 { public ref byte f0; public double f1; public ref int f2; public Int128 f3; }
[StructLayout(LayoutKind.Sequential)] ref struct T180 { public RR f0; }
[StructLayout(LayoutKind.Auto)] ref struct T181 { public Int128 f0; public bool f1; public V3 f2; public ref int f3; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T182 { public Span<int> f0; public ref int f1; public Span<int> f2; public byte f3; public Span<int> f4; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T183 { public Span<int> f0; public RR f1; public bool f2; public ref int f3; public double f4; }
[StructLayout(LayoutKind.Sequential)] ref struct T184 { public string f0; public ref int f1; }
[StructLayout(LayoutKind.Auto)] ref struct T185 { public short f0; public RR f1; public char f2; public V3 f3; public string f4; }
[StructLayout(LayoutKind.Sequential, Pack=4)] ref struct T186 { public V3 f0; public O f1; public ref int f2; public RR f3; public double f4; }
[StructLayout(LayoutKind.Sequential, Size=19)] ref struct T187 { public ref int f0; public V3 f1; public Span<int> f2; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T188 { public bool f0; public short f1; public bool f2; public ref int f3; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T189 { public short f0; public ref int f1; }
[StructLayout(LayoutKind.Auto)] ref struct T190 { public RR f0; }
[StructLayout(LayoutKind.Sequential, Pack=4)] ref struct T191 { public double f0; public nint f1; public O f2; public ref int f3; public O f4; }
[StructLayout(LayoutKind.Sequential)] ref struct T192 { public RR f0; public V3 f1; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T193 { public ref int f0; }
[StructLayout(LayoutKind.Auto)] ref struct T194 { public ref int f0; public nint f1; public double f2; public short f3; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T195 { public V3 f0; public ref int f1; }
[StructLayout(LayoutKind.Auto, Size=19)] ref struct T196 { public ref byte f0; public nint f1; public char f2; }
[StructLayout(LayoutKind.Auto)] ref struct T197 { public V3 f0; public O f1; public ref int f2; public nint f3; public V3 f4; }
[StructLayout(LayoutKind.Sequential, Pack=1)] ref struct T198 { public Span<int> f0; }
[StructLayout(LayoutKind.Sequential)] ref struct T199 { public nint f0; public ref int f1; }
class P {
  static unsafe void M0() { T0 v = default; string s = "T0 " + Unsafe.SizeOf<T0>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M1() { T1 v = default; string s = "T1 " + Unsafe.SizeOf<T1>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M2() { T2 v = default; string s = "T2 " + Unsafe.SizeOf<T2>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M3() { T3 v = default; string s = "T3 " + Unsafe.SizeOf<T3>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M4() { T4 v = default; string s = "T4 " + Unsafe.SizeOf<T4>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M5() { T5 v = default; string s = "T5 " + Unsafe.SizeOf<T5>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M6() { T6 v = default; string s = "T6 " + Unsafe.SizeOf<T6>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M7() { T7 v = default; string s = "T7 " + Unsafe.SizeOf<T7>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M8() { T8 v = default; string s = "T8 " + Unsafe.SizeOf<T8>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M9() { T9 v = default; string s = "T9 " + Unsafe.SizeOf<T9>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; s += " ?"; Console.WriteLine(s); }
  static unsafe void M10() { T10 v = default; string s = "T10 " + Unsafe.SizeOf<T10>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M11() { T11 v = default; string s = "T11 " + Unsafe.SizeOf<T11>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M12() { T12 v = default; string s = "T12 " + Unsafe.SizeOf<T12>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M13() { T13 v = default; string s = "T13 " + Unsafe.SizeOf<T13>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M14() { T14 v = default; string s = "T14 " + Unsafe.SizeOf<T14>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M15() { T15 v = default; string s = "T15 " + Unsafe.SizeOf<T15>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M16() { T16 v = default; string s = "T16 " + Unsafe.SizeOf<T16>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f2) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M17() { T17 v = default; string s = "T17 " + Unsafe.SizeOf<T17>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M18() { T18 v = default; string s = "T18 " + Unsafe.SizeOf<T18>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M19() { T19 v = default; string s = "T19 " + Unsafe.SizeOf<T19>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M20() { T20 v = default; string s = "T20 " + Unsafe.SizeOf<T20>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M21() { T21 v = default; string s = "T21 " + Unsafe.SizeOf<T21>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M22() { T22 v = default; string s = "T22 " + Unsafe.SizeOf<T22>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M23() { T23 v = default; string s = "T23 " + Unsafe.SizeOf<T23>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M24() { T24 v = default; string s = "T24 " + Unsafe.SizeOf<T24>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M25() { T25 v = default; string s = "T25 " + Unsafe.SizeOf<T25>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M26() { T26 v = default; string s = "T26 " + Unsafe.SizeOf<T26>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M27() { T27 v = default; string s = "T27 " + Unsafe.SizeOf<T27>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M28() { T28 v = default; string s = "T28 " + Unsafe.SizeOf<T28>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M29() { T29 v = default; string s = "T29 " + Unsafe.SizeOf<T29>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M30() { T30 v = default; string s = "T30 " + Unsafe.SizeOf<T30>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M31() { T31 v = default; string s = "T31 " + Unsafe.SizeOf<T31>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M32() { T32 v = default; string s = "T32 " + Unsafe.SizeOf<T32>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M33() { T33 v = default; string s = "T33 " + Unsafe.SizeOf<T33>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M34() { T34 v = default; string s = "T34 " + Unsafe.SizeOf<T34>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M35() { T35 v = default; string s = "T35 " + Unsafe.SizeOf<T35>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M36() { T36 v = default; string s = "T36 " + Unsafe.SizeOf<T36>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M37() { T37 v = default; string s = "T37 " + Unsafe.SizeOf<T37>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M38() { T38 v = default; string s = "T38 " + Unsafe.SizeOf<T38>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M39() { T39 v = default; string s = "T39 " + Unsafe.SizeOf<T39>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M40() { T40 v = default; string s = "T40 " + Unsafe.SizeOf<T40>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M41() { T41 v = default; string s = "T41 " + Unsafe.SizeOf<T41>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M42() { T42 v = default; string s = "T42 " + Unsafe.SizeOf<T42>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M43() { T43 v = default; string s = "T43 " + Unsafe.SizeOf<T43>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M44() { T44 v = default; string s = "T44 " + Unsafe.SizeOf<T44>(); s += " ?"; Console.WriteLine(s); }
  static unsafe void M45() { T45 v = default; string s = "T45 " + Unsafe.SizeOf<T45>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M46() { T46 v = default; string s = "T46 " + Unsafe.SizeOf<T46>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M47() { T47 v = default; string s = "T47 " + Unsafe.SizeOf<T47>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M48() { T48 v = default; string s = "T48 " + Unsafe.SizeOf<T48>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M49() { T49 v = default; string s = "T49 " + Unsafe.SizeOf<T49>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M50() { T50 v = default; string s = "T50 " + Unsafe.SizeOf<T50>(); s += " ?"; Console.WriteLine(s); }
  static unsafe void M51() { T51 v = default; string s = "T51 " + Unsafe.SizeOf<T51>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M52() { T52 v = default; string s = "T52 " + Unsafe.SizeOf<T52>(); s += " ?"; s += " ?"; s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M53() { T53 v = default; string s = "T53 " + Unsafe.SizeOf<T53>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M54() { T54 v = default; string s = "T54 " + Unsafe.SizeOf<T54>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M55() { T55 v = default; string s = "T55 " + Unsafe.SizeOf<T55>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M56() { T56 v = default; string s = "T56 " + Unsafe.SizeOf<T56>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M57() { T57 v = default; string s = "T57 " + Unsafe.SizeOf<T57>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M58() { T58 v = default; string s = "T58 " + Unsafe.SizeOf<T58>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; s += " ?"; s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M59() { T59 v = default; string s = "T59 " + Unsafe.SizeOf<T59>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M60() { T60 v = default; string s = "T60 " + Unsafe.SizeOf<T60>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f2) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M61() { T61 v = default; string s = "T61 " + Unsafe.SizeOf<T61>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M62() { T62 v = default; string s = "T62 " + Unsafe.SizeOf<T62>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M63() { T63 v = default; string s = "T63 " + Unsafe.SizeOf<T63>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M64() { T64 v = default; string s = "T64 " + Unsafe.SizeOf<T64>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M65() { T65 v = default; string s = "T65 " + Unsafe.SizeOf<T65>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M66() { T66 v = default; string s = "T66 " + Unsafe.SizeOf<T66>(); s += " ?"; Console.WriteLine(s); }
  static unsafe void M67() { T67 v = default; string s = "T67 " + Unsafe.SizeOf<T67>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M68() { T68 v = default; string s = "T68 " + Unsafe.SizeOf<T68>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M69() { T69 v = default; string s = "T69 " + Unsafe.SizeOf<T69>(); s += " ?"; s += " ?"; s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M70() { T70 v = default; string s = "T70 " + Unsafe.SizeOf<T70>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M71() { T71 v = default; string s = "T71 " + Unsafe.SizeOf<T71>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; s += " ?"; Console.WriteLine(s); }
  static unsafe void M72() { T72 v = default; string s = "T72 " + Unsafe.SizeOf<T72>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M73() { T73 v = default; string s = "T73 " + Unsafe.SizeOf<T73>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M74() { T74 v = default; string s = "T74 " + Unsafe.SizeOf<T74>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M75() { T75 v = default; string s = "T75 " + Unsafe.SizeOf<T75>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M76() { T76 v = default; string s = "T76 " + Unsafe.SizeOf<T76>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M77() { T77 v = default; string s = "T77 " + Unsafe.SizeOf<T77>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M78() { T78 v = default; string s = "T78 " + Unsafe.SizeOf<T78>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M79() { T79 v = default; string s = "T79 " + Unsafe.SizeOf<T79>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M80() { T80 v = default; string s = "T80 " + Unsafe.SizeOf<T80>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M81() { T81 v = default; string s = "T81 " + Unsafe.SizeOf<T81>(); s += " ?"; s += " ?"; Console.WriteLine(s); }
  static unsafe void M82() { T82 v = default; string s = "T82 " + Unsafe.SizeOf<T82>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M83() { T83 v = default; string s = "T83 " + Unsafe.SizeOf<T83>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M84() { T84 v = default; string s = "T84 " + Unsafe.SizeOf<T84>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M85() { T85 v = default; string s = "T85 " + Unsafe.SizeOf<T85>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M86() { T86 v = default; string s = "T86 " + Unsafe.SizeOf<T86>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M87() { T87 v = default; string s = "T87 " + Unsafe.SizeOf<T87>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M88() { T88 v = default; string s = "T88 " + Unsafe.SizeOf<T88>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M89() { T89 v = default; string s = "T89 " + Unsafe.SizeOf<T89>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M90() { T90 v = default; string s = "T90 " + Unsafe.SizeOf<T90>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M91() { T91 v = default; string s = "T91 " + Unsafe.SizeOf<T91>(); s += " ?"; Console.WriteLine(s); }
  static unsafe void M92() { T92 v = default; string s = "T92 " + Unsafe.SizeOf<T92>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M93() { T93 v = default; string s = "T93 " + Unsafe.SizeOf<T93>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M94() { T94 v = default; string s = "T94 " + Unsafe.SizeOf<T94>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M95() { T95 v = default; string s = "T95 " + Unsafe.SizeOf<T95>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M96() { T96 v = default; string s = "T96 " + Unsafe.SizeOf<T96>(); s += " ?"; s += " ?"; s += " " + (long)((nint)(&v.f2) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M97() { T97 v = default; string s = "T97 " + Unsafe.SizeOf<T97>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M98() { T98 v = default; string s = "T98 " + Unsafe.SizeOf<T98>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M99() { T99 v = default; string s = "T99 " + Unsafe.SizeOf<T99>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M100() { T100 v = default; string s = "T100 " + Unsafe.SizeOf<T100>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M101() { T101 v = default; string s = "T101 " + Unsafe.SizeOf<T101>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M102() { T102 v = default; string s = "T102 " + Unsafe.SizeOf<T102>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M103() { T103 v = default; string s = "T103 " + Unsafe.SizeOf<T103>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M104() { T104 v = default; string s = "T104 " + Unsafe.SizeOf<T104>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M105() { T105 v = default; string s = "T105 " + Unsafe.SizeOf<T105>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M106() { T106 v = default; string s = "T106 " + Unsafe.SizeOf<T106>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M107() { T107 v = default; string s = "T107 " + Unsafe.SizeOf<T107>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M108() { T108 v = default; string s = "T108 " + Unsafe.SizeOf<T108>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M109() { T109 v = default; string s = "T109 " + Unsafe.SizeOf<T109>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M110() { T110 v = default; string s = "T110 " + Unsafe.SizeOf<T110>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M111() { T111 v = default; string s = "T111 " + Unsafe.SizeOf<T111>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M112() { T112 v = default; string s = "T112 " + Unsafe.SizeOf<T112>(); s += " ?"; s += " ?"; s += " " + (long)((nint)(&v.f2) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M113() { T113 v = default; string s = "T113 " + Unsafe.SizeOf<T113>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M114() { T114 v = default; string s = "T114 " + Unsafe.SizeOf<T114>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M115() { T115 v = default; string s = "T115 " + Unsafe.SizeOf<T115>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M116() { T116 v = default; string s = "T116 " + Unsafe.SizeOf<T116>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M117() { T117 v = default; string s = "T117 " + Unsafe.SizeOf<T117>(); s += " ?"; Console.WriteLine(s); }
  static unsafe void M118() { T118 v = default; string s = "T118 " + Unsafe.SizeOf<T118>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M119() { T119 v = default; string s = "T119 " + Unsafe.SizeOf<T119>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M120() { T120 v = default; string s = "T120 " + Unsafe.SizeOf<T120>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M121() { T121 v = default; string s = "T121 " + Unsafe.SizeOf<T121>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M122() { T122 v = default; string s = "T122 " + Unsafe.SizeOf<T122>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M123() { T123 v = default; string s = "T123 " + Unsafe.SizeOf<T123>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M124() { T124 v = default; string s = "T124 " + Unsafe.SizeOf<T124>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M125() { T125 v = default; string s = "T125 " + Unsafe.SizeOf<T125>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M126() { T126 v = default; string s = "T126 " + Unsafe.SizeOf<T126>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M127() { T127 v = default; string s = "T127 " + Unsafe.SizeOf<T127>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M128() { T128 v = default; string s = "T128 " + Unsafe.SizeOf<T128>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M129() { T129 v = default; string s = "T129 " + Unsafe.SizeOf<T129>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M130() { T130 v = default; string s = "T130 " + Unsafe.SizeOf<T130>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M131() { T131 v = default; string s = "T131 " + Unsafe.SizeOf<T131>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " ?"; s += " ?"; Console.WriteLine(s); }
  static unsafe void M132() { T132 v = default; string s = "T132 " + Unsafe.SizeOf<T132>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M133() { T133 v = default; string s = "T133 " + Unsafe.SizeOf<T133>(); s += " ?"; Console.WriteLine(s); }
  static unsafe void M134() { T134 v = default; string s = "T134 " + Unsafe.SizeOf<T134>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M135() { T135 v = default; string s = "T135 " + Unsafe.SizeOf<T135>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M136() { T136 v = default; string s = "T136 " + Unsafe.SizeOf<T136>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M137() { T137 v = default; string s = "T137 " + Unsafe.SizeOf<T137>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M138() { T138 v = default; string s = "T138 " + Unsafe.SizeOf<T138>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M139() { T139 v = default; string s = "T139 " + Unsafe.SizeOf<T139>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M140() { T140 v = default; string s = "T140 " + Unsafe.SizeOf<T140>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M141() { T141 v = default; string s = "T141 " + Unsafe.SizeOf<T141>(); s += " ?"; Console.WriteLine(s); }
  static unsafe void M142() { T142 v = default; string s = "T142 " + Unsafe.SizeOf<T142>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M143() { T143 v = default; string s = "T143 " + Unsafe.SizeOf<T143>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M144() { T144 v = default; string s = "T144 " + Unsafe.SizeOf<T144>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M145() { T145 v = default; string s = "T145 " + Unsafe.SizeOf<T145>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f2) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M146() { T146 v = default; string s = "T146 " + Unsafe.SizeOf<T146>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M147() { T147 v = default; string s = "T147 " + Unsafe.SizeOf<T147>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M148() { T148 v = default; string s = "T148 " + Unsafe.SizeOf<T148>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M149() { T149 v = default; string s = "T149 " + Unsafe.SizeOf<T149>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M150() { T150 v = default; string s = "T150 " + Unsafe.SizeOf<T150>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M151() { T151 v = default; string s = "T151 " + Unsafe.SizeOf<T151>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M152() { T152 v = default; string s = "T152 " + Unsafe.SizeOf<T152>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M153() { T153 v = default; string s = "T153 " + Unsafe.SizeOf<T153>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M154() { T154 v = default; string s = "T154 " + Unsafe.SizeOf<T154>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M155() { T155 v = default; string s = "T155 " + Unsafe.SizeOf<T155>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M156() { T156 v = default; string s = "T156 " + Unsafe.SizeOf<T156>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M157() { T157 v = default; string s = "T157 " + Unsafe.SizeOf<T157>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M158() { T158 v = default; string s = "T158 " + Unsafe.SizeOf<T158>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M159() { T159 v = default; string s = "T159 " + Unsafe.SizeOf<T159>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M160() { T160 v = default; string s = "T160 " + Unsafe.SizeOf<T160>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M161() { T161 v = default; string s = "T161 " + Unsafe.SizeOf<T161>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M162() { T162 v = default; string s = "T162 " + Unsafe.SizeOf<T162>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; s += " ?"; s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M163() { T163 v = default; string s = "T163 " + Unsafe.SizeOf<T163>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M164() { T164 v = default; string s = "T164 " + Unsafe.SizeOf<T164>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M165() { T165 v = default; string s = "T165 " + Unsafe.SizeOf<T165>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M166() { T166 v = default; string s = "T166 " + Unsafe.SizeOf<T166>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M167() { T167 v = default; string s = "T167 " + Unsafe.SizeOf<T167>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M168() { T168 v = default; string s = "T168 " + Unsafe.SizeOf<T168>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M169() { T169 v = default; string s = "T169 " + Unsafe.SizeOf<T169>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M170() { T170 v = default; string s = "T170 " + Unsafe.SizeOf<T170>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M171() { T171 v = default; string s = "T171 " + Unsafe.SizeOf<T171>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M172() { T172 v = default; string s = "T172 " + Unsafe.SizeOf<T172>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M173() { T173 v = default; string s = "T173 " + Unsafe.SizeOf<T173>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M174() { T174 v = default; string s = "T174 " + Unsafe.SizeOf<T174>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M175() { T175 v = default; string s = "T175 " + Unsafe.SizeOf<T175>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M176() { T176 v = default; string s = "T176 " + Unsafe.SizeOf<T176>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M177() { T177 v = default; string s = "T177 " + Unsafe.SizeOf<T177>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M178() { T178 v = default; string s = "T178 " + Unsafe.SizeOf<T178>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M179() { T179 v = default; string s = "T179 " + Unsafe.SizeOf<T179>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M180() { T180 v = default; string s = "T180 " + Unsafe.SizeOf<T180>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M181() { T181 v = default; string s = "T181 " + Unsafe.SizeOf<T181>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M182() { T182 v = default; string s = "T182 " + Unsafe.SizeOf<T182>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M183() { T183 v = default; string s = "T183 " + Unsafe.SizeOf<T183>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M184() { T184 v = default; string s = "T184 " + Unsafe.SizeOf<T184>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M185() { T185 v = default; string s = "T185 " + Unsafe.SizeOf<T185>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M186() { T186 v = default; string s = "T186 " + Unsafe.SizeOf<T186>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M187() { T187 v = default; string s = "T187 " + Unsafe.SizeOf<T187>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M188() { T188 v = default; string s = "T188 " + Unsafe.SizeOf<T188>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M189() { T189 v = default; string s = "T189 " + Unsafe.SizeOf<T189>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M190() { T190 v = default; string s = "T190 " + Unsafe.SizeOf<T190>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M191() { T191 v = default; string s = "T191 " + Unsafe.SizeOf<T191>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M192() { T192 v = default; string s = "T192 " + Unsafe.SizeOf<T192>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M193() { T193 v = default; string s = "T193 " + Unsafe.SizeOf<T193>(); s += " ?"; Console.WriteLine(s); }
  static unsafe void M194() { T194 v = default; string s = "T194 " + Unsafe.SizeOf<T194>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); s += " " + (long)((nint)(&v.f3) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M195() { T195 v = default; string s = "T195 " + Unsafe.SizeOf<T195>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
  static unsafe void M196() { T196 v = default; string s = "T196 " + Unsafe.SizeOf<T196>(); s += " ?"; s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " " + (long)((nint)(&v.f2) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M197() { T197 v = default; string s = "T197 " + Unsafe.SizeOf<T197>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " " + (long)((nint)(&v.f1) - (nint)(&v)); s += " ?"; s += " " + (long)((nint)(&v.f3) - (nint)(&v)); s += " " + (long)((nint)(&v.f4) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M198() { T198 v = default; string s = "T198 " + Unsafe.SizeOf<T198>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); Console.WriteLine(s); }
  static unsafe void M199() { T199 v = default; string s = "T199 " + Unsafe.SizeOf<T199>(); s += " " + (long)((nint)(&v.f0) - (nint)(&v)); s += " ?"; Console.WriteLine(s); }
static void Main() {M0(); M1(); M2(); M3(); M4(); M5(); M6(); M7(); M8(); M9(); M10(); M11(); M12(); M13(); M14(); M15(); M16(); M17(); M18(); M19(); M20(); M21(); M22(); M23(); M24(); M25(); M26(); M27(); M28(); M29(); M30(); M31(); M32(); M33(); M34(); M35(); M36(); M37(); M38(); M39(); M40(); M41(); M42(); M43(); M44(); M45(); M46(); M47(); M48(); M49(); M50(); M51(); M52(); M53(); M54(); M55(); M56(); M57(); M58(); M59(); M60(); M61(); M62(); M63(); M64(); M65(); M66(); M67(); M68(); M69(); M70(); M71(); M72(); M73(); M74(); M75(); M76(); M77(); M78(); M79(); M80(); M81(); M82(); M83(); M84(); M85(); M86(); M87(); M88(); M89(); M90(); M91(); M92(); M93(); M94(); M95(); M96(); M97(); M98(); M99(); M100(); M101(); M102(); M103(); M104(); M105(); M106(); M107(); M108(); M109(); M110(); M111(); M112(); M113(); M114(); M115(); M116(); M117(); M118(); M119(); M120(); M121(); M122(); M123(); M124(); M125(); M126(); M127(); M128(); M129(); M130(); M131(); M132(); M133(); M134(); M135(); M136(); M137(); M138(); M139(); M140(); M141(); M142(); M143(); M144(); M145(); M146(); M147(); M148(); M149(); M150(); M151(); M152(); M153(); M154(); M155(); M156(); M157(); M158(); M159(); M160(); M161(); M162(); M163(); M164(); M165(); M166(); M167(); M168(); M169(); M170(); M171(); M172(); M173(); M174(); M175(); M176(); M177(); M178(); M179(); M180(); M181(); M182(); M183(); M184(); M185(); M186(); M187(); M188(); M189(); M190(); M191(); M192(); M193(); M194(); M195(); M196(); M197(); M198(); M199();}}
