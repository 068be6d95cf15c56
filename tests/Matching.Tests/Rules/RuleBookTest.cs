using Matching.Rules;

namespace Matching.Tests.Rules;

public class RuleBookTest
{
    [Fact]
    public void The_shipped_folder_is_what_the_engine_brings_along()
    {
        var shipped = RuleBook.Read(RuleFiles.Folder);

        Assert.Equal(RuleBook.Default.LeadingEnterprise.Stamp, shipped.LeadingEnterprise.Stamp);
        Assert.Equal(RuleBook.Default.Review.Stamp, shipped.Review.Stamp);
        Assert.Equal(RuleBook.Default.SizeTiers.Stamp, shipped.SizeTiers.Stamp);
        Assert.Equal(RuleBook.Default.PerMu.Stamp, shipped.PerMu.Stamp);
        Assert.Equal(RuleBook.Default.AboveScale.Stamp, shipped.AboveScale.Stamp);
    }

    [Fact]
    public void The_folder_of_rules_lies_in_the_folder_of_data()
    {
        Assert.Equal(RuleFiles.Folder, RuleBook.FolderIn(Path.GetDirectoryName(RuleFiles.Folder)));
        Assert.Null(RuleBook.FolderIn(RuleFiles.Folder));
        Assert.Null(RuleBook.FolderIn(null));
    }

    [Fact]
    public void Another_text_has_another_stamp_and_line_ends_do_not_count()
    {
        const string File = "size-tiers.yaml";
        var text = RuleFiles.Text(File);

        Assert.NotEqual(RuleBook.Default.SizeTiers.Stamp, RuleFiles.With(File, text + "# remark\n").SizeTiers.Stamp);
        Assert.Equal(RuleBook.Default.SizeTiers.Stamp, RuleFiles.With(File, text.Replace("\n", "\r\n")).SizeTiers.Stamp);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var refused = Assert.Throws<RuleFileException>(() => RuleBook.Read(Path.Combine(RuleFiles.Folder, "schema")));

        Assert.Equal(RuleBook.FileNames, refused.Issues.Select(issue => Path.GetFileName(issue.File)));
        Assert.All(refused.Issues, issue => Assert.Equal((0, "this rule file is missing"), (issue.Line, issue.Reason.En)));
        Assert.Contains("缺少这个规则文件", refused.Said.Zh);
    }

    [Fact]
    public void Every_mistake_of_every_file_is_named_at_once()
    {
        var refused = Assert.Throws<RuleFileException>(() => RuleBook.Build("r", name => RuleFiles.Text(name).Replace("kind: ", "kinds: ")));

        Assert.Equal(RuleBook.FileNames, refused.Issues.Select(issue => Path.GetFileName(issue.File)).Distinct());
        Assert.Contains(refused.Issues, issue => issue.Reason.En.StartsWith("unknown key 'kinds'", StringComparison.Ordinal) && issue.Line > 1);
        Assert.Contains(refused.Issues, issue => issue.Reason.En == "'kind' is missing");
        Assert.Contains("review.yaml:", refused.Message);
    }

    [Fact]
    public void A_changed_set_of_a_later_day_holds_from_that_day()
    {
        const string File = "size-tiers.yaml";
        var later = """

              - effectiveFrom: 2027-01-01
                domesticYi: [{ from: 0, name: { zh: 全部, en: all }, evidence: E, source: test }]
                foreignUsdMillion: [{ from: 0, name: { zh: 全部, en: all }, evidence: E, source: test }]
            """;
        var tiers = RuleFiles.With(File, RuleFiles.Text(File).TrimEnd() + later).SizeTiers;

        Assert.Equal(8, tiers.At(new DateOnly(2026, 12, 31)).Domestic.Count);
        Assert.Single(tiers.At(new DateOnly(2027, 1, 1)).Domestic);
    }
}
