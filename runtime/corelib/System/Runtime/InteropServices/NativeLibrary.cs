using Internal.Runtime;

namespace System.Runtime.InteropServices;

/// <summary>Native libraries that are loaded while the program runs. A static program for Linux can load none.</summary>
public static class NativeLibrary
{
    public static nint Load(string libraryPath)
    {
        ArgumentNullException.ThrowIfNull(libraryPath);
        nint handle = Interop.OpenLibrary(libraryPath);
        return handle != 0 ? handle : throw new DllNotFoundException(Interop.LibraryMessage(libraryPath));
    }

    public static bool TryLoad(string libraryPath, out nint handle)
    {
        ArgumentNullException.ThrowIfNull(libraryPath);
        handle = Interop.OpenLibrary(libraryPath);
        return handle != 0;
    }

    public static void Free(nint handle)
    {
        if (handle != 0) RuntimeImports.CloseLibrary(handle);
    }

    public static nint GetExport(nint handle, string name) =>
        TryGetExport(handle, name, out nint address) ? address : throw new EntryPointNotFoundException(RuntimeImports.Windows() != 0 ? "Unable to find an entry point named '" + name + "' in DLL." : "Unable to find an entry point named '" + name + "' in shared library.");

    public static bool TryGetExport(nint handle, string name, out nint address)
    {
        if (handle == 0) throw new ArgumentNullException(nameof(handle));
        ArgumentNullException.ThrowIfNull(name);
        address = Interop.FindExport(handle, name);
        return address != 0;
    }

    public static unsafe nint GetMainProgramHandle() => RuntimeImports.OpenLibrary(null);
}
