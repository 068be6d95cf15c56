using Matching.Domain;

namespace Matching.Api.Pages;

/// <summary>How many rows of one sort are real, illustrative and simulated.</summary>
/// <param name="Name">The sort.</param>
/// <param name="Real">Rows from public records or the bureau's files.</param>
/// <param name="Illustrative">Rows made up to show the form.</param>
/// <param name="Simulated">Rows drawn by a simulation.</param>
public sealed record KindCounts(Text Name, int Real, int Illustrative, int Simulated)
{
    internal static KindCounts Of(Text name, IEnumerable<Source> sources) => Of(name, sources.Select(source => source.Kind));

    internal static KindCounts Of(Text name, IEnumerable<DataKind> kinds)
    {
        var counts = kinds.CountBy(kind => kind).ToDictionary();
        return new KindCounts(
            name, counts.GetValueOrDefault(DataKind.Real), counts.GetValueOrDefault(DataKind.Illustrative), counts.GetValueOrDefault(DataKind.Simulated));
    }
}
