int[] data = { 1, 0 };
Console.WriteLine("start");
Console.WriteLine(data[0] / data[1]);
