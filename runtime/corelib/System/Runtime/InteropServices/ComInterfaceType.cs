namespace System.Runtime.InteropServices;

public enum ComInterfaceType
{
    InterfaceIsDual = 0,
    InterfaceIsIUnknown = 1,
    InterfaceIsIDispatch = 2,
    InterfaceIsIInspectable = 3,
}
