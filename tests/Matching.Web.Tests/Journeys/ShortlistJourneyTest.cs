using System.Text.RegularExpressions;
using Matching.Domain;
using Matching.Ranking;
using Matching.Web.Tests.Hosting;
using Microsoft.Playwright;
using MiniExcelLibs;
using static Microsoft.Playwright.Assertions;

namespace Matching.Web.Tests.Journeys;

public class ShortlistJourneyTest(DeskHost host, Browser browser)
{
    [Fact]
    public async Task A_list_is_found_from_the_first_page_explained_and_exported()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go("/");
        await page.GetByRole(AriaRole.Article, new() { Name = "集成电路设计产业中心" }).GetByRole(AriaRole.Link, new() { Name = "打开短名单" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("短名单");
        var first = Ranking(CenterId.IcDesign).Rows(0, 1)[0];
        var table = page.GetByRole(AriaRole.Region, new() { Name = "企业排名表" });
        await table.GetByRole(AriaRole.Button, new() { Name = first.Name.Zh }).ClickAsync();
        var detail = page.GetByRole(AriaRole.Complementary);
        await Expect(detail).ToContainTextAsync(first.Reasons[0].TextZh);
        await Expect(table.GetByRole(AriaRole.Button, new() { Expanded = true })).ToHaveTextAsync([first.Name.Zh]);
        await Expect(detail.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToBeFocusedAsync();
        await Expect(page).ToHaveURLAsync(new Regex($"open={Regex.Escape(first.Id)}"));

        await page.GetByRole(AriaRole.Button, new() { Name = "导出 Excel" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToBeVisibleAsync();
        Assert.Empty(await window.SeriousFindings());
        await dialog.GetByLabel("取前多少家").SelectOptionAsync("50");
        await dialog.GetByLabel("名称（可不填）").FillAsync("十一月名单");
        var download = await page.RunAndWaitForDownloadAsync(() => dialog.GetByLabel("名称（可不填）").PressAsync("Enter"));

        Assert.Equal($"十一月名单-{host.Engine.Today:yyyy-MM-dd}.xlsx", download.SuggestedFilename);
        var rows = MiniExcel.Query(await download.PathAsync(), excelType: ExcelType.XLSX).Cast<IDictionary<string, object?>>().ToArray();
        Assert.Contains(rows, row => row.Values.OfType<string>().Contains(first.Name.Zh));
        var kept = Assert.Single(host.Engine.Shortlists(), list => list.Name == "十一月名单");
        Assert.Equal(50, kept.List.Rows.Count);
        Assert.Equal(first.Id, kept.List.Rows[0].Id);

        await window.Go("/shortlists");
        await page.GetByRole(AriaRole.Link, new() { Name = "十一月名单" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("十一月名单");
        await Expect(page.GetByText(kept.List.ModelVersion, new() { Exact = true })).ToBeVisibleAsync();
        Assert.Empty(await window.SeriousFindings());
        await page.GetByRole(AriaRole.Button, new() { Name = "改名" }).ClickAsync();
        await page.GetByLabel("名称").FillAsync(" ");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存名称" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("请填名称");
        Assert.Equal("十一月名单", host.Engine.FindShortlist(kept.Id).Name);
        await page.GetByLabel("名称").FillAsync("十一月名单（定稿）");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存名称" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("十一月名单（定稿）");
        Assert.Equal("十一月名单（定稿）", host.Engine.FindShortlist(kept.Id).Name);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "打印" })).ToBeHiddenAsync();
        await Expect(page.GetByText(kept.List.Rows[^1].Name.Zh).First).ToBeVisibleAsync();
        window.AssertNoFaults();
    }

    [Fact]
    public async Task Filters_narrow_the_ranking_and_stay_in_the_address()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go("/shortlist?offering=center:big-data");
        await page.GetByLabel("总部城市").SelectOptionAsync("杭州");
        await page.GetByLabel("龙头层级至少").SelectOptionAsync("3");

        var expected = Ranking(CenterId.BigData, new CompanyFilter { City = "杭州", MinTier = 3 });
        await Expect(page.GetByText($"候选 {expected.Count:#,0} 家")).ToBeVisibleAsync();
        await Expect(page).ToHaveURLAsync(new Regex("city=.*tier=3"));
        await page.ReloadAsync();
        await window.Live();
        await Expect(page.GetByLabel("总部城市")).ToHaveValueAsync("杭州");
        await Expect(page.GetByText($"候选 {expected.Count:#,0} 家")).ToBeVisibleAsync();

        await page.GetByLabel("名称包含").FillAsync("没有这样的名字");
        await page.GetByLabel("名称包含").PressAsync("Enter");
        await Expect(page.GetByText("没有符合这些条件的企业")).ToBeVisibleAsync();
        window.AssertNoFaults();
    }

    [Fact]
    public async Task Thousands_of_rows_scroll_to_the_last_one()
    {
        await using var window = await browser.Open(host);
        await window.Go("/shortlist?offering=center:live-commerce&simulated=true");
        var ranking = Ranking(CenterId.LiveCommerce, new CompanyFilter { IncludeSimulated = true });
        Assert.True(ranking.Count > 5_000);

        var table = window.Page.GetByRole(AriaRole.Region, new() { Name = "企业排名表" });
        await table.EvaluateAsync("box => box.scrollTop = box.scrollHeight");
        await Expect(table.GetByRole(AriaRole.Button, new() { Name = ranking.Rows(ranking.Count - 1, 1)[0].Name.Zh, Exact = true })).ToBeVisibleAsync();
        Assert.InRange(await table.GetByRole(AriaRole.Row).CountAsync(), 10, 100);
        window.AssertNoFaults();
    }

    [Fact]
    public async Task Up_to_four_companies_are_compared()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go("/shortlist?offering=center:auto-internet");
        var rows = Ranking(CenterId.AutoInternet).Rows(0, 5);
        foreach (var row in rows.Take(4)) await page.GetByLabel($"选 {row.Name.Zh} 来比较").CheckAsync();
        await Expect(page.GetByText("已选 4 家")).ToBeVisibleAsync();
        await Expect(page.GetByLabel($"选 {rows[4].Name.Zh} 来比较")).ToBeDisabledAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "取消选择" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Checkbox, new() { Checked = true })).ToHaveCountAsync(0);
        foreach (var row in rows.Take(4)) await page.GetByLabel($"选 {row.Name.Zh} 来比较").CheckAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "并排比较" }).ClickAsync();

        foreach (var row in rows.Take(4)) await Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = row.Name.Zh })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Row, new() { Name = "名次" }).GetByRole(AriaRole.Cell)).ToHaveTextAsync(["1", "2", "3", "4"]);
        window.AssertNoFaults();
    }

    [Fact]
    public async Task The_comparison_keeps_conditions_and_ticks_and_so_does_the_way_back()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go("/shortlist?offering=center:smart-logistics&city=%E4%B8%8A%E6%B5%B7");
        var rows = Ranking(CenterId.SmartLogistics, new CompanyFilter { City = "上海" }).Rows(0, 3);
        foreach (var row in rows.Skip(1)) await page.GetByLabel($"选 {row.Name.Zh} 来比较").CheckAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "并排比较" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Row, new() { Name = "名次" }).GetByRole(AriaRole.Cell)).ToHaveTextAsync(["2", "3"]);
        await Expect(page.GetByRole(AriaRole.Row, new() { Name = "得分" }).First.GetByRole(AriaRole.Cell)).ToHaveTextAsync([.. rows.Skip(1).Select(row => $"{row.Score:0.0}")]);
        await page.GetByRole(AriaRole.Link, new() { Name = "回短名单" }).ClickAsync();
        await Expect(page.GetByLabel("总部城市")).ToHaveValueAsync("上海");
        await Expect(page.GetByRole(AriaRole.Checkbox, new() { Checked = true })).ToHaveCountAsync(2);

        await page.GetByLabel("总部城市").SelectOptionAsync("杭州");
        await Expect(page.GetByRole(AriaRole.Checkbox, new() { Checked = true })).ToHaveCountAsync(0);
        await Expect(page.GetByText("已选")).ToBeHiddenAsync();
        window.AssertNoFaults();
    }

    [Fact]
    public async Task A_kept_list_leads_to_the_ranking_now_under_the_same_conditions()
    {
        await using var window = await browser.Open(host);
        var filter = new CompanyFilter { City = "杭州", MinTier = 3 };
        var kept = host.Engine.Keep(Ranking(CenterId.BigData, filter).List(10), filter);
        await window.Go($"/shortlists/{kept.Id}");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "现在的排名" }).ClickAsync();
        await Expect(window.Page.GetByLabel("总部城市")).ToHaveValueAsync("杭州");
        await Expect(window.Page.GetByLabel("龙头层级至少")).ToHaveValueAsync("3");
        window.AssertNoFaults();
    }

    [Fact]
    public async Task In_print_the_rows_that_are_not_built_take_no_paper_and_the_page_says_so()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go("/shortlist?offering=center:ic-design");
        await Expect(page.GetByText("这里只印出屏幕上的这些行")).ToBeHiddenAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.GetByText("这里只印出屏幕上的这些行")).ToBeVisibleAsync();
        // Paper has no window to scroll, so other rows than before may be the ones that are built.
        await page.WaitForFunctionAsync("() => document.querySelector('tbody tr[aria-rowindex]') && document.documentElement.scrollHeight > 500 && document.documentElement.scrollHeight < 6000");
        window.AssertNoFaults();
    }

    [Fact]
    public async Task A_long_name_leaves_the_other_columns_of_kept_lists_their_room()
    {
        await using var window = await browser.Open(host);
        var kept = host.Engine.Keep(Ranking(CenterId.BigData).List(1), name: new string('长', Shortlist.MostNameLength));
        await window.Go("/shortlists");
        var cells = window.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = kept.Name }).GetByRole(AriaRole.Cell);
        Assert.InRange(await cells.Nth(1).EvaluateAsync<int>("cell => { const text = document.createRange(); text.selectNodeContents(cell); return text.getClientRects().length; }"), 1, 1);
        Assert.InRange((await cells.Nth(2).BoundingBoxAsync())!.Width, 150, 1_000);
    }

    [Fact]
    public async Task A_company_is_marked_as_not_suitable_with_its_reason()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        var company = Ranking(CenterId.CulturalCreative).Rows(30, 1)[0];
        await window.Go($"/shortlist?offering=center:cultural-creative&open={company.Id}");
        var detail = page.GetByRole(AriaRole.Complementary);
        await Expect(detail).ToContainTextAsync("未接触");
        await Expect(detail.GetByRole(AriaRole.Heading, new() { Level = 2 })).Not.ToBeFocusedAsync();

        await detail.GetByRole(AriaRole.Button, new() { Name = "标为不合适" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "记录" }).ClickAsync();
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToHaveTextAsync("请选择原因");
        Assert.Empty(await window.SeriousFindings());
        var reason = LostReasons.All[0].Name.Zh;
        await dialog.GetByLabel("原因").SelectOptionAsync(reason);
        await dialog.GetByLabel("日期").FillAsync("0206-11-23");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "记录" }).ClickAsync();
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("日期不能早于 2000-01-01");
        await dialog.GetByLabel("日期").FillAsync($"{host.Engine.Today:yyyy-MM-dd}");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "记录" }).ClickAsync();

        await Expect(detail).ToContainTextAsync($"流失（{reason}）");
        var standing = host.Engine.Standing(company.Id, OfferingId.Of(CenterId.CulturalCreative)).WithOffering!;
        Assert.True(standing.IsLost);
        Assert.Equal(reason, standing.LostReason!.Zh);
        window.AssertNoFaults();
    }

    private CompanyRanking Ranking(CenterId center, CompanyFilter? filter = null) =>
        host.Engine.RankCompanies(OfferingId.Of(center), filter, cancel: TestContext.Current.CancellationToken);
}
