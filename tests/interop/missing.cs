// What is not there, and what cannot cross: the calls throw.
using System;
using System.Runtime.InteropServices;

static class Program
{
    const string Lib = "native";
    [DllImport("nosuchlibrary")] static extern int nothing();
    [DllImport(Lib)] static extern int no_such_function();
    delegate T Generic<T>(T x);
    [DllImport(Lib)] static extern int call_binary(Generic<int> f, int a, int b);

    static void Try(Action action, bool withMessage)
    {
        try { action(); }
        catch (Exception e) { Console.WriteLine(e.GetType() + (withMessage ? " " + e.Message : "")); }
    }

    static void Main()
    {
        Try(() => nothing(), false);
        Try(() => nothing(), false);
        Try(() => no_such_function(), false);
        Try(() => call_binary(x => x, 1, 2), false);
        Try(() => Marshal.SizeOf<string>(), true);
        Try(() => Marshal.SizeOf<DayOfWeek>(), false);
        Try(() => Marshal.GetFunctionPointerForDelegate<Func<int>>(() => 1), false);
        Try(() => Marshal.ThrowExceptionForHR(unchecked((int)0x80070057)), false);
        Console.WriteLine("end");
    }
}
