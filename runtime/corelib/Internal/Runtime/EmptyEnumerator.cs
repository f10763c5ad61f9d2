using System;
using System.Collections.Generic;

namespace Internal.Runtime;

/// <summary>The enumerator that empty collections share: it does not look at the collection again.</summary>
internal static class EmptyEnumerator<T>
{
    internal static readonly IEnumerator<T> Instance = new SZArrayEnumerator<T>(Array.Empty<T>());
}
