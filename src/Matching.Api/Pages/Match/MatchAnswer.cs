using Matching.Domain;
using Matching.Import;

namespace Matching.Api.Pages.Match;

/// <summary>Which spaces suit an enquiry.</summary>
/// <param name="Enquiry">What was asked.</param>
/// <param name="Json">The same as it was typed, for the review sheet.</param>
/// <param name="List">The ranking.</param>
/// <param name="Feasible">Spaces that pass every constraint, best first.</param>
/// <param name="Infeasible">Spaces that fail one, best first.</param>
public sealed record MatchAnswer(EnquiryDocument Enquiry, string Json, RankedList List, IReadOnlyList<MatchedSpace> Feasible, IReadOnlyList<MatchedSpace> Infeasible)
{
    // More lines than anybody reads; beyond them the counts of the list still tell.
    private const int MostRows = 500;

    /// <summary>Asks the engine, as of today: what was free when the enquiry arrived may be let by now.</summary>
    /// <exception cref="NotInCatalogException">The company is not in the catalog.</exception>
    public static MatchAnswer Of(MatchingEngine engine, EnquiryDocument enquiry, string json, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var catalog = engine.Catalog;
        var list = engine.Match(enquiry, MostRows, engine.Today, cancel);
        var spaces = list.Rows
            .Select(row => catalog.TryFindOffering(OfferingId.Parse(row.Id), out var offering) ? new MatchedSpace(row, SpaceFigures.Of(offering)) : null)
            .OfType<MatchedSpace>()
            .ToLookup(space => space.Row.Feasible);
        return new MatchAnswer(enquiry, json, list, [.. spaces[true]], [.. spaces[false]]);
    }
}
