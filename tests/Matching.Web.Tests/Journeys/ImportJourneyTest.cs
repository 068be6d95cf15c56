using System.Text.RegularExpressions;
using System.Threading.Channels;
using Matching.Domain;
using Matching.Web.Tests.Hosting;
using Microsoft.Playwright;
using MiniExcelLibs;
using static Microsoft.Playwright.Assertions;

namespace Matching.Web.Tests.Journeys;

public sealed class ImportJourneyTest(DeskHost host, Browser browser) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("matching-import-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_broken_file_shows_its_errors_beside_the_cells_and_the_mended_one_is_stored()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go("/import");
        await Choose(page, Path.Combine(DeskHost.DataFolder, "../docs/examples/companies-broken.csv"));

        await Expect(page.GetByLabel("这是什么数据")).ToHaveValueAsync("Companies");
        var preview = page.GetByRole(AriaRole.Region, new() { Name = "文件预览" });
        var wrong = preview.GetByRole(AriaRole.Cell).Filter(new() { HasText = "2016.5.18" });
        await Expect(wrong).ToContainTextAsync("✗");
        await Expect(page.GetByText("文件不会写入；现有数据没有任何改动")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^写入") })).ToHaveCountAsync(0);
        var issues = page.GetByRole(AriaRole.Region, new() { Name = "要改的地方" });
        await issues.GetByRole(AriaRole.Row).Filter(new() { HasText = "2016.5.18" }).GetByRole(AriaRole.Button).ClickAsync();
        await Expect(wrong).ToBeFocusedAsync();
        await page.GetByLabel("显示").SelectOptionAsync("Errors");
        await Expect(preview).Not.ToContainTextAsync("示例微电子有限公司");
        Assert.Null(host.Engine.Catalog.FindCompany("C-06"));
        Assert.Empty(await window.SeriousFindings());

        await Choose(page, Write("companies-mended.csv", "id,name_zh,ownership,revenue_wan,founded_on\nTEST-M1,测试导入一号有限公司,民营,1234.5,2016-05-18\n"));
        await Expect(page.GetByText("新增 1，修改 0，不变 0", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(page.GetByText("错误 0")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "写入 1 行" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "已写入" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "看企业" })).ToBeVisibleAsync();
        Assert.Equal("测试导入一号有限公司", host.Engine.Catalog.FindCompany("TEST-M1")?.Company.NameZh);
        window.AssertNoFaults();
    }

    [Fact]
    public async Task Unusual_titles_are_guessed_confirmed_and_changed_by_hand()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go("/import");
        await Choose(page, Write("客户名册.csv", "企业编号,企业全称,营收额(亿元),所在地,办公城市,统一信用代码\nTEST-G1,测试导入二号有限公司,2,某处,上海,\n"));

        var columns = page.GetByRole(AriaRole.Region, new() { Name = "各列读作什么" });
        await Expect(columns.GetByLabel("B 列 企业全称 读作")).ToHaveValueAsync("name_zh");
        await Expect(columns.GetByRole(AriaRole.Row).Filter(new() { HasText = "企业全称" })).ToContainTextAsync("猜测，请确认");
        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^写入") })).ToHaveCountAsync(0);
        await columns.GetByRole(AriaRole.Button, new() { Name = "确认 企业全称" }).ClickAsync();
        await Expect(columns.GetByRole(AriaRole.Row).Filter(new() { HasText = "企业全称" })).Not.ToContainTextAsync("猜测");
        await columns.GetByLabel("E 列 办公城市 读作").SelectOptionAsync("hq_city");
        await columns.GetByLabel("D 列 所在地 读作").SelectOptionAsync("");
        await columns.GetByLabel("C 列 营收额(亿元) 的单位").SelectOptionAsync("万元");
        await Expect(columns.GetByLabel("F 列 统一信用代码 读作")).ToHaveValueAsync("uscc");
        await page.GetByRole(AriaRole.Button, new() { Name = "全部确认", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "写入 1 行" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "已写入" })).ToBeVisibleAsync();
        var stored = host.Engine.Catalog.FindCompany("TEST-G1")!.Company;
        Assert.Equal(("测试导入二号有限公司", "上海", 2m), (stored.NameZh, stored.HqCity, stored.Revenue?.Wan));
        window.AssertNoFaults();
    }

    [Fact]
    public async Task A_template_is_filled_in_and_an_export_changes_nothing()
    {
        await using var window = await browser.Open(host, english: true);
        var page = window.Page;
        await window.Go("/import");
        var template = await Download(page, "Template companies Excel", "template.xlsx");
        var titles = MiniExcel.Query(template, sheetName: MiniExcel.GetSheetNames(template)[0]).Cast<IDictionary<string, object?>>().ToArray();
        var filled = titles[0].ToDictionary(title => (string)title.Value!, title => titles[1][title.Key] switch { "id" => "TEST-T1", "name_zh" => "测试导入三号有限公司", _ => (object?)null });
        var path = Path.Combine(_folder.FullName, "filled.xlsx");
        MiniExcel.SaveAs(path, new[] { filled });
        await Choose(page, path);
        await page.GetByRole(AriaRole.Button, new() { Name = "Store 1 rows" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Stored" })).ToBeVisibleAsync();
        Assert.Equal("测试导入三号有限公司", host.Engine.Catalog.FindCompany("TEST-T1")?.Company.NameZh);

        await page.GetByRole(AriaRole.Button, new() { Name = "Import another file" }).ClickAsync();
        await Choose(page, await Download(page, "Export plots Excel", "plots.xlsx"));
        await Expect(page.GetByLabel("What the rows are")).ToHaveValueAsync("Plots");
        await Expect(page.GetByText(new Regex("^0 new, 0 changed, [1-9]"))).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex(@"^Store \d+ rows$") }).ClickAsync();
        await Expect(page.GetByText("nothing changed")).ToBeVisibleAsync();
        window.AssertNoFaults();
    }

    [Fact]
    public async Task What_is_no_table_is_refused_and_a_page_that_lost_its_file_says_so()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go("/import");
        await Choose(page, Write("公告.csv", "%PDF-1.7"));

        await Expect(page.GetByText("PDF 文件，不是表格")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("这是什么数据")).ToHaveCountAsync(0);
        await Choose(page, Write("名册.csv", "2026 年企业名册,\n企业编号,企业名称\nTEST-D1,甲\n"));
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("第 1 行是“2026 年企业名册”");
        await Expect(page.GetByLabel("这是什么数据")).ToHaveValueAsync("");
        Assert.Empty(await window.SeriousFindings());
        await Choose(page, Write("公告.csv", "%PDF-1.7"));
        await Expect(page.GetByText("PDF 文件，不是表格")).ToBeVisibleAsync();
        var large = Path.Combine(_folder.FullName, "large.csv");
        await using (var file = File.Create(large)) file.SetLength((100L << 20) + 1);
        await Choose(page, large);
        await Expect(page.GetByText("超过 100 MB 的上限")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await window.Live();
        await Expect(page.GetByText("公告.csv 没有随页面保留")).ToBeVisibleAsync();
        window.AssertNoFaults();
    }

    [Fact]
    public async Task Values_on_record_are_cleared_only_when_somebody_agrees_and_what_was_stored_stays_known()
    {
        using var before = new MemoryStream("id,name_zh,hq_city,employees\nTEST-E1,测试导入五号有限公司,杭州市,5\n"u8.ToArray());
        host.Engine.Import(DataFileKind.Companies, before, "before.csv", dryRun: false, cancel: TestContext.Current.CancellationToken);
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go("/import");
        await Choose(page, Write("few.csv", "id,name_zh,employees\nTEST-E1,测试导入五号有限公司,6\n"));

        await Expect(page.GetByText("将清空库内已有的值：总部城市 1（")).ToBeVisibleAsync();
        var store = page.GetByRole(AriaRole.Button, new() { Name = "写入 1 行" });
        await Expect(store).ToBeDisabledAsync();
        Assert.Empty(await window.SeriousFindings());
        await page.GetByLabel("知道，仍然写入").CheckAsync();
        await store.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "已写入" })).ToBeVisibleAsync();
        Assert.Null(host.Engine.Catalog.FindCompany("TEST-E1")!.Company.HqCity);

        // Nothing is lost any more: no question is asked, and whoever comes back finds what became of the file.
        await page.GetByRole(AriaRole.Link, new() { Name = "看企业" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/companies"));
        await page.GoBackAsync();
        await Expect(page.GetByText(new Regex("few.csv 已于 .* 写入：新增 0，修改 1，不变 0"))).ToBeVisibleAsync();
        await Expect(page.GetByText("没有随页面保留")).ToHaveCountAsync(0);
        window.AssertNoFaults();
    }

    [Fact]
    public async Task A_chosen_file_is_not_thrown_away_without_a_question()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        var asked = Channel.CreateUnbounded<IDialog>();
        page.Dialog += (_, dialog) => asked.Writer.TryWrite(dialog);
        await window.Go("/import");
        await Choose(page, Write("kept.csv", "id,name_zh\nTEST-K1,甲\n"));
        await Expect(page.GetByText("新增 1，修改 0，不变 0", new() { Exact = true })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "导出与模板", Exact = true }).ClickAsync();
        // A click ends when its question is answered.
        var language = page.GetByRole(AriaRole.Link, new() { Name = "English", Exact = true });
        var click = language.ClickAsync();
        var question = await asked.Reader.ReadAsync(TestContext.Current.CancellationToken);
        Assert.Contains("kept.csv 还没有写入", question.Message);
        await question.DismissAsync();
        await click;
        await Expect(page.GetByText("新增 1，修改 0，不变 0", new() { Exact = true })).ToBeVisibleAsync();
        click = language.ClickAsync();
        await (await asked.Reader.ReadAsync(TestContext.Current.CancellationToken)).AcceptAsync();
        await click;
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");

        // Once is enough, and going to another place of the page is no leaving.
        Assert.False(asked.Reader.TryRead(out _));
        window.AssertNoFaults();
    }

    [Fact]
    public async Task Errors_below_the_first_rows_are_shown_with_their_rows()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go("/import");
        var rows = Enumerable.Range(1, 300).Select(row => row == 290 ? "TEST-L290,\n" : $"TEST-L{row},测试长表{row}\n");
        await Choose(page, Write("long.csv", "id,name_zh\n" + string.Concat(rows)));

        var preview = page.GetByRole(AriaRole.Region, new() { Name = "文件预览" });
        await Expect(preview).ToContainTextAsync("TEST-L50");
        await Expect(preview).Not.ToContainTextAsync("TEST-L51");
        await page.GetByRole(AriaRole.Region, new() { Name = "要改的地方" }).GetByRole(AriaRole.Button).ClickAsync();
        await Expect(preview).ToContainTextAsync("TEST-L290");
        Assert.Null(host.Engine.Catalog.FindCompany("TEST-L1"));
        window.AssertNoFaults();
    }

    private static Task Choose(IPage page, string path) => page.Locator("input[type=file]").SetInputFilesAsync(path);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    private async Task<string> Download(IPage page, string link, string name)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync());
        var path = Path.Combine(_folder.FullName, name);
        await download.SaveAsAsync(path);
        return path;
    }
}
