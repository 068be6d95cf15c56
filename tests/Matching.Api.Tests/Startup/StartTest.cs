using Matching.Api.Startup;
using Matching.Api.Tests.Hosting;
using Matching.Storage;
using Microsoft.Extensions.Options;

namespace Matching.Api.Tests.Startup;

public class StartTest
{
    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:0")]
    [InlineData("http://127.0.0.1:0;http://[::]:0")]
    public async Task An_open_address_without_a_key_is_refused_before_anything_is_opened(string urls)
    {
        await using var host = new ApiHost(["--urls", urls]);

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(async () => await host.InitializeAsync());
        Assert.Contains("Matching__ApiKeys__0", StartupFailure.Explain(refusal));
        Assert.False(File.Exists(host.Database));
    }

    [Theory]
    [InlineData("short")]
    [InlineData(" blanks at the ends ")]
    public async Task A_weak_key_is_refused_and_not_repeated(string key)
    {
        await using var host = new ApiHost([$"--Matching:ApiKeys:0={key}"]);

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(async () => await host.InitializeAsync());
        Assert.Contains("Matching:ApiKeys:0", refusal.Message);
        Assert.DoesNotContain(key, refusal.Message);
    }

    [Fact]
    public async Task Says_each_step_and_the_address()
    {
        await using var host = new ApiHost();
        await host.InitializeAsync();

        var lines = host.Console.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Matches(@"^\[ +\d+\.\d s\] ", line));
        Assert.Contains(lines, line => line.Contains("载入数据") && line.Contains("loading data"));
        Assert.Contains(host.Client.BaseAddress!.ToString().TrimEnd('/'), lines[^1]);
    }

    [Fact]
    public async Task A_database_in_use_is_explained_in_one_line()
    {
        await using var first = new ApiHost();
        await first.InitializeAsync();
        await using var second = new ApiHost([$"--Matching:Database={first.Database}"]);

        var refusal = await Assert.ThrowsAsync<StoreInUseException>(async () => await second.InitializeAsync());
        Assert.Contains(first.Database, StartupFailure.Explain(refusal));
    }

    [Fact]
    public async Task Refused_data_is_explained_row_by_row()
    {
        var folder = Directory.CreateTempSubdirectory("matching-bad-");
        try
        {
            var real = folder.CreateSubdirectory("real");
            await File.WriteAllTextAsync(Path.Combine(real.FullName, "companies.csv"), "id,name_zh,revenue_wan\nC-1,甲,很多\n", TestContext.Current.CancellationToken);
            await using var host = new ApiHost([$"--Matching:Data={folder.FullName}"]);

            var refusal = await Assert.ThrowsAsync<DataRefusedException>(async () => await host.InitializeAsync());
            var said = StartupFailure.Explain(refusal)!;
            Assert.Contains("companies.csv:2", said);
            Assert.Contains("很多", said);
            Assert.DoesNotContain("   at ", said);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Nothing_is_loaded_when_told_so()
    {
        await using var host = new ApiHost(["--Matching:PrepareOnStart=false"]);
        await host.InitializeAsync();
        Assert.Equal(0, (await host.Client.Json("/health/ready")).GetProperty("companies").GetInt32());
        Assert.Equal(6, (await host.Client.Json("/api/offerings")).GetProperty("total").GetInt32());
        Assert.Contains("还没有企业", await host.Client.GetStringAsync("/", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_program_ends_with_1_when_it_cannot_start()
    {
        var before = Console.Error;
        using var said = new StringWriter();
        Console.SetError(said);
        try
        {
            Assert.Equal(1, await MatchingApi.RunAsync(["--urls", "http://0.0.0.0:0"]));
        }
        finally
        {
            Console.SetError(before);
        }

        Assert.Contains("0.0.0.0", said.ToString());
        Assert.DoesNotContain("   at ", said.ToString());
    }

    [Fact]
    public void A_fault_of_the_program_keeps_its_stack_trace() => Assert.Null(StartupFailure.Explain(new InvalidOperationException("bug")));
}
