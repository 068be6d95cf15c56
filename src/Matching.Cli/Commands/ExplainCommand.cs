using System.CommandLine;
using System.Globalization;
using Matching.Cli.Help;
using Matching.Cli.Options;
using Matching.Cli.Views;
using Matching.Domain;

namespace Matching.Cli.Commands;

/// <summary><c>matching explain</c>: everything the engine knows about one company and one offering.</summary>
internal sealed class ExplainCommand : VerbCommand
{
    private readonly Argument<string> _company = new("COMPANY") { Description = "企业编号\nthe company's id" };
    private readonly Argument<OfferingId> _offering = SharedOptions.Offering();
    private readonly Option<DateOnly?> _asOf = SharedOptions.AsOf();
    private readonly Option<FileInfo?> _json = SharedOptions.Json();

    /// <summary>Declares the verb.</summary>
    public ExplainCommand(GlobalOptions globals, Terminal terminal)
        : base("explain", new Text("展开一家企业与一个载体的全部依据：约束、特征、得分、评审、待核实、引荐", "lays open one company and one offering: gates, features, score, review, questions, introducers"), globals, terminal)
    {
        Add(_company);
        Add(_offering);
        Add(_asOf);
        Add(_json);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("matching explain SH688256 center:ic-design", new Text("企业与产业中心", "a company and a center")),
        new("matching explain SH688256 building:EX-B01 --lang en", new Text("企业与楼宇，英文显示", "a company and a building, in English")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, Session session)
    {
        using var workspace = session.OpenPrepared();
        var engine = workspace.Engine;
        var company = Lookup.Company(engine.Catalog, parsed.GetRequiredValue(_company));
        var offering = Lookup.Offering(engine.Catalog, parsed.GetRequiredValue(_offering));
        var sheet = engine.Sheet(company.Id, offering.Id, parsed.GetValue(_asOf));
        var pair = sheet.Pair;

        PairHeader.Write(session, sheet);
        GateTable.Write(session, pair);
        FeatureTables.Write(session, pair);
        PointsTable.Write(session, pair);
        SheetLists.Reasons(session, pair);
        ReviewTable.Write(session, sheet.Review);
        SheetLists.Write(session, sheet);
        session.Say(new Text($"\n{sheet.Advice.Zh}", $"\n{sheet.Advice.En}"), Tone.Strong);
        var again = session.Again(string.Create(CultureInfo.InvariantCulture, $"explain {company.Id} {offering.Id} --as-of {pair.AsOf:yyyy-MM-dd}"));
        session.Say(new Text($"重现：{again}", $"again: {again}"), Tone.Muted);
        if (parsed.GetValue(_json) is { } json) session.WriteJson(json, pair);
        return ExitCode.Done;
    }
}
