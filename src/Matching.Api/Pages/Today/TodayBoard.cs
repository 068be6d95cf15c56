using Matching.Api.Pages.Parts;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Api.Pages.Today;

/// <summary>Keeps what the first page shows, until the rows, the models or the day change: ranking six lists takes longer than showing them.</summary>
internal sealed class TodayBoard(MatchingEngine engine)
{
    private const int CompaniesShown = 10;

    private readonly Lock _gate = new();
    private (long Revision, string Models, DateOnly Day, string? LastKept) _key;
    private TodayView? _view;

    /// <summary>What the page shows now.</summary>
    public TodayView Current()
    {
        lock (_gate)
        {
            var catalog = engine.Catalog;
            var kept = engine.Shortlists();
            var key = (catalog.Revision, string.Join('|', Enum.GetValues<ModelKind>().Select(kind => engine.Models.Examine(kind).Tag)), engine.Today, kept.FirstOrDefault()?.Id);
            if (_view is null || _key != key) (_view, _key) = (Build(catalog, kept), key);
            return _view;
        }
    }

    private TodayView Build(CatalogSnapshot catalog, IReadOnlyList<Shortlist> kept) => new(
        [.. IndustryCenters.All.Select(center => Build(center, kept))],
        [.. Enum.GetValues<ModelKind>().Select(kind => ModelLine.Of(kind, engine.Models.Examine(kind)))],
        engine.Today,
        [
            KindCounts.Of(new Text("企业", "companies"), Enumerable.Range(0, catalog.Table.Count).Select(row => ((DataKind)catalog.Table.DataKinds[row], KnownFrom(catalog, row)))),
            KindCounts.Of(new Text("地块", "plots"), catalog.Offerings.Where(o => o.Plot is not null).Select(o => (o.Source.Kind, o.Plot!.AsOf))),
            KindCounts.Of(new Text("楼宇", "buildings"), catalog.Offerings.Where(o => o.Building is not null).Select(o => (o.Source.Kind, o.Building!.AsOf))),
            KindCounts.Of(new Text("房源", "vacant units"), catalog.Offerings.SelectMany(o => o.Units).Select(u => (u.Source.Kind, u.AsOf))),
            KindCounts.Of(new Text("来询", "enquiries"), catalog.Enquiries.Select(e => (e.Source.Kind, (DateOnly?)e.ReceivedOn))),
            KindCounts.Of(new Text("洽谈记录", "stage events"), catalog.History.All.Select(e => (e.Source.Kind, (DateOnly?)e.On))),
        ],
        engine.Goals());

    private CenterList Build(IndustryCenter center, IReadOnlyList<Shortlist> kept)
    {
        var list = engine.Shortlist(center.OfferingId, CompaniesShown);
        // Lists of narrowed companies, or of fewer lines, say nothing about the first ten.
        var earlier = kept.FirstOrDefault(shortlist => shortlist.List.Query == list.Query && shortlist.Filter == new CompanyFilter() && shortlist.List.Rows.Count >= list.Rows.Count);
        return new CenterList(center, list, engine.Standings([.. list.Rows.Select(row => row.Id)], center.OfferingId), earlier is null ? null : ListChanges.Between(earlier.List, list));
    }

    private static DateOnly? KnownFrom(CatalogSnapshot catalog, int row) => catalog.Table.KnownFrom[row] is > 0 and var day ? DateOnly.FromDayNumber(day) : null;
}
