using LiteDB;

namespace Matching.Storage.LiteDb;

/// <summary>One step from a layout to the next.</summary>
/// <param name="From">The version it starts from; it leads to the one after.</param>
/// <param name="Apply">Rewrites the documents, inside a transaction that the caller commits together with the new version.</param>
internal sealed record StoreMigration(int From, Action<LiteDatabase> Apply);
