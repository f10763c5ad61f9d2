struct Pair { public string? Name; public int N; }
class G<T> { [ThreadStatic] public static T? Value; [ThreadStatic] public static int Count; }
class Init { [ThreadStatic] public static int X = 5; [ThreadStatic] public static string S = "first"; public static int Y = 6; }
class Lazy1 { [ThreadStatic] public static int Z; static Lazy1() { Z = 9; Console.WriteLine("cctor"); } }
class P {
  [ThreadStatic] static int a; [ThreadStatic] static long b; [ThreadStatic] static Pair pair; [ThreadStatic] static byte small; [ThreadStatic] static decimal d; [ThreadStatic] static object?[]? arr;
  static ref int RefA() => ref a;
  static void Show(string w) => Console.WriteLine($"{w}: {a} {b} {pair.Name ?? "null"} {pair.N} {small} {d} {arr?.Length ?? -1} {G<int>.Value} {G<string>.Value ?? "null"} {G<int>.Count} {Init.X} {Init.S ?? "null"} {Init.Y}");
  static void Main() {
    a = 1; b = 1L << 40; pair = new Pair { Name = "main", N = 2 }; small = 3; d = 1.5m; arr = new object[4]; G<int>.Value = 7; G<string>.Value = "g"; G<int>.Count = 8; RefA()++;
    Show("main");
    for (int i = 0; i < 2; i++) { var t = new Thread(() => { Show("other"); a = 10; pair.Name = "o"; pair.N++; RefA() += 5; G<string>.Value = "og"; Init.X = 77; Init.S = "other"; Show("other"); }); t.Start(); t.Join(); }
    Show("main");
    int z = -1; var lt = new Thread(() => z = Lazy1.Z); lt.Start(); lt.Join(); Console.WriteLine(z + " " + Lazy1.Z);
    ref int r = ref RefA(); var rt = new Thread(x => { a = 99; }); rt.Start(); rt.Join(); Console.WriteLine(r);
    long sum = 0; var ts = new Thread[6]; for (int i = 0; i < 6; i++) { int k = i; (ts[i] = new Thread(() => { for (int n = 0; n < 10000; n++) { a += k; b += a; } Interlocked.Add(ref sum, a); })).Start(); } foreach (var t in ts) t.Join(); Console.WriteLine(sum + " " + a);
  } }
