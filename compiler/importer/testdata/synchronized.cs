// Synchronized methods hold the lock of their object or type.
using System.Runtime.CompilerServices;
class Synchronized
{
    int n;
    [MethodImpl(MethodImplOptions.Synchronized)] int Add(int k) { if (k < 0) return 0; n += k; return n; }
    [MethodImpl(MethodImplOptions.Synchronized)] static void Nothing() { try { Nothing(); } finally { Nothing(); } }
}
