using System.Text.RegularExpressions;
using Matching.Web.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Matching.Web.Tests.Journeys;

public class MatchJourneyTest(DeskHost host, Browser browser)
{
    [Fact]
    public async Task A_caller_s_words_become_spaces_questions_and_a_sheet_to_print()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go("/match");

        await page.GetByLabel("新企业").CheckAsync();
        await page.GetByLabel("企业名称").FillAsync("来电试验芯片有限公司");
        await page.GetByLabel("行业", new() { Exact = true }).FillAsync("集成电路设计");
        await page.GetByLabel("主营业务").ClickAsync();
        await Expect(page.GetByLabel("行业", new() { Exact = true })).ToHaveValueAsync("I6520");
        await page.GetByLabel("研发设计").CheckAsync();
        await page.GetByLabel("实验中试").CheckAsync();
        await page.GetByLabel("面积下限").FillAsync("两千");
        await page.GetByLabel("租金上限").FillAsync("106");
        await page.GetByRole(AriaRole.Button, new() { Name = "匹配空间" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("面积下限、租金上限");
        await Expect(page.GetByLabel("面积下限")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(page.GetByLabel("面积下限")).ToHaveAccessibleDescriptionAsync(new Regex("不是数字"));
        await Expect(page.GetByLabel("租金上限")).ToHaveAccessibleDescriptionAsync(new Regex("是否为月租金"));
        await Expect(page.GetByLabel("企业名称")).ToHaveValueAsync("来电试验芯片有限公司");

        await page.GetByLabel("面积下限").FillAsync("2,000");
        await page.GetByLabel("租金上限").FillAsync("3.5");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "用电容量" }).FillAsync("900");

        // What is usual is offered and not filled in by itself.
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "净高" })).ToHaveValueAsync("");
        await page.GetByRole(AriaRole.Button, new() { Name = "采用建议：净高" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "净高" })).ToHaveValueAsync("3");
        await page.GetByRole(AriaRole.Button, new() { Name = "匹配空间" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "来电试验芯片有限公司" })).ToContainTextAsync("处待核实");
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        var failed = page.GetByRole(AriaRole.Article).Filter(new() { HasText = "✗ 不可行" }).First;
        await Expect(failed).ToContainTextAsync(new Regex("实测 [\\d,.]+，要求 [\\d,.]+"));
        await failed.GetByRole(AriaRole.Button, new() { Name = "要改变什么" }).ClickAsync();
        await Expect(failed.GetByRole(AriaRole.Status)).ToContainTextAsync(new Regex("这样改变就可行|没有办法"));

        var questions = page.GetByRole(AriaRole.Region, new() { Name = "要问的问题" });
        await questions.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        Assert.Empty(await window.SeriousFindings());

        var sheet = await page.RunAndWaitForPopupAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "评审单" }).First.ClickAsync());
        await Expect(sheet).ToHaveTitleAsync(new Regex("评审单 来电试验芯片有限公司"));
        await Expect(sheet.GetByRole(AriaRole.Button, new() { Name = "打印" })).ToBeVisibleAsync();
        await sheet.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(sheet.GetByRole(AriaRole.Button, new() { Name = "打印" })).ToBeHiddenAsync();
        await Expect(sheet.Locator("body")).ToContainTextAsync("2,000");
        await Expect(sheet.GetByRole(AriaRole.Heading, new() { Name = "评审（规则，供决策参考）" })).ToBeVisibleAsync();
        Assert.True((await sheet.PdfAsync()).Length > 10_000);
        window.AssertNoFaults();
    }

    [Fact]
    public async Task An_example_is_marked_survives_another_language_and_shows_as_a_table_in_English()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go("/match");
        await page.GetByRole(AriaRole.Button, new() { Name = "芯片实验室" }).ClickAsync();
        await Expect(page.GetByLabel("企业名称")).ToHaveValueAsync("示例芯片设计有限公司");
        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();

        await window.Live();
        await Expect(page.GetByLabel("company name")).ToHaveValueAsync("示例芯片设计有限公司");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "to verify" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Form).GetByText("example", new() { Exact = true }).First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Table" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "constraints not met" }).First).ToBeVisibleAsync();
        Assert.Contains("view=table", page.Url, StringComparison.Ordinal);

        // What was asked is on the paper, and on the screen only where the form is folded away.
        await Expect(page.GetByText("floor load: 5 kN/m²")).ToBeHiddenAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.GetByText("floor load: 5 kN/m²")).ToBeVisibleAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Screen });

        await Expect(page.GetByLabel("company name")).ToBeHiddenAsync();
        await page.GetByText("The form", new() { Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "New enquiry" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Begin with a registered enquiry" })).ToBeVisibleAsync();
        window.AssertNoFaults();
    }

    [Fact]
    public async Task A_known_company_is_found_and_its_enquiry_is_registered_under_an_address_of_its_own()
    {
        await using var window = await browser.Open(host);
        var page = window.Page;
        await window.Go("/match");
        var company = host.Engine.Catalog.FindCompany("G500-069")!.Company;

        await page.GetByLabel("查找企业").FillAsync(company.Id);
        await Expect(page.Locator(".mud-popover-open").GetByText(company.DisplayName)).ToBeVisibleAsync();
        await page.GetByLabel("查找企业").PressAsync("Enter");
        await Expect(page.GetByText($"{company.Id} ·")).ToBeVisibleAsync();
        await page.GetByLabel("面积下限").FillAsync("800");
        await page.GetByRole(AriaRole.Button, new() { Name = "匹配空间" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "登记来询" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确认登记" }).DblClickAsync();
        var registered = page.GetByRole(AriaRole.Link, new() { NameRegex = new("^E-\\d{8}-\\d\\d$") });
        await Expect(registered).ToBeVisibleAsync();
        await Expect(page.GetByLabel("面积下限")).ToHaveValueAsync("800");
        var id = await registered.TextContentAsync();
        await registered.ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("enquiry=E-"));
        await Expect(page.GetByLabel("面积下限")).ToHaveValueAsync("800");
        var stored = Assert.Single(host.Engine.Catalog.Enquiries, enquiry => enquiry.CompanyId == company.Id && enquiry.Requirement.AreaMin?.SquareMeters == 800);
        Assert.Equal(id, stored.Id);

        // It is registered already, until something else is asked.
        await Expect(page.GetByText($"来询 {id} 已登记")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "登记来询" })).ToHaveCountAsync(0);
        await page.GetByLabel("面积下限").FillAsync("900");
        await page.GetByRole(AriaRole.Button, new() { Name = "匹配空间" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "登记来询" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "登记来询" })).ToContainTextAsync($"登记为一条新来询（{id} 不变）");
        window.AssertNoFaults();
    }

    [Fact]
    public async Task A_new_company_with_a_name_on_file_is_asked_about_and_on_a_phone_the_answer_begins_with_its_title()
    {
        await using var window = await browser.Open(host, width: 390);
        var page = window.Page;
        await window.Go("/match");
        var known = host.Engine.Catalog.FindCompany("G500-069")!.Company;
        await page.GetByLabel("新企业").CheckAsync();
        await page.GetByLabel("企业名称").FillAsync(known.DisplayName);
        await page.GetByLabel("行业", new() { Exact = true }).FillAsync("I6520");
        await page.GetByRole(AriaRole.Button, new() { Name = "匹配空间" }).ClickAsync();

        var title = page.GetByRole(AriaRole.Heading, new() { Name = "处待核实" });
        await Expect(title).ToBeFocusedAsync();
        Assert.InRange((await title.BoundingBoxAsync())!.Y, 0, 200);
        await page.GetByRole(AriaRole.Button, new() { Name = "登记来询" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "登记来询" })).ToContainTextAsync($"库内已有同名企业 {known.DisplayName}（编号 {known.Id}）");
        await window.AssertUsable();
        window.AssertNoFaults();
    }

    [Fact]
    public async Task An_enquiry_that_is_not_there_is_said_so()
    {
        await using var window = await browser.Open(host, english: true);
        await window.Go("/match?enquiry=nobody");
        await Expect(window.Page.GetByText("There is no enquiry nobody")).ToBeVisibleAsync();
        window.AssertNoFaults();
    }
}
