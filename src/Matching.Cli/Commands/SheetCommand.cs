using System.CommandLine;
using System.Globalization;
using Matching.Cli.Help;
using Matching.Cli.Options;
using Matching.Cli.Views;
using Matching.Domain;
using Matching.Export;
using Matching.Import;
using Matching.Reports;

namespace Matching.Cli.Commands;

/// <summary><c>matching sheet</c>: one page on one pair, for those who decide.</summary>
internal sealed class SheetCommand : VerbCommand
{
    private readonly Argument<string> _company = new("COMPANY") { Description = "企业编号\nthe company's id" };
    private readonly Argument<OfferingId> _offering = SharedOptions.Offering();
    private readonly Option<FileInfo?> _enquiry = SharedOptions.Enquiry();
    private readonly Option<DateOnly?> _asOf = SharedOptions.AsOf();
    private readonly Option<FileInfo?> _out = new("--out")
    {
        HelpName = "FILE",
        Description = "写到 .html（可打印的一页）、.xlsx 或 .json\nwhere it goes: .html, a page to print, .xlsx or .json",
        CustomParser = Values.NewFile(".html", ".htm", ".xlsx", ".json"),
        Required = true,
    };

    /// <summary>Declares the verb.</summary>
    public SheetCommand(GlobalOptions globals, Terminal terminal)
        : base(
            "sheet",
            new Text("一页评审单：事实、约束、理由、评审、待核实、引荐、指标，供人决定", "one page on a company and an offering for those who decide: facts, gates, reasons, review, questions, introducers, goals"),
            globals,
            terminal)
    {
        Add(_company);
        Add(_offering);
        Add(_enquiry);
        Add(_asOf);
        Add(_out);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("matching sheet SH688256 building:EX-B01 --out sheet.html", new Text("可打印的一页", "a page to print")),
        new("matching sheet SH688256 building:EX-B01 --out sheet.xlsx --lang en", new Text("Excel 表", "a sheet for Excel")),
        new("matching sheet new building:EX-B01 --enquiry enquiry.json --out sheet.html", new Text("来询文件描述的新企业，编号写 new", "a new company that an enquiry describes: its id is new")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, Session session)
    {
        EnquiryDocument? enquiry = null;
        if (parsed.GetValue(_enquiry) is { } asked && (enquiry = EnquiryInput.Read(session, asked)) is null) return ExitCode.Refused;

        using var workspace = session.OpenPrepared();
        var (engine, company) = (workspace.Engine, parsed.GetRequiredValue(_company));
        if (enquiry is not null && (enquiry.CompanyId ?? enquiry.Company!.Id) is var asking && asking != company)
            throw new UsageException(new Text($"来询来自企业 {asking}，不是 {company}", $"the enquiry comes from company '{asking}', not from '{company}'"));
        if (enquiry?.Company is null) Lookup.Company(engine.Catalog, company);
        var offering = Lookup.Offering(engine.Catalog, parsed.GetRequiredValue(_offering)).Id;
        var asOf = parsed.GetValue(_asOf);
        var sheet = enquiry is null ? engine.Sheet(company, offering, asOf) : engine.Sheet(enquiry, offering, asOf);

        PairHeader.Summary(session, sheet);
        session.Write(parsed.GetRequiredValue(_out)!, path => Write(sheet, path, session.Words.IsEnglish));
        var given = parsed.GetValue(_enquiry) is { } file ? $" --enquiry {file}" : "";
        var again = session.Again(string.Create(CultureInfo.InvariantCulture, $"sheet {company} {offering}{given} --as-of {sheet.Pair.AsOf:yyyy-MM-dd} --out {parsed.GetValue(_out)}"));
        session.Say(new Text($"重现：{again}", $"again: {again}"), Tone.Muted);
        return ExitCode.Done;
    }

    private static void Write(ReviewSheet sheet, string path, bool english)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".xlsx":
                ReviewSheetFile.WriteXlsx(sheet, stream);
                break;
            case ".json":
                ReviewSheetFile.WriteJson(sheet, stream);
                break;
            default:
                using (var writer = new StreamWriter(stream)) writer.Write(ReviewPage.Write(sheet, english));
                break;
        }
    }
}
