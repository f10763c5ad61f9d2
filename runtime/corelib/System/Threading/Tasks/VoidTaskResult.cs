namespace System.Threading.Tasks;

/// <summary>The result of tasks without one.</summary>
internal struct VoidTaskResult;
