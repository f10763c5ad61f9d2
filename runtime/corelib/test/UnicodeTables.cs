// This file writes the class library's Unicode tables from those of the .NET it runs on: simple case mappings and general
// categories of the basic multilingual plane. Argument: the folder of CaseTable.cs and CategoryTable.cs, whose
// tables it replaces.
using System.Text;

string folder = args[0];

// Characters whose mapping adds the same number, next to each other or every second one, are a run.
List<ulong> Cases(Func<char, char> map)
{
    var runs = new List<(int First, int Last, int Step, int Delta)>();
    for (int c = 128; c < 65536; c++)
    {
        int delta = map((char)c) - c;
        if (delta == 0) continue;
        if (runs.Count > 0)
        {
            var (first, last, step, before) = runs[^1];
            if (before == delta && c - last is 1 or 2 && (step == c - last || first == last) && before == delta)
            {
                runs[^1] = (first, c, c - last, delta);
                continue;
            }
        }
        runs.Add((c, c, 1, delta));
    }
    return runs.ConvertAll(r => (ulong)r.First << 48 | (ulong)r.Last << 32 | (ulong)r.Step << 24 | (uint)r.Delta & 0xFFFFFF);
}

// A run has one category, or two that alternate.
List<(int Start, int Even, int Odd)> Categories()
{
    int Of(int c) => (int)char.GetUnicodeCategory((char)c);
    var runs = new List<(int, int, int)>();
    for (int i = 0; i < 65536;)
    {
        int end = i + 1;
        while (end < 65536 && Of(end) == Of(i)) end++;
        int pairs = i;
        if (end == i + 1 && end < 65536)
            while (pairs + 1 < 65536 && Of(pairs) == Of(i) && Of(pairs + 1) == Of(end)) pairs += 2;
        bool alternates = pairs - i >= 4;
        runs.Add((i, Of(i), alternates ? Of(end) : Of(i)));
        i = alternates ? pairs : end;
    }
    return runs;
}

// Replaces the lines between the brackets of a table.
void Replace(string file, string table, IEnumerable<string> items, int perLine)
{
    string path = Path.Combine(folder, file), text = File.ReadAllText(path);
    int start = text.IndexOf("    [\n", text.IndexOf(" " + table + " =>", StringComparison.Ordinal), StringComparison.Ordinal) + "    [\n".Length;
    int end = text.IndexOf("    ];", start, StringComparison.Ordinal);
    var rows = new StringBuilder();
    foreach (string[] line in items.Chunk(perLine)) rows.Append("        ").Append(string.Join(", ", line)).Append(",\n");
    File.WriteAllText(path, text[..start] + rows + text[end..]);
}

Replace("CaseTable.cs", "Upper", Cases(char.ToUpperInvariant).Select(r => $"0x{r:X16}"), 6);
Replace("CaseTable.cs", "Lower", Cases(char.ToLowerInvariant).Select(r => $"0x{r:X16}"), 6);
Replace("CategoryTable.cs", "Starts", Categories().Select(r => $"0x{r.Start:X4}"), 20);
Replace("CategoryTable.cs", "Categories", Categories().Select(r => $"{r.Even}, {r.Odd}"), 24);
