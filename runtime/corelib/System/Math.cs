namespace System;
public static partial class Math
{
    public static int Max(int a, int b) => a >= b ? a : b;
}
