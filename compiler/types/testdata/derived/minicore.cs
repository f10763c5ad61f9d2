// The class library of the tests of layouts, slots, interfaces and casts: as much of
// it as their programs name. Bodies do not matter here and are mostly missing.
#pragma warning disable
namespace System
{
    using System.Runtime.InteropServices;

    public class Object
    {
        public Object() { }
        public virtual string ToString() => null;
        public virtual bool Equals(object o) => true;
        public virtual int GetHashCode() => 0;
        public Type GetType() => null;
        ~Object() { }
    }
    public abstract class ValueType
    {
        public override string ToString() => "ValueType::ToString";
        public override bool Equals(object o) => true;
        public override int GetHashCode() => 0;
    }
    public abstract class Enum : ValueType, IComparable
    {
        public override string ToString() => "Enum::ToString";
        public override bool Equals(object o) => true;
        public override int GetHashCode() => 0;
        public int CompareTo(object o) => 0;
    }
    public interface IComparable { int CompareTo(object o); }
    public interface IComparable<in T> { int CompareTo(T o); }
    public interface IEquatable<T> { bool Equals(T o); }
    public interface IDisposable { void Dispose(); }
    public interface ICloneable { object Clone(); }
    public interface IFormattable { }
    public struct Void { }
    public struct Boolean : IComparable { bool v; public int CompareTo(object o) => 0; }
    public struct Char : IComparable { char v; public int CompareTo(object o) => 0; }
    public struct SByte { sbyte v; }
    public struct Byte : IComparable { byte v; public int CompareTo(object o) => 0; }
    public struct Int16 { short v; }
    public struct UInt16 { ushort v; }
    public struct Int32 : IComparable, IComparable<int>, IEquatable<int>, IFormattable
    {
        int v;
        public int CompareTo(object o) => 0;
        public int CompareTo(int o) => 0;
        public bool Equals(int o) => true;
        public override bool Equals(object o) => true;
        public override int GetHashCode() => 0;
        public override string ToString() => "Int32::ToString";
    }
    public struct UInt32 : IComparable { uint v; public int CompareTo(object o) => 0; }
    public struct Int64 { long v; }
    public struct UInt64 { ulong v; }
    public struct IntPtr { nint v; }
    public struct UIntPtr { nuint v; }
    public struct Single { float v; }
    public struct Double { double v; }
    public struct Decimal { int flags; uint hi32; ulong lo64; }
    public struct Int128 { ulong a, b; }
    public struct UInt128 { ulong a, b; }
    public struct Guid { int a; short b, c; byte d, e, f, g, h, i, j, k; }
    [StructLayout(LayoutKind.Auto)] public struct DateTime { ulong ticks; }
    public struct Nullable<T> where T : struct { bool hasValue; T value; }
    public ref struct TypedReference { ref byte value; nint type; }
    public ref struct Span<T> { ref T first; int length; }
    public ref struct ReadOnlySpan<T> { ref T first; int length; }
    public struct RuntimeTypeHandle { object type; }
    public struct RuntimeFieldHandle { nint field; }
    [StructLayout(LayoutKind.Sequential)]
    public sealed class String : IComparable, IComparable<string>, IEquatable<string>, ICloneable, Collections.Generic.IEnumerable<char>
    {
        int length; char first;
        public int CompareTo(object o) => 0;
        public int CompareTo(string o) => 0;
        public bool Equals(string o) => true;
        public object Clone() => null;
        public Collections.Generic.IEnumerator<char> GetEnumerator() => null;
        Collections.IEnumerator Collections.IEnumerable.GetEnumerator() => null;
    }
    public abstract class Array : ICloneable, Collections.IList
    {
        int length;
        public object Clone() => null;
        public Collections.IEnumerator GetEnumerator() => null;
    }
    public abstract class Delegate : ICloneable { object target; nint code; public virtual object Clone() => null; }
    public abstract class MulticastDelegate : Delegate { Delegate[] list; nint count; }
    public delegate void Action();
    public delegate void Action<in T>(T a);
    public delegate R Func<out R>();
    public delegate R Func<in T, out R>(T a);
    public class Exception { string message; }
    public abstract class Attribute { }
    public sealed class AttributeUsageAttribute : Attribute
    {
        public AttributeUsageAttribute(AttributeTargets t) { }
        public bool AllowMultiple { get => true; set { } }
        public bool Inherited { get => true; set { } }
    }
    public enum AttributeTargets { All = 0x7fff }
    public enum DayOfWeek { Sunday }
    public class ObsoleteAttribute : Attribute { public ObsoleteAttribute(string s, bool b) { } }
    public class ParamArrayAttribute : Attribute { }
    public class Type { public static Type GetTypeFromHandle(RuntimeTypeHandle h) => null; }
    public sealed class RuntimeType : Type { }
    public static class Console { public static void WriteLine() { } public static void WriteLine(string s) { } }
}
namespace System.Collections
{
    public interface IEnumerable { IEnumerator GetEnumerator(); }
    public interface IEnumerator { }
    public interface ICollection : IEnumerable { }
    public interface IList : ICollection { }
}
namespace System.Collections.Generic
{
    public interface IEnumerable<out T> : IEnumerable { new IEnumerator<T> GetEnumerator(); }
    public interface IEnumerator<out T> : IEnumerator, IDisposable { }
    public interface ICollection<T> : IEnumerable<T> { bool Contains(T item); }
    public interface IList<T> : ICollection<T> { T this[int i] { get; set; } }
    public interface IReadOnlyCollection<out T> : IEnumerable<T> { int Count { get; } }
    public interface IReadOnlyList<out T> : IReadOnlyCollection<T> { }
    public interface IEqualityComparer<in T> { }
    public interface IComparer<in T> { int Compare(T a, T b); }
    public class List<T> : IList<T>, IReadOnlyList<T>
    {
        public bool Contains(T item) => true;
        public T this[int i] { get => default; set { } }
        public int Count => 0;
        public IEnumerator<T> GetEnumerator() => null;
        IEnumerator IEnumerable.GetEnumerator() => null;
    }
}
namespace Internal.Runtime
{
    using System.Collections; using System.Collections.Generic;
    public abstract class SZArray<T> : System.Array, IList<T>, IReadOnlyList<T>
    {
        bool ICollection<T>.Contains(T item) => true;
        T IList<T>.this[int i] { get => default; set { } }
        int IReadOnlyCollection<T>.Count => 0;
        IEnumerator<T> IEnumerable<T>.GetEnumerator() => null;
    }
}
namespace System.Reflection
{
    public class DefaultMemberAttribute : Attribute { public DefaultMemberAttribute(string s) { } }
}
namespace System.Runtime.InteropServices
{
    public enum LayoutKind { Sequential = 0, Explicit = 2, Auto = 3 }
    public class StructLayoutAttribute : Attribute { public StructLayoutAttribute(LayoutKind k) { } public int Pack, Size; }
    public class FieldOffsetAttribute : Attribute { public FieldOffsetAttribute(int n) { } }
    public class InAttribute : Attribute { }
    public class OutAttribute : Attribute { }
    public static class UnmanagedType { }
}
namespace System.Runtime.Intrinsics
{
    public struct Vector64<T> { ulong a; }
    public struct Vector128<T> { ulong a, b; }
    public struct Vector256<T> { Vector128<T> a, b; }
    public struct Vector512<T> { Vector256<T> a, b; }
}
namespace System.Runtime.CompilerServices
{
    public static class RuntimeFeature { public const string ByRefFields = "", DefaultImplementationsOfInterfaces = "", VirtualStaticsInInterfaces = "", CovariantReturnsOfClasses = "", ByRefLikeGenerics = "", NumericIntPtr = ""; }
    public class IsByRefLikeAttribute : Attribute { }
    public class InlineArrayAttribute : Attribute { public InlineArrayAttribute(int n) { } }
    public class PreserveBaseOverridesAttribute : Attribute { }
    public class CompilerFeatureRequiredAttribute : Attribute { public CompilerFeatureRequiredAttribute(string s) { } }
}
