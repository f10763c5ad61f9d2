using Internal.Runtime;

namespace System.Runtime.InteropServices;

// Text in native memory.
public static unsafe partial class Marshal
{
    public static nint StringToHGlobalAnsi(string? s) => Interop.ToAnsi(s);
    public static nint StringToHGlobalUni(string? s) => Interop.ToWide(s);
    public static nint StringToHGlobalAuto(string? s) => RuntimeImports.Windows() != 0 ? Interop.ToWide(s) : Interop.ToUtf8(s);
    public static nint StringToCoTaskMemAnsi(string? s) => Interop.ToAnsi(s);
    public static nint StringToCoTaskMemUni(string? s) => Interop.ToWide(s);
    public static nint StringToCoTaskMemUTF8(string? s) => Interop.ToUtf8(s);
    public static nint StringToCoTaskMemAuto(string? s) => StringToHGlobalAuto(s);
    public static nint StringToBSTR(string? s) => Interop.ToBStr(s);

    public static string? PtrToStringAnsi(nint ptr) => Interop.FromAnsi(ptr);

    public static string PtrToStringAnsi(nint ptr, int len)
    {
        CheckLength(ptr, len);
        return Interop.AnsiText((byte*)ptr, len);
    }

    public static string? PtrToStringUni(nint ptr) => Interop.FromWide(ptr);

    public static string PtrToStringUni(nint ptr, int len)
    {
        CheckLength(ptr, len);
        return new string((char*)ptr, 0, len);
    }

    public static string? PtrToStringUTF8(nint ptr) => Interop.FromUtf8(ptr);

    public static string PtrToStringUTF8(nint ptr, int byteLen)
    {
        if (byteLen < 0) throw new ArgumentOutOfRangeException(nameof(byteLen), "Non-negative number required.");
        if (ptr == 0) throw new ArgumentNullException(nameof(ptr));
        return Utf8.ToText(new ReadOnlySpan<byte>((void*)ptr, byteLen));
    }

    public static string? PtrToStringAuto(nint ptr) => RuntimeImports.Windows() != 0 ? PtrToStringUni(ptr) : PtrToStringUTF8(ptr);
    public static string PtrToStringAuto(nint ptr, int len) => RuntimeImports.Windows() != 0 ? PtrToStringUni(ptr, len) : PtrToStringUTF8(ptr, len);
    public static string PtrToStringBSTR(nint ptr) => ptr == 0 ? throw new ArgumentNullException(nameof(ptr)) : Interop.FromBStr(ptr)!;

    private static void CheckLength(nint ptr, int len)
    {
        if (ptr == 0) throw new ArgumentNullException(nameof(ptr));
        if (len < 0) throw new ArgumentOutOfRangeException(nameof(len), "Non-negative number required.");
    }
}
