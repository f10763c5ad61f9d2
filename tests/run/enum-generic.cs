// Enums in generic code, records, tuples, switch and containers.
using System.Text;
Show(Suit.Hearts);
Show(Suit.Spades);
var card = new Card(Suit.Clubs, 7);
Console.WriteLine(card);
Console.WriteLine((Suit.Clubs, 3));
Console.WriteLine(string.Join(" ", new List<Suit> { Suit.Hearts, Suit.Clubs }));
Console.WriteLine(string.Format("{0} {1:D} {2,-9}|", Suit.Spades, Suit.Spades, Suit.Clubs));
Console.WriteLine(new StringBuilder().Append(Suit.Hearts).Append('/').Append((object)Suit.Spades).ToString());
Console.Write(Suit.Clubs);
Console.WriteLine();
Console.WriteLine(Describe(Suit.Hearts) + " " + Describe((Suit)12));
object[] all = { Suit.Clubs, 1, "x", DayOfWeek.Friday, StringComparison.Ordinal };
foreach (object o in all) Console.Write(o + ";");
Console.WriteLine();
Console.WriteLine(DateTime.MinValue.DayOfWeek);
Array values = Enum.GetValues(typeof(Suit));
Console.WriteLine(values.Length + " " + values.GetValue(1));
var typed = (Suit[])values;
Array.Reverse(typed);
foreach (var s in typed) Console.Write(s + " ");
Console.WriteLine(Next(Suit.Clubs) + " " + Next(Suit.Spades));
static T Next<T>(T v) where T : struct, Enum { T[] a = Enum.GetValues<T>(); int i = Array.IndexOf(a, v) + 1; return a[i % a.Length]; }
static void Show<T>(T value) where T : struct, Enum => Console.WriteLine($"{typeof(T).Name}.{value} of {Enum.GetNames<T>().Length}");
static string Describe(Suit s) => s switch { Suit.Hearts or Suit.Clubs => $"{s} (known)", _ => $"unknown {s}" };
enum Suit { Hearts, Clubs, Spades }
record Card(Suit Suit, int Rank);
