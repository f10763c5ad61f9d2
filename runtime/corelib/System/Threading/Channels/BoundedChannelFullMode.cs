namespace System.Threading.Channels;

/// <summary>What a full channel does with a write.</summary>
public enum BoundedChannelFullMode
{
    Wait,
    DropNewest,
    DropOldest,
    DropWrite,
}
