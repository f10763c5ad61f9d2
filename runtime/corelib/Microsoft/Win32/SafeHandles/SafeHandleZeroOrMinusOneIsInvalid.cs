using System.Runtime.InteropServices;

namespace Microsoft.Win32.SafeHandles;

public abstract class SafeHandleZeroOrMinusOneIsInvalid(bool ownsHandle) : SafeHandle(0, ownsHandle)
{
    public override bool IsInvalid => handle is 0 or -1;
}
