// Value types that inherit Equals and GetHashCode get bodies that go field by field.
using System;
struct Point { public int X, Y; }
struct Named { public string? Name; public double Weight; public Point At; }
static class Structs
{
    static bool Same(Named a, Named b) => a.Equals(b);
    static int Hash(Named a) => a.GetHashCode();
    static bool Boxed(object a, object b) => a.Equals(b);
    static object Box(Point p) => p;
}
