using System.CommandLine;
using Matching.Cli.Help;
using Matching.Cli.Options;
using Matching.Cli.Views;
using Matching.Export;
using Matching.Import;

namespace Matching.Cli.Commands;

/// <summary><c>matching match</c>: which of our spaces suit a company or an enquiry, and what is missing where they do not.</summary>
internal sealed class MatchCommand : VerbCommand
{
    private readonly Option<string?> _company = new("--company")
    {
        HelpName = "ID",
        Description = "库中企业的编号；按它最近一次来询的需求\na company of the store, by what it last asked for",
    };

    private readonly Option<FileInfo?> _enquiry = SharedOptions.Enquiry();
    private readonly Option<int> _top = SharedOptions.Top(10);
    private readonly Option<DateOnly?> _asOf = SharedOptions.AsOf();
    private readonly Option<FileInfo?> _out = SharedOptions.Out();
    private readonly Option<FileInfo?> _json = SharedOptions.Json();

    /// <summary>Declares the verb.</summary>
    public MatchCommand(GlobalOptions globals, Terminal terminal)
        : base("match", new Text("为企业或来询排出合适的地块和楼宇，并说明缺什么", "ranks our spaces for a company or an enquiry, and says what is missing"), globals, terminal)
    {
        Add(_company);
        Add(_enquiry);
        Add(_top);
        Add(_asOf);
        Add(_out);
        Add(_json);
        Validators.Add(given =>
        {
            if (given.GetResult(_company) is null == given.GetResult(_enquiry) is null)
                given.AddError(new Text("--company 和 --enquiry 必须且只能写一个", "give either --company or --enquiry").ToString());
        });
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("matching match --company SH688256", new Text("库中企业适合的载体", "spaces for a company of the store")),
        new("matching match --enquiry enquiry.json --out spaces.xlsx", new Text("按来询文件匹配并导出", "spaces for an enquiry, exported for Excel")),
        new(
            """{"company": {"nameZh": "某某科技", "industryCode": "I6520"}, "activities": ["ResearchDesign"], "spaceType": "Building", "areaMinM2": 2000}""",
            new Text("来询文件的样子", "what an enquiry file looks like")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, Session session)
    {
        EnquiryDocument? enquiry = null;
        if (parsed.GetValue(_enquiry) is { } file && (enquiry = EnquiryInput.Read(session, file)) is null) return ExitCode.Refused;

        using var workspace = session.OpenPrepared();
        var engine = workspace.Engine;
        var companyId = enquiry is null ? parsed.GetValue(_company) : enquiry.CompanyId;
        var company = companyId is null ? enquiry!.Company! : Lookup.Company(engine.Catalog, companyId);
        var (top, asOf) = (parsed.GetValue(_top), parsed.GetValue(_asOf));
        var list = enquiry is null ? engine.Match(company.Id, top, asOf, session.Cancel) : engine.Match(enquiry, top, asOf, session.Cancel);

        ListHeader.Write(session, list, new Text("载体匹配", "spaces"), new Text("载体", "spaces"), Warnings.Of(list, company, engine.Models));
        if (enquiry is null && engine.Catalog.LatestRequirement(company.Id, list.AsOf) is null)
            session.Say(new Text("库里没有它的来询，需求未知：多数约束只能待问", "the store has no enquiry of it, so its needs are unknown: most gates can only ask"), Tone.Doubt);
        MatchTable.Write(session, list);
        Questions.Write(session, list);
        if (parsed.GetValue(_out) is { } target) session.Write(target, path => ShortlistFile.Write(list, path));
        if (parsed.GetValue(_json) is { } json) session.WriteJson(json, list);
        return ExitCode.Done;
    }
}
