// This file reads the variables of the process's environment.
using Internal.Runtime;

namespace System;

public static partial class Environment
{
    private const int RoomBytes = 256;
    private const int MaxBytes = 3; // of a UTF-16 unit in UTF-8

    public static unsafe string? GetEnvironmentVariable(string variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        byte[] name = new byte[variable.Length * MaxBytes + 1], value = new byte[RoomBytes]; // the name ends with a zero
        Utf8.Encode(variable, name);
        while (true)
        {
            nint length;
            fixed (byte* n = name, v = value) length = RuntimeImports.GetEnvironment(n, v, value.Length);
            if (length < 0) return null;
            if (length <= value.Length) return Utf8.ToText(new ReadOnlySpan<byte>(value, 0, (int)length));
            value = new byte[length];
        }
    }
}
