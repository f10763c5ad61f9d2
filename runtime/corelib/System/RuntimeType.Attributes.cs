// This file answers for a type's attributes, which the compiler's stubs make (Internal.Runtime.TypeRelations). Those of base classes count if
// they are inherited, and if the attribute may stand once only, the nearest one counts.
using System.Collections.Generic;
using Internal.Runtime;

namespace System;

internal sealed partial class RuntimeType
{
    public override object[] GetCustomAttributes(bool inherit) => Find(null, inherit).ToArray();

    public override object[] GetCustomAttributes(Type attributeType, bool inherit)
    {
        ArgumentNullException.ThrowIfNull(attributeType);
        return Find(attributeType, inherit).ToArray();
    }

    public override bool IsDefined(Type attributeType, bool inherit)
    {
        ArgumentNullException.ThrowIfNull(attributeType);
        return Find(attributeType, inherit).Count != 0;
    }

    /// <param name="wanted">The attributes are of this class, or derive from it or implement it; null: any.</param>
    internal List<object> Find(Type? wanted, bool inherit)
    {
        var found = new List<object>();
        for (RuntimeType? type = this; type is not null; type = inherit ? TypeRelations.Base(type) : null)
        {
            foreach (object attribute in TypeRelations.Attributes(type))
            {
                if (wanted is not null && wanted != typeof(Attribute) && !Fits((RuntimeType)attribute.GetType(), wanted)) continue;
                if (type == this || Inherits((RuntimeType)attribute.GetType(), found)) found.Add(attribute);
            }
        }
        return found;
    }

    private static bool Fits(RuntimeType attributeType, Type wanted)
    {
        for (RuntimeType? type = attributeType; type is not null; type = TypeRelations.Base(type))
            if (type == wanted) return true;
        return wanted.IsInterface && Array.IndexOf(TypeRelations.AttributeInterfaces(attributeType), wanted) >= 0;
    }

    private static bool Inherits(RuntimeType attributeType, List<object> found)
    {
        AttributeUsageAttribute usage = Usage(attributeType);
        if (!usage.Inherited) return false;
        if (usage.AllowMultiple) return true;
        foreach (object other in found)
            if (other.GetType() == attributeType) return false;
        return true;
    }

    /// <summary>How an attribute class may be used: what it or the nearest base class says.</summary>
    private static AttributeUsageAttribute Usage(RuntimeType attributeType)
    {
        for (RuntimeType? type = attributeType; type is not null; type = TypeRelations.Base(type))
            foreach (object attribute in TypeRelations.Attributes(type))
                if (attribute is AttributeUsageAttribute usage) return usage;
        return new AttributeUsageAttribute(AttributeTargets.All);
    }
}
