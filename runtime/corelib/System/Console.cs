// This file holds Console. While nobody has asked for Console.Out, text goes straight to the
// descriptor; after that it goes through the writer, as it does in .NET.
using Internal.Runtime;

namespace System;

public static partial class Console
{
    public static void WriteLine(string? value) => StandardStream.WriteLine(StandardStream.Output, value);
}
