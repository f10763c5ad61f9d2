namespace System;

/// <summary>A value that is made when it is first asked for.</summary>
public class Lazy<T>
{
    private readonly Func<T>? _make;
    private T? _value;
    private bool _failed;
    private Exception? _failure;

    public Lazy() : this(static () => Activator.CreateInstance<T>()) { }
    public Lazy(bool isThreadSafe) : this() { }
    public Lazy(Func<T> valueFactory, bool isThreadSafe) : this(valueFactory) { }
    public Lazy(Func<T> valueFactory) => _make = valueFactory ?? throw new ArgumentNullException(nameof(valueFactory));

    public Lazy(T value)
    {
        _value = value;
        IsValueCreated = true;
    }

    public bool IsValueCreated { get; private set; }

    /// <summary>The value; a factory that threw is not asked again, its exception is thrown again.</summary>
    public T Value
    {
        get
        {
            if (IsValueCreated) return _value!;
            lock (this) return IsValueCreated ? _value! : Make();
        }
    }

    private T Make()
    {
        if (_failed) throw _failure ?? new InvalidOperationException("ValueFactory attempted to access the Value property of this instance.");
        _failed = true; // while the factory runs
        try
        {
            _value = _make!();
        }
        catch (Exception e)
        {
            _failure = e;
            throw;
        }
        IsValueCreated = true;
        return _value;
    }

    public override string? ToString() => IsValueCreated ? Value!.ToString() : "Value is not created.";
}
