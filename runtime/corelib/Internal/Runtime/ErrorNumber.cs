// This file names the error numbers that the standard streams can give. The values
// are Linux's; the runtime translates those of other systems.
namespace Internal.Runtime;

internal static class ErrorNumber
{
    internal const int InputOutput = 5;
    internal const int BadDescriptor = 9;
    internal const int TryAgain = 11;
    internal const int FileTooLarge = 27;
    internal const int NoSpace = 28;
    internal const int BrokenPipe = 32;

    internal static string Message(int error) => error switch
    {
        InputOutput => "Input/output error",
        BadDescriptor => "Bad file descriptor",
        FileTooLarge => "File too large",
        NoSpace => "No space left on device",
        _ => "I/O error occurred.",
    };
}
