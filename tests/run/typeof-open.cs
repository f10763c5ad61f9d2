// The type objects of generic definitions, and of what is made from them.
Console.WriteLine(typeof(List<>) == typeof(List<int>));
Console.WriteLine(typeof(List<>).Name + " " + typeof(Dictionary<,>).Name + " " + typeof(KeyValuePair<,>).Name);
Console.WriteLine(typeof(List<int>) + " " + typeof(Dictionary<string, int[]>).Name);
