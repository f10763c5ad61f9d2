// A program whose instantiations have no end, and grow in two ways.
Deep<int>.Go(args.Length);
Console.WriteLine("done");

class Deep<T>
{
    public static void Go(int n)
    {
        if (n > 0)
        {
            Deep<Left<T>>.Go(n - 1);
            Deep<Right<T>>.Go(n - 1);
        }
    }
}

class Left<T>;
class Right<T>;
