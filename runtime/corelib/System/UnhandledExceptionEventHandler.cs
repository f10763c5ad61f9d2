namespace System;

public delegate void UnhandledExceptionEventHandler(object sender, UnhandledExceptionEventArgs e);
