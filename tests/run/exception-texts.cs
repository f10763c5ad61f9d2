// What exceptions print: ToString with and without messages, inner exceptions, aggregates, files, arguments, custom overrides.
using System.Reflection;
using System.Runtime.CompilerServices;
Print("plain", new Exception());
Print("empty message", new Exception(""));
Print("null message", new Exception(null));
Print("multi-line", new Exception("a\nb"));
Print("inner", new Exception("outer", new InvalidOperationException("inner")));
Print("inner of inner", new Exception("1", new Exception("2", new Exception("3"))));
Print("inner empty", new Exception("", new Exception("")));
Print("argument", new ArgumentException("bad", "name"));
Print("argument without name", new ArgumentException("bad"));
Print("argument null", new ArgumentNullException("name"));
Print("argument null message", new ArgumentNullException("name", "bad"));
Print("argument range", new ArgumentOutOfRangeException("name", 5, "bad"));
Print("argument range value", new ArgumentOutOfRangeException("name", null, null));
Print("argument default", new ArgumentException());
Print("file", new FileNotFoundException("no", "a.txt"));
Print("file without name", new FileNotFoundException("no"));
Print("file default", new FileNotFoundException());
Print("file inner", new FileNotFoundException("no", "a.txt", new Exception("why")));
Print("file load", new FileLoadException("no", "b.dll"));
Print("bad image", new BadImageFormatException("no", "c.dll"));
Print("bad image inner", new BadImageFormatException("no", "c.dll", new Exception("why")));
Print("aggregate", new AggregateException(new Exception("a"), new InvalidOperationException("b")));
Print("aggregate message", new AggregateException("all", new Exception("a")));
Print("aggregate empty", new AggregateException());
Print("aggregate nested", new AggregateException(new AggregateException(new Exception("a"), new Exception("b")), new Exception("c")));
Print("aggregate flat", new AggregateException(new AggregateException(new Exception("a"), new Exception("b")), new Exception("c")).Flatten());
Print("type initialisation", new TypeInitializationException("Some.Type", new Exception("why")));
Print("key", new KeyNotFoundException());
Print("disposed", new ObjectDisposedException("thing"));
Print("disposed message", new ObjectDisposedException("thing", "gone"));
Print("custom message", new Custom());
Print("custom text", new CustomText());
Print("custom inner text", new Exception("outer", new CustomText()));
Print("generic", new Gen<Dictionary<string, int[]>>());
Print("nested", new Outer.Nested());
Print("missing member", new MissingMemberException("C", "M"));
Print("missing method", new MissingMethodException("C", "M"));
Print("missing field", new MissingFieldException("C", "F"));
Print("not finite", new NotFiniteNumberException(double.NaN));
Print("duplicate wait", new DuplicateWaitObjectException());
Print("switch", new SwitchExpressionException(5));
Print("timeout", new TimeoutException());
Print("cancelled", new OperationCanceledException());
Print("rank", new RankException());
Print("arithmetic", new ArithmeticException());
Print("divide", new DivideByZeroException());
Print("overflow", new OverflowException());
Print("index", new IndexOutOfRangeException());
Print("cast", new InvalidCastException());
Print("null reference", new NullReferenceException());
Print("array type", new ArrayTypeMismatchException());
Print("memory", new OutOfMemoryException());
Print("format", new FormatException());
Print("not implemented", new NotImplementedException());
Print("not supported", new NotSupportedException());
Print("platform", new PlatformNotSupportedException());
Print("invalid operation", new InvalidOperationException());
Print("access", new UnauthorizedAccessException());
Print("application", new ApplicationException());
Print("system", new SystemException());
Print("io", new IOException());
Print("end of stream", new EndOfStreamException());
Print("directory", new DirectoryNotFoundException());
Print("type load", new TypeLoadException());
Print("entry point", new EntryPointNotFoundException());
Print("dll", new DllNotFoundException());
Print("bad image default", new BadImageFormatException());
Print("program", new InvalidProgramException());
Print("synchronisation", new SynchronizationLockException());
Print("method access", new MethodAccessException());
Print("field access", new FieldAccessException());
Print("ambiguous", new AmbiguousMatchException());

// Thrown: the trace follows the message, that of the inner exception first.
try { Level1(); } catch (Exception e) { Frames(e.ToString()); }
try { try { Level2(); } finally { Console.WriteLine("finally"); } } catch (Exception e) { Frames(e.ToString()); }
try { Rethrow(); } catch (Exception e) { Frames(e.ToString()); }
try { ThrowAgain(); } catch (Exception e) { Frames(e.ToString()); }
Exception kept = new("kept");
for (int i = 0; i < 2; i++) try { Throw(kept); } catch (Exception e) { Frames(e.ToString()); }
Console.WriteLine(new Exception("x").StackTrace is null);
Console.WriteLine(new Exception("a", new Exception("b", new Exception("c"))).GetBaseException().Message);

[MethodImpl(MethodImplOptions.NoInlining)] static void Level1() { try { Level2(); Console.WriteLine(); } catch (Exception e) { throw new InvalidOperationException("outer", e); } }
[MethodImpl(MethodImplOptions.NoInlining)] static void Level2() => throw new FormatException("inner");
[MethodImpl(MethodImplOptions.NoInlining)] static void Rethrow() { try { Level2(); Console.WriteLine(); } catch (Exception e) { Console.WriteLine(e.Message); throw; } }
[MethodImpl(MethodImplOptions.NoInlining)] static void ThrowAgain() { try { Level2(); Console.WriteLine(); } catch (Exception e) { Console.WriteLine(e.Message); throw e; } }
[MethodImpl(MethodImplOptions.NoInlining)] static void Throw(Exception e) => throw e;
static void Print(string title, Exception e) { Console.WriteLine($"{title}: [{e}] [{e.Message}] {e.HResult:X8}"); }
static void Frames(string text)
{
    foreach (string line in text.Split('\n'))
    {
        int at = line.IndexOf(" in /");
        Console.WriteLine(at < 0 ? line : line[..at]);
    }
}

class Custom : Exception { public override string Message => "my " + base.Message; }
class CustomText : Exception { public override string ToString() => "my own text"; }
class Gen<T> : Exception;
class Outer { public class Nested : Exception; }
