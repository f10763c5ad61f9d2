using System.Runtime.InteropServices;

namespace Microsoft.Win32.SafeHandles;

public abstract class CriticalHandleMinusOneIsInvalid() : CriticalHandle(-1)
{
    public override bool IsInvalid => handle == -1;
}
