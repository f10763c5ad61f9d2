// A program whose debug information has one of everything: two documents, hidden points, nested scopes, constants of each kind, state machines.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Text = System.Text.StringBuilder;

namespace Sample;

enum Colour : short { Red = 1, Blue = -2 }

static class Trace
{
    static int Main(string[] args)
    {
        const int Limit = 3;
        const string Greeting = "hi\u00e9";
        const Colour Shade = Colour.Blue;
        const object Nothing = null;
        const double Ratio = 2.5;
        const decimal Price = 1.5m;
        int sum = 0;
        for (int i = 0; i < Limit; i++)
        {
            int square = i * i;
            sum += square;
        }
        if (Nothing == null && Shade == Colour.Blue)
            sum += Greeting.Length + (int)Ratio + (int)Price;
        foreach (int n in Numbers())
            sum += n;
        return sum + Later().Result;
    }

    static IEnumerable<int> Numbers()
    {
        yield return 1;
        yield return 2;
    }

    static async Task<int> Later()
    {
        await Task.Yield();
        return new Text().Length;
    }

    static void Elsewhere(int x)
    {
#line 100 "other.cs"
        Console.WriteLine(x);
#line hidden
        x++;
#line default
        Console.WriteLine(
            x);
    }
}
