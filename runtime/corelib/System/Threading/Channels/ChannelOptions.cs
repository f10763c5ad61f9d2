using System.Collections.Generic;

namespace System.Threading.Channels;

/// <summary>What a channel may rely on.</summary>
public abstract class ChannelOptions
{
    public bool SingleWriter { get; set; }
    public bool SingleReader { get; set; }
    public bool AllowSynchronousContinuations { get; set; }
}

public sealed class UnboundedChannelOptions : ChannelOptions;

public sealed class UnboundedPrioritizedChannelOptions<T> : ChannelOptions
{
    public IComparer<T>? Comparer { get; set; }
}

public sealed class BoundedChannelOptions : ChannelOptions
{
    private int _capacity;
    private BoundedChannelFullMode _fullMode;

    public BoundedChannelOptions(int capacity) => Capacity = capacity;

    public int Capacity
    {
        get => _capacity;
        set
        {
            if (value < 0) ThrowHelper.ArgumentOutOfRange("capacity");
            _capacity = value;
        }
    }

    public BoundedChannelFullMode FullMode
    {
        get => _fullMode;
        set
        {
            if (value is < BoundedChannelFullMode.Wait or > BoundedChannelFullMode.DropWrite) ThrowHelper.ArgumentOutOfRange(nameof(value));
            _fullMode = value;
        }
    }
}
