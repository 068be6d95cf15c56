using Matching.Storage;

namespace Matching.Api.Contracts;

/// <summary>What a write changed.</summary>
/// <param name="Added">Rows that were new.</param>
/// <param name="Changed">Rows that replaced a different one.</param>
/// <param name="Unchanged">Rows that were already there, the same.</param>
public sealed record StoredRows(int Added, int Changed, int Unchanged)
{
    internal static StoredRows Of(UpsertResult result) => new(result.Added, result.Changed, result.Unchanged);
}
