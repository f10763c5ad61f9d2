// A module small enough to damage each byte of its PDB: it brings its own core library.
namespace System
{
    public class Object { }
    public abstract class ValueType { }
    public struct Void { }
    public struct Int32 { }
    public struct Boolean { }
    public class String { }
    public abstract class Enum : ValueType { }
    public class Attribute { }
    public enum AttributeTargets { Class = 4 }
    public class AttributeUsageAttribute : Attribute
    {
        public AttributeUsageAttribute(AttributeTargets on) { }
        public bool AllowMultiple { get { return false; } set { } }
        public bool Inherited { get { return false; } set { } }
    }
}

class Small
{
    static int Twice(int x)
    {
        const int two = 2;
        int y = x * two;
#line 7 "b.cs"
        return y;
    }
}
