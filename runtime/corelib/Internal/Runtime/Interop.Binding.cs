// This file finds the functions of P/Invoke methods at run time: on Windows in libraries that are
// loaded at the first call; elsewhere a program is static, and what was not linked in is missing.
using System;
using System.Runtime.InteropServices;

namespace Internal.Runtime;

internal static unsafe partial class Interop
{
    /// <summary>Binds an import, or throws what .NET throws if library or function are missing.</summary>
    internal static nint Bind(void* record)
    {
        NativeImport* import = (NativeImport*)record;
        string library = Utf8.ToText(import->Library), entry = Utf8.ToText(import->Entry);
        string flags = Utf8.ToText(import->Flags);
        nint handle = 0;
        if (flags.IndexOf('e') < 0)
        {
            handle = OpenLibrary(library);
            if (handle == 0) throw new DllNotFoundException(LibraryMessage(library));
        }
        nint code = handle == 0 ? 0 : FindEntry(handle, entry, flags);
        if (code == 0) throw new EntryPointNotFoundException(EntryMessage(entry, library));
        import->Code = code;
        return code;
    }

    private static nint FindEntry(nint handle, string entry, string flags)
    {
        if (flags.IndexOf('x') >= 0) return FindExport(handle, entry);
        nint code = flags.IndexOf('w') >= 0 ? FindExport(handle, entry + "W") : 0;
        if (code == 0) code = FindExport(handle, entry);
        if (code == 0 && flags.IndexOf('a') >= 0) code = FindExport(handle, entry + "A");
        return code;
    }

    /// <summary>A library by the names that .NET tries; 0 if there is none.</summary>
    internal static nint OpenLibrary(string name)
    {
        if (RuntimeImports.Windows() == 0) return RuntimeImports.OpenLibrary(null);
        bool hasSuffix = name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase);
        nint handle = hasSuffix ? OpenFile(name) : OpenFile(name + ".dll");
        return handle != 0 ? handle : OpenFile(name);
    }

    private static nint OpenFile(string name)
    {
        fixed (char* text = name) return RuntimeImports.OpenLibrary(text);
    }

    /// <summary>An export by name, or by number if the name is #123; 0 if there is none.</summary>
    internal static nint FindExport(nint handle, string name)
    {
        if (name.Length > 1 && name[0] == '#' && ushort.TryParse(name.AsSpan(1), out ushort number)) return RuntimeImports.FindFunction(handle, (byte*)number);
        nint text = ToUtf8(name);
        nint code = RuntimeImports.FindFunction(handle, (byte*)text);
        Free(text);
        return code;
    }

    internal static string LibraryMessage(string library) => RuntimeImports.Windows() != 0
        ? "Unable to load DLL '" + library + "' or one of its dependencies: The specified module could not be found. (0x8007007E)"
        : "Unable to load shared library '" + library + "' or one of its dependencies. In order to help diagnose loading problems, consider using a tool like strace. If you're using glibc, consider setting the LD_DEBUG environment variable: \n"
            + library + ": cannot open shared object file: No such file or directory\n";

    internal static string EntryMessage(string entry, string library) =>
        "Unable to find an entry point named '" + entry + "' in " + (RuntimeImports.Windows() != 0 ? "DLL" : "shared library") + " '" + library + "'.";
}
