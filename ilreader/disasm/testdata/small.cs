// A module small enough to damage each byte of it.
interface I<T> { T M(T[] x); }
class C : I<int>
{
    const int K = 5;
    public int P { get; set; }
    public int M(int[] x)
    {
        try { return x[K]; }
        catch (System.Exception e) { throw new System.Exception("a", e); }
    }
}
