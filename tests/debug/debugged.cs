// The program of the debugger tests: they know its lines by their comments.
class Shape
{
    public string Name = "";
    public int[] Sides = [];
    public Shape? Next;

    public int Perimeter()
    {
        int sum = 0;
        foreach (int side in Sides)
            sum += side; // line: inner
        return sum;
    }
}

struct Point
{
    public int X, Y;
    public double Length;

    public double Sum()
    {
        return X + Y + Length; // line: struct method
    }
}

static class Program
{
    static int depth;

    static T Pick<T>(T first, T second, bool one)
    {
        T chosen = one ? first : second;
        return chosen; // line: generic
    }

    static int Divide(int dividend, int divisor)
    {
        return dividend / divisor; // line: divide
    }

    static int Guard(int number)
    {
        try
        {
            depth++;
            return Divide(100, number); // line: protected
        }
        catch (DivideByZeroException e) when (Accept(number, e))
        {
            Console.WriteLine("caught"); // line: handler
            return -1;
        }
        finally
        {
            depth--; // line: finally
        }
    }

    static bool Accept(int number, Exception e)
    {
        return number == 0 && e.Message.Length > 0; // line: filter
    }

    static void Main(string[] args)
    {
        var triangle = new Shape { Name = "triangle", Sides = [3, 4, 5] };
        var square = new Shape { Name = "square", Sides = [2, 2, 2, 2], Next = triangle };
        Point p = new Point { X = 3, Y = 4 };
        p.Length = Math.Sqrt(p.X * p.X + p.Y * p.Y);
        long total = triangle.Perimeter();
        total += square.Perimeter(); // line: second call
        string name = Pick(square.Name, triangle.Name, total > 10); // line: call of Pick
        for (int i = 0; i < 2; i++)
        {
            int result = Guard(i); // line: call of Guard
            Console.WriteLine(result); // line: loop
        }
        Console.WriteLine(name + " " + total + " " + p.Sum() + " " + args.Length); // line: last
    }
}
