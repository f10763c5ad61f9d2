Console.WriteLine("go");
try { Console.WriteLine(Broken.X); } catch (TypeInitializationException e) { Console.WriteLine(e.Message + " / " + e.InnerException!.Message); }
Console.WriteLine(Broken.X);
static class Broken { public static int X = int.Parse("nope"); }
