using System.Collections.Generic;

namespace System;

/// <summary>Named data and switches of the process.</summary>
public static class AppContext
{
    private static readonly object s_lock = new();
    private static Dictionary<string, object?>? s_data;
    private static Dictionary<string, bool>? s_switches;

    public static object? GetData(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        lock (s_lock) return s_data is not null && s_data.TryGetValue(name, out object? value) ? value : null;
    }

    public static void SetData(string name, object? data)
    {
        ArgumentNullException.ThrowIfNull(name);
        lock (s_lock) (s_data ??= [])[name] = data;
    }

    public static bool TryGetSwitch(string switchName, out bool isEnabled)
    {
        ArgumentException.ThrowIfNullOrEmpty(switchName);
        lock (s_lock)
        {
            if (s_switches is not null && s_switches.TryGetValue(switchName, out isEnabled)) return true;
        }
        isEnabled = false;
        return GetData(switchName) is string text && bool.TryParse(text, out isEnabled);
    }

    public static void SetSwitch(string switchName, bool isEnabled)
    {
        ArgumentException.ThrowIfNullOrEmpty(switchName);
        lock (s_lock) (s_switches ??= [])[switchName] = isEnabled;
    }
}
