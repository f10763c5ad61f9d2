namespace System;

/// <summary>Kept as the base of readers, writers and streams.</summary>
public abstract class MarshalByRefObject
{
    protected MarshalByRefObject() { }
}
