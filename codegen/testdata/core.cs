// The class library of codegen's tests: as much of one as the bodies in cases/ name.
// Only declarations matter; every body that a test runs is written in mir. core.dll is this file compiled as
// csc -nostdlib+ -target:library -debug- -deterministic+ -unsafe+ -runtimemetadataversion:v4.0.30319 -out:System.Private.CoreLib.dll
#pragma warning disable
namespace System
{
    public class Object { public Object() { } public virtual string ToString() => null; public virtual int GetHashCode() => 0; public virtual bool Equals(object o) => false; }
    public class ValueType { }
    public class Enum : ValueType { }
    public struct Void { }
    public struct Boolean { } public struct Char { } public struct SByte { } public struct Byte { } public struct Int16 { } public struct UInt16 { }
    public struct Int32 { public int v; public override int GetHashCode() => v; } public struct UInt32 { } public struct Int64 { } public struct UInt64 { } public struct IntPtr { } public struct UIntPtr { }
    public struct Single { } public struct Double { }
    public class String { public int Length; }
    public class Array { }
    public struct Nullable<T> where T : struct { bool has; T value; }
    public class Delegate { public object target; public nint code; public Delegate[] list; public nint count; }
    public class MulticastDelegate : Delegate { }
    public class Attribute { }
    public enum AttributeTargets { All = 32767 }
    public class AttributeUsageAttribute : Attribute { public AttributeUsageAttribute(AttributeTargets t) { } public bool AllowMultiple { get; set; } public bool Inherited { get; set; } }
    public class ParamArrayAttribute : Attribute { }
    public class Type { }
    public class RuntimeType : Type { public nint table; public nint name; }
    public struct RuntimeTypeHandle { } public struct RuntimeFieldHandle { } public struct RuntimeMethodHandle { }
    public class Exception { public int code; }
    public class NullReferenceException : Exception { } public class IndexOutOfRangeException : Exception { } public class DivideByZeroException : Exception { }
    public class OverflowException : Exception { } public class InvalidCastException : Exception { } public class ArrayTypeMismatchException : Exception { }
    public delegate int Function(int x);
}
namespace System.Runtime.InteropServices { public class InAttribute : Attribute { } public class UnmanagedType { } }
namespace System.Runtime.CompilerServices { public class IsReadOnlyAttribute : Attribute { } public class RuntimeHelpers { public static int OffsetToStringData => 12; } }
namespace System.Reflection { public class DefaultMemberAttribute : Attribute { public DefaultMemberAttribute(string s) { } } }
namespace Internal.Runtime
{
    public static class ThrowHelpers
    {
        public static void ThrowNullReference() { } public static void ThrowIndexOutOfRange() { } public static void ThrowDivideByZero() { }
        public static void ThrowOverflow() { } public static void ThrowInvalidCast() { } public static void ThrowInvalidCast(object o, System.RuntimeType t) { } public static void ThrowArrayTypeMismatch() { }
    }
    public unsafe static class TypeInitializer { public static void Run(void* record) { } }
}
namespace T
{
    public interface IShape { int Area(); }
    public interface INamed { int Name(); }
    public class Base { public int x; public object o; public virtual int F(int n) => n; public static int count; public static object root; }
    public class Derived : Base, IShape { public override int F(int n) => n; public int Area() => 0; }
    public class Other : Base, INamed { public int Name() => 0; }
    public struct Square : IShape { public int side; public int Area() => 0; }
    public struct Small { public int a; public object b; }
    public struct Big { public long a, b, c; }
    public struct Four { public byte a; public short b; public int c; public float d; }
    public enum Colour { Red, Green }
    public class Lazy { public static int value; static Lazy() { value = 1; } }
    public unsafe static class M
    {
        static int Main(int argc, byte** argv) => 0;
        static int I1(int a) => 0; static int I2(int a, int b) => 0; static long L2(long a, long b) => 0; static double D2(double a, double b) => 0; static int DI(double a) => 0;
        static byte B(byte a, bool b, char c, sbyte d) => 0; static int O(object o) => 0; static int O2(object o, object p) => 0; static Small MakeSmall(int a, object b) => default; static Big MakeBig(long a) => default;
        static long SumBig(Big b) => 0; static int OfSmall(Small s) => 0; static Four OfFour(Four f) => f; static int A(int[] a, int i) => 0; static void Store(object[] a, int i, object v) { }
        static int E1(int a) => 0; static int E2(int a) => 0; static int E3(int a) => 0; static void Thrower(int a) { } static void V() { } static int* P(int* p, nint n) => p; static object New(int n) => null; static int Call(System.Function f, int n) => 0;
    }
    public unsafe static class Exports { static void OutOfMemory() { } static void StackOverflow() { } static void Unhandled(object o) { } static void Push(object o, void* p, int n, int first) { } }
}
