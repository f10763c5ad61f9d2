// Functions of the C library.
using System;
using System.Runtime.InteropServices;

static unsafe class Program
{
    [DllImport("libc")] static extern nuint strlen(string s);
    [DllImport("libc")] static extern int atoi(string s);
    [DllImport("libc")] static extern int abs(int x);
    [DllImport("libc")] static extern int toupper(int c);
    [DllImport("libc")] static extern int getpid();
    [DllImport("c")] static extern int strcmp(string a, string b);
    [DllImport("libc", SetLastError = true)] static extern int open(string path, int flags);
    [DllImport("libc", SetLastError = true)] static extern int close(int fd);
    [DllImport("libc")] static extern nint write(int fd, byte* data, nint size);
    [DllImport("libc")] static extern void qsort(int[] items, nint count, nint size, Compare compare);
    [DllImport("libc")] static extern void* malloc(nuint size);
    [DllImport("libc")] static extern void free(void* memory);
    [DllImport("libc")] static extern long strtol(byte* s, out byte* end, int @base);
    [DllImport("libc")] static extern double strtod(string s, byte** end);
    [DllImport("libc")] static extern int puts(string s);
    [DllImport("libc")] static extern int snprintf(byte* to, nuint size, string format);
    [DllImport("libc")] static extern nint getenv(string name);
    [DllImport("libc")] static extern int setenv(string name, string value, int replace);
    [DllImport("libm.so.6")] static extern double cos(double x);
    [DllImport("libm.so.6", EntryPoint = "pow")] static extern double Power(double x, double y);
    [DllImport("libc")] static extern int fflush(nint file);

    delegate int Compare(ref int a, ref int b);

    static void Main()
    {
        Console.WriteLine(strlen("hello"));
        Console.WriteLine($"{atoi("42abc")} {abs(-7)} {(char)toupper('q')} {getpid() > 0} {strcmp("a", "b") < 0}");
        Console.WriteLine($"{open("/no/such/file", 0)} {Marshal.GetLastPInvokeError()}");
        Console.WriteLine($"{close(-1)} {Marshal.GetLastWin32Error()}");
        int fd = open("/dev/null", 0);
        Console.WriteLine($"{fd > 2} {Marshal.GetLastPInvokeError()} {close(fd)}");
        int[] items = { 5, 2, 8, 1 };
        qsort(items, 4, 4, (ref int a, ref int b) => b - a);
        Console.WriteLine(string.Join(" ", items));
        byte* memory = (byte*)malloc(100000);
        memory[99999] = 7;
        Console.WriteLine(memory[99999]);
        free(memory);
        nint shared = Marshal.AllocHGlobal(64);
        free((void*)shared);
        byte* number = (byte*)Marshal.StringToCoTaskMemUTF8("0x1F zz");
        Console.WriteLine($"{strtol(number, out byte* end, 16)} {(char)*end} {strtod("2.5e3", null)}");
        byte* text = stackalloc byte[20];
        Console.WriteLine($"{snprintf(text, 20, "plain")} {Marshal.PtrToStringUTF8((nint)text)}");
        Console.WriteLine($"{cos(0)} {Power(2, 10)}");
        setenv("INTEROP_TEST", "set here", 1);
        Console.WriteLine(Marshal.PtrToStringUTF8(getenv("INTEROP_TEST")));
        Console.WriteLine(getenv("NO_SUCH_VARIABLE_HERE") == 0);
        Console.Out.Flush();
        fixed (byte* hello = "written\n"u8) write(1, hello, 8);
        puts("put");
        fflush(0);
        Marshal.SetLastSystemError(5);
        Console.WriteLine(Marshal.GetLastSystemError());
    }
}
