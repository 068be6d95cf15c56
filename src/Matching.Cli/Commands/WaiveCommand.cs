using System.CommandLine;
using System.Globalization;
using Matching.Cli.Help;
using Matching.Cli.Options;
using Matching.Cli.Views;
using Matching.Domain;
using Matching.Gates;

namespace Matching.Cli.Commands;

/// <summary><c>matching waive</c>: records that a role has waived a constraint for one company at one offering.</summary>
internal sealed class WaiveCommand : VerbCommand
{
    private readonly Argument<string> _company = new("COMPANY") { Description = "企业编号\nthe company's id" };
    private readonly Argument<OfferingId> _offering = SharedOptions.Offering();
    private readonly Argument<string> _gate = new("GATE") { Description = "约束编号，如 H03\nthe constraint, such as H03" };

    private readonly Option<string> _role = new("--role")
    {
        HelpName = "ROLE",
        Description = $"作出决定的角色，不写人名：{string.Join("、", Roles().Select(role => role.Zh))}\nthe role that decided, never a person's name: {string.Join(", ", Roles().Select(role => role.En))}",
        Required = true,
    };

    private readonly Option<string> _reason = new("--reason")
    {
        HelpName = "TEXT",
        Description = "理由，记录在案\nwhy, for the record",
        Required = true,
    };

    private readonly Option<DateOnly?> _until = new("--until")
    {
        HelpName = "DATE",
        Description = "有效至哪一天，默认无截止\nthe last day on which it holds; no end by default",
        CustomParser = Values.Day,
    };

    /// <summary>Declares the verb.</summary>
    public WaiveCommand(GlobalOptions globals, Terminal terminal)
        : base(
            "waive",
            new Text("登记豁免：某角色决定一项约束不妨碍一家企业与一个载体，次日起计入", "records a waiver: a role decides that a constraint shall not stand in the way of a pair; it counts from the next day"),
            globals,
            terminal)
    {
        Add(_company);
        Add(_offering);
        Add(_gate);
        Add(_role);
        Add(_reason);
        Add(_until);
        Validators.Add(given =>
        {
            if (given.GetResult(_reason) is { Tokens: [{ Value: var reason }] } && string.IsNullOrWhiteSpace(reason))
                given.AddError(new Text("--reason 不能为空", "--reason must say why").ToString());
        });
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("matching waive SH688256 building:EX-B01 H03 --role 专班负责人 --reason 业主同意合并两层 --until 2027-06-30", new Text("面积不足，业主同意合并两层", "too small, but the owner joins two floors")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, Session session)
    {
        using var workspace = session.OpenPrepared();
        var engine = workspace.Engine;
        var company = Lookup.Company(engine.Catalog, parsed.GetRequiredValue(_company));
        var offering = Lookup.Offering(engine.Catalog, parsed.GetRequiredValue(_offering));
        var waiver = new GateWaiver
        {
            CompanyId = company.Id,
            OfferingId = offering.Id,
            GateId = parsed.GetRequiredValue(_gate).ToUpperInvariant(),
            Role = parsed.GetRequiredValue(_role),
            Reason = parsed.GetRequiredValue(_reason).Trim(),
            On = engine.Today,
            Until = parsed.GetValue(_until),
        };
        var stored = engine.Waive(waiver);

        var tomorrow = waiver.On.AddDays(1);
        session.Say(
            stored.Added > 0 ? new Text("已登记豁免", "the waiver is on record")
            : stored.Changed > 0 ? new Text("已更新今天登记的豁免", "today's waiver was replaced")
            : new Text("这项豁免今天已登记过", "this waiver was on record already"),
            Tone.Good);
        new Facts(session)
            .Add(new Text("企业", "company"), $"{company.DisplayName} · {company.Id}")
            .Add(new Text("载体", "offering"), $"{session.Words[offering.Name]} · {offering.Id}")
            .Add(new Text("约束", "gate"), $"{waiver.GateId} {ListHeader.NameOf(waiver.GateId, session.Words)}")
            .Add(new Text("决定", "decision"), $"{waiver.Role} · {waiver.Reason}")
            .Add(new Text("有效", "holds"), waiver.Until is { } until
                ? new Text($"{tomorrow:yyyy-MM-dd} 至 {until:yyyy-MM-dd}", $"from {tomorrow:yyyy-MM-dd} to {until:yyyy-MM-dd}")
                : new Text($"{tomorrow:yyyy-MM-dd} 起，无截止", $"from {tomorrow:yyyy-MM-dd}, no end"))
            .Write();
        var look = session.Again(string.Create(CultureInfo.InvariantCulture, $"explain {company.Id} {offering.Id} --as-of {tomorrow:yyyy-MM-dd}"));
        session.Say(new Text($"查看：{look}", $"look: {look}"), Tone.Muted);
        return ExitCode.Done;
    }

    private static IEnumerable<Text> Roles() => GateSet.WaivableBy.Values.OfType<Text>().Distinct();
}
