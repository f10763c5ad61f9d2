// This file finds the attributes of members.
using System.Reflection;

namespace System;

public abstract partial class Attribute
{
    public static Attribute? GetCustomAttribute(MemberInfo element, Type attributeType) => GetCustomAttribute(element, attributeType, true);

    public static Attribute? GetCustomAttribute(MemberInfo element, Type attributeType, bool inherit)
    {
        Attribute[] found = GetCustomAttributes(element, attributeType, inherit);
        if (found.Length > 1) throw new AmbiguousMatchException("Multiple custom attributes of the same type '" + found[0] + "' found.");
        return found.Length == 0 ? null : found[0];
    }

    public static Attribute[] GetCustomAttributes(MemberInfo element) => GetCustomAttributes(element, true);

    public static Attribute[] GetCustomAttributes(MemberInfo element, bool inherit)
    {
        ArgumentNullException.ThrowIfNull(element);
        return Typed(element.GetCustomAttributes(inherit));
    }

    public static Attribute[] GetCustomAttributes(MemberInfo element, Type attributeType) => GetCustomAttributes(element, attributeType, true);

    public static Attribute[] GetCustomAttributes(MemberInfo element, Type attributeType, bool inherit)
    {
        Check(element, attributeType);
        return Typed(element.GetCustomAttributes(attributeType, inherit));
    }

    public static bool IsDefined(MemberInfo element, Type attributeType) => IsDefined(element, attributeType, true);

    public static bool IsDefined(MemberInfo element, Type attributeType, bool inherit)
    {
        Check(element, attributeType);
        return element.IsDefined(attributeType, inherit);
    }

    private static void Check(MemberInfo element, Type attributeType)
    {
        ArgumentNullException.ThrowIfNull(element);
        ArgumentNullException.ThrowIfNull(attributeType);
        if (attributeType != typeof(Attribute) && !attributeType.IsSubclassOf(typeof(Attribute)))
            throw new ArgumentException("Type passed in must be derived from System.Attribute or System.Attribute itself.");
    }

    private static Attribute[] Typed(object[] found)
    {
        var attributes = new Attribute[found.Length];
        for (int i = 0; i < found.Length; i++) attributes[i] = (Attribute)found[i];
        return attributes;
    }
}
