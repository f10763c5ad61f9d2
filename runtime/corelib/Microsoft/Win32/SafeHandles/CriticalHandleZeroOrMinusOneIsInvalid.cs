using System.Runtime.InteropServices;

namespace Microsoft.Win32.SafeHandles;

public abstract class CriticalHandleZeroOrMinusOneIsInvalid() : CriticalHandle(0)
{
    public override bool IsInvalid => handle is 0 or -1;
}
