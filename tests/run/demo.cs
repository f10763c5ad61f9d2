// The demonstration: a Mandelbrot set, a word count and a chain of bank transfers, in the everyday style of C#: records of data,
// interfaces, generics, lambdas, iterators, pattern matching, exceptions with filters, interpolated strings.
using System.Text;

Console.WriteLine("A Mandelbrot set in characters:");
foreach (string line in Mandelbrot(72, 22)) Console.WriteLine(line);

Console.WriteLine();
Console.WriteLine("Words, most frequent first:");
string text = "the quick brown fox jumps over the lazy dog and the dog barks at the quick fox";
var counts = new Dictionary<string, int>();
foreach (string word in text.Split(' ')) counts[word] = counts.TryGetValue(word, out int n) ? n + 1 : 1;
var words = new List<KeyValuePair<string, int>>(counts);
words.Sort((a, b) => a.Value != b.Value ? b.Value.CompareTo(a.Value) : string.CompareOrdinal(a.Key, b.Key));
for (int i = 0; i < 5; i++) Console.WriteLine($"{words[i].Key,8} {new string('#', words[i].Value * 4)} {words[i].Value}");

Console.WriteLine();
Console.WriteLine("Three transfers:");
var accounts = new IAccount[] { new Savings("Ada", 120.50), new Credit("Grace", 10, limit: 500) };
Transfer(accounts[0], accounts[1], 100);
Transfer(accounts[1], accounts[0], 400);
Transfer(accounts[0], accounts[1], 1e6);
foreach (IAccount a in accounts) Console.WriteLine($"{a.Owner,8} {a.Balance,10:F2}");

static IEnumerable<string> Mandelbrot(int width, int height)
{
    const string shades = " .:-=+*%@#";
    for (int y = 0; y < height; y++)
    {
        var line = new StringBuilder(width);
        for (int x = 0; x < width; x++)
        {
            double cr = -2.1 + 2.9 * x / width, ci = -1.15 + 2.3 * y / height, zr = 0, zi = 0;
            int steps = 0;
            for (; steps < 90 && zr * zr + zi * zi < 4; steps++) (zr, zi) = (zr * zr - zi * zi + cr, 2 * zr * zi + ci);
            line.Append(shades[steps / 10 == 9 ? 9 : Math.Min(8, steps / 2)]);
        }
        yield return line.ToString();
    }
}

static void Transfer(IAccount from, IAccount to, double amount)
{
    try
    {
        from.Withdraw(amount);
        to.Deposit(amount);
        Console.WriteLine($"{from.Owner} -> {to.Owner}: {amount}");
    }
    catch (InsufficientFunds e) when (e.Missing > 1000) { Console.WriteLine($"{from.Owner} dreams of {amount}"); }
    catch (InsufficientFunds e) { Console.WriteLine($"{from.Owner} lacks {e.Missing:F2}"); }
}

interface IAccount
{
    string Owner { get; }
    double Balance { get; }
    void Deposit(double amount);
    void Withdraw(double amount);
}

abstract class Account(string owner, double balance) : IAccount
{
    public string Owner => owner;
    public double Balance { get; private set; } = balance;
    protected abstract double Floor { get; }
    public void Deposit(double amount) => Balance += amount;
    public void Withdraw(double amount)
    {
        if (Balance - amount < Floor) throw new InsufficientFunds(Floor - (Balance - amount));
        Balance -= amount;
    }
}

sealed class Savings(string owner, double balance) : Account(owner, balance) { protected override double Floor => 0; }
sealed class Credit(string owner, double balance, double limit) : Account(owner, balance) { protected override double Floor => -limit; }
sealed class InsufficientFunds(double missing) : Exception("insufficient funds") { public double Missing => missing; }
