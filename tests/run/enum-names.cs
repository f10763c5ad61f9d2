// Names of enum members: ToString, interpolation, formats, parsing, listing.
foreach (Color c in Enum.GetValues<Color>()) Console.WriteLine($"{c} = {(int)c}");
Color red = Color.Red;
Console.WriteLine(red);
Console.WriteLine(red.ToString());
Console.WriteLine("It is " + red);
Console.WriteLine($"{red,10}|{red,-10}|{red:D}|{red:X}|{red:G}");
Console.WriteLine((Color)42);
Console.WriteLine(Enum.GetName(Color.Green));
Console.WriteLine(Enum.GetName((Color)9) ?? "none");
Console.WriteLine(string.Join(", ", Enum.GetNames<Color>()));
Console.WriteLine(string.Join(", ", Enum.GetNames(typeof(Level))));
foreach (Level l in Enum.GetValues(typeof(Level))) Console.Write($"{l}:{(short)l} ");
Console.WriteLine();
Console.WriteLine(Enum.IsDefined(Color.Blue) + " " + Enum.IsDefined((Color)7));
Console.WriteLine(Enum.IsDefined(typeof(Color), "Red") + " " + Enum.IsDefined(typeof(Color), "red") + " " + Enum.IsDefined(typeof(Color), 1));
Console.WriteLine(Enum.Parse<Color>("Blue"));
Console.WriteLine((Color)Enum.Parse(typeof(Color), "green", true));
Console.WriteLine(Enum.TryParse("Purple", out Color p) + " " + p);
Console.WriteLine(Enum.TryParse<Color>("2", out p) + " " + p);
Console.WriteLine(Enum.TryParse(" BLUE ", true, out p) + " " + p);
try { Enum.Parse<Color>("Purple"); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
try { Enum.Parse<Color>(""); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
try { Enum.Parse<Color>("99999999999"); } catch (OverflowException e) { Console.WriteLine(e.Message); }
try { Enum.Parse<Color>(null!); } catch (ArgumentNullException e) { Console.WriteLine(e.Message); }
Console.WriteLine(Level.Low.CompareTo(Level.High) + " " + Level.Low.Equals(Level.Low) + " " + red.GetHashCode());
Console.WriteLine(Enum.GetUnderlyingType(typeof(Level)) + " " + typeof(Color).Name + " " + red.GetType());
object boxed = Level.High;
Console.WriteLine(boxed);
Console.WriteLine(Enum.ToObject(typeof(Color), 2));
Console.WriteLine(Enum.Format(typeof(Color), 1, "G"));
try { red.ToString("Q"); } catch (FormatException e) { Console.WriteLine(e.Message); }
Color? none = null, some = Color.Green;
Console.WriteLine($"[{none}] [{some}]");
var counts = new Dictionary<Color, int> { [Color.Red] = 1, [Color.Blue] = 2 };
foreach (var (k, v) in counts) Console.WriteLine($"{k} -> {v}");
enum Color { Red, Green, Blue }
enum Level : short { Low = -5, Mid = 0, High = 100 }
