// A program whose instantiations have no end.
Deep<int>.Go(args.Length);

class Deep<T>
{
    public static void Go(int n)
    {
        if (n > 0) Deep<Deep<T>>.Go(n - 1);
    }
}
