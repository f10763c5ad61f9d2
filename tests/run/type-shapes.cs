// What a System.Type says about itself and about others, for types of all shapes.
using System.Reflection;

Type[] types =
[
    typeof(int), typeof(string), typeof(object), typeof(void), typeof(int[]), typeof(int[,]), typeof(int[][,]), typeof(int*), typeof(int?), typeof(DayOfWeek), typeof(DayOfWeek?),
    typeof(List<>), typeof(List<int>), typeof(Dictionary<string, List<int>>), typeof(Dictionary<,>), typeof(IEnumerable<>), typeof(IEnumerable<string>), typeof(IDisposable), typeof(Shape), typeof(Circle),
    typeof(Shape.Inner), typeof(Gen<>), typeof(Gen<int>), typeof(Gen<>.Nested<>), typeof(Gen<string>.Nested<int>), typeof(Gen<string>.Plain), typeof(Action<int>), typeof(Func<>), typeof(Nullable<>), typeof(Span<int>), typeof(RefOnly), typeof(Enum),
    typeof(ValueType), typeof(Delegate), typeof(Array), typeof(Attribute), typeof(Exception), typeof((int, string)), typeof(Static), typeof(Color), typeof(decimal), typeof(Math), typeof(nint), typeof(char), typeof(Gen<Gen<int>>[]),
];
foreach (Type t in types)
{
    Console.WriteLine(t + " | " + t.Name + " | " + t.Namespace);
    Console.WriteLine($"  kind {B(t.IsArray)}{B(t.IsSZArray)}{B(t.IsVariableBoundArray)}{B(t.IsByRef)}{B(t.IsPointer)}{B(t.HasElementType)}{B(t.IsPrimitive)}{B(t.IsValueType)}{B(t.IsEnum)}{B(t.IsClass)}{B(t.IsInterface)}{B(t.IsAbstract)}{B(t.IsSealed)}{B(t.IsByRefLike)}");
    Console.WriteLine($"  generic {B(t.IsGenericType)}{B(t.IsGenericTypeDefinition)}{B(t.IsConstructedGenericType)}{B(t.IsGenericParameter)}{B(t.ContainsGenericParameters)}{B(t.IsTypeDefinition)} nested {B(t.IsNested)}{B(t.IsNestedPublic)}{B(t.IsNestedPrivate)}{B(t.IsNestedAssembly)} public {B(t.IsPublic)}{B(t.IsNotPublic)}{B(t.IsVisible)}");
    Console.WriteLine($"  base {t.BaseType} element {t.GetElementType()} below {Nullable.GetUnderlyingType(t)} declared in {t.DeclaringType} code {Type.GetTypeCode(t)}");
    if (t.IsGenericType) Console.WriteLine($"  {t.GetGenericTypeDefinition()} of {string.Join(";", t.GetGenericArguments().Select(a => a + (a.IsGenericParameter ? "#" + a.GenericParameterPosition : "")))} arguments {t.GenericTypeArguments.Length}");
    if (t.IsArray) Console.WriteLine("  rank " + t.GetArrayRank());
    if (t.Assembly == typeof(Shape).Assembly) Console.WriteLine("  " + string.Join(" ", t.GetInterfaces().Select(i => i.ToString()).Order(StringComparer.Ordinal)) + " " + t.Assembly.GetName().Name + " " + t.FullName);
}
static char B(bool b) => b ? 'x' : '.';

Type[] targets =
[
    typeof(object), typeof(Shape), typeof(Circle), typeof(IDisposable), typeof(IEnumerable<object>), typeof(IEnumerable<string>), typeof(List<string>), typeof(string), typeof(int), typeof(int?), typeof(long), typeof(uint), typeof(DayOfWeek), typeof(ValueType), typeof(Enum),
    typeof(object[]), typeof(string[]), typeof(int[]), typeof(uint[]), typeof(DayOfWeek[]), typeof(int[,]), typeof(IList<object>), typeof(IList<int>), typeof(IList<uint>), typeof(Action<object>), typeof(Action<string>), typeof(Func<object>), typeof(Func<string>), typeof(IComparable<string>), typeof(IComparable<int>), typeof(Array), typeof(Gen<int>), typeof(IGen<object>), typeof(IGen<string>),
];
Console.WriteLine();
foreach (Type to in targets) Console.WriteLine(string.Concat(targets.Select(from => B(to.IsAssignableFrom(from)))) + " " + string.Concat(targets.Select(from => B(from.IsSubclassOf(to)))) + " " + to);
object[] values = ["s", 5, new Circle(), new List<string>(), new int[2], new string[1], DayOfWeek.Monday, new Action<object>(_ => { }), 5L, new int[1, 1]];
foreach (object v in values) Console.WriteLine(string.Concat(targets.Select(t => B(t.IsInstanceOfType(v)))) + " " + v.GetType() + " " + v.GetType().IsAssignableTo(typeof(IComparable)));

Console.WriteLine();
Console.WriteLine(Try(() => typeof(int).GetArrayRank() + "") + "|" + Try(() => typeof(int).GetGenericTypeDefinition() + "") + "|" + Try(() => typeof(int).GenericParameterPosition + "") + "|" + Try(() => Nullable.GetUnderlyingType(null!) + ""));
Console.WriteLine(typeof(Shape).GetInterface("IDisposable") + " " + typeof(Shape).GetInterface("System.IDisposable") + " " + (typeof(Shape).GetInterface("Other") is null) + " " + typeof(Circle).IsAssignableTo(null) + " " + typeof(IGen<>).GetGenericArguments()[0].GenericParameterAttributes);
Console.WriteLine(typeof(int).UnderlyingSystemType == typeof(int) && typeof(int).Equals(typeof(int)) && typeof(int).MemberType == MemberTypes.TypeInfo && typeof(int[]).GetElementType() == typeof(int) && typeof(List<int>).GetGenericTypeDefinition() == typeof(List<>));
Console.WriteLine(typeof(DayOfWeek).GetEnumUnderlyingType() + " " + string.Join(",", typeof(Color).GetEnumNames()) + " " + typeof(Color).GetEnumName(2) + " " + typeof(Color).IsEnumDefined(7) + " " + typeof(Shape).Attributes);
string Try(Func<string> f) { try { return f(); } catch (Exception e) { return e.GetType().Name + ": " + e.Message; } }

enum Color { Red, Green, Blue }
abstract class Shape : IDisposable { public void Dispose() { } protected internal class Inner; public class Open; }
sealed class Circle : Shape, IGen<string>;
interface IGen<out T>;
class Gen<T> : IGen<T>, IComparable<Gen<T>> { public int CompareTo(Gen<T>? o) => 0; public struct Nested<U>; public class Plain; }
ref struct RefOnly;
static class Static { static int x = 1; public static int X => x; }
