namespace System.Threading;

public delegate void WaitCallback(object? state);
