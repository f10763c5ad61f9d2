foreach (char c in "aZ5 _é!")
    Console.WriteLine($"'{c}' {char.IsLetter(c)} {char.IsDigit(c)} {char.IsLetterOrDigit(c)} {char.IsWhiteSpace(c)} {char.IsUpper(c)} {char.IsLower(c)} {char.IsPunctuation(c)} {char.IsSymbol(c)} {char.ToUpper(c)} {char.ToLower(c)} {(int)c}");
Console.WriteLine(char.GetNumericValue('7') + " " + ('7' - '0') + " " + (char)('a' + 1) + " " + 'a'.CompareTo('c'));
Console.WriteLine(char.IsControl('\n') + " " + char.IsSeparator(' ') + " " + char.IsAscii('é') + " " + char.IsBetween('c', 'a', 'f'));
Console.WriteLine('x'.ToString() + 'y' + 1 + 'z');
Console.WriteLine('a' + 'b');
Console.WriteLine((char)('a' + 'b' - 'a'));
Console.WriteLine("\t|\\|\"|\u0041|\x42|");
Console.WriteLine(char.Parse("q") + " " + char.TryParse("qq", out char r) + " " + (int)r);
try { char.Parse("ab"); } catch (FormatException e) { Console.WriteLine(e.Message); }
Console.WriteLine(char.MaxValue == '\uffff');
Console.WriteLine(char.IsVowel('a'));
static class Ext { extension(char) { public static bool IsVowel(char c) => "aeiou".Contains(c); } }
