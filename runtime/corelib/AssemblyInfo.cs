// This file holds what is true of the whole assembly.
using System.Runtime.CompilerServices;

[assembly: System.Reflection.AssemblyVersion("10.0.0.0")]
[module: SkipLocalsInit]
