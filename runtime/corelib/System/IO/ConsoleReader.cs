using Internal.Runtime;

namespace System.IO;

/// <summary>Console.In.</summary>
internal sealed class ConsoleReader : TextReader
{
    public override int Peek() => StandardInput.Read(false);
    public override int Read() => StandardInput.Read(true);
    public override string? ReadLine() => StandardInput.ReadLine();
}
