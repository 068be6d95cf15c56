using System.CommandLine;
using System.Globalization;
using Matching.Cli.Help;
using Matching.Cli.Options;
using Matching.Cli.Views;
using Matching.Planning;

namespace Matching.Cli.Commands;

/// <summary><c>matching plan outreach</c>: whom to approach for what with a limited number of approaches.</summary>
internal sealed class PlanOutreachCommand : VerbCommand
{
    private static readonly OutreachPlanRequest Default = new();

    private readonly Option<int> _budget = new("--budget")
    {
        HelpName = "N",
        Description = $"一共联系多少家，默认 {Default.Budget}\nhow many approaches in all, {Default.Budget} by default",
        DefaultValueFactory = _ => Default.Budget,
        CustomParser = Values.Whole(1, 100_000),
    };

    private readonly Option<int> _perIntroducer = new("--per-introducer")
    {
        HelpName = "N",
        Description = $"每个引荐企业最多引荐多少家，默认 {Default.PerIntroducer}；0 为不经引荐\nhow many approaches one introducer is asked for at most, {Default.PerIntroducer} by default; 0 plans none",
        DefaultValueFactory = _ => Default.PerIntroducer,
        CustomParser = Values.Whole(0),
    };

    private readonly OfferedOptions _offered = new(new Text("全部地块、楼宇和中心", "all plots, buildings and centers"));
    private readonly FilterOptions _filter = new();
    private readonly QuotaOptions _quotas = new();
    private readonly Option<int> _limit = SharedOptions.TimeLimit(60);
    private readonly Option<int> _seed = SharedOptions.PlanSeed();
    private readonly Option<DateOnly?> _asOf = SharedOptions.AsOf();
    private readonly Option<FileInfo?> _out = SharedOptions.Out();
    private readonly Option<FileInfo?> _json = SharedOptions.Json();

    /// <summary>Declares the verb.</summary>
    public PlanOutreachCommand(GlobalOptions globals, Terminal terminal)
        : base("outreach", new Text("名额有限时，为每家企业选一个载体、一条渠道，总价值最高", "picks whom to approach for what, and through whom, so that a limited number of approaches is worth the most"), globals, terminal)
    {
        Add(_budget);
        _offered.AddTo(this);
        _filter.AddTo(this);
        _quotas.AddTo(this);
        foreach (var option in (Option[])[_perIntroducer, _limit, _seed, _asOf, _out, _json]) Add(option);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("matching plan outreach --budget 400 --out plan.xlsx", new Text("400 份手册寄给谁，导出 Excel", "whom to send 400 handbooks, exported for Excel")),
        new("matching plan outreach --budget 60 --per-center 5..15", new Text("每个中心 5 到 15 家", "5 to 15 for each center")),
        new("matching plan outreach --budget 40 --center big-data --city 上海", new Text("大数据中心，只看上海企业", "the big-data center, companies of Shanghai only")),
        new("matching plan outreach --budget 40 --per-city 上海=10.. --per-center ic-design=..8", new Text("上海至少 10 家，集成电路至多 8 家", "at least 10 of Shanghai, at most 8 for IC design")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, Session session)
    {
        using var workspace = session.OpenPrepared();
        var engine = workspace.Engine;
        var (filter, seed, limit) = (_filter.Of(parsed), parsed.GetValue(_seed), parsed.GetValue(_limit));
        var request = _quotas.Apply(
            new OutreachPlanRequest
            {
                Budget = parsed.GetValue(_budget),
                Offerings = _offered.Of(parsed, engine.Catalog),
                Filter = filter,
                PerIntroducer = parsed.GetValue(_perIntroducer),
                Options = new OutreachOptions { Seed = seed, TimeLimit = TimeSpan.FromSeconds(limit) },
            },
            parsed);
        OutreachReport? report = null;
        Work.Show(session, new Text("规划联系对象", "planning whom to approach"), steps =>
        {
            var plan = engine.PlanOutreach(request, parsed.GetValue(_asOf), steps, session.Cancel);
            report = new OutreachReport(plan, engine.Goals(plan, seed));
        });

        OutreachView.Write(session, report!, request.Budget);
        var again = session.Again(string.Create(
            CultureInfo.InvariantCulture,
            $"plan outreach --budget {request.Budget}{OfferedOptions.Typed(request.Offerings)}{FilterOptions.Typed(filter)}{_quotas.Typed(parsed)} --per-introducer {request.PerIntroducer} --seed {seed} --as-of {report!.Plan.AsOf:yyyy-MM-dd}"));
        session.Say(new Text($"重现：{again}", $"again: {again}"), Tone.Muted);
        if (parsed.GetValue(_out) is { } file) session.Write(file, path => PlanFile.Write(report, path));
        else session.Say(new Text("导出全部：加 --out 计划.xlsx（或 .csv、.json）", "export all of it: add --out plan.xlsx (or .csv, .json)"), Tone.Muted);
        if (parsed.GetValue(_json) is { } json) session.WriteJson(json, report);
        return ExitCode.Done;
    }
}
