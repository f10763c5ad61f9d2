namespace Internal.Runtime;

/// <summary>The record of a P/Invoke method that is bound at run time (docs/abi.md section 8).</summary>
internal unsafe struct NativeImport
{
    internal nint Code; // 0: not bound yet
    internal byte* Library; // UTF-8, zero-terminated, as the others
    internal byte* Entry;
    internal byte* Flags;
}
