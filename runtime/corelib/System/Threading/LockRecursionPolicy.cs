namespace System.Threading;

public enum LockRecursionPolicy
{
    NoRecursion = 0,
    SupportsRecursion = 1,
}
