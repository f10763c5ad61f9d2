int[] a = { 5, 3, 8, 1, 9, 2 };
int[] b = (int[])a.Clone();
Array.Sort(a); Console.WriteLine(string.Join(" ", a));
Array.Reverse(a); Console.WriteLine(string.Join(" ", a));
Console.WriteLine(Array.IndexOf(b, 8) + " " + Array.IndexOf(b, 100) + " " + Array.LastIndexOf(b, 2) + " " + Array.Exists(b, x => x > 8) + " " + Array.Find(b, x => x > 5) + " " + Array.FindIndex(b, x => x == 1) + " " + Array.TrueForAll(b, x => x > 0));
Console.WriteLine(string.Join(",", Array.FindAll(b, x => x % 2 == 1)) + " " + string.Join(",", Array.ConvertAll(b, x => x * 1.5)));
Array.Sort(b); Console.WriteLine(Array.BinarySearch(b, 5) + " " + Array.BinarySearch(b, 4));
int[] c = new int[8]; Array.Copy(b, 1, c, 2, 3); Console.WriteLine(string.Join(" ", c));
Array.Fill(c, 7); Array.Clear(c, 0, 2); Console.WriteLine(string.Join(" ", c));
Array.Resize(ref c, 3); Console.WriteLine(c.Length);
Array.ForEach(b, x => Console.Write(x + ";")); Console.WriteLine();
string[] words = { "pear", "fig", "banana", "kiwi" };
Array.Sort(words, (x, y) => x.Length != y.Length ? x.Length - y.Length : string.Compare(x, y)); Console.WriteLine(string.Join(" ", words));
Array.Sort(words, StringComparer.Ordinal); Console.WriteLine(string.Join(" ", words));
string[] keys = { "c", "a", "b" }; int[] vals = { 3, 1, 2 }; Array.Sort(keys, vals); Console.WriteLine(string.Join("", keys) + string.Join("", vals));
Console.WriteLine(b[^1] + " " + string.Join(",", b[1..3]) + " " + string.Join(",", b[..2]) + " " + string.Join(",", b[^2..]));
b.CopyTo(a, 0); Console.WriteLine(a[0]); Console.WriteLine(Array.Empty<int>().Length + " " + a.Length + " " + a.Rank);
int[] e = [1, 2, .. b, 3]; Console.WriteLine(e.Length + " " + e[^2]);
Array inst = new int[3]; inst.SetValue(5, 1); Console.WriteLine(inst.GetValue(1) + " " + inst.Length);
bool[] flags = new bool[3]; string?[] strs = new string?[2]; Console.WriteLine(flags[0] + " " + (strs[0] == null));
try { Array.Copy(b, 0, new int[2], 0, 5); } catch (ArgumentException ex) { Console.WriteLine(ex.Message); }
try { object[] objs = new string[1]; objs[0] = 5; } catch (ArrayTypeMismatchException ex) { Console.WriteLine(ex.Message); }
IEnumerable<int> seq = a; IList<int> list = a; Console.WriteLine(list.Count + " " + list[2] + " " + list.Contains(9) + " " + list.IsReadOnly);
try { list.Add(1); } catch (NotSupportedException ex) { Console.WriteLine(ex.Message); }
