// Attributes of types at run time: constructors and named arguments of every kind, inheritance, several of one class, generic ones.
using System.Reflection;

Show(typeof(Plain)); Show(typeof(All)); Show(typeof(Derived)); Show(typeof(Twice)); Show(typeof(TwiceDerived)); Show(typeof(Flagged)); Show(typeof(Gen<int>)); Show(typeof(Gen<>)); Show(typeof(IMarked)); Show(typeof(S)); Show(typeof(int[]));
void Show(Type t) => Console.WriteLine(t + ": " + string.Join(", ", t.GetCustomAttributes(false).Where(a => a is Tag or Kinds or FlagsAttribute or ObsoleteAttribute or Own<int> or Own<string>).Select(a => a.ToString()).Order()) + " / " + string.Join(", ", t.GetCustomAttributes(true).Where(a => a is Tag or Kinds).Select(a => a.ToString()).Order()));
var k = typeof(All).GetCustomAttribute<Kinds>()!;
Console.WriteLine($"{k.Bool} {k.Char} {k.SByte} {k.Long} {k.ULong} {k.Float} {k.Double} {k.Text} {k.Nothing is null} {k.Type} {k.Day} {string.Join(";", k.Numbers)} {string.Join(";", k.Types!.Select(x => x.Name))} {k.Boxed} {k.Boxed!.GetType()} {k.BoxedEnum!.GetType()} {((int[])k.BoxedArray!).Length} {k.Field} {k.Inherited} {k.Objects!.Length} {k.Objects[1]} {k.Objects[2]}");
Console.WriteLine($"{typeof(Flagged).IsDefined(typeof(FlagsAttribute), false)} {typeof(Plain).IsDefined(typeof(Tag), true)} {typeof(Derived).IsDefined(typeof(Tag))} {typeof(Derived).IsDefined(typeof(Tag), false)} {Attribute.IsDefined(typeof(Derived), typeof(Kinds))} {typeof(All).IsDefined(typeof(IBoth), false)} {typeof(Twice).GetCustomAttributes<Tag>().Count()} {typeof(TwiceDerived).GetCustomAttributes<Tag>(false).Count()} {typeof(Gen<>).GetCustomAttribute<Own<int>>() is not null} {typeof(Gen<int>).GetCustomAttribute<Own<string>>()?.Value}");
Console.WriteLine(((Tag)Attribute.GetCustomAttribute(typeof(All), typeof(Tag))!).Name + Attribute.GetCustomAttributes(typeof(All)).OfType<Tag>().Count() + ReferenceEquals(typeof(All).GetCustomAttribute<Tag>(), typeof(All).GetCustomAttribute<Tag>()) + (typeof(Plain).GetCustomAttribute<Tag>() is null));
Console.WriteLine(Try(() => typeof(Twice).GetCustomAttribute<Tag>()) + Try(() => Attribute.GetCustomAttribute(typeof(All), typeof(string))) + Try(() => typeof(All).IsDefined(null!, false)) + Try(() => typeof(Throws).GetCustomAttribute<Bad>()));
static string Try(Func<object?> f) { try { return f() + "|"; } catch (Exception e) { return e.GetType().Name + ": " + e.Message + "|"; } }

interface IBoth;
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)] class Tag(string name) : Attribute { public string Name => name; public int Order; public override string ToString() => $"Tag({name},{Order})"; }
class Base : Attribute { public int Inherited { get; set; } }
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
class Kinds(bool b, char c, sbyte s, long l, ulong u, float f, double d, string? t, string? nothing, Type type, DayOfWeek day, params int[] numbers) : Base, IBoth
{
    public bool Bool => b; public char Char => c; public sbyte SByte => s; public long Long => l; public ulong ULong => u; public float Float => f; public double Double => d; public string? Text => t; public string? Nothing => nothing; public Type Type => type; public DayOfWeek Day => day; public int[] Numbers => numbers;
    public Type[]? Types { get; set; } public object? Boxed { get; set; } public object? BoxedEnum { get; set; } public object? BoxedArray { get; set; } public object[]? Objects { get; set; }
    public short Field; public override string ToString() => "Kinds";
}
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)] class Own<T>(T value) : Attribute { public T Value => value; public override string ToString() => "Own<" + typeof(T).Name + ">" + value; }
class Bad : Attribute { public Bad() => throw new InvalidOperationException("bad"); }
class Plain;
[Tag("all", Order = 3), Kinds(true, 'x', -5, long.MinValue, ulong.MaxValue, 1.5f, -0.25, "text\u1234", null, typeof(List<string>), DayOfWeek.Friday, 1, 2, 3, Types = [typeof(int), typeof(Plain[])], Boxed = 42, BoxedEnum = ConsoleColorLike.Red, BoxedArray = new[] { 1, 2 }, Field = -7, Inherited = 9, Objects = ["a", 5, typeof(string)])] class All;
class Derived : All;
[Tag("one"), Tag("two", Order = 1)] class Twice;
[Tag("three")] class TwiceDerived : Twice;
[Flags, Obsolete("old")] enum Flagged { A }
[Own<int>(5), Own<string>("s")] class Gen<T>;
[Tag("interface")] interface IMarked;
[Tag("struct")] struct S : IMarked;
[Bad] class Throws;
enum ConsoleColorLike : byte { Black, Red }
