try { Outer(); } catch (Exception e) { Console.WriteLine(e.Message + " <- " + e.InnerException!.Message + " " + e.GetBaseException().GetType().Name); }
try { throw new BankException("no money", 42) { Data = { ["k"] = "v" } }; } catch (BankException e) when (e.Code > 40) { Console.WriteLine($"{e.Code} {e.Message} {e.Data["k"]} {e.Data.Count}"); } finally { Console.WriteLine("finally 1"); }
try { try { throw new InvalidOperationException("a"); } finally { Console.WriteLine("inner finally"); } } catch (InvalidOperationException) { Console.WriteLine("caught"); }
try { try { throw new Exception("first"); } catch { throw; } } catch (Exception e) { Console.WriteLine("re " + e.Message); }
Console.WriteLine(Ret()); int Ret() { try { return 1; } finally { Console.WriteLine("in finally"); } }
try { Check(null!); } catch (ArgumentNullException e) { Console.WriteLine(e.Message + " " + e.ParamName); }
try { Range(5); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.Message); }
try { throw new ArgumentException("bad", "arg"); } catch (ArgumentException e) { Console.WriteLine(e.Message + "|" + e.ParamName); }
try { object o = "s"; int i = (int)o; } catch (InvalidCastException e) { Console.WriteLine(e.Message); }
try { object o = new List<int>(); var s = (string)o; } catch (InvalidCastException e) { Console.WriteLine(e.Message); }
try { throw new NotImplementedException(); } catch (Exception e) { Console.WriteLine(e.Message); }
try { throw new NotSupportedException(); } catch (Exception e) { Console.WriteLine(e.Message); }
try { throw new Exception(); } catch (Exception e) { Console.WriteLine(e.Message); }
try { throw new BankException(); } catch (Exception e) { Console.WriteLine(e.Message); }
foreach (Exception e in new Exception[] { new TimeoutException(), new FormatException(), new ArithmeticException(), new KeyNotFoundException(), new ObjectDisposedException("thing"), new IndexOutOfRangeException(), new StackOverflowException(), new OutOfMemoryException(), new UnauthorizedAccessException(), new ApplicationException(), new RankException(), new OperationCanceledException(), new FileNotFoundException(), new IOException("io"), new AggregateException("agg", new Exception("x")), new TypeInitializationException("T", null), new NullReferenceException(), new InvalidOperationException(), new EndOfStreamException() }) Console.WriteLine(e.GetType().FullName + ": " + e.Message);
string log = "";
for (int i = 0; i < 4; i++) { try { if (i == 1) continue; if (i == 3) break; log += i; } finally { log += "f"; } }
Console.WriteLine(log);
try { _ = new Bad(); } catch (Exception e) { Console.WriteLine(e.ToString().Split('\n')[0].Trim()); }
bool Filter(string s) { Console.WriteLine("filter " + s); return false; }
try { try { throw new Exception("x"); } catch (Exception e) when (Filter(e.Message)) { } finally { Console.WriteLine("after filter"); } } catch { Console.WriteLine("outer"); }
void Outer() { try { Inner(); } catch (FormatException e) { throw new InvalidOperationException("outer", e); } } void Inner() => int.Parse("zz");
void Check(string s) { ArgumentNullException.ThrowIfNull(s); }
void Range(int n) { ArgumentOutOfRangeException.ThrowIfGreaterThan(n, 3); }
try { ArgumentException.ThrowIfNullOrEmpty(""); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
try { throw new ArgumentOutOfRangeException("idx", 7, "too far"); } catch (Exception e) { Console.WriteLine(e.Message); }
class BankException : Exception { public int Code; public BankException() { } public BankException(string m, int c) : base(m) => Code = c; }
class Bad { public Bad() => throw new NotSupportedException("ctor"); }
