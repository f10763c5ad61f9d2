Console.WriteLine(Fact(20) + " " + Fib(20) + " " + Ack(2, 3) + " " + Pow(2, 30) + " " + Rev("recursion") + " " + IsPal("racecar") + " " + Digits(98765));
Hanoi(3, 'A', 'C', 'B');
Console.WriteLine(moves);
Queens(6, 0, new int[6]);
Console.WriteLine(solutions);
Permute("abc".ToCharArray(), 0);
Console.WriteLine();
int[] a = { 5, 2, 9, 1, 7, 3 };
QuickSort(a, 0, a.Length - 1);
Console.WriteLine(string.Join(" ", a) + " " + BinSearch(a, 7, 0, a.Length - 1));
Console.WriteLine(IsEven(10) + " " + IsEven(7));
Console.WriteLine(ToBinary(37) + " " + Gcd(1071, 462) + " " + Depth(10000));
foreach (var s in Subsets(new List<int> { 1, 2, 3 })) Console.Write("{" + string.Join(",", s) + "} ");
Console.WriteLine();
Console.WriteLine(Flood());
var memo = new Dictionary<int, long>();
long MFib(int n) => n < 2 ? n : memo.TryGetValue(n, out long v) ? v : memo[n] = MFib(n - 1) + MFib(n - 2);
Console.WriteLine(MFib(80));
partial class Program
{
    static int moves, solutions;
    static long Fact(int n) => n <= 1 ? 1 : n * Fact(n - 1);
    static int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2);
    static int Ack(int m, int n) => m == 0 ? n + 1 : n == 0 ? Ack(m - 1, 1) : Ack(m - 1, Ack(m, n - 1));
    static long Pow(long b, int e) => e == 0 ? 1 : e % 2 == 0 ? Pow(b * b, e / 2) : b * Pow(b, e - 1);
    static string Rev(string s) => s == "" ? "" : Rev(s[1..]) + s[0];
    static bool IsPal(string s) => s.Length < 2 || s[0] == s[^1] && IsPal(s[1..^1]);
    static int Digits(int n) => n < 10 ? n : n % 10 + Digits(n / 10);
    static void Hanoi(int n, char f, char t, char v) { if (n == 0) return; Hanoi(n - 1, f, v, t); moves++; Console.Write($"{f}{t} "); Hanoi(n - 1, v, t, f); }
    static void Queens(int n, int row, int[] c) { if (row == n) { solutions++; return; } for (int i = 0; i < n; i++) { bool ok = true; for (int r = 0; r < row; r++) if (c[r] == i || Math.Abs(c[r] - i) == row - r) { ok = false; break; } if (ok) { c[row] = i; Queens(n, row + 1, c); } } }
    static void Permute(char[] a, int k) { if (k == a.Length) { Console.Write(new string(a) + " "); return; } for (int i = k; i < a.Length; i++) { (a[k], a[i]) = (a[i], a[k]); Permute(a, k + 1); (a[k], a[i]) = (a[i], a[k]); } }
    static void QuickSort(int[] a, int lo, int hi) { if (lo >= hi) return; int p = a[(lo + hi) / 2], i = lo, j = hi; while (i <= j) { while (a[i] < p) i++; while (a[j] > p) j--; if (i <= j) { (a[i], a[j]) = (a[j], a[i]); i++; j--; } } QuickSort(a, lo, j); QuickSort(a, i, hi); }
    static int BinSearch(int[] a, int x, int lo, int hi) { if (lo > hi) return -1; int m = (lo + hi) / 2; return a[m] == x ? m : a[m] < x ? BinSearch(a, x, m + 1, hi) : BinSearch(a, x, lo, m - 1); }
    static bool IsEven(int n) => n == 0 || IsOdd(n - 1);
    static bool IsOdd(int n) => n != 0 && IsEven(n - 1);
    static string ToBinary(int n) => n < 2 ? n.ToString() : ToBinary(n / 2) + n % 2;
    static int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);
    static int Depth(int n) => n == 0 ? 0 : 1 + Depth(n - 1);
    static IEnumerable<List<int>> Subsets(List<int> l) { if (l.Count == 0) { yield return new(); yield break; } foreach (var s in Subsets(l.GetRange(1, l.Count - 1))) { yield return s; var w = new List<int>(s); w.Insert(0, l[0]); yield return w; } }
    static int Flood() { string[] g = { "##..", "#..#", "..##" }; var seen = new bool[3, 4]; int F(int r, int c) { if (r < 0 || c < 0 || r >= 3 || c >= 4 || seen[r, c] || g[r][c] != '#') return 0; seen[r, c] = true; return 1 + F(r + 1, c) + F(r - 1, c) + F(r, c + 1) + F(r, c - 1); } return F(0, 0); }
}
