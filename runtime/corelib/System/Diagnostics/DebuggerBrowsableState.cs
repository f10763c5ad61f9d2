namespace System.Diagnostics;

/// <summary>Ways to show a member.</summary>
public enum DebuggerBrowsableState
{
    Never = 0,
    Collapsed = 2,
    RootHidden = 3,
}
