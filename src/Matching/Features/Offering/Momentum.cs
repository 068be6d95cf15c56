using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>ln(1 + companies that came to talks about the offering, or further, in the twelve months before the day).</summary>
/// <remarks>Whom the bureau merely wrote to does not count: that is its own zeal, not the offering's draw.</remarks>
public sealed class Momentum()
    : OfferingFeature("momentum", new Text("近期热度", "recent momentum"), "ln count", 0, 7, new Text("不会缺失；近一年无人洽谈时为 0", "never missing; nobody in talks within a year gives 0"))
{
    private const int Months = 12;

    /// <inheritdoc/>
    protected override double Compute(Catalog.Offering offering, DateOnly asOf, CatalogSnapshot catalog)
    {
        var events = catalog.History.OfOffering(offering.Id, asOf);
        var from = asOf.AddMonths(-Months);
        HashSet<string>? companies = null;
        for (var i = events.Length - 1; i >= 0 && events[i].On >= from; i--)
        {
            if (events[i].Stage >= Stage.InNegotiation) (companies ??= new HashSet<string>(StringComparer.Ordinal)).Add(events[i].CompanyId);
        }

        return Math.Log(1 + (companies?.Count ?? 0));
    }
}
