using System.CommandLine;
using System.Globalization;
using Matching.Cli.Help;
using Matching.Cli.Options;
using Matching.Cli.Views;
using Matching.Domain;
using Matching.Export;
using Matching.Ranking;

namespace Matching.Cli.Commands;

/// <summary><c>matching shortlist</c>: which companies to approach for an offering. Every list that is shown is kept.</summary>
internal sealed class ShortlistCommand : VerbCommand
{
    private readonly Argument<OfferingId> _offering = SharedOptions.Offering();
    private readonly Option<int> _top = SharedOptions.Top(20);
    private readonly FilterOptions _filter = new();
    private readonly ListRuleOptions _rules = new();
    private readonly Option<DateOnly?> _asOf = SharedOptions.AsOf();
    private readonly Option<bool> _exposure = new("--exposure")
    {
        Description = "再看名单给谁露出，与可行候选对比\nalso tells whom the list shows, against who could be shown",
    };

    private readonly Option<FileInfo?> _out = SharedOptions.Out();
    private readonly Option<FileInfo?> _json = SharedOptions.Json();

    /// <summary>Declares the verb.</summary>
    public ShortlistCommand(GlobalOptions globals, Terminal terminal)
        : base("shortlist", new Text("为地块、楼宇或产业中心排出目标企业，并说明理由", "ranks companies for a plot, a building or a center, and says why"), globals, terminal)
    {
        Add(_offering);
        Add(_top);
        _filter.AddTo(this);
        _rules.AddTo(this);
        Add(_asOf);
        Add(_exposure);
        Add(_out);
        Add(_json);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("matching shortlist center:big-data", new Text("大数据中心的前 20 家企业", "the first 20 companies for the big-data center")),
        new("matching shortlist building:EX-B01 --city 上海 --top 10", new Text("某楼宇，只看上海企业", "a building, companies of Shanghai only")),
        new("matching shortlist plot:EX-P20 --tag FortuneGlobal500 --out list.xlsx", new Text("某地块，世界500强，导出 Excel", "a plot, Fortune Global 500, exported for Excel")),
        new("matching shortlist center:ic-design --part high-potential", new Text("只看高潜力企业", "only companies of high potential")),
        new("matching shortlist center:big-data --per-city 3 --at-least city:杭州=2 --diversity 0.7", new Text("限额、保底和多样", "limits, least numbers and variety")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, Session session)
    {
        using var workspace = session.OpenPrepared();
        var engine = workspace.Engine;
        var offering = Lookup.Offering(engine.Catalog, parsed.GetRequiredValue(_offering));
        var filter = _filter.Of(parsed);
        var options = _rules.Of(parsed);
        var list = engine.Shortlist(offering.Id, parsed.GetValue(_top), filter, parsed.GetValue(_asOf), options, session.Cancel);
        var kept = engine.Keep(list, filter);

        ListHeader.Write(session, list, new Text("招商短名单", "shortlist"), new Text("企业", "companies"), Warnings.Of(list, offering, engine.Models));
        ListMaking.Write(session, list);
        ShortlistTable.Write(session, list);
        if (parsed.GetValue(_exposure)) ExposureTable.Write(session, Exposure.OfList(engine.Catalog, list, filter));
        session.Say(new Text($"已保存为短名单 {kept.Id}", $"kept as shortlist {kept.Id}"), Tone.Good);
        var again = session.Again(string.Create(
            CultureInfo.InvariantCulture, $"shortlist {offering.Id} --top {parsed.GetValue(_top)}{FilterOptions.Typed(filter)}{ListRuleOptions.Typed(options)} --as-of {list.AsOf:yyyy-MM-dd}"));
        session.Say(new Text($"重现：{again}", $"again: {again}"), Tone.Muted);
        if (parsed.GetValue(_out) is { } file) session.Write(file, path => ShortlistFile.Write(list, path));
        else session.Say(new Text("导出：加 --out 名单.xlsx（或 .csv、.json）", "export: add --out list.xlsx (or .csv, .json)"), Tone.Muted);
        if (parsed.GetValue(_json) is { } json) session.WriteJson(json, list);
        return ExitCode.Done;
    }
}
