namespace System.ComponentModel;

/// <summary>Who sees a member in editors.</summary>
public enum EditorBrowsableState
{
    Always = 0,
    Never = 1,
    Advanced = 2,
}
