using Matching.Domain;

namespace Matching.Simulation;

/// <summary>Draws ties from the resident firms to simulated companies, all known before the history begins.</summary>
internal static class TieDraw
{
    // The network book holds suppliers and customers first, equity seldom (estimates).
    private static readonly (TieKind Kind, double Share)[] Kinds =
    [
        (TieKind.SupplierOf, 0.28), (TieKind.CustomerOf, 0.22), (TieKind.TechnologyPartner, 0.18), (TieKind.SameChamber, 0.16),
        (TieKind.JointVenture, 0.08), (TieKind.InvestsIn, 0.05), (TieKind.InvestedBy, 0.03),
    ];

    /// <summary>The ties, by resident, then company.</summary>
    /// <param name="residents">Keys of the resident firms, ordered; without any there are no ties.</param>
    /// <param name="companies">Keys of the simulated companies, ordered.</param>
    /// <param name="options">The seed and the first day.</param>
    public static IReadOnlyList<Tie> Draw(IReadOnlyList<string> residents, IReadOnlyList<string> companies, SimulationOptions options)
    {
        var ties = new SortedDictionary<string, Tie>(StringComparer.Ordinal);
        if (residents.Count == 0) return [];
        var draws = Draws.For(options.Seed, "ties", 0);
        while (ties.Count < FunnelCounts.Ties * options.Funnels)
        {
            var tie = new Tie
            {
                ResidentId = draws.Pick(residents),
                CompanyId = draws.Pick(companies),
                Kind = draws.Pick(Kinds, k => k.Share).Kind,
                Strength = draws.Chance(0.6) ? Math.Round(draws.Between(0.2, 0.95), 2) : null,
                Source = options.Source,
                AsOf = options.HistoryFrom.AddDays(-draws.Whole(30, 720)),
            };
            ties.TryAdd(tie.Key, tie);
        }

        return [.. ties.Values];
    }
}
