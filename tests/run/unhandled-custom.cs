Console.WriteLine("before");
try { Work(3); } finally { Console.WriteLine("never or once"); }
static void Work(int n) { if (n == 0) throw new MyError("deep", new FormatException("cause")); Work(n - 1); }
class MyError(string m, Exception i) : Exception(m, i);
