// Null by-refs and null pointers: every way to read and write through one throws NullReferenceException; taking addresses does not.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

unsafe
{
    // Reads.
    Try("ldind ref", () => Console.WriteLine(Null<int>()));
    Try("ldind ptr", () => Console.WriteLine(*Ptr<int>()));
    Try("ldobj ref", () => { Big b = Null<Big>(); Console.WriteLine(b.C); });
    Try("ldobj ptr", () => { Big b = *Ptr<Big>(); Console.WriteLine(b.C); });
    Try("ldobj empty", () => { Empty b = *Ptr<Empty>(); Console.WriteLine(b); });
    Try("ldfld ref", () => Console.WriteLine(Null<Big>().C));
    Try("ldfld ptr", () => Console.WriteLine(Ptr<Big>()->C));
    Try("ldfld nested", () => Console.WriteLine(Ptr<Outer>()->Inner.C));
    Try("ldflda ref", () => { ref long c = ref Null<Big>().C; Console.WriteLine(Unsafe.IsNullRef(ref c)); });
    Try("ldflda ref first", () => { ref long c = ref Null<Big>().A; Console.WriteLine(Unsafe.IsNullRef(ref c)); });
    Try("ldflda ptr", () => { long* c = &Ptr<Big>()->C; Console.WriteLine((nint)c); });
    Try("ldflda ptr first", () => { long* c = &Ptr<Big>()->A; Console.WriteLine((nint)c); });
    Try("ldflda const", () => { long* c = &((Big*)0)->C; Console.WriteLine((nint)c); });
    Try("ldflda unused", () => { long* c = &((Big*)0)->C; });
    Try("index const", () => Console.WriteLine(Ptr<int>()[3]));
    Try("index var", () => Console.WriteLine(Ptr<int>()[Three()]));
    Try("index ref", () => Console.WriteLine(Unsafe.Add(ref Null<int>(), Three())));
    Try("read string", () => { string s = Null<string>(); Console.WriteLine(s is null); });
    Try("read small", () => Console.WriteLine(*(byte*)8));
    Try("discard", () => { _ = *Ptr<int>(); Console.WriteLine("discarded"); });
    Try("discard ref", () => { int x = Null<int>(); Console.WriteLine("discarded"); });
    // Writes.
    Try("stind ref", () => Null<int>() = 1);
    Try("stind ptr", () => *Ptr<int>() = 1);
    Try("stobj ref", () => Null<Big>() = new Big { A = Three() });
    Try("stobj ptr", () => *Ptr<Big>() = new Big { A = Three() });
    Try("stobj with refs", () => Null<Holder>() = new Holder { S = "x" });
    Try("stobj with refs default", () => Null<Holder>() = default);
    Try("write string", () => Null<string>() = "x");
    Try("stfld ref", () => Null<Big>().C = 1);
    Try("stfld ptr", () => Ptr<Big>()->C = 1);
    Try("initobj ref", () => Null<Big>() = default);
    Try("initobj ptr", () => *Ptr<Big>() = default);
    Try("compound", () => Null<int>() += Say("rhs"));
    Try("assign order", () => Null<int>() = Say("value"));
    Try("field order", () => Null<Big>().A = Say("value"));
    Try("increment ptr", () => (*Ptr<int>())++);
    Try("index write", () => Ptr<long>()[Three()] = 1);
    // Calls.
    Try("method", () => Console.WriteLine(Null<Big>().Sum()));

    Try("method ptr", () => Console.WriteLine(Ptr<Big>()->Sum()));
    Try("ToString", () => Console.WriteLine(Null<int>().ToString()));
    Try("ToString ptr", () => Console.WriteLine(Ptr<int>()->ToString()));
    Try("GetHashCode own", () => Console.WriteLine(Null<Big>().GetHashCode() != 0));
    Try("Equals boxed", () => Console.WriteLine(Null<Empty>().Equals(1)));
    Try("GetType", () => Console.WriteLine(Null<int>().GetType()));
    Try("constrained", () => Console.WriteLine(Text(ref Null<int>())));
    Try("constrained string", () => Console.WriteLine(Text(ref Null<string>())));
    Try("pass on", () => Console.WriteLine(PassOn(ref Null<int>())));
    Try("setter", () => Null<Big>().Prop = 3);
    // Library.
    Try("Interlocked", () => Interlocked.Increment(ref Null<int>()));
    Try("Interlocked.Exchange", () => Interlocked.Exchange(ref Null<string>(), "x"));
    Try("CompareExchange", () => Interlocked.CompareExchange(ref Null<long>(), 1, 2));
    Try("Volatile.Read", () => Console.WriteLine(Volatile.Read(ref Null<int>())));
    Try("Volatile.Write", () => Volatile.Write(ref Null<int>(), 1));
    Try("Unsafe.Read", () => Console.WriteLine(Unsafe.Read<int>(Ptr<int>())));
    Try("Unsafe.ReadUnaligned", () => Console.WriteLine(Unsafe.ReadUnaligned<int>(Ptr<int>())));
    Try("Unsafe.Write", () => Unsafe.Write(Ptr<int>(), 1));
    Try("Unsafe.WriteUnaligned", () => Unsafe.WriteUnaligned(Ptr<int>(), 1));
    Try("Unsafe.Copy", () => { int i = 1; Unsafe.Copy(Ptr<int>(), ref i); });
    Try("CopyBlock", () => { byte b = 0; Unsafe.CopyBlock(ref Null<byte>(), ref b, (uint)Three() - 2); });
    Try("CopyBlock 0", () => { byte b = 0; Unsafe.CopyBlock(ref Null<byte>(), ref b, (uint)Three() - 3); Console.WriteLine("nothing copied"); });
    Try("InitBlock", () => Unsafe.InitBlock(ref Null<byte>(), 1, (uint)Three()));
    Try("InitBlock 0", () => { Unsafe.InitBlock(ref Null<byte>(), 1, (uint)Three() - 3); Console.WriteLine("nothing written"); });
    Try("CopyBlock null null 0", () => { Unsafe.CopyBlock(ref Null<byte>(), ref Null<byte>(), (uint)Three() - 3); Console.WriteLine("nothing copied"); });
    Try("TryParse", () => int.TryParse("12", out Null<int>()));
    Try("GetValueRefOrNullRef", () => { var d = new Dictionary<string, int>(); CollectionsMarshal.GetValueRefOrNullRef(d, "x")++; });
    Try("Empty span", () => Console.WriteLine(Span<int>.Empty.GetPinnableReference()));
    Try("GetReference", () => Console.WriteLine(MemoryMarshal.GetReference(default(ReadOnlySpan<int>))));
    // What does not throw.
    ref int nothing = ref Null<int>(); ref int same = ref Pass(ref nothing);
    Console.WriteLine($"{Unsafe.IsNullRef(ref same)} {Unsafe.AreSame(ref nothing, ref same)}");
    fixed (int* p = &nothing) Console.WriteLine(p == null);
    ref int later = ref Unsafe.Add(ref nothing, 2); Console.WriteLine(Unsafe.IsNullRef(ref later));
    fixed (byte* e = Array.Empty<byte>()) Console.WriteLine(e == null);
    var rf = new RefField(); Console.WriteLine(rf.IsNull);
    try { rf.R = 1; } catch (NullReferenceException) { Console.WriteLine("ref field: NullReferenceException"); }
    try { Console.WriteLine(rf.R); } catch (NullReferenceException) { Console.WriteLine("ref field: NullReferenceException"); }
}

static unsafe T* Ptr<T>() where T : unmanaged => (T*)Zero();
[MethodImpl(MethodImplOptions.NoInlining)] static nint Zero() => 0;
[MethodImpl(MethodImplOptions.NoInlining)] static ref T Null<T>() => ref Unsafe.NullRef<T>();
[MethodImpl(MethodImplOptions.NoInlining)] static int Three() => 3;
static int Say(string s) { Console.WriteLine("  " + s); return 1; }
static string Text<T>(ref T t) => t.ToString()!;
static int PassOn(ref int r) => r + 1;
static ref int Pass(ref int r) => ref r;
static void Try(string name, Action a)
{
    try { a(); Console.WriteLine(name + ": no exception"); }
    catch (Exception e) { Console.WriteLine($"{name}: {e.GetType().Name}"); }
}

struct Big { public long A, B, C, D; public long Sum() => A + C; public int Nothing() => 7; public int Prop { get; set; } public override int GetHashCode() => (int)A + 1; }
struct Outer { public long X; public Big Inner; }
struct Holder { public string S; public long N; }
struct Empty;
ref struct RefField { public ref int R; public bool IsNull => Unsafe.IsNullRef(ref R); }
