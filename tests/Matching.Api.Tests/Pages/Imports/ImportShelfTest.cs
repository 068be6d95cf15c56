using Matching.Api.Pages.Imports;
using Matching.Domain;
using Matching.Import;
using Matching.Storage;

namespace Matching.Api.Tests.Pages;

public class ImportShelfTest
{
    [Fact]
    public void The_last_ten_files_that_were_stored_are_kept()
    {
        var shelf = new ImportShelf(TimeProvider.System);

        foreach (var file in Enumerable.Range(1, 12)) shelf.Keep(Outcome($"{file}.csv", new UpsertResult(file, 0, 0)));
        shelf.Keep(Outcome("refused.csv", null));

        Assert.Equal([.. Enumerable.Range(3, 10).Reverse().Select(file => ($"{file}.csv", file))], shelf.Files.Select(file => (file.Name, file.Rows.Added)));
    }

    private static ImportOutcome Outcome(string name, UpsertResult? stored) => new(
        new ImportReport
        {
            Kind = DataFileKind.Companies,
            FileName = name,
            Encoding = "utf-8",
            RowCount = 0,
            Rows = MatchingData.Empty,
            Issues = [],
            ErrorCount = 0,
            WarningCount = 0,
        },
        stored);
}
