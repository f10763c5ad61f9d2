// A program whose library has lost a field, a method and a type.
Console.WriteLine(new Shapes.Box().Size);
if (args.Length > 0)
{
    Missing.Field();
    Missing.Method();
    Missing.Type();
}

class Missing
{
    public static void Field() => Console.WriteLine(Shapes.Box.Lost);
    public static void Method() => Console.WriteLine(Shapes.Box.Away());
    public static void Type() => Console.WriteLine(Shapes.Gone.Value());
}
