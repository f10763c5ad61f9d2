try { object o = "text"; Console.WriteLine((int[])o); } catch (InvalidCastException e) { Console.WriteLine(e.Message); }
try { object o = 5; Console.WriteLine((long)o); } catch (InvalidCastException e) { Console.WriteLine(e.Message); }
try { object o = new List<int>(); Console.WriteLine((IComparable)o); } catch (InvalidCastException e) { Console.WriteLine(e.Message); }
try { Console.WriteLine(Bad.X); } catch (TypeInitializationException e) { Console.WriteLine(e.Message + " / " + e.InnerException!.Message); }
Array a = new short[] { 7, 8 };
Console.WriteLine(a.GetValue(1));
foreach (object x in a) Console.WriteLine(x);
class Bad { public static readonly int X = int.Parse("zz"); }
