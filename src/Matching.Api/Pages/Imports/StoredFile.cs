using Matching.Domain;
using Matching.Storage;

namespace Matching.Api.Pages.Imports;

/// <summary>A file that was stored.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What its rows are.</param>
/// <param name="Rows">What it changed.</param>
/// <param name="At">When.</param>
public sealed record StoredFile(string Name, DataFileKind Kind, UpsertResult Rows, DateTimeOffset At);
