// AggregateException's text, and the traces of asynchronous methods.
void Show(Exception e) { foreach (string line in e.ToString().Split('\n')) if (!line.Contains(".GetResult()")) { int i = line.IndexOf(" in /"); Console.WriteLine((i < 0 ? line : line[..i]).TrimEnd('\r')); } }
Show(new AggregateException(new Exception("a"), new InvalidOperationException("b", new Exception("c"))));
Show(new AggregateException("none"));
Show(new AggregateException("one", new Exception("x")));
Show(new AggregateException("nested", new AggregateException(new Exception("p"), new Exception("q")), new Exception("r")));
Show(new AggregateException("nested", new AggregateException(new Exception("p"), new Exception("q")), new Exception("r")).Flatten());
try { await One(2); } catch (Exception e) { Show(e); }
try { await foreach (int i in Items()) Console.WriteLine(i); } catch (Exception e) { Show(e); }
static async Task One(int n) { await Task.Yield(); if (n == 0) throw new Exception("deep"); await One(n - 1); }
static async IAsyncEnumerable<int> Items() { yield return 1; await One(0); yield return 2; }
