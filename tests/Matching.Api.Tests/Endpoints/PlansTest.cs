using System.Net;
using System.Text.Json;
using Matching.Api.Jobs;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Endpoints;

public class PlansTest(ApiHost host)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_outreach_plan_is_a_job_that_ends_with_the_plan_and_what_it_brings_to_the_goals()
    {
        var (asked, job) = await Done("/api/plans/outreach", """{"budget":3,"offerings":["center:big-data","center:ic-design"],"perCenter":{"most":2},"seed":7}""");
        Assert.Equal(("outreachPlan", 7), (Word(asked, "task"), asked.GetProperty("seed").GetInt32()));
        Assert.Equal(JsonValueKind.Null, asked.GetProperty("kind").ValueKind);

        Assert.Equal(("succeeded", 1), (Word(job, "state"), job.GetProperty("fraction").GetDouble()));
        var plan = job.GetProperty("outreach").GetProperty("plan");
        var lines = plan.GetProperty("lines").EnumerateArray().ToArray();
        Assert.InRange(lines.Length, 1, 3);
        Assert.All(lines, line => Assert.StartsWith("center:", Word(line, "offeringId")));
        Assert.All(lines, line => Assert.Equal("real", Word(line, "dataKind")));
        Assert.InRange(plan.GetProperty("value").GetDouble(), 0, plan.GetProperty("upperBound").GetDouble());
        Assert.NotEmpty(Word(plan.GetProperty("valueMeaning"), "zh")!);
        Assert.All(job.GetProperty("outreach").GetProperty("goals").EnumerateArray(), goal => Assert.NotEmpty(Word(goal.GetProperty("sentence"), "en")!));

        // A list of jobs is short.
        var listed = (await host.Client.Json("/api/jobs")).EnumerateArray().Single(item => Word(item, "id") == Word(job, "id"));
        Assert.Equal(JsonValueKind.Null, listed.GetProperty("outreach").ValueKind);
    }

    [Fact]
    public async Task A_trip_is_a_job_that_ends_with_the_timetable()
    {
        var (_, job) = await Done("/api/plans/trip", """{"cities":["上海"],"days":1,"visitsPerDay":2,"startsOn":"2026-12-01","hours":[{"from":"09:30","to":"12:00"}]}""");

        Assert.Equal(("tripPlan", "succeeded"), (Word(job, "task"), Word(job, "state")));
        var day = job.GetProperty("trip").GetProperty("days").EnumerateArray().Single();
        Assert.Equal("2026-12-01", Word(day, "date"));
        Assert.Equal("09:30:00", Word(day.GetProperty("visits")[0], "from"));
    }

    [Theory]
    [InlineData("outreach", """{"budget":0}""", "budget", "budget is 0")]
    [InlineData("outreach", """{"offerings":["tower:1"]}""", "offerings[0]", "tower:1")]
    [InlineData("outreach", """{"centers":{"steel":{"least":1}}}""", "centers", "steel")]
    [InlineData("outreach", """{"centers":{"big-data":{"least":3,"most":2}}}""", "centers.big-data", "3 to 2")]
    [InlineData("outreach", """{"cities":{"上海":null}}""", "cities.上海", "missing")]
    [InlineData("outreach", """{"cities":{"上海":{"least":1},"上海市":{"least":2}}}""", "cities", "上海市")]
    [InlineData("outreach", """{"filters":{"minTier":9}}""", "filters.minTier", "9")]
    [InlineData("outreach", """{"seed":-1}""", "seed", "-1")]
    [InlineData("trip", "{}", "cities", "missing")]
    [InlineData("trip", """{"cities":[" "]}""", "cities", "no name")]
    [InlineData("trip", """{"cities":["上海"],"days":15}""", "days", "days is 15")]
    [InlineData("trip", """{"cities":["上海"],"visitsPerDay":0}""", "visitsPerDay", "0")]
    [InlineData("trip", """{"cities":["上海"],"hours":[{"from":"12:00","to":"09:00"}]}""", "hours[0]", "12:00 to 09:00")]
    [InlineData("trip", """{"cities":["上海"],"hours":[{"from":"09:00","to":"12:00"},{"from":"11:00","to":"13:00"}]}""", "hours[1]", "11:00")]
    [InlineData("trip", """{"cities":["上海"],"hours":[]}""", "hours", "0 hours")]
    public async Task A_bad_value_is_named(string plan, string body, string name, string said)
    {
        using var response = await host.Client.PostJson($"/api/plans/{plan}", body);
        Assert.Contains(said, (await response.Problem(HttpStatusCode.BadRequest)).Error(name));
    }

    [Theory]
    [InlineData("outreach", """{"offerings":["plot:none"]}""")]
    [InlineData("trip", """{"cities":["上海"],"offerings":["plot:none"]}""")]
    public async Task An_unknown_offering_is_not_found_at_once(string plan, string body)
    {
        using var response = await host.Client.PostJson($"/api/plans/{plan}", body);
        Assert.Equal("plot:none", Word(await response.Problem(HttpStatusCode.NotFound), "id"));
    }

    [Fact]
    public async Task A_plan_is_a_workbook_or_a_table_of_text_with_a_row_an_approach_and_says_what_was_asked()
    {
        var (_, job) = await Done("/api/plans/outreach", """{"budget":2,"offerings":["center:big-data"],"cities":{"上海":{"least":1}}}""");
        Assert.Equal((2, 1), (job.GetProperty("outreachRequest").GetProperty("budget").GetInt32(), job.GetProperty("outreachRequest").GetProperty("cities").GetProperty("上海").GetProperty("least").GetInt32()));
        Assert.Equal(JsonValueKind.Null, job.GetProperty("tripRequest").ValueKind);
        var address = $"/api/jobs/{Word(job, "id")}/plan";

        using var xlsx = await host.Client.GetAsync(address, Cancel);
        Assert.Equal($"招商计划-{ApiHost.Today:yyyy-MM-dd}.xlsx", xlsx.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal("PK", System.Text.Encoding.ASCII.GetString((await xlsx.Content.ReadAsByteArrayAsync(Cancel))[..2]));

        var lines = (await host.Client.GetStringAsync($"{address}?format=csv", Cancel)).TrimEnd().Split('\n');
        Assert.Equal(1 + job.GetProperty("outreach").GetProperty("plan").GetProperty("lines").GetArrayLength(), lines.Length);
        Assert.Contains("企业名称 Company", lines[0]);

        using var pdf = await host.Client.GetAsync($"{address}?format=pdf", Cancel);
        Assert.Contains("pdf", (await pdf.Problem(HttpStatusCode.BadRequest)).Error("format"));
        using var none = await host.Client.GetAsync("/api/jobs/none/plan", Cancel);
        await none.Problem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_trip_is_a_table_with_a_row_a_visit()
    {
        var (_, job) = await Done("/api/plans/trip", """{"cities":["上海"],"days":1,"visitsPerDay":2}""");
        using var csv = await host.Client.GetAsync($"/api/jobs/{Word(job, "id")}/plan?format=csv", Cancel);
        Assert.Equal($"走访计划-{ApiHost.Today:yyyy-MM-dd}.csv", csv.Content.Headers.ContentDisposition!.FileNameStar);
        var lines = (await csv.Content.ReadAsStringAsync(Cancel)).TrimEnd().Split('\n');
        Assert.Equal(1 + job.GetProperty("trip").GetProperty("days")[0].GetProperty("visits").GetArrayLength(), lines.Length);
        Assert.Contains("结果 Result", lines[0]);
    }

    [Fact]
    public async Task A_plan_that_runs_tells_its_step_and_is_canceled_and_only_so_many_may_wait()
    {
        using var planner = new StandInPlanner();
        await using var busy = new ApiHost([], planner.In);
        await busy.InitializeAsync();
        var addresses = new List<string>();
        for (var i = 0; i < JobList.PlansAtOnce; i++)
        {
            using var taken = await busy.Client.PostJson("/api/plans/outreach", "{}");
            await taken.Json(HttpStatusCode.Accepted);
            addresses.Add(taken.Headers.Location!.ToString());
        }

        await planner.Began();
        var running = await busy.Client.Json(addresses[0]);
        Assert.Equal(("running", "规划中"), (Word(running, "state"), Word(running.GetProperty("step"), "zh")));
        Assert.Equal(JsonValueKind.Null, running.GetProperty("fraction").ValueKind);
        using var early = await busy.Client.GetAsync($"{addresses[0]}/plan", Cancel);
        Assert.Contains("running", Word(await early.Problem(HttpStatusCode.Conflict), "detail"));
        using var refused = await busy.Client.PostJson("/api/plans/trip", """{"cities":["上海"]}""");
        Assert.Contains($"{JobList.PlansAtOnce} plans", Word(await refused.Problem(HttpStatusCode.TooManyRequests), "detail"));

        using var canceled = await busy.Client.DeleteAsync(addresses[0], Cancel);
        await canceled.Json(HttpStatusCode.Accepted);
        await busy.Jobs.Find(addresses[0].Split('/')[^1]).Ended.WaitAsync(Cancel);
        Assert.Equal("canceled", Word(await busy.Client.Json(addresses[0]), "state"));

        // The next one's turn has come, and stopping the server ends all.
        await planner.Began();
        await busy.StopAsync();
        Assert.All(busy.Jobs.All(), job => Assert.Equal("Canceled", job.Item.State.ToString()));
    }

    private async Task<(JsonElement Asked, JsonElement Job)> Done(string address, string body)
    {
        using var response = await host.Client.PostJson(address, body);
        var asked = await response.Json(HttpStatusCode.Accepted);
        Assert.Equal($"/api/jobs/{Word(asked, "id")}", response.Headers.Location!.ToString());
        await host.Jobs.Find(Word(asked, "id")!).Ended.WaitAsync(Cancel);
        return (asked, await host.Client.Json(response.Headers.Location!.ToString()));
    }

    private static string? Word(JsonElement element, string name) => element.GetProperty(name).GetString();
}
