string s = "  Hello, World  ";
Console.WriteLine($"[{s.Trim()}] [{s.TrimStart()}] [{s.TrimEnd()}] {s.Length}");
string t = s.Trim();
Console.WriteLine(t.ToUpper() + t.ToLower() + t.ToUpperInvariant());
Console.WriteLine(t.Substring(7) + "|" + t.Substring(0, 5) + "|" + t[1..4] + "|" + t[^1] + "|" + t[..^6]);
Console.WriteLine(t.IndexOf('o') + " " + t.LastIndexOf('o') + " " + t.IndexOf("World") + " " + t.IndexOf('z') + " " + t.IndexOf('o', 5) + " " + t.IndexOfAny(new[] { 'W', 'l' }));
Console.WriteLine(t.Replace('l', 'L') + " " + t.Replace("World", "C#") + " " + t.Remove(5) + " " + t.Insert(5, "!!!") + " " + t.Remove(0, 7));
Console.WriteLine(t.StartsWith("Hello") + " " + t.EndsWith('d') + " " + t.Contains("lo, W") + " " + t.Contains("WORLD", StringComparison.OrdinalIgnoreCase));
Console.WriteLine("5".PadLeft(3, '0') + "|" + "5".PadRight(3, '-') + "|" + "abc".PadLeft(6) + "|");
foreach (string w in "a,b,,c".Split(',')) Console.Write($"<{w}>");
foreach (string w in "a, b;c".Split(new[] { ',', ';', ' ' }, StringSplitOptions.RemoveEmptyEntries)) Console.Write($"<{w}>");
foreach (string w in "one--two--three".Split("--", 2)) Console.Write($"<{w}>");
foreach (string w in " x , y ".Split(',', StringSplitOptions.TrimEntries)) Console.Write($"<{w}>");
Console.WriteLine();
Console.WriteLine(string.Join("-", "a", "b", "c") + string.Join(", ", new[] { 1, 2, 3 }) + string.Concat("x", 1, true));
Console.WriteLine(string.IsNullOrEmpty("") + " " + string.IsNullOrWhiteSpace("  ") + " " + string.IsNullOrEmpty(null) + " " + string.Empty.Length);
Console.WriteLine(string.Compare("apple", "banana") + " " + string.Compare("a", "A", true) + " " + "b".CompareTo("a") + " " + string.CompareOrdinal("a", "A") + " " + string.Equals("a", "A", StringComparison.OrdinalIgnoreCase));
Console.WriteLine("abc" == "ab" + "c");
char[] arr = "hello".ToCharArray();
Array.Reverse(arr);
Console.WriteLine(new string(arr));
Console.WriteLine(new string('*', 5));
Console.WriteLine(new string(arr, 1, 3));
Console.WriteLine(@"C:\dir" + " " + """raw "quoted" text""" + " " + "a\tb");
string multi = """
    line 1
      line 2
    """;
Console.WriteLine(multi);
int vowels = 0; foreach (char c in t) if ("aeiouAEIOU".IndexOf(c) >= 0) vowels++; Console.WriteLine(vowels);
try { t.Substring(20); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.Message); }
try { Console.WriteLine(t[100]); } catch (IndexOutOfRangeException e) { Console.WriteLine(e.Message); }
try { string n = null!; Console.WriteLine(n.Length); } catch (NullReferenceException e) { Console.WriteLine(e.Message); }
try { "a".Replace("", "x"); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
Console.WriteLine("x".Equals(null) + " " + ("x" + null + "y") + " " + "abc".GetHashCode().Equals("abc".GetHashCode()) + " " + "Abc".Equals("aBC", StringComparison.OrdinalIgnoreCase));
Console.WriteLine(string.Format("{0} is {1:N2} and {2,5}|{3:X}", "pi", Math.PI, 42, 255) + " " + string.Format("{{0}}"));
Console.WriteLine("trim..".TrimEnd('.') + "--x--".Trim('-') + " " + "ab".CompareTo("abc") + " " + "Straße".Length + " " + "a-b-c".LastIndexOf("-") + " " + "hello".IndexOf("l", 3));
