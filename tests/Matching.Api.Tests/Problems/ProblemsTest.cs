using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Matching.Api.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Api.Tests.Problems;

public class ProblemsTest(ApiHost host)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_problem_is_whole()
    {
        var problem = await host.Client.Problem("/api/companies/C-99", HttpStatusCode.NotFound);

        Assert.Equal(
            ["detail", "id", "status", "title", "traceId", "type", "what"],
            problem.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));
        Assert.Equal("Not Found", problem.GetProperty("title").GetString());
        Assert.Equal("There is no company 'C-99'.", problem.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("/nope")]
    [InlineData("/api/nope")]
    public async Task An_unknown_address_is_named(string address) =>
        Assert.Contains(address, (await host.Client.Problem(address, HttpStatusCode.NotFound)).GetProperty("detail").GetString());

    [Fact]
    public async Task A_wrong_method_is_named_with_those_that_are_right()
    {
        using var response = await host.Client.DeleteAsync("/api/centers", Cancel);
        var detail = (await response.Problem(HttpStatusCode.MethodNotAllowed)).GetProperty("detail").GetString();
        Assert.Contains("DELETE", detail);
        Assert.Contains("GET", detail);
        Assert.Contains("GET", response.Content.Headers.Allow);
    }

    [Fact]
    public async Task A_wrong_kind_of_content_is_named()
    {
        using var response = await host.Client.PostAsync("/api/shortlists", new StringContent("{}", Encoding.UTF8, "text/plain"), Cancel);
        Assert.Contains("text/plain", (await response.Problem(HttpStatusCode.UnsupportedMediaType)).GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        // The client asks before it sends: a server that hangs up on a body half sent is seen as a broken pipe, not as its answer.
        using var patient = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) }) { BaseAddress = host.Client.BaseAddress };
        patient.DefaultRequestHeaders.ExpectContinue = true;

        using var response = await patient.PostJson("/api/shortlists", $$"""{"offering":"{{new string('x', 1 << 20)}}"}""");

        await response.Problem(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Who_asks_for_a_table_is_told_in_json_what_is_wrong()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/shortlists/none");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/csv"));
        using var response = await host.Client.SendAsync(request, Cancel);
        await response.Problem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_fault_of_the_program_tells_callers_nothing_and_the_log_all()
    {
        await using var failing = new ApiHost([], builder => builder.Services.AddSingleton<IStartupFilter, Failing>());
        await failing.InitializeAsync();

        using var response = await failing.Client.GetAsync("/fail", Cancel);
        var problem = await response.Problem(HttpStatusCode.InternalServerError);
        Assert.DoesNotContain("secret detail", problem.GetRawText());
        Assert.Contains("secret detail", failing.Log);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    private sealed class Failing : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Use((context, after) => context.Request.Path == "/fail" ? throw new InvalidOperationException("secret detail") : after(context));
        };
    }
}
