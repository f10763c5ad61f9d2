var list = new List<int> { 3, 1, 2 };
list.Add(5); list.AddRange(new[] { 9, 8 }); list.Insert(1, 77); list.Remove(2); list.RemoveAt(0);
Console.WriteLine(string.Join(",", list) + " " + list.Count + " " + list.Contains(9) + " " + list.IndexOf(8));
list.Sort(); list.Reverse(); Console.WriteLine(string.Join(",", list));
Console.WriteLine(list.Find(x => x < 9) + " " + string.Join(",", list.FindAll(x => x > 4)) + " " + list.Exists(x => x == 5) + " " + list.RemoveAll(x => x > 8));
list.ForEach(x => Console.Write(x + " ")); Console.WriteLine();
try { Console.WriteLine(list[50]); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.Message); }
try { foreach (int x in list) list.Add(x); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
var dict = new Dictionary<string, int> { { "one", 1 }, { "two", 2 }, { "three", 3 } };
dict["four"] = 4; dict.Remove("two");
foreach (KeyValuePair<string, int> kv in dict) Console.Write(kv.Key + "=" + kv.Value + " ");
foreach (var (k, v) in dict) Console.Write($"{k}:{v} ");
Console.WriteLine(dict.ContainsKey("one") + " " + dict.ContainsValue(9) + " " + dict.Count + " " + string.Join("|", dict.Keys) + " " + string.Join("|", dict.Values));
try { Console.WriteLine(dict["zzz"]); } catch (KeyNotFoundException e) { Console.WriteLine(e.Message); }
try { dict.Add("one", 5); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
Console.WriteLine(dict.TryGetValue("x", out int got) + " " + got + " " + dict.GetValueOrDefault("three") + " " + dict.TryAdd("one", 9));
Console.WriteLine(new KeyValuePair<string, int>("a", 1));
var set = new HashSet<int> { 1, 2, 3, 2 }; Console.WriteLine(set.Count + " " + set.Add(3) + " " + set.Contains(2));
set.UnionWith(new[] { 7, 8 });
set.IntersectWith(new[] { 2, 3, 7 });
set.ExceptWith(new[] { 3 });
Console.WriteLine(string.Join(",", set) + " " + set.IsSubsetOf(new[] { 2, 7, 9 }) + set.SetEquals(new[] { 7, 2 }) + set.Overlaps(new[] { 1 }));
var q = new Queue<string>(); q.Enqueue("a"); q.Enqueue("b"); Console.WriteLine(q.Peek() + q.Dequeue() + q.Count + q.TryDequeue(out string? o) + o);
try { q.Dequeue(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
var st = new Stack<int>();
st.Push(1);
st.Push(2);
st.Push(3);
Console.WriteLine(st.Pop() + " " + st.Peek() + " " + st.Count + " " + string.Join(",", st) + st.TryPop(out int top) + top);
try { new Stack<int>().Pop(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
var ll = new LinkedList<int>();
ll.AddLast(2);
ll.AddFirst(1);
ll.AddLast(3);
ll.Remove(2);
Console.WriteLine(string.Join("->", ll) + ll.First!.Value + ll.Last!.Value);
var nested = new Dictionary<string, List<int>>();
if (!nested.TryGetValue("k", out var lst)) nested["k"] = lst = new();
lst.Add(4);
Console.WriteLine(nested["k"][0]);
IReadOnlyList<int> ro = list.AsReadOnly();
Console.WriteLine(ro.Count);
Console.WriteLine(list.ToArray().Length + " " + list.Capacity.CompareTo(0) + list.GetRange(0, 2).Count + " " + list.BinarySearch(1));
List<int> copy = [.. list, 1]; Console.WriteLine(copy.Count); Console.WriteLine(list);
var byLen = new List<string> { "ccc", "a", "bb" };
byLen.Sort((x, y) => x.Length.CompareTo(y.Length));
Console.WriteLine(string.Join(" ", byLen));
Console.WriteLine(list.ConvertAll(x => "n" + x)[0] + byLen.TrueForAll(x => x.Length < 4));
