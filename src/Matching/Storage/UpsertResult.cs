namespace Matching.Storage;

/// <summary>What a write did.</summary>
/// <param name="Added">Rows that were new.</param>
/// <param name="Changed">Rows that replaced a different one.</param>
/// <param name="Unchanged">Rows that were already there, the same.</param>
public readonly record struct UpsertResult(int Added, int Changed, int Unchanged)
{
    /// <summary>Whether the store is different now.</summary>
    public bool ChangedAnything => Added + Changed > 0;
}
