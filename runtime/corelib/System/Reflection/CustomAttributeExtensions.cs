using System.Collections.Generic;

namespace System.Reflection;

/// <summary>Finds the attributes of members, as extension methods.</summary>
public static class CustomAttributeExtensions
{
    public static Attribute? GetCustomAttribute(this MemberInfo element, Type attributeType) => Attribute.GetCustomAttribute(element, attributeType);
    public static Attribute? GetCustomAttribute(this MemberInfo element, Type attributeType, bool inherit) => Attribute.GetCustomAttribute(element, attributeType, inherit);
    public static T? GetCustomAttribute<T>(this MemberInfo element) where T : Attribute => (T?)Attribute.GetCustomAttribute(element, typeof(T));
    public static T? GetCustomAttribute<T>(this MemberInfo element, bool inherit) where T : Attribute => (T?)Attribute.GetCustomAttribute(element, typeof(T), inherit);
    public static IEnumerable<Attribute> GetCustomAttributes(this MemberInfo element) => Attribute.GetCustomAttributes(element);
    public static IEnumerable<Attribute> GetCustomAttributes(this MemberInfo element, bool inherit) => Attribute.GetCustomAttributes(element, inherit);
    public static IEnumerable<Attribute> GetCustomAttributes(this MemberInfo element, Type attributeType) => Attribute.GetCustomAttributes(element, attributeType);
    public static IEnumerable<Attribute> GetCustomAttributes(this MemberInfo element, Type attributeType, bool inherit) => Attribute.GetCustomAttributes(element, attributeType, inherit);
    public static IEnumerable<T> GetCustomAttributes<T>(this MemberInfo element) where T : Attribute => element.GetCustomAttributes<T>(true);
    public static bool IsDefined(this MemberInfo element, Type attributeType) => Attribute.IsDefined(element, attributeType);
    public static bool IsDefined(this MemberInfo element, Type attributeType, bool inherit) => Attribute.IsDefined(element, attributeType, inherit);

    public static IEnumerable<T> GetCustomAttributes<T>(this MemberInfo element, bool inherit) where T : Attribute
    {
        Attribute[] found = Attribute.GetCustomAttributes(element, typeof(T), inherit);
        var typed = new T[found.Length];
        for (int i = 0; i < found.Length; i++) typed[i] = (T)found[i];
        return typed;
    }
}
