using System.Text.Json;
using Matching.Import;

namespace Matching.Api.Pages.Match;

/// <summary>What the engine's reader found wrong, or odd, in the enquiry form, field by field.</summary>
public sealed class EnquiryFaults
{
    /// <summary>The place of faults about which company it is.</summary>
    public const string Company = "company";

    private readonly ILookup<string, EnquiryIssue> _byPath;

    private EnquiryFaults(IEnumerable<EnquiryIssue> issues) => _byPath = issues.ToLookup(PathOf);

    /// <summary>Nothing is wrong.</summary>
    public static EnquiryFaults None { get; } = new([]);

    /// <summary>The fields for which the enquiry is refused, in the order of the form.</summary>
    public IReadOnlyList<EnquiryField> Fields => [.. EnquiryFields.All.Where(box => this[box.Path].Any(IsError))];

    /// <summary>Faults that belong to no field.</summary>
    public IEnumerable<EnquiryIssue> Others => _byPath.Where(group => group.Key != Company && EnquiryFields.All.All(box => box.Path != group.Key)).SelectMany(group => group).Where(IsError);

    /// <summary>Whether the enquiry is refused.</summary>
    public bool Any => _byPath.SelectMany(group => group).Any(IsError);

    /// <summary>What is wrong with a field.</summary>
    public IEnumerable<EnquiryIssue> this[string path] => _byPath[path];

    /// <summary>Reads the form.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="today">The day after which no enquiry can have arrived.</param>
    /// <param name="document">The enquiry; null when it is refused.</param>
    public static EnquiryFaults Read(EnquiryForm form, DateOnly today, out EnquiryDocument? document)
    {
        var json = form.ToJson();
        var reading = EnquiryJson.Read(JsonSerializer.SerializeToElement(json), today);
        document = reading.Document;
        return new EnquiryFaults(reading.Issues.Select(issue => issue.Path == Company ? NoCompany(form) : issue));
    }

    /// <summary>The enquiry names a company that is not in the catalog.</summary>
    public static EnquiryFaults UnknownCompany(string id) => new(
        [new(IssueSeverity.Error, Company, id, new($"没有编号为 {id} 的企业", $"there is no company {id}"), new("请重新选择，或作为新企业填写", "choose another, or describe it as a new one"))]);

    /// <summary>Whether the enquiry is refused for it; else it is only odd.</summary>
    public static bool IsError(EnquiryIssue issue) => issue.Severity == IssueSeverity.Error;

    // The reader speaks of JSON, which nobody sees here.
    private static EnquiryIssue NoCompany(EnquiryForm form) => form.IsNewCompany
        ? new(IssueSeverity.Error, "company.nameZh", "", new("还没有企业名称", "the company's name is missing"), new("请填写", "fill it in"))
        : new(IssueSeverity.Error, Company, "", new("还没有选择企业", "no company was chosen"), new("请查找并选择，或改为新企业", "search and choose one, or describe a new one"));

    private static string PathOf(EnquiryIssue issue) => issue.Path == "company.id" ? "company.nameZh" : issue.Path;
}
