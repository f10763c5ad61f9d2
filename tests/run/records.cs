var a = new Person("Ann", 30); var b = a with { Age = 31 };
Console.WriteLine(a);
Console.WriteLine(b);
Console.WriteLine(a == b);
Console.WriteLine(a == new Person("Ann", 30));
Console.WriteLine(a.Equals((object)b));
var (name, age) = a; Console.WriteLine(name + age); Console.WriteLine(a.GetHashCode() == new Person("Ann", 30).GetHashCode());
Person s = new Student("Bob", 20, "MIT");
Console.WriteLine(s);
Console.WriteLine(s == new Person("Bob", 20));
Console.WriteLine(s with { Name = "Rob" });
Console.WriteLine(new Empty());
Console.WriteLine(new Temp(36.6));
Console.WriteLine(new Pair<int, string>(1, "x"));
Console.WriteLine(new Node(1, new Node(2, null)));
Console.WriteLine(new Mutable { X = 3, Tags = { "a" } });
Console.WriteLine(new WithExtra("q") { Extra = 5 });
Console.WriteLine(new Rp(1.5, 'c', true, null, DayOfWeek.Monday));
Console.WriteLine(new Priv(5).ToString()); var set = new HashSet<Person> { a, b, new("Ann", 30) }; Console.WriteLine(set.Count);
Shape sh = new Circle(2);
Console.WriteLine(sh switch { Circle { R: > 1 } c => $"big {c.R}", Circle => "small", Sq(var side) => "sq" + side, _ => "?" });
Console.WriteLine(sh is Circle(var rr) && rr == 2); Console.WriteLine(ReferenceEquals(a, a with { }));
record Person(string Name, int Age);
record Student(string Name, int Age, string School) : Person(Name, Age);
record Empty;
readonly record struct Temp(double C);
record Pair<A, B>(A First, B Second);
record Node(int V, Node? Next);
record Mutable { public int X { get; set; } public List<string> Tags { get; } = new(); protected int Hidden = 4; }
record WithExtra(string Q) { public int Extra { get; init; } public int Twice => Extra * 2; }
record Rp(double D, char C, bool B, string? S, DayOfWeek Day);
record Priv(int V) { public override string ToString() => $"<{V}>"; }
abstract record Shape;
record Circle(double R) : Shape;
record Sq(double Side) : Shape;
