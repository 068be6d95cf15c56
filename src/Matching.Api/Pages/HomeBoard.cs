using Matching.Catalog;
using Matching.Domain;
using Matching.Models;
using Matching.Ranking;

namespace Matching.Api.Pages;

/// <summary>Keeps what the first page shows, until the rows, the model or the day change: ranking six lists takes longer than showing them.</summary>
internal sealed class HomeBoard(MatchingEngine engine)
{
    private const int CompaniesShown = 10;

    private readonly Lock _gate = new();
    private (long Revision, string Model, DateOnly Day) _key;
    private HomeView? _view;

    /// <summary>What the page shows now.</summary>
    public HomeView Current()
    {
        lock (_gate)
        {
            var catalog = engine.Catalog;
            var model = engine.Models.Examine(ModelKind.Outreach);
            var key = (catalog.Revision, model.Tag, engine.Today);
            if (_view is null || _key != key) (_view, _key) = (Build(catalog, model), key);
            return _view;
        }
    }

    private HomeView Build(CatalogSnapshot catalog, CurrentModel model)
    {
        var referee = Referee.Decide(model);
        return new HomeView(
            [.. IndustryCenters.All.Select(center => new CenterList(center, engine.Shortlist(center.OfferingId, CompaniesShown)))],
            referee.Version,
            referee.Reason,
            referee.Card,
            engine.Today,
            [
                KindCounts.Of(new Text("企业", "companies"), catalog.Table.DataKinds.ToArray().Select(kind => (DataKind)kind)),
                KindCounts.Of(new Text("地块", "plots"), catalog.Offerings.Where(o => o.Plot is not null).Select(o => o.Source)),
                KindCounts.Of(new Text("楼宇", "buildings"), catalog.Offerings.Where(o => o.Building is not null).Select(o => o.Source)),
                KindCounts.Of(new Text("房源", "vacant units"), catalog.Offerings.SelectMany(o => o.Units).Select(u => u.Source)),
                KindCounts.Of(new Text("来询", "enquiries"), catalog.Enquiries.Select(e => e.Source)),
                KindCounts.Of(new Text("洽谈记录", "stage events"), catalog.History.All.Select(e => e.Source)),
            ],
            catalog.Goals);
    }
}
