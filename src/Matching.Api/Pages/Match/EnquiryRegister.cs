using System.Globalization;
using Matching.Domain;
using Matching.Import;

namespace Matching.Api.Pages.Match;

/// <summary>Puts an enquiry into the catalog, through the import that all rows come by; a new company with it.</summary>
internal static class EnquiryRegister
{
    private static readonly Lock OneAtATime = new();

    /// <summary>Registers an enquiry under a key of its own.</summary>
    /// <returns>The key; null with the reports when a row was refused.</returns>
    public static (string? Id, IReadOnlyList<ImportIssue> Refused) Register(MatchingEngine engine, EnquiryDocument document)
    {
        // Two that register at once must not get the same key.
        lock (OneAtATime)
        {
            var catalog = engine.Catalog;
            var companyId = document.CompanyId;
            if (document.Company is { } described)
            {
                companyId = described.Uscc ?? Free("N", id => catalog.FindCompany(id) is not null);
                var report = Store(DataFileKind.Companies, MatchingData.Empty with { Companies = [described with { Id = companyId, AsOf = described.AsOf ?? engine.Today }] });
                if (!report.Accepted) return (null, report.Issues);
            }

            var taken = catalog.Enquiries.Select(enquiry => enquiry.Id).ToHashSet(StringComparer.Ordinal);
            var stored = new Enquiry
            {
                Id = Free("E", taken.Contains),
                CompanyId = companyId ?? "",
                ReceivedOn = document.ReceivedOn ?? engine.Today,
                Requirement = document.Requirement,
                Source = document.Source,
            };
            var enquiries = Store(DataFileKind.Enquiries, MatchingData.Empty with { Enquiries = [stored] });
            return enquiries.Accepted ? (stored.Id, []) : (null, enquiries.Issues);
        }

        ImportReport Store(DataFileKind kind, MatchingData rows)
        {
            using var file = new MemoryStream();
            FileWriter.Write(kind, rows, file);
            file.Position = 0;
            return engine.Import(kind, file, "enquiry form", dryRun: false).Report;
        }

        string Free(string letter, Func<string, bool> taken)
        {
            var day = engine.Today.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
            return Enumerable.Range(1, int.MaxValue).Select(number => string.Create(CultureInfo.InvariantCulture, $"{letter}-{day}-{number:00}")).First(id => !taken(id));
        }
    }
}
