int a = 1, b = 2;
Swap(ref a, ref b);
Console.WriteLine(a + " " + b);
if (TryHalf(10, out int h)) Console.WriteLine(h);
TryHalf(3, out _);
Show(in a);
ref int big = ref Larger(ref a, ref b);
big = 100;
Console.WriteLine(a + " " + b);
int[] arr = { 1, 2, 3, 4, 5 };
Span<int> sp = arr;
sp[0] = 10;
Span<int> mid = sp.Slice(1, 3);
mid.Fill(7);
Console.WriteLine(string.Join(",", arr) + " " + mid.Length);
foreach (ref int x in sp) x *= 2;
Console.WriteLine(string.Join(",", arr));
Span<byte> buf = stackalloc byte[8];
for (int i = 0; i < buf.Length; i++) buf[i] = (byte)(i * i);
Console.WriteLine(buf[7] + " " + buf[^2] + " " + buf[2..4].Length);
ReadOnlySpan<char> text = "hello world";
Console.WriteLine(text[..5].ToString() + text.IndexOf('w') + text.Slice(6).ToString().ToUpper());
Console.WriteLine(int.Parse("123456".AsSpan(2, 3)));
sp.Reverse();
Console.WriteLine(sp[0]);
int[] copy = sp.ToArray();
sp.Clear();
Console.WriteLine(copy[0] + " " + arr[0]);
Console.WriteLine(Sum(1, 2, 3) + " " + Sum() + " " + Sum(new[] { 4, 5 }));
Console.WriteLine(Opt(1) + Opt(1, c: "z") + Opt(b: 5, a: 2));
try { sp[9] = 1; } catch (IndexOutOfRangeException e) { Console.WriteLine(e.Message); }
try { sp.Slice(4, 9); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.Message); }
unsafe { int n = 5; int* p = &n; *p += 3; Console.WriteLine(n); int* st = stackalloc int[3]; st[2] = 9; Console.WriteLine(st[2]); fixed (int* q = arr) { q[1] = 77; } Console.WriteLine(arr[1] + " " + sizeof(int) + sizeof(double) + sizeof(char)); }
 var rs = new RefS(arr);
rs.Add(5);
Console.WriteLine(arr[0]);
ref readonly int ro = ref arr[1];
Console.WriteLine(ro);
Span<char> cs = stackalloc char[4];
42.TryFormat(cs, out int w);
Console.WriteLine(cs[..w].ToString() + w);
Console.WriteLine(text.SequenceEqual("hello world") + " " + text.StartsWith("hell") + " " + "a,b".AsSpan().Contains(','));
int[] dst = new int[5];
arr.AsSpan().CopyTo(dst);
Console.WriteLine(dst[1] + " " + arr.AsSpan(1).Length);
ReadOnlySpan<int> lit = [1, 2, 3];
int t = 0;
foreach (int v in lit) t += v;
Console.WriteLine(t);
static void Swap(ref int x, ref int y) { int t = x; x = y; y = t; }
static bool TryHalf(int n, out int r) { r = n / 2; return n % 2 == 0; }
static void Show(in int x) => Console.WriteLine("in " + x);
static ref int Larger(ref int x, ref int y) { if (x > y) return ref x; return ref y; }
static int Sum(params int[] v) { int s = 0; foreach (int x in v) s += x; return s; }
static string Opt(int a, int b = 10, string c = "c") => $"{a}{b}{c} ";
ref struct RefS(Span<int> s) { Span<int> _s = s; public void Add(int n) { for (int i = 0; i < _s.Length; i++) _s[i] += n; } }
