namespace System.IO;

/// <summary>Where positions in a stream count from.</summary>
public enum SeekOrigin
{
    Begin = 0,
    Current = 1,
    End = 2,
}
