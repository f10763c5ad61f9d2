using System.Diagnostics.CodeAnalysis;

namespace System;

/// <summary>An object is used after Dispose.</summary>
public class ObjectDisposedException : InvalidOperationException
{
    private readonly string? _objectName;

    public ObjectDisposedException(string? objectName) : this(objectName, "Cannot access a disposed object.") { }
    public ObjectDisposedException(string? message, Exception? innerException) : base(message, innerException) => HResult = unchecked((int)0x80131622);
    public ObjectDisposedException(string? objectName, string? message) : base(message)
    {
        HResult = unchecked((int)0x80131622);
        _objectName = objectName;
    }

    public string ObjectName => _objectName ?? "";
    public override string Message => ObjectName.Length == 0 ? base.Message : base.Message + Environment.NewLine + "Object name: '" + ObjectName + "'.";

    public static void ThrowIf([DoesNotReturnIf(true)] bool condition, object instance)
    {
        if (condition) throw new ObjectDisposedException(instance?.GetType().FullName);
    }

    public static void ThrowIf([DoesNotReturnIf(true)] bool condition, Type type)
    {
        if (condition) throw new ObjectDisposedException(type?.FullName);
    }
}
