namespace System.Runtime.CompilerServices;

/// <summary>The parameter takes the token given to GetAsyncEnumerator.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class EnumeratorCancellationAttribute : Attribute;
