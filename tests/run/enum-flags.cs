// Flags: combinations have names, too.
Rights r = Rights.Read | Rights.Write;
Console.WriteLine(r);
Console.WriteLine(r | Rights.Execute);
Console.WriteLine(Rights.None);
Console.WriteLine((Rights)8);
Console.WriteLine((Rights)9);
Console.WriteLine(r.HasFlag(Rights.Write) + " " + r.HasFlag(Rights.Execute));
r &= ~Rights.Read;
Console.WriteLine(r);
r ^= Rights.Execute;
Console.WriteLine($"{r:F} {r:D} {r:X}");
Console.WriteLine(Enum.Parse<Rights>("Read, Execute"));
Console.WriteLine((int)Enum.Parse<Rights>("Read,Write, 4".Replace(", 4", "")));
Console.WriteLine(Enum.TryParse("Read, Fly", out Rights f) + " " + f);
Console.WriteLine(((Plain)3).ToString() + " " + ((Plain)3).ToString("F"));
foreach (Rights x in Enum.GetValues<Rights>()) Console.Write(x + " ");
Console.WriteLine();
Console.WriteLine(Wide.Top + " " + (Wide.Top | Wide.One) + " " + $"{Wide.Top:X}");
Console.WriteLine(Small.Minus + " " + string.Join("|", Enum.GetNames<Small>()) + $" {Small.Minus:X} {Small.Minus:D}");
[Flags] enum Rights { None = 0, Read = 1, Write = 2, Execute = 4, All = Read | Write | Execute }
enum Plain { A = 1, B = 2 }
[Flags] enum Wide : ulong { One = 1, Top = 1UL << 63 }
enum Small : sbyte { Plus = 1, Minus = -1, Zero = 0 }
