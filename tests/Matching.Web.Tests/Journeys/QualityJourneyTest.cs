using System.Text.RegularExpressions;
using Matching.Api.Tests.Hosting;
using Matching.Domain;
using Matching.Models;
using Matching.Web.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Matching.Web.Tests.Journeys;

/// <summary>Looks at how good the models are, trains, measures, publishes and takes back; who ranks afterwards is who ranked before.</summary>
public partial class QualityJourneyTest(DeskHost host, Browser browser)
{
    private static readonly LocatorAssertionsToBeVisibleOptions Long = new() { Timeout = 300_000 };

    private ModelRegistry Models => host.Engine.Models;

    [Fact]
    public async Task The_model_stands_beside_rules_popularity_and_chance_with_interval_and_count()
    {
        await using var window = await browser.Open(host);
        await window.Go("/quality?kind=outreach");
        var page = window.Page;

        var table = page.GetByRole(AriaRole.Region, new() { Name = "各方法的指标" });
        foreach (var heading in new[] { "模型", "规则", "热门", "随机", "n" }) await Expect(table.GetByRole(AriaRole.Columnheader, new() { Name = heading, Exact = true })).ToBeVisibleAsync();
        var row = table.GetByRole(AriaRole.Row).Filter(new() { HasText = "ndcg@10" });
        await Expect(row).ToHaveTextAsync(FourIntervalsAndCount());
        await Expect(page.GetByRole(AriaRole.Img, new() { NameRegex = new Regex("^NDCG@10；模型 0") })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "由谁排序" })).ToContainTextAsync("未能可靠胜过规则");

        await page.GetByRole(AriaRole.Link, new() { Name = "来询匹配（为企业找空间）" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("kind=placement$"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "来询匹配（为企业找空间）：由谁排序" })).ToBeVisibleAsync();
        window.AssertNoFaults();
    }

    [Fact]
    public async Task A_training_that_does_not_beat_the_rules_is_kept_beside_them_and_its_publication_refused_with_the_reason()
    {
        await using var window = await browser.Open(host);
        await window.Go("/quality?kind=placement");
        var page = window.Page;
        var before = Models.Examine(ModelKind.Placement).Challenger!;

        await page.GetByLabel("只学这一天之前的历史").FillAsync("2025-06-01");
        await page.GetByLabel("训练方法").SelectOptionAsync("conditional-logit");
        await page.GetByRole(AriaRole.Button, new() { Name = "训练", Exact = true }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToContainTextAsync("用 2025-06-01 之前的历史学习");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "开始训练" }).ClickAsync();

        await Expect(page.GetByText("未发布", new() { Exact = true })).ToBeVisibleAsync(Long);
        var trained = Models.Examine(ModelKind.Placement).Challenger!;
        Assert.StartsWith("placement-20250601-", trained.Version, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = $"发布 {trained.Version}" }).ClickAsync();
        await Expect(dialog).ToContainTextAsync("会被拒绝");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "确认发布" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync($"模型 {trained.Version} 不能发布");
        Assert.Null(Models.Examine(ModelKind.Placement).Package);

        Models.Add(Models.Find(ModelKind.Placement, before.Version)!);
        Assert.Equal(before.Version, Models.Examine(ModelKind.Placement).Challenger?.Version);
        window.AssertNoFaults();
    }

    [Fact]
    public async Task A_version_is_published_and_taken_back_after_asking()
    {
        await using var window = await browser.Open(host);
        await window.Go("/quality");
        var before = Models.Examine(ModelKind.Outreach).Challenger!;
        Models.Add(AModel.Of("outreach-journey"));
        var page = window.Page;
        await window.Go("/quality?kind=outreach");

        await page.GetByRole(AriaRole.Button, new() { Name = "发布 outreach-journey" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "取消" }).ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);
        Assert.Null(Models.Examine(ModelKind.Outreach).Package);

        await page.GetByRole(AriaRole.Button, new() { Name = "发布 outreach-journey" }).ClickAsync();
        await Expect(dialog).ToContainTextAsync("接替规则");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "确认发布" }).ClickAsync();
        await Expect(page.GetByText("已发布 outreach-journey，现在由它排序。")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "由谁排序" })).ToContainTextAsync("outreach-journey");

        await page.GetByRole(AriaRole.Button, new() { Name = "撤回现行版本" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "确认撤回" }).ClickAsync();
        await Expect(page.GetByText("已撤回，现在由规则排序。")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "发布与撤回记录" }).GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync("撤回");

        Models.Add(Models.Find(ModelKind.Outreach, before.Version)!);
        Assert.Equal(before.Version, Models.Examine(ModelKind.Outreach).Challenger?.Version);
        window.AssertNoFaults();
    }

    [Fact]
    public async Task A_full_evaluation_shows_tables_and_charts_and_is_there_when_the_page_opens_again()
    {
        await using var window = await browser.Open(host);
        await window.Go("/quality?kind=placement");
        var page = window.Page;
        await page.GetByLabel("含学习曲线（慢几倍）").UncheckAsync();
        await page.GetByLabel("学习与测量的分界日").FillAsync("2025-06-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "开始评测" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new Regex("^2025-06-01 为界的评测") })).ToBeVisibleAsync(Long);

        await window.Go("/quality?kind=placement");
        await Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new Regex("^2025-06-01 为界的评测") })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Img, new() { Name = "模型的可靠性图" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "分组" })).ToBeVisibleAsync();
        Assert.Empty(await window.SeriousFindings());
        window.AssertNoFaults();
    }

    [GeneratedRegex(@"(?s)(\d\.\d{3}\s+\[\d\.\d{3}, \d\.\d{3}\]\s*){4}\d+\s*$")]
    private static partial Regex FourIntervalsAndCount();
}
