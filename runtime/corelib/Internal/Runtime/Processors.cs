// This file counts processors: what Environment says, and whether a lock spins. It counts once.
namespace Internal.Runtime;

internal static class Processors
{
    private static int s_count;

    internal static int Count
    {
        get
        {
            if (s_count == 0) s_count = RuntimeImports.Processors();
            return s_count;
        }
    }
}
