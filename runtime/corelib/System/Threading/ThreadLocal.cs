using System.Collections.Generic;
using Internal.Runtime;

namespace System.Threading;

/// <summary>A value of which each thread has its own, made when the thread first asks for it.</summary>
public class ThreadLocal<T> : IDisposable
{
    private readonly Func<T>? _make;
    private readonly int _index = ThreadSlots.TakeIndex();
    private readonly bool _tracks;
    private Slot? _first; // of all threads, if they are tracked
    private ShortLock _lock;
    private bool _disposed;

    public ThreadLocal() { }
    public ThreadLocal(bool trackAllValues) => _tracks = trackAllValues;
    public ThreadLocal(Func<T> valueFactory) : this(valueFactory, false) { }

    public ThreadLocal(Func<T> valueFactory, bool trackAllValues)
    {
        ArgumentNullException.ThrowIfNull(valueFactory);
        _make = valueFactory;
        _tracks = trackAllValues;
    }

    ~ThreadLocal() => Dispose(false);

    private sealed class Slot : ThreadSlot
    {
        internal T Value;
        internal Slot? Next;

        internal Slot(object owner, T value) : base(owner) => Value = value;
    }

    public bool IsValueCreated => Find() is not null;

    public T Value
    {
        get => Find() is { } slot ? slot.Value : Make();
        set
        {
            if (Find() is { } slot) slot.Value = value;
            else Add(value);
        }
    }

    private Slot? Find()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return ThreadSlots.Find(_index, this) as Slot;
    }

    private T Make()
    {
        T value = _make is null ? default! : _make();
        if (Find() is not null) throw new InvalidOperationException("ValueFactory attempted to access the Value property of this instance.");
        Add(value);
        return value;
    }

    private void Add(T value)
    {
        Slot slot = new(this, value);
        ThreadSlots.Set(_index, slot);
        if (!_tracks) return;
        _lock.Enter();
        slot.Next = _first;
        _first = slot;
        _lock.Exit();
    }

    /// <summary>The values of all threads, of ended ones too.</summary>
    public IList<T> Values
    {
        get
        {
            if (!_tracks)
                throw new InvalidOperationException("The ThreadLocal object is not tracking values. To use the Values property, use a ThreadLocal constructor that accepts the trackAllValues parameter and set the parameter to true.");
            ObjectDisposedException.ThrowIf(_disposed, this);
            List<T> values = [];
            for (Slot? slot = Volatile.Read(ref _first); slot is not null; slot = slot.Next) values.Add(slot.Value);
            return values;
        }
    }

    public override string? ToString() => Value!.ToString();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Other threads' slots stay until the next value with this index takes their places.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed) return;
        _disposed = true;
        _first = null;
        ThreadSlots.GiveIndex(_index);
    }
}
