// Lazy values, a stopwatch, tuples taken apart.
var lazy = new Lazy<string>(() => { Console.WriteLine("making"); return "made"; });
Console.WriteLine(lazy.IsValueCreated + " " + lazy);
Console.WriteLine(lazy.Value + " " + lazy.Value + " " + lazy.IsValueCreated + " " + lazy);
int tries = 0;
var bad = new Lazy<int>(() => { tries++; return int.Parse("x"); });
for (int i = 0; i < 2; i++) try { Console.WriteLine(bad.Value); } catch (FormatException e) { Console.WriteLine(e.Message); }
Console.WriteLine(tries + " " + new Lazy<List<int>>().Value.Count);
var watch = System.Diagnostics.Stopwatch.StartNew();
Console.WriteLine(watch.IsRunning); watch.Stop();
Console.WriteLine(watch.IsRunning + " " + (watch.Elapsed >= TimeSpan.Zero) + " " + (watch.ElapsedMilliseconds < 10000));
watch.Reset(); Console.WriteLine(watch.ElapsedTicks + " " + watch.Elapsed);
var (a, b, c) = Tuple.Create(1, "two", 3.5); Console.WriteLine(a + b + c);
var agg = new AggregateException(new FormatException("f"), new AggregateException("in", new TimeoutException("t")));
Console.WriteLine(agg.Message + " " + agg.InnerExceptions.Count + " " + agg.Flatten().InnerExceptions[1].Message);
