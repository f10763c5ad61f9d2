// This file gives delegates addresses that C code can call, and makes delegates of such
// addresses. An address is a thunk of the native runtime; the table here says which
// delegate it stands for. Thunks are not given back, so a delegate has the same address for
// ever, and lives as long.
using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Internal.Runtime;

internal static unsafe partial class Interop
{
    private static Delegate[]? s_delegates;
    private static int[]? s_next;  // by thunk: the next one in its bucket
    private static int[]? s_first; // by hash code: 1 + thunk
    private static int s_used;
    private static readonly object s_thunkLock = new();

    /// <summary>The target of a delegate that calls a C function.</summary>
    private sealed class NativeFunction(nint address)
    {
        internal readonly nint Address = address;
    }

    /// <summary>The address for C code of a delegate whose type's stub is code.</summary>
    internal static nint PointerOf(Delegate? d, nint code)
    {
        if (d is null) return 0;
        if (d.RawTarget is NativeFunction f) return f.Address;
        lock (s_thunkLock)
        {
            s_delegates ??= new Delegate[RuntimeImports.ThunkCount()];
            s_next ??= new int[s_delegates.Length];
            s_first ??= new int[s_delegates.Length];
            int bucket = RuntimeHelpers.GetHashCode(d) & (s_first.Length - 1);
            for (int i = s_first[bucket]; i != 0; i = s_next[i - 1])
                if (s_delegates[i - 1] == (object)d) return RuntimeImports.UseThunk(i - 1, code);
            if (s_used == s_delegates.Length)
                throw new OutOfMemoryException("All " + s_used.ToString() + " thunks for delegates that native code can call are in use.");
            int n = s_used++;
            s_delegates[n] = d;
            s_next[n] = s_first[bucket];
            s_first[bucket] = n + 1;
            return RuntimeImports.UseThunk(n, code);
        }
    }

    /// <summary>The address of a delegate of any type.</summary>
    internal static nint PointerOfAny(Delegate d)
    {
        nint code = d.NativeCode();
        if (code == 0) throw new ArgumentException("The specified Type must not be a generic type.", "delegate");
        return PointerOf(d, code);
    }

    /// <summary>The delegate whose thunk C code has just called on this thread.</summary>
    internal static Delegate CalledDelegate() => s_delegates![RuntimeImports.LastThunk()];

    /// <summary>The delegate behind an address that <see cref="PointerOf"/> gave, or null.</summary>
    internal static Delegate? DelegateBehind(nint address)
    {
        int n = RuntimeImports.ThunkAt(address);
        return n < 0 || n >= s_used ? null : s_delegates![n];
    }

    internal static object FunctionObject(nint address) => new NativeFunction(address);
    internal static nint FunctionOf(object target) => Unsafe.As<NativeFunction>(target).Address;

    /// <summary>Ends the process for an exception that would leave managed code for native code.</summary>
    internal static void Uncaught(object exception)
    {
        UnhandledException.Report(exception);
        RuntimeImports.Abort();
    }
}
