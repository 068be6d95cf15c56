using Matching.Domain;

namespace Matching.Api.Pages.Spaces;

/// <summary>Who is, or was, in talks about an offering.</summary>
/// <param name="Open">Companies whose talks are open, by stage, farthest first.</param>
/// <param name="Over">Companies that secured their space, and those that were lost; only those that occur.</param>
/// <param name="Newest">The newest events.</param>
/// <param name="Events">How many events there are in all.</param>
public sealed record TalksView(IReadOnlyList<StageCount> Open, IReadOnlyList<StageCount> Over, IReadOnlyList<SpaceEvent> Newest, int Events)
{
    /// <summary>How many of the newest events are shown.</summary>
    public const int Shown = 10;

    /// <summary>Reads the history of an offering up to and including today.</summary>
    public static TalksView Of(MatchingEngine engine, OfferingId offering)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var (catalog, today) = (engine.Catalog, engine.Today);
        var events = catalog.History.OfOffering(offering, today.AddDays(1)).ToArray();
        var real = events.Where(e => e.Source.Kind == DataKind.Real).Select(e => e.CompanyId).ToHashSet(StringComparer.Ordinal);
        string[] companies = [.. events.Select(e => e.CompanyId).Distinct(StringComparer.Ordinal)];
        var standings = engine.Standings(companies, offering, today).Select(standing => (standing.CompanyId, Standing: standing.WithOffering!)).ToArray();
        return new TalksView(
            [.. standings.Where(s => s.Standing.IsOpen).GroupBy(s => s.Standing.Stage).OrderByDescending(group => group.Key).Select(group => Count(group.Key.Name(), group.Select(s => s.CompanyId)))],
            [
                .. new[]
                {
                    Count(new("已供地或签租", "space secured"), standings.Where(s => !s.Standing.IsLost && s.Standing.Stage >= Stage.SpaceSecured).Select(s => s.CompanyId)),
                    Count(new("流失", "lost"), standings.Where(s => s.Standing.IsLost).Select(s => s.CompanyId)),
                }.Where(count => count.Real + count.Others > 0),
            ],
            [.. events.Reverse().Take(Shown).Select(e => new SpaceEvent(e, NameOf(e.CompanyId)))],
            events.Length);

        StageCount Count(Text name, IEnumerable<string> ids)
        {
            var all = ids.ToArray();
            var ofReal = all.Count(real.Contains);
            return new StageCount(name, ofReal, all.Length - ofReal);
        }

        Text NameOf(string id) => catalog.FindCompany(id)?.Company is { } company ? new Text(company.DisplayName, company.NameEn ?? company.DisplayName) : new Text(id, id);
    }
}
