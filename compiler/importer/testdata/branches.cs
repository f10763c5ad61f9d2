// Control flow: loops, switch, values that stay on the stack across edges.
class Animal { }
class Cat : Animal { }
class Dog : Animal { }

static class Branches
{
    static int Sum(int n) { int s = 0; for (int i = 0; i < n; i++) s += i; return s; }
    static int Switch(int n) => n switch { 0 => 10, 1 => 11, 2 => 12, 3 => 13, _ => -1 };
    static Animal Merge(bool b, Cat c, Dog d) => b ? c : d;
    static string? NullMerge(bool b, string s) => b ? null : s;
    static int NotNull(object? o) => o != null ? 1 : 0;
    static bool Long(long n) => n != 0 && n < 5;
    static int Nested(int a, int b) => 1 + (a > 0 ? (b > 0 ? 2 : 3) : 4);
}
