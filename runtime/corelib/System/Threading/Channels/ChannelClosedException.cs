namespace System.Threading.Channels;

/// <summary>A channel is used after its end.</summary>
public class ChannelClosedException : InvalidOperationException
{
    private const string Text = "The channel has been closed.";

    public ChannelClosedException() : base(Text) { }
    public ChannelClosedException(string? message) : base(message) { }
    public ChannelClosedException(Exception? innerException) : base(Text, innerException) { }
    public ChannelClosedException(string? message, Exception? innerException) : base(message, innerException) { }
}
