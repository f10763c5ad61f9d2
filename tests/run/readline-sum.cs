Console.Write("How many? ");
int n = int.Parse(Console.ReadLine()!);
long sum = 0;
for (int i = 0; i < n; i++) { string? line = Console.ReadLine(); if (!int.TryParse(line, out int v)) { Console.Error.WriteLine($"'{line}' is not a number"); continue; } sum += v; }
Console.WriteLine($"Sum: {sum}");
string? rest;
int lines = 0;
while ((rest = Console.ReadLine()) != null) { lines++; Console.WriteLine($"{lines}: {rest.ToUpper()}"); foreach (string w in rest.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Console.Write($"[{w}]"); Console.WriteLine(); }
Console.WriteLine(Console.ReadLine() == null);
Console.WriteLine(Console.Read());
