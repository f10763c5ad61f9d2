namespace System.IO;

/// <summary>How a file is used.</summary>
[Flags]
public enum FileAccess
{
    Read = 1,
    Write = 2,
    ReadWrite = 3,
}
