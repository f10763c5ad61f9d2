// Static fields and where type initialisers are triggered.
class Lazy { public static int Field = Init(); static int Init() => 5; public static int Method() => Field; public int Instance() => Field; }
class Precise { public static int Field; static Precise() { Field = 7; } public Precise() { } public static int Method() => Field; public int Instance() => Field; }
struct PreciseValue { public static int Field; static PreciseValue() { Field = 7; } public int Instance() => 1; }
class Plain { public static string? Text; public const int Constant = 3; }
class Generic<T> { public static T? Field; static Generic() { Field = default; } }
static class Statics
{
    static int ReadLazy() => Lazy.Field;
    static void WritePrecise() => Precise.Field = 1;
    static string? ReadPlain() => Plain.Text;
    static void WritePlain(string s) => Plain.Text = s;
    static int Constant() => Plain.Constant;
    static string ReadGeneric() => Generic<string>.Field + string.Empty;
    static ref int Ref() => ref Lazy.Field;
}
