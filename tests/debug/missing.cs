// Compiled against a gone.dll that is not there any more.
static class Program
{
    static int Lost()
    {
        int x = 1;
        return x + Gone.Number(); // line: missing
    }

    static void Main(string[] args)
    {
        if (args.Length > 5)
            Console.WriteLine(Lost());
    }
}
