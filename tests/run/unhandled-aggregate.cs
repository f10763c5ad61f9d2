// unhandled with everything
class E1(string m, Exception? i) : Exception(m, i) { public override string StackTrace => "   at custom trace"; }
class P { static void A(int n) { try { if (n == 0) throw new InvalidOperationException("inner\nsecond line"); A(n - 1); } finally { Console.WriteLine("f" + n); } }
static async Task B() { await Task.Yield(); try { A(1); } catch (Exception e) { throw new AggregateException("agg", e, new E1("e1", new ArgumentException("arg", "pname"))); } }
static async Task<int> Main() { AppDomain.CurrentDomain.UnhandledException += (s, e) => Console.WriteLine("handler " + e.ExceptionObject.GetType().Name + e.IsTerminating); AppDomain.CurrentDomain.ProcessExit += (s, e) => Console.WriteLine("exit"); await B(); return 5; } }
