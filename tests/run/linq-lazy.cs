// LINQ: what is run when, how often, and what is disposed of; argument checks; changes on the way.
using System.Collections;

List<string> log = [];
int[] none = [];
Show("where", s => s.Where(x => Log("w", x) > 1), s => s.Take(1).ToList());
Show("select first", s => s.Select(x => Log("s", x)), s => s.First());
Show("select last", s => s.Select(x => Log("s", x)), s => s.Last());
Show("select count", s => s.Select(x => Log("s", x)), s => s.Count());
Show("select at", s => s.Select(x => Log("s", x)), s => s.ElementAt(1));
Show("select skip", s => s.Select(x => Log("s", x)).Skip(1), s => s.ToList());
Show("select take", s => s.Select(x => Log("s", x)).Take(2), s => s.ToArray());
Show("select any", s => s.Select(x => Log("s", x)), s => s.Any());
Show("where any", s => s.Where(x => Log("w", x) > 1), s => s.Any());
Show("where select", s => s.Where(x => Log("w", x) > 1).Select(x => Log("s", x)), s => s.Count());
Show("where select last", s => s.Where(x => Log("w", x) > 1).Select(x => Log("s", x)), s => s.Last());
Show("first predicate", s => s, s => s.First(x => Log("p", x) > 1));
Show("last predicate", s => s, s => s.Last(x => Log("p", x) > 0));
Show("single predicate", s => s, s => s.SingleOrDefault(x => Log("p", x) > 3));
Show("all", s => s, s => s.All(x => Log("p", x) < 2));
Show("order first", s => s.OrderBy(x => -Log("k", x)), s => s.First());
Show("order take", s => s.OrderBy(x => -Log("k", x)).Take(1), s => s.ToList());
Show("order count", s => s.OrderBy(x => -Log("k", x)), s => s.Count());
Show("order contains", s => s.OrderBy(x => -Log("k", x)), s => s.Contains(2));
Show("order any", s => s.OrderBy(x => -Log("k", x)), s => s.Any());
Show("group", s => s.GroupBy(x => Log("k", x) % 2).Select(g => g.Key), s => s.First());
Show("take while", s => s.TakeWhile(x => Log("p", x) < 2), s => s.Count());
Show("skip while", s => s.SkipWhile(x => Log("p", x) < 2), s => s.Count());
Show("concat", s => s.Select(x => Log("s", x)).Concat(none.Append(7)), s => s.Take(2).ToList());
Show("append any", s => s.Append(9), s => s.Any());
Show("distinct", s => s.Distinct(), s => s.Take(2).ToList());
Show("zip", s => s.Zip(Trace([10, 20]), (a, b) => a + b), s => s.ToList());
Show("join", s => s.Join(Trace([1, 3]), x => Log("o", x), x => Log("i", x), (a, b) => a), s => s.ToList());
Show("chunk", s => s.Chunk(2).Select(c => c.Length), s => s.First());
Show("take 0", s => s.Take(0), s => s.ToList());
Show("skip take", s => s.Skip(1).Take(1), s => s.Count());
Show("take last", s => s.TakeLast(2), s => s.ToList());
Show("reverse first", s => s.Reverse(), s => s.First());
Show("default", s => s.DefaultIfEmpty(), s => s.First());
Show("many", s => s.SelectMany(x => Trace([x, x])), s => s.Take(3).ToList());
Show("except", s => s.Except(Trace([2])), s => s.First());
Show("union", s => s.Union(Trace([2])), s => s.First());
Show("sequence equal", s => s, s => s.SequenceEqual(Trace([1, 5])));
Show("to dictionary", s => s, s => s.ToDictionary(x => Log("k", x), x => Log("e", x)).Count);
Show("throwing", s => s.Select(x => x == 2 ? throw new InvalidOperationException("two") : x), s => s.Sum());
Show("throwing where", s => s.Where(x => x == 2 ? throw new InvalidOperationException("two") : true), s => { var l = new List<int>(); foreach (int x in s) { log.Add("got" + x); l.Add(x); } return l; });
Show("abandoned", s => s.Where(x => x > 0).Select(x => x + 1), s => { foreach (int x in s) { if (x == 2) break; } return 0; });

void Show(string name, Func<IEnumerable<int>, IEnumerable<int>> make, Func<IEnumerable<int>, object?> use)
{
    foreach (bool list in new[] { false, true })
    {
        log.Clear();
        IEnumerable<int> s = make(list ? new List<int> { 1, 2, 3 } : Trace([1, 2, 3]));
        string before = string.Join(" ", log);
        string result;
        try { result = use(s) switch { IEnumerable e => string.Join(",", e.Cast<object>()), var o => "" + o }; }
        catch (Exception e) { result = e.GetType().Name + " " + e.Message; }
        Console.WriteLine(name + (list ? " list" : "") + ": {" + before + "} " + result + " {" + string.Join(" ", log) + "}");
    }
}
int Log(string what, int x) { log.Add(what + x); return x; }
IEnumerable<int> Trace(int[] values)
{
    log.Add("start");
    try { foreach (int v in values) { log.Add("give" + v); yield return v; } log.Add("end"); }
    finally { log.Add("dispose"); }
}

IEnumerable<int> s = [1, 2, 3], n = null!;
Func<int, int> f = x => x, fn = null!;
Func<int, bool> p = x => true, pn = null!;
foreach (Action bad in new Action[] {
    () => n.Where(p), () => s.Where(pn), () => s.Where((Func<int, int, bool>)null!), () => n.Select(f), () => s.Select(fn), () => n.SelectMany(x => s), () => s.SelectMany((Func<int, int[]>)null!), () => s.SelectMany(x => s, (Func<int, int, int>)null!),
    () => n.Take(1), () => n.Take(1..2), () => n.Skip(1), () => n.TakeLast(1), () => n.SkipLast(1), () => n.TakeWhile(p), () => s.TakeWhile(pn), () => n.SkipWhile(p), () => s.SkipWhile(pn), () => n.Count(), () => n.Count(p), () => s.Count(pn), () => n.LongCount(), () => s.LongCount(pn),
    () => n.Any(), () => n.Any(p), () => s.Any(pn), () => n.All(p), () => s.All(pn), () => n.Contains(1), () => n.Contains(1, null), () => n.First(), () => s.First(pn), () => n.FirstOrDefault(), () => n.FirstOrDefault(p, 1), () => n.Last(), () => s.Last(pn), () => n.LastOrDefault(1), () => n.Single(), () => s.Single(pn), () => n.SingleOrDefault(p),
    () => n.ElementAt(0), () => n.ElementAt(^1), () => n.ElementAtOrDefault(0), () => n.ToArray(), () => n.ToList(), () => n.ToHashSet(), () => n.ToDictionary(f), () => s.ToDictionary(fn), () => s.ToDictionary(f, fn), () => n.ToLookup(f), () => s.ToLookup(fn), () => s.ToLookup(f, fn), () => n.GroupBy(f), () => s.GroupBy(fn), () => s.GroupBy(f, fn), () => s.GroupBy(f, (Func<int, IEnumerable<int>, int>)null!),
    () => n.OrderBy(f), () => s.OrderBy(fn), () => n.Order(), () => n.OrderDescending(), () => s.OrderBy(f).ThenBy(fn), () => ((IOrderedEnumerable<int>)null!).ThenBy(f), () => s.OrderByDescending(f).ThenByDescending(fn), () => n.Sum(), () => n.Sum(f), () => s.Sum(fn), () => n.Average(), () => s.Average(fn), () => n.Min(), () => s.Min(fn), () => n.Max(), () => s.Max(fn), () => n.MinBy(f), () => s.MaxBy(fn), () => n.Max(Comparer<int>.Default),
    () => n.Aggregate((a, b) => a), () => s.Aggregate(null!), () => s.Aggregate(0, (Func<int, int, int>)null!), () => s.Aggregate(0, (a, b) => a, (Func<int, int>)null!), () => n.Concat(s), () => s.Concat(n), () => n.Append(1), () => n.Prepend(1), () => n.Zip(s), () => s.Zip(n), () => s.Zip(s, n), () => s.Zip(s, (Func<int, int, int>)null!), () => n.SequenceEqual(s), () => s.SequenceEqual(n),
    () => n.Distinct(), () => s.DistinctBy(fn), () => n.Union(s), () => s.Union(n), () => s.UnionBy(s, fn), () => s.Intersect(n), () => s.IntersectBy(n, f), () => s.IntersectBy(s, fn), () => n.Except(s), () => s.ExceptBy(n, f), () => n.Join(s, f, f, (a, b) => a), () => s.Join(n, f, f, (a, b) => a), () => s.Join(s, fn, f, (a, b) => a), () => s.Join(s, f, fn, (a, b) => a), () => s.Join(s, f, f, (Func<int, int, int>)null!), () => s.GroupJoin(n, f, f, (a, b) => a), () => s.LeftJoin(n, f, f, (a, b) => a), () => s.RightJoin(s, f, fn, (a, b) => a),
    () => n.Reverse(), () => ((int[])null!).Reverse(), () => n.Chunk(1), () => s.Chunk(0), () => n.Index(), () => n.CountBy(f), () => s.CountBy(fn), () => s.AggregateBy(f, 1, null!), () => n.Cast<object>(), () => n.OfType<int>(), () => n.DefaultIfEmpty(), () => n.Shuffle(), () => n.TryGetNonEnumeratedCount(out _), () => ((IList<int>)Enumerable.Range(1, 3)).Add(1), () => ((IList<int>)Enumerable.Repeat(1, 3))[0] = 2, () => s.Select(f).GetEnumerator().Reset() })
{
    try { bad(); Console.WriteLine("nothing thrown"); }
    catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
}

List<int> changing = [1, 2, 3];
foreach (Func<object> change in new Func<object>[] { () => changing.Where(x => { changing.Add(x); return true; }).Take(5).Count(), () => { foreach (int x in changing.Select(x => x)) changing.Add(x); return 0; }, () => changing.OrderBy(x => { changing.Add(1); return x; }).First() })
{
    changing = [1, 2, 3];
    try { Console.WriteLine(change()); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
}
IEnumerable<int> shared = changing.Where(x => x > 1);
changing.AddRange([8, 9]);
using (IEnumerator<int> one = shared.GetEnumerator(), two = shared.GetEnumerator())
{
    one.MoveNext(); one.MoveNext(); two.MoveNext();
    Console.WriteLine(one.Current + " " + two.Current + " " + string.Join(",", shared));
}
foreach (IEnumerable<int> ended in new[] { s.Where(p), s.Select(f), s.OrderBy(f), s.Append(1), s.Concat(changing), Enumerable.Range(0, 2), s.Reverse(), s.Distinct(), s.SelectMany(x => s), s.DefaultIfEmpty(), s.Skip(1), s.Union(s) })
{
    IEnumerator<int> e = ended.GetEnumerator();
    while (e.MoveNext()) { }
    Console.Write(e.MoveNext() + " ");
    e.Dispose();
    Console.Write(e.MoveNext() + " " + ended.TryGetNonEnumeratedCount(out int count) + count + "; ");
}
Console.WriteLine();
