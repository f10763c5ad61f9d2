namespace System.Buffers;

/// <summary>How a conversion from one buffer to another ended.</summary>
public enum OperationStatus
{
    Done,
    DestinationTooSmall,
    NeedMoreData,
    InvalidData,
}
