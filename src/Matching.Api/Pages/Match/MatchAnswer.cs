using Matching.Domain;
using Matching.Import;

namespace Matching.Api.Pages.Match;

/// <summary>Which spaces suit an enquiry.</summary>
/// <param name="Enquiry">What was asked.</param>
/// <param name="Key">Its key on the shelf, for the review sheets.</param>
/// <param name="List">The ranking.</param>
/// <param name="Feasible">Spaces that pass every constraint, best first.</param>
/// <param name="Infeasible">Spaces that fail one, best first.</param>
public sealed record MatchAnswer(EnquiryDocument Enquiry, string Key, RankedList List, IReadOnlyList<MatchedSpace> Feasible, IReadOnlyList<MatchedSpace> Infeasible)
{
    // More lines than anybody reads; beyond them the counts of the list still tell.
    private const int MostRows = 500;

    /// <summary>Where the review sheet of a space is.</summary>
    public string SheetOf(RankedRow space)
    {
        ArgumentNullException.ThrowIfNull(space);
        return $"/match/sheet/{Key}?offering={Uri.EscapeDataString(space.Id)}";
    }

    /// <summary>Asks the engine, as of today: what was free when the enquiry arrived may be let by now.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="enquiry">What is asked.</param>
    /// <param name="key">Its key on the shelf.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="NotInCatalogException">The company is not in the catalog.</exception>
    public static MatchAnswer Of(MatchingEngine engine, EnquiryDocument enquiry, string key, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var catalog = engine.Catalog;
        var list = engine.Match(enquiry, MostRows, engine.Today, cancel);
        var spaces = list.Rows
            .Select(row => catalog.TryFindOffering(OfferingId.Parse(row.Id), out var offering) ? new MatchedSpace(row, SpaceFigures.Of(offering)) : null)
            .OfType<MatchedSpace>()
            .ToLookup(space => space.Row.Feasible);
        return new MatchAnswer(enquiry, key, list, [.. spaces[true]], [.. spaces[false]]);
    }
}
