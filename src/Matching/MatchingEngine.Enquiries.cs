using System.Globalization;
using Matching.Catalog;
using Matching.Domain;
using Matching.Import;

namespace Matching;

/// <content>Enquiries that arrive one by one.</content>
public sealed partial class MatchingEngine
{
    private readonly Lock _registering = new();

    /// <summary>
    /// Puts an enquiry into the catalog, and with it the company that it describes, judged as rows of a file are. A described company whose
    /// id or 统一社会信用代码 is in the catalog already stays as it is there.
    /// </summary>
    /// <param name="document">The enquiry. Without a key it gets one, such as <c>E-20261123-01</c>; with the key of a stored enquiry it replaces that.</param>
    /// <exception cref="NotInCatalogException">The company that it names is not in the catalog.</exception>
    public EnquiryRegistration Register(EnquiryDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        // Two that register at once must not get the same key.
        lock (_registering)
        {
            var catalog = Catalog;
            var known = document.Company is { } described ? OnRecord(catalog, described) : Find(catalog, document.CompanyId ?? "").Company;
            var company = known ?? document.Company! with { Id = FreeCompany(catalog, document.Company.Id), AsOf = document.Company.AsOf ?? Today };
            var enquiry = new Enquiry
            {
                Id = document.Id ?? Free("E", catalog.Enquiries.Select(stored => stored.Id).ToHashSet(StringComparer.Ordinal).Contains),
                CompanyId = company.Id,
                ReceivedOn = document.ReceivedOn ?? Today,
                Requirement = document.Requirement,
                Source = document.Source,
            };
            var rows = MatchingData.Empty with { Companies = known is null ? [company] : [], Enquiries = [enquiry] };
            ImportReport[] reports = [.. rows.Companies.Select(_ => Judge(DataFileKind.Companies)), Judge(DataFileKind.Enquiries)];
            var accepted = reports.All(report => report.Accepted);
            if (accepted) store.Upsert(rows);
            return new EnquiryRegistration(accepted ? enquiry.Id : null, company.Id, accepted && known is null, [.. reports.SelectMany(report => report.Issues)]);

            ImportReport Judge(DataFileKind kind)
            {
                using var file = new MemoryStream();
                FileWriter.Write(kind, rows, file);
                file.Position = 0;
                return FileImporter.Read(kind, file, "enquiry", Context(null, default) with { CompanyIds = new HashSet<string>(StringComparer.Ordinal) { company.Id } });
            }
        }
    }

    // Models learn from what was known before a day; staff ask with what they were told this morning.
    private Requirement? LastAsked(CatalogSnapshot catalog, string companyId, DateOnly? asOf) =>
        (asOf ?? Today) is var day && day < DateOnly.MaxValue ? catalog.LatestRequirement(companyId, day.AddDays(1)) : null;

    private static Company? OnRecord(CatalogSnapshot catalog, Company described) =>
        catalog.FindCompany(described.Id)?.Company
        ?? (described.Uscc is null ? null : catalog.Companies.FirstOrDefault(entry => entry.Company.Uscc == described.Uscc)?.Company);

    private string FreeCompany(CatalogSnapshot catalog, string id) => id == EnquiryDocument.NewCompany ? Free("N", taken => catalog.FindCompany(taken) is not null) : id;

    private string Free(string letter, Func<string, bool> taken)
    {
        var day = Today.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        return Enumerable.Range(1, int.MaxValue).Select(number => string.Create(CultureInfo.InvariantCulture, $"{letter}-{day}-{number:00}")).First(id => !taken(id));
    }
}
