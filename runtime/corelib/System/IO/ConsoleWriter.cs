// This file is Console.Out and Console.Error: unbuffered writers to a standard stream.
using System.Text;
using Internal.Runtime;

namespace System.IO;

internal sealed class ConsoleWriter(int stream) : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;
    public override void Write(char value) => StandardStream.Write(stream, new ReadOnlySpan<char>(in value));
    public override void Write(string? value) => StandardStream.Write(stream, value);
    public override void Write(ReadOnlySpan<char> buffer) => StandardStream.Write(stream, buffer);
    public override void Write(char[] buffer, int index, int count) => StandardStream.Write(stream, new ReadOnlySpan<char>(buffer, index, count));
    public override void WriteLine() => StandardStream.WriteLine(stream, default);
    public override void WriteLine(string? value) => StandardStream.WriteLine(stream, value);
    public override void WriteLine(ReadOnlySpan<char> buffer) => StandardStream.WriteLine(stream, buffer);
}
