class P
{
    static int Main(string[] args) { Console.WriteLine(args.Length + " args: " + string.Join("|", args)); AppDomain.CurrentDomain.ProcessExit += (s, e) => Console.WriteLine("exiting"); Environment.ExitCode = 5; if (args.Length > 1) Environment.Exit(args.Length); return 7; }
}
