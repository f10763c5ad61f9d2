// This file writes the class library's Unicode tables from those of the .NET it runs on: simple case mappings and general
// categories, and numeric values. Argument: the folder of CaseTable.cs, CategoryTable.cs, SupplementaryTable.cs and NumericTable.cs, whose
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

const int Beyond = 0x10000, End = 0x110000;

// Runs of supplementary characters with one category.
List<uint> Supplementary()
{
    var runs = new List<uint>();
    for (int c = Beyond, last = -1; c < End; c++)
    {
        int category = (int)Rune.GetUnicodeCategory(new Rune(c));
        if (category != last) runs.Add((uint)c << 8 | (uint)category);
        last = category;
    }
    return runs;
}

List<ulong> SupplementaryCases(Func<Rune, Rune> map)
{
    var runs = new List<(int First, int Last, int Delta)>();
    for (int c = Beyond; c < End; c++)
    {
        int delta = map(new Rune(c)).Value - c;
        if (delta == 0) continue;
        if (runs.Count > 0 && runs[^1].Last == c - 1 && runs[^1].Delta == delta) runs[^1] = (runs[^1].First, c, delta);
        else runs.Add((c, c, delta));
    }
    return runs.ConvertAll(r => (ulong)r.First << 40 | (ulong)r.Last << 16 | (ushort)r.Delta);
}

// Consecutive characters whose values are the same, or grow by the same whole number, are a run.
List<(int First, int Length, int Step, double Value)> Numbers()
{
    var runs = new List<(int First, int Length, int Step, double Value)>();
    for (int c = 0; c < End; c++)
    {
        double value = c is >= 0xD800 and < 0xE000 ? -1 : Rune.GetNumericValue(new Rune(c));
        if (value == -1) continue;
        if (runs.Count > 0 && runs[^1] is var (first, length, step, start) && first + length == c)
        {
            double add = value - (start + (length - 1) * step);
            if (add is >= 0 and <= 255 && add == Math.Floor(add) && (length == 1 || add == step))
            {
                runs[^1] = (first, length + 1, (int)add, start);
                continue;
            }
        }
        runs.Add((c, 1, 0, value));
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
Replace("SupplementaryTable.cs", "Starts", Supplementary().Select(r => $"0x{r:X8}"), 12);
Replace("SupplementaryTable.cs", "Upper", SupplementaryCases(Rune.ToUpperInvariant).Select(r => $"0x{r:X16}"), 6);
Replace("SupplementaryTable.cs", "Lower", SupplementaryCases(Rune.ToLowerInvariant).Select(r => $"0x{r:X16}"), 6);
Replace("NumericTable.cs", "Runs", Numbers().Select(r => $"0x{(ulong)r.First << 32 | (ulong)r.Length << 8 | (uint)r.Step:X16}"), 6);
Replace("NumericTable.cs", "Values", Numbers().Select(r => r.Value.ToString("R", System.Globalization.CultureInfo.InvariantCulture)), 16);
