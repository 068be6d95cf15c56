using System.Globalization;
using System.Text.Json;
using Matching.Domain;

namespace Matching.Import;

/// <summary>
/// Reads an enquiry from JSON: <c>{id?, company: {id} or {nameZh, …}, receivedOn?, activities, spaceType, areaMinM2, …, text}</c>.
/// Properties are the columns of the enquiry and company files in camel case, judged by the same rules.
/// </summary>
public static class EnquiryJson
{
    private const string CompanyProperty = "company";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private static readonly Column[] Columns = [.. EnquiryFile.Instance.Columns.Where(c => c.Key != "company_id")];

    /// <summary>Reads a document in UTF-8.</summary>
    /// <param name="content">The document.</param>
    /// <param name="today">The day after which no enquiry can have arrived.</param>
    /// <returns>The enquiry, or every reason why it was refused. Bad data never throws.</returns>
    public static EnquiryReading Read(Stream content, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(content);
        try
        {
            using var document = JsonDocument.Parse(content, Strict);
            return Read(document.RootElement, today);
        }
        catch (JsonException e)
        {
            var place = e.LineNumber is { } line ? $"{line + 1}" : "?";
            return new EnquiryReading(null,
            [
                new(IssueSeverity.Error, "", "", new($"不是合法的 JSON，第 {place} 行", $"no valid JSON, line {place}: {e.Message}"), new("检查引号、逗号和括号", "check quotes, commas and braces")),
            ]);
        }
    }

    /// <summary>Reads an object that is part of a larger document.</summary>
    public static EnquiryReading Read(JsonElement json, DateOnly today)
    {
        var issues = new List<EnquiryIssue>();
        if (json.ValueKind != JsonValueKind.Object)
            return new EnquiryReading(null, [new(IssueSeverity.Error, "", "", new("应为 JSON 对象", "must be a JSON object"), new("以 { 开头", "it starts with {"))]);

        var row = new JsonRow(json, "", Columns, [CompanyProperty], issues);
        var requirement = EnquiryFile.BuildRequirement(row);
        var received = row.Has(EnquiryFile.Received) ? row.Get(EnquiryFile.Received) : null;
        EnquiryFile.CheckRequirement(requirement, received ?? today, row);
        row.NotAfter(EnquiryFile.Received, received, today);
        var document = new EnquiryDocument
        {
            Id = row.Has(EnquiryFile.Id) ? row.Get(EnquiryFile.Id) : null,
            Company = ReadCompany(json, today, issues, out var companyId),
            CompanyId = companyId,
            ReceivedOn = received,
            Requirement = requirement,
            Source = row.Get(EnquiryFile.Origin),
        };
        return new EnquiryReading(issues.Exists(i => i.Severity == IssueSeverity.Error) ? null : document, issues);
    }

    /// <summary>What an enquiry states, as its JSON would: by property, such as <c>areaMinM2</c>, without the company. Reading these values gives the same requirement.</summary>
    /// <param name="enquiry">The enquiry.</param>
    /// <returns>The values that are stated; lists with <c>;</c> between their words.</returns>
    public static IReadOnlyDictionary<string, string> Values(Enquiry enquiry)
    {
        ArgumentNullException.ThrowIfNull(enquiry);
        var cells = EnquiryFile.Instance.Write(MatchingData.Empty with { Enquiries = [enquiry] }, Columns).Single();
        return Columns.Zip(cells)
            .Select(pair => (Property: JsonRow.PropertyOf(pair.First.Key), Text: Written(pair.Second)))
            .Where(value => value.Text.Length > 0)
            .ToDictionary(value => value.Property, value => value.Text, StringComparer.Ordinal);
    }

    private static string Written(object? cell) => cell switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "",
    };

    private static Company? ReadCompany(JsonElement json, DateOnly today, List<EnquiryIssue> issues, out string? id)
    {
        id = null;
        if (!json.TryGetProperty(CompanyProperty, out var company) || company.ValueKind != JsonValueKind.Object)
        {
            issues.Add(new EnquiryIssue(
                IssueSeverity.Error,
                CompanyProperty,
                "",
                new("缺少企业", "the company is missing"),
                new("写 {\"id\": \"C-0001\"}，或写企业名称与行业", "give {\"id\": \"C-0001\"}, or the company's name and industry")));
            return null;
        }

        var row = new JsonRow(company, CompanyProperty + ".", CompanyFile.Instance.Columns, [], issues);
        if (company.EnumerateObject().All(p => p.Name == "id"))
        {
            id = row.Get(CompanyFile.Id);
            return null;
        }

        row.Default(CompanyFile.Id, row.Has(CompanyFile.Uscc) ? company.GetProperty("uscc").ToString() : EnquiryDocument.NewCompany);
        var read = CompanyFile.Instance.Build(row);
        CompanyFile.Instance.Check(read, row, new ImportContext { Today = today });
        return read;
    }
}
