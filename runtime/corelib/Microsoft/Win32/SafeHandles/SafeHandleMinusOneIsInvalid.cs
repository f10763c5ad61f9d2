using System.Runtime.InteropServices;

namespace Microsoft.Win32.SafeHandles;

public abstract class SafeHandleMinusOneIsInvalid(bool ownsHandle) : SafeHandle(-1, ownsHandle)
{
    public override bool IsInvalid => handle == -1;
}
