// This file makes the values of Lazy and LazyInitializer that come from a constructor.
using System;
using System.Reflection;

namespace Internal.Runtime;

internal static class LazyValue
{
    /// <summary>What the constructor throws comes wrapped, as from Activator in .NET.</summary>
    internal static T Construct<T>()
    {
        try
        {
            return Activator.CreateInstance<T>();
        }
        catch (MissingMethodException)
        {
            throw new MissingMemberException("The lazily-initialized type does not have a public, parameterless constructor.");
        }
        catch (Exception e) when (e is not TargetInvocationException)
        {
            throw new TargetInvocationException(e);
        }
    }
}
