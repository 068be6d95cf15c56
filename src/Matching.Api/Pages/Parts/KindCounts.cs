using Matching.Domain;

namespace Matching.Api.Pages.Parts;

/// <summary>How many rows of one sort are real, illustrative and simulated, and of which day the newest real one is.</summary>
/// <param name="Name">The sort.</param>
/// <param name="Real">Rows from public records or the bureau's files.</param>
/// <param name="Illustrative">Rows made up to show the form.</param>
/// <param name="Simulated">Rows drawn by a simulation.</param>
/// <param name="Newest">The newest day of a real row; null when none says its day.</param>
public sealed record KindCounts(Text Name, int Real, int Illustrative, int Simulated, DateOnly? Newest)
{
    internal static KindCounts Of(Text name, IEnumerable<(DataKind Kind, DateOnly? Day)> rows)
    {
        var all = rows.ToArray();
        return new KindCounts(name, Count(DataKind.Real), Count(DataKind.Illustrative), Count(DataKind.Simulated), all.Where(row => row.Kind == DataKind.Real).Max(row => row.Day));

        int Count(DataKind kind) => all.Count(row => row.Kind == kind);
    }
}
