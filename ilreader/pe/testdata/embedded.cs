// Built with: csc -target:library -debug:embedded -out:embedded.dll embedded.cs
public static class Embedded
{
    public static int Twice(int x) { return x + x; }
}
