using Matching.Domain;
using Matching.Ranking;

namespace Matching.Api.Pages.Shortlists;

/// <summary>Up to four companies of one ranking side by side.</summary>
public sealed partial class ComparePage
{
    private CompanyRanking? _ranking;
    private Column[] _columns = [];

    private IEnumerable<(Text Name, Func<Column, string> Value)> Lines =>
    [
        (new("名次", "Rank"), column => Shell.Language.Number(column.Row.Rank, 0)),
        (new("得分", "Score"), column => column.Row.Feasible ? Shell.Language.Fixed(column.Row.Score, 1) : T("不可行", "infeasible")),
        (new("落地概率", "Chance of landing"), column => Shell.Language.Percent(column.Row.Probability, 1)),
        (new("龙头层级", "Tier"), column => column.Row.Merit is { } merit ? $"T{merit.Tier} {T(merit.TierName)}" : "—"),
        (new("评审分", "Review score"), column => Shell.Language.Fixed(column.Row.Merit?.ReviewScore, 0)),
        (new("最合适的中心", "Best center"), column => column.Row.Center is { } center ? T(center.Name()) : "—"),
        (new("总部", "Headquarters"), column => column.Company.HqCity ?? column.Company.Country ?? "—"),
        (new("营收（亿元）", "Revenue (100m yuan)"), column => Shell.Language.Number(column.Company.Revenue?.Wan / 10_000m)),
        (new("员工", "Employees"), column => Shell.Language.Number(column.Company.Employees, 0)),
        (new("三年增速", "Growth, three years"), column => Shell.Language.Percent((double?)column.Company.Growth3y, 1)),
        (new("研发占比", "R&D share"), column => Shell.Language.Percent((double?)column.Company.RdShare, 1)),
        (new("所有制", "Ownership"), column => column.Company.Ownership is { } owner ? T(owner.Name()) : "—"),
        (new("资质标签", "Tags"), column => string.Join(T("、", ", "), column.Company.Tags.Select(tag => CompanyTags.TryFind(tag, out var known) ? T(known.Name) : tag))),
        (new("数据完整度", "Data known"), column => Shell.Language.Percent(column.Row.DataCompleteness)),
        (new("数据日期", "Data as of"), column => Shell.Language.Day(column.Company.AsOf)),
    ];

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (NoOffering is not null || Picked is not { Count: > 0 } companies || !Engine.Catalog.TryFindOffering(Addressed.Offering, out _)) return;
        // Under the conditions of the list that they were chosen from, so that ranks and scores are those of the list.
        var ranking = _ranking = Shelf.Find(Addressed.Offering, Addressed.Filter);
        _columns =
        [
            .. companies.Select(ranking.IndexOf).Where(line => line >= 0).Order().Select(line => ranking.Rows(line, 1)[0])
                .Select(row => new Column(row, ranking.Catalog.FindCompany(row.Id)!.Company)),
        ];
    }

    private sealed record Column(RankedRow Row, Company Company);
}
