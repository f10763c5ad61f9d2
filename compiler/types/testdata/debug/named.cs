// Methods with scopes, hidden code and two source files. Compiled without
// optimisation in this folder; PDB beside the assembly.
class Named
{
    int Sum(int[] items, bool twice)
    {
        int sum = 0;
        foreach (int item in items)
        {
            int part = item;
            sum += part;
        }
        if (twice)
        {
            int part = sum;
#line 100 "other.cs"
            sum += part;
#line default
        }
        return sum;
    }

    static T Same<T>(T x) => x;

    abstract class NoBody { public abstract void F(int a); }
}
