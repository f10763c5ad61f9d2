using System.Text;

namespace System;

/// <summary>Paths with dots in them (RFC 3986, 5.2.4).</summary>
internal static class UriPath
{
    /// <summary>The path without its "." and ".." segments; what is before root stays.</summary>
    internal static string RemoveDots(string path, int root)
    {
        if (!path.Contains("/.")) return path;
        StringBuilder b = new(path, 0, root, path.Length);
        for (int at = root; at < path.Length;)
        {
            int next = path.IndexOf('/', at + 1);
            if (next < 0) next = path.Length;
            ReadOnlySpan<char> segment = path.AsSpan(at, next - at);
            at = next;
            bool up = segment.SequenceEqual("/..");
            if (up) b.Length = Math.Max(root, LastSlash(b));
            if (!up && !segment.SequenceEqual("/.")) b.Append(segment);
            else if (at == path.Length) b.Append('/');
        }
        return b.ToString();
    }

    private static int LastSlash(StringBuilder b)
    {
        int i = b.Length - 1;
        while (i >= 0 && b[i] != '/') i--;
        return i;
    }

    /// <summary>How to get from one path to the other.</summary>
    internal static string Difference(string from, string to)
    {
        int common = 0, slash = -1;
        while (common < from.Length && common < to.Length && from[common] == to[common])
        {
            if (from[common] == '/') slash = common;
            common++;
        }
        if (common == from.Length && common == to.Length) return "";
        StringBuilder b = new();
        for (int i = slash + 1; i < from.Length; i++)
            if (from[i] == '/') b.Append("../");
        if (b.Length == 0 && common == to.Length) return "./";
        return b.Append(to.AsSpan(slash + 1)).ToString();
    }
}
