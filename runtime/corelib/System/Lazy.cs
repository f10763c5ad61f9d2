using System.Runtime.ExceptionServices;
using System.Threading;

namespace System;

/// <summary>A value that is made when it is first asked for.</summary>
public class Lazy<T>
{
    private readonly LazyThreadSafetyMode _mode;
    private readonly Func<T>? _make;  // null: the constructor without parameters
    private readonly object? _gate;   // of a value that one thread makes
    private T? _value;
    private bool _made, _makes;
    private Exception? _failure;      // of a factory; a failed constructor is asked again

    public Lazy() : this(LazyThreadSafetyMode.ExecutionAndPublication) { }
    public Lazy(bool isThreadSafe) : this(isThreadSafe ? LazyThreadSafetyMode.ExecutionAndPublication : LazyThreadSafetyMode.None) { }
    public Lazy(Func<T> valueFactory) : this(valueFactory, LazyThreadSafetyMode.ExecutionAndPublication) { }
    public Lazy(Func<T> valueFactory, bool isThreadSafe) : this(valueFactory, isThreadSafe ? LazyThreadSafetyMode.ExecutionAndPublication : LazyThreadSafetyMode.None) { }

    public Lazy(LazyThreadSafetyMode mode)
    {
        if (mode < LazyThreadSafetyMode.None || mode > LazyThreadSafetyMode.ExecutionAndPublication)
            throw new ArgumentOutOfRangeException(nameof(mode), "The mode argument specifies an invalid value.");
        _mode = mode;
        if (mode == LazyThreadSafetyMode.ExecutionAndPublication) _gate = new object();
    }

    public Lazy(Func<T> valueFactory, LazyThreadSafetyMode mode) : this(mode)
    {
        ArgumentNullException.ThrowIfNull(valueFactory);
        _make = valueFactory;
    }

    public Lazy(T value)
    {
        _value = value;
        _made = true;
    }

    public bool IsValueCreated => Volatile.Read(ref _made);

    /// <summary>The value. A factory that threw is not asked again, its exception is thrown again, unless the mode is PublicationOnly.</summary>
    public T Value => Volatile.Read(ref _made) ? _value! : MakeByMode();

    private T MakeByMode()
    {
        if (_mode == LazyThreadSafetyMode.PublicationOnly) return Publish(Call());
        if (_gate is null) return MakeOnce();
        lock (_gate) return _made ? _value! : MakeOnce();
    }

    /// <summary>The first of several threads' values stays.</summary>
    private T Publish(T value)
    {
        lock (this)
        {
            if (_made) return _value!;
            _value = value;
            Volatile.Write(ref _made, true);
            return value;
        }
    }

    private T MakeOnce()
    {
        if (_failure is not null) ExceptionDispatchInfo.Throw(_failure);
        if (_makes && _make is not null) throw new InvalidOperationException("ValueFactory attempted to access the Value property of this instance.");
        _makes = true;
        T value;
        try
        {
            value = Call();
        }
        catch (Exception e) when (_make is not null)
        {
            _failure = e;
            throw;
        }
        _value = value;
        Volatile.Write(ref _made, true);
        return value;
    }

    private T Call() => _make is null ? Internal.Runtime.LazyValue.Construct<T>() : _make();

    public override string? ToString() => IsValueCreated ? Value!.ToString() : "Value is not created.";
}
