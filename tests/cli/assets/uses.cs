// A program that needs greet.dll.
Console.WriteLine("start");
Console.WriteLine(Greet.Greeter.Hello());
