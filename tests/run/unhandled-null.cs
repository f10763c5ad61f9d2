string? s = args.Length > 5 ? "x" : null;
Console.Write("no newline");
Console.WriteLine(s!.Length);
