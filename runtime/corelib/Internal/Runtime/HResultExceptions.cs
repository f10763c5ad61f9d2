// This file says which exception a failing HRESULT of native code becomes.
using System;
using System.Runtime.InteropServices;

namespace Internal.Runtime;

internal static class HResultExceptions
{
    internal static Exception Make(int result)
    {
        Exception e = (uint)result switch
        {
            0x80004001 => new NotImplementedException(),
            0x80004002 => new InvalidCastException(),
            0x80004003 => new NullReferenceException(),
            0x8007000E => new OutOfMemoryException(),
            0x80070057 => new ArgumentException(),
            0x80070005 => new UnauthorizedAccessException(),
            0x80131501 => new SystemException(),
            0x80131502 => new ArgumentOutOfRangeException(),
            0x80131503 => new ArrayTypeMismatchException(),
            0x80131508 => new IndexOutOfRangeException(),
            0x80131509 => new InvalidOperationException(),
            0x80131515 => new NotSupportedException(),
            0x80131516 => new OverflowException(),
            0x80131517 => new RankException(),
            0x80131522 => new TypeLoadException(),
            0x80131523 => new EntryPointNotFoundException(),
            0x80131524 => new DllNotFoundException(),
            0x80131535 => new MarshalDirectiveException(),
            0x80131537 => new FormatException(),
            0x80131539 => new PlatformNotSupportedException(),
            0x80020012 => new DivideByZeroException(),
            0x80070216 => new ArithmeticException(),
            _ => new COMException(RuntimeImports.Windows() != 0 ? "Exception from HRESULT: 0x" + result.ToString("X8") : "Error " + ((uint)result).ToString() + " (0x" + result.ToString("X8") + ")", result),
        };
        e.HResult = result;
        return e;
    }
}
