// Delegates: what they are made of, and the bodies that no IL has.
using System;
delegate int Op(int x);
static class Extensions { public static int Len(this string s, int x) => s.Length + x; }
class Delegates
{
    int n;
    int Instance(int x) => x + n;
    protected virtual int Virtual(int x) => x;
    static int Static(int x) => x;
    Op MakeInstance() => Instance;
    Op MakeVirtual() => Virtual;
    static Op MakeStatic() => new Op(Static);
    static Op MakeExtension(string s) => s.Len;
    static Op MakeOther(Delegates d) => d.Virtual;
    static Func<int, int> Lambda(int k) => x => x + k;
    static int Call(Op op) => op(3);
    static unsafe int Pointer(int x) { delegate*<int, int> p = &Static; return p(x); }
}
