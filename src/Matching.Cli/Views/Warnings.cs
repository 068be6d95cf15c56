using Matching.Catalog;
using Matching.Domain;
using Matching.Models;

namespace Matching.Cli.Views;

/// <summary>Says aloud what in a list is not real.</summary>
internal static class Warnings
{
    private static readonly Text IllustrativeOffering = new("这个载体是示例，不是真实房源或地块", "this offering is illustrative: made up to show the form, not for sale or rent");
    private static readonly Text IllustrativeCompany = new("来询企业是示例，不是真实企业", "the asking company is illustrative: made up to show the form");
    private static readonly Text SimulatedQuery = new("查询对象是模拟数据", "what is asked about is simulated");
    private static readonly Text IllustrativeRows = new("标“示例”的行不是真实载体", "rows marked illustrative are made up to show the form");
    private static readonly Text SimulatedRows = new("标“模拟”的行是模拟数据，不是事实", "rows marked simulated are drawn by a simulation, not facts");
    private static readonly Text SimulatedModel = new(
        "排序模型学自模拟历史：证明流程可用，不证明能预测本区", "the model in charge learned from simulated history: it proves that the pipeline works, not that it predicts this district");

    /// <summary>The warnings for a list of companies.</summary>
    public static IReadOnlyList<Text> Of(RankedList list, Offering offering, ModelRegistry models) => Of(list, offering.Source.Kind, IllustrativeOffering, models.Examine(ModelKind.Outreach).Package);

    /// <summary>The warnings for a list of spaces.</summary>
    public static IReadOnlyList<Text> Of(RankedList list, Company company, ModelRegistry models) => Of(list, company.Source.Kind, IllustrativeCompany, models.Examine(ModelKind.Placement).Package);

    private static List<Text> Of(RankedList list, DataKind query, Text illustrative, ModelPackage? model)
    {
        var said = new List<Text>();
        if (query == DataKind.Illustrative) said.Add(illustrative);
        if (query == DataKind.Simulated) said.Add(SimulatedQuery);
        if (list.Rows.Any(r => r.DataKind == DataKind.Illustrative)) said.Add(IllustrativeRows);
        if (list.Rows.Any(r => r.DataKind == DataKind.Simulated)) said.Add(SimulatedRows);
        if (model is { Card.DataKind: DataKind.Simulated } && model.Card.Version == list.ModelVersion) said.Add(SimulatedModel);
        return said;
    }
}
