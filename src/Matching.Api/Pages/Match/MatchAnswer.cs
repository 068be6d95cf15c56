using Matching.Domain;
using Matching.Import;

namespace Matching.Api.Pages.Match;

/// <summary>Which spaces suit an enquiry.</summary>
/// <param name="Form">What was asked, as it was typed.</param>
/// <param name="Enquiry">What was asked.</param>
/// <param name="Key">Its key on the shelf, for the review sheets.</param>
/// <param name="List">The ranking.</param>
/// <param name="Feasible">Spaces that fail no constraint and pass some, best first.</param>
/// <param name="LittleKnown">Spaces of which too little is known to pass or fail any, best first.</param>
/// <param name="Infeasible">Spaces that fail one, best first.</param>
public sealed record MatchAnswer(
    EnquiryForm Form,
    EnquiryDocument Enquiry,
    string Key,
    RankedList List,
    IReadOnlyList<MatchedSpace> Feasible,
    IReadOnlyList<MatchedSpace> LittleKnown,
    IReadOnlyList<MatchedSpace> Infeasible)
{
    // More lines than anybody reads; beyond them the counts of the list still tell.
    private const int MostRows = 500;

    /// <summary>How many spaces suit, with nothing left to ask.</summary>
    public int Suiting => Feasible.Count(space => space.Suits);

    /// <summary>How many pass something and fail nothing, but leave something to ask; those beyond the lines that were looked at are among them.</summary>
    public int ToVerify => List.Feasible - Suiting - LittleKnown.Count;

    /// <summary>How many spaces suit, and of how many that is not known.</summary>
    public Text Headline => LittleKnown.Count == 0
        ? new($"{Suiting:#,0} 处符合，{ToVerify:#,0} 处待核实", $"{Suiting:#,0} suitable, {ToVerify:#,0} to verify")
        : new($"{Suiting:#,0} 处符合，{ToVerify:#,0} 处待核实，{LittleKnown.Count:#,0} 处资料不足", $"{Suiting:#,0} suitable, {ToVerify:#,0} to verify, {LittleKnown.Count:#,0} of which too little is known");

    /// <summary>Where the review sheet of a space is.</summary>
    public string SheetOf(RankedRow space)
    {
        ArgumentNullException.ThrowIfNull(space);
        return $"/match/sheet/{Key}?offering={Uri.EscapeDataString(space.Id)}";
    }

    /// <summary>Asks the engine, as of today: what was free when the enquiry arrived may be let by now.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="form">What is asked, as it was typed.</param>
    /// <param name="enquiry">What is asked.</param>
    /// <param name="key">Its key on the shelf.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="NotInCatalogException">The company is not in the catalog.</exception>
    public static MatchAnswer Of(MatchingEngine engine, EnquiryForm form, EnquiryDocument enquiry, string key, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var catalog = engine.Catalog;
        var list = engine.Match(enquiry, MostRows, engine.Today, cancel);
        var spaces = list.Rows
            .Select(row => catalog.TryFindOffering(OfferingId.Parse(row.Id), out var offering) ? new MatchedSpace(row, SpaceFigures.Of(offering)) : null)
            .OfType<MatchedSpace>()
            .ToLookup(space => (space.Row.Feasible, space.IsLittleKnown));
        return new MatchAnswer(form, enquiry, key, list, [.. spaces[(true, false)]], [.. spaces[(true, true)]], [.. spaces[(false, false)]]);
    }
}
