// The compiled entry point: start, module initialiser, Main, end.
using System.Runtime.CompilerServices;
static class Program
{
    static int before;
    [ModuleInitializer] internal static void Before() => before = 1;
    static int Main(string[] args) => args.Length + before;
}
