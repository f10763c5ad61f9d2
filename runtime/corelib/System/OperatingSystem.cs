using Internal.Runtime;

namespace System;

/// <summary>Which system a program runs on. Programs are made for Linux and Windows.</summary>
public sealed class OperatingSystem
{
    private OperatingSystem() { }

    public static bool IsWindows() => RuntimeImports.Windows() != 0;
    public static bool IsLinux() => RuntimeImports.Windows() == 0;
    public static bool IsMacOS() => false;
    public static bool IsFreeBSD() => false;
    public static bool IsAndroid() => false;
    public static bool IsIOS() => false;
    public static bool IsBrowser() => false;
}
