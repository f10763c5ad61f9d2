var l = new LinkedL<string>();
l.Add("b");
l.Add("c");
l.AddFirst("a");
Console.WriteLine(l + " " + l.Count);
l.Reverse();
Console.WriteLine(l);
Console.WriteLine(l.Remove("b") + " " + l.Remove("zz") + " " + l);
foreach (string s in l) Console.Write(s + ";");
Console.WriteLine();
var bank = new Bank();
bank.Open("x", 100);
bank.Open("y", 50);
try { bank.Transfer("x", "y", 500); } catch (InvalidOperationException e) { Console.WriteLine("Error: " + e.Message); }
bank.Transfer("x", "y", 25.5m);
bank.Print();
try { bank.Transfer("x", "q", 1); } catch (KeyNotFoundException e) { Console.WriteLine(e.Message); }
var inv = new Inventory();
inv["apple"] += 5;
inv["pear"] = 2;
inv["apple"]--;
Console.WriteLine(inv["apple"] + " " + inv["none"]);
var m = new StateMachine();
foreach (string cmd in "start pause start stop bogus".Split()) Console.Write(m.Do(cmd) + " ");
Console.WriteLine();
Console.WriteLine(new Calc().Eval("3 4 + 2 * 7 -"));
Console.WriteLine(Caesar("Hello, World!", 3) + " " + Caesar(Caesar("Abc xyz", 5), -5));
static string Caesar(string s, int k) { var r = new char[s.Length]; for (int i = 0; i < s.Length; i++) { char c = s[i]; r[i] = char.IsLetter(c) ? (char)((char.ToLower(c) - 'a' + k + 26) % 26 + (char.IsUpper(c) ? 'A' : 'a')) : c; } return new(r); }
class LinkedL<T> : IEnumerable<T>
{
    class Node(T v) { public T V = v; public Node? Next; }
    Node? _head;
    public int Count { get; private set; }
    public void AddFirst(T v) { _head = new Node(v) { Next = _head }; Count++; }
    public void Add(T v) { Count++; if (_head == null) { _head = new(v); return; } var n = _head; while (n.Next != null) n = n.Next; n.Next = new(v); }
    public void Reverse() { Node? p = null, c = _head; while (c != null) (c.Next, p, c) = (p, c, c.Next); _head = p; }
    public bool Remove(T v) { Node? p = null; for (var n = _head; n != null; p = n, n = n.Next) if (Equals(n.V, v)) { if (p == null) _head = n.Next; else p.Next = n.Next; Count--; return true; } return false; }
    public IEnumerator<T> GetEnumerator() { for (var n = _head; n != null; n = n.Next) yield return n.V; }
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    public override string ToString() => "[" + string.Join(", ", this) + "]";
}
class Bank
{
    Dictionary<string, decimal> _a = new();
    public void Open(string n, decimal d) => _a.Add(n, d);
    public void Transfer(string f, string t, decimal m) { if (_a[f] < m) throw new InvalidOperationException($"insufficient funds: {_a[f]} < {m}"); decimal to = _a[t]; _a[f] -= m; _a[t] = to + m; }
    public void Print() { foreach (var (k, v) in _a) Console.WriteLine($"{k,-5}{v,10:N2}"); }
}
class Inventory { Dictionary<string, int> _d = new(); public int this[string k] { get => _d.GetValueOrDefault(k); set => _d[k] = value; } }
enum State { Idle, Running, Paused }
class StateMachine
{
    State _s;
    public State Do(string c) => _s = (_s, c) switch { (State.Idle or State.Paused, "start") => State.Running, (State.Running, "pause") => State.Paused, (_, "stop") => State.Idle, _ => _s };
}
class Calc
{
    public double Eval(string rpn) { var st = new Stack<double>(); foreach (string t in rpn.Split(' ')) { if (double.TryParse(t, out double d)) { st.Push(d); continue; } double b = st.Pop(), a = st.Pop(); st.Push(t switch { "+" => a + b, "-" => a - b, "*" => a * b, "/" => a / b, _ => throw new FormatException(t) }); } return st.Pop(); }
}
