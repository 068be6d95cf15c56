using System.Text.Encodings.Web;
using System.Text.Unicode;
using Matching.Api.Endpoints;
using Matching.Api.Http;
using Matching.Api.Jobs;
using Matching.Api.OpenApi;
using Matching.Api.Pages.Imports;
using Matching.Api.Pages.Match;
using Matching.Api.Pages.Shell;
using Matching.Api.Pages.Shortlists;
using Matching.Api.Pages.Today;
using Matching.Api.Problems;
using Matching.Api.Security;
using Matching.Api.Startup;
using Matching.Planning;
using Matching.Rules;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using MudBlazor;
using MudBlazor.Services;

namespace Matching.Api;

/// <summary>The composition root, for the program and for its tests.</summary>
public static class MatchingApi
{
    /// <summary>The address when none is configured: this machine only.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>Runs the server until it is told to stop.</summary>
    /// <param name="args">The command line.</param>
    /// <returns>0 when it was stopped; 1 when it could not start, after saying why on standard error.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            await using var app = Create(args);
            await app.RunAsync();
            return 0;
        }
        catch (Exception e) when (StartupFailure.Explain(e) is { } message)
        {
            await Console.Error.WriteLineAsync(message);
            return 1;
        }
    }

    /// <summary>Composes the server; nothing is opened before it starts.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="configure">Changes the composition before it is built; for tests.</param>
    public static WebApplication Create(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = typeof(MatchingApi).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        // Start-up failures are told by RunAsync, in one line and without a stack trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        // Pages that were open while the server was started again show a token of before, and get another one.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Critical);
        // Where the program was built and not published, the files of its pages stay in their packages.
        builder.WebHost.UseStaticWebAssets();
        if (!ListenAddresses.AnyConfigured(builder.Configuration)) builder.WebHost.UseUrls(DefaultUrl);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyLimits.Json;
        });

        AddEngine(builder);
        AddHttp(builder.Services);
        configure?.Invoke(builder);

        var app = builder.Build();
        Compose(app);
        return app;
    }

    private static void AddEngine(WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<MatchingOptions>().BindConfiguration(MatchingOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<MatchingOptions>, MatchingOptionsValidator>();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(Console.Out);
        services.AddSingleton<StartupLines>();
        services.AddSingleton(s =>
        {
            var settings = s.GetRequiredService<IOptions<MatchingOptions>>().Value;
            var rules = RuleBook.FolderIn(settings.Data ?? DataFolder.Find(Directory.GetCurrentDirectory(), AppContext.BaseDirectory));
            return MatchingWorkspace.Open(settings.Database, s.GetRequiredService<TimeProvider>(), s.GetRequiredService<StartupLines>(), rules);
        });
        services.AddSingleton(s => s.GetRequiredService<MatchingWorkspace>().Engine);
        services.AddSingleton<TodayBoard>();
        services.AddSingleton<EnquiryShelf>();
        services.AddSingleton<ImportShelf>();
        services.AddSingleton<RankingShelf>();
        services.AddHostedService<Preparation>();
        services.AddSingleton<TrainModel>(s => s.GetRequiredService<MatchingEngine>().Train);
        services.AddSingleton<EvaluateModel>(s => (kind, until, seed, curve, progress, cancel) =>
            s.GetRequiredService<MatchingEngine>().Evaluate(kind, until, seed: seed, learningCurve: curve, cancel: cancel, progress: progress));
        services.AddSingleton<PlanOutreach>(s => (request, progress, cancel) =>
        {
            var engine = s.GetRequiredService<MatchingEngine>();
            var plan = engine.PlanOutreach(request, progress: progress, cancel: cancel);
            return new OutreachReport(plan, engine.Goals(plan, request.Options.Seed));
        });
        services.AddSingleton<JobList>();
        services.AddSingleton<PlanJobs>();
        services.AddSingleton<ModelJobs>();
        services.AddHostedService<JobService>();
    }

    private static void AddHttp(IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json => JsonShape.Apply(json.SerializerOptions));
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddSingleton<IProblemDetailsWriter, ProblemJsonWriter>();
        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = ProblemShape.Complete);
        services.AddExceptionHandler<ProblemExceptionHandler>();
        services.AddOpenApi("v1", OpenApiShape.Apply);
        AddDesk(services);
        // What the keys protect lives as long as the process: pages that are open. No key is written to the disk for them.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        // Chinese stays readable in the page's source; what HTML could mistake for markup is escaped all the same.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton<ApiKeyRing>();
        services.AddSingleton<SignIns>();
        services.AddSingleton<ServerMetrics>();
    }

    private static void AddDesk(IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddResponseCompression();
        services.AddMudServices();
        services.AddHttpContextAccessor();
        services.AddTransient<MudLocalizer, DeskWords>();
    }

    private static void Compose(WebApplication app)
    {
        app.UseResponseCompression();
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler();
        app.UseWhen(IsPage, pages => pages.UseStatusCodePagesWithReExecute("/not-found"));
        app.UseWhen(http => !IsPage(http), api => api.UseStatusCodePages());
        app.UseMiddleware<AccessGate>();
        app.UseRouting();
        app.UseAntiforgery();
        app.Services.GetRequiredService<ServerMetrics>().Observe(app);
        app.MapStaticAssets();
        // What may frame a page is said with all other headers.
        app.MapRazorComponents<Desk>().AddInteractiveServerRenderMode(live => live.ContentSecurityFrameAncestorsPolicy = null);
        app.MapLanguages();
        app.MapSignIn();
        app.MapEnquirySheets();
        app.MapHealth();
        app.MapServerMetrics();
        app.MapOpenApi();
        app.MapMatching();
    }

    // Those who look at pages get pages; programs get problem+json.
    private static bool IsPage(HttpContext http) =>
        !http.Request.Path.StartsWithSegments("/api") && http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
