using System.CommandLine;
using System.Globalization;
using Matching.Cli.Help;
using Matching.Cli.Options;
using Matching.Cli.Views;
using Matching.Planning;

namespace Matching.Cli.Commands;

/// <summary><c>matching plan trip</c>: whom to visit in a city, on which day and at what time.</summary>
internal sealed class PlanTripCommand : VerbCommand
{
    private readonly Option<string[]> _cities = new("--city")
    {
        HelpName = "CITY",
        Description = "走访哪个城市，如 上海；可多次给出\nthe city to visit, such as 上海; may be repeated",
        Required = true,
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<int> _days = Count("--days", 2, 14, new Text("几天", "how many days"));
    private readonly Option<int> _visits = Count("--visits-per-day", 4, 8, new Text("每天最多走访几家", "how many visits a day at most"));
    private readonly Option<int> _minutes = Count("--visit-minutes", 75, 720, new Text("每次走访多少分钟（估计）", "how long a visit takes, minutes (an estimate)"));
    private readonly Option<DateOnly?> _from = new("--from")
    {
        HelpName = "DATE",
        Description = "第一天的日期；不给则只写第几天\nthe first day; without it the days are only numbered",
        CustomParser = Values.Day,
    };

    private readonly OfferedOptions _offered = new(new Text("六个产业中心", "the six centers"));
    private readonly FilterOptions _filter = new();
    private readonly Option<int> _limit = SharedOptions.TimeLimit(20);
    private readonly Option<int> _seed = SharedOptions.PlanSeed();
    private readonly Option<DateOnly?> _asOf = SharedOptions.AsOf();
    private readonly Option<FileInfo?> _out = SharedOptions.Out();
    private readonly Option<FileInfo?> _json = SharedOptions.Json();

    /// <summary>Declares the verb.</summary>
    public PlanTripCommand(GlobalOptions globals, Terminal terminal)
        : base("trip", new Text("排出外出招商的走访日程：哪天、几点、见谁、谈什么", "makes the timetable of a trip: whom to visit on which day, at what time, and what to offer"), globals, terminal)
    {
        foreach (var option in (Option[])[_cities, _days, _visits, _minutes, _from]) Add(option);
        _offered.AddTo(this);
        _filter.AddTo(this, city: false);
        foreach (var option in (Option[])[_limit, _seed, _asOf, _out, _json]) Add(option);
        Validators.Add(given =>
        {
            if (given.GetResult(_cities)?.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value)) == true)
                given.AddError(new Text("--city 要写城市名", "--city needs the name of a city").ToString());
        });
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("matching plan trip --city 上海 --days 2 --visits-per-day 4", new Text("上海两天，每天四家", "two days in Shanghai, four visits a day")),
        new("matching plan trip --city 上海 --city 苏州 --days 3 --from 2026-12-01 --out trip.xlsx", new Text("两个城市三天，导出走访计划", "two cities in three days, exported as a visit plan")),
        new("matching plan trip --city 深圳 --center ic-design --min-tier 3", new Text("只谈集成电路，只见龙头企业", "IC design only, leading companies only")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, Session session)
    {
        using var workspace = session.OpenPrepared();
        var engine = workspace.Engine;
        var (filter, seed) = (_filter.Of(parsed), parsed.GetValue(_seed));
        var request = new TripPlanRequest
        {
            Cities = [.. parsed.GetRequiredValue(_cities).Select(city => city.Trim()).Distinct()],
            Days = parsed.GetValue(_days),
            VisitsPerDay = parsed.GetValue(_visits),
            VisitMinutes = parsed.GetValue(_minutes),
            StartsOn = parsed.GetValue(_from),
            Offerings = _offered.Of(parsed, engine.Catalog),
            Filter = filter,
            Options = new TripOptions { Seed = seed, TimeLimit = TimeSpan.FromSeconds(parsed.GetValue(_limit)) },
        };
        TripProposal? trip = null;
        Work.Show(session, new Text("规划走访日程", "planning the trip"), steps => trip = engine.PlanTrip(request, parsed.GetValue(_asOf), steps, session.Cancel));

        TripView.Write(session, trip!, request);
        var again = session.Again(string.Create(
            CultureInfo.InvariantCulture,
            $"plan trip{string.Concat(request.Cities.Select(city => $" --city {city}"))} --days {request.Days} --visits-per-day {request.VisitsPerDay} --visit-minutes {request.VisitMinutes}{(request.StartsOn is { } first ? $" --from {first:yyyy-MM-dd}" : "")}{OfferedOptions.Typed(request.Offerings)}{FilterOptions.Typed(filter)} --seed {seed} --as-of {trip!.AsOf:yyyy-MM-dd}"));
        session.Say(new Text($"重现：{again}", $"again: {again}"), Tone.Muted);
        if (parsed.GetValue(_out) is { } file) session.Write(file, path => PlanFile.Write(trip, path));
        else session.Say(new Text("导出走访计划：加 --out 走访.xlsx（或 .csv、.json）", "export the visit plan: add --out trip.xlsx (or .csv, .json)"), Tone.Muted);
        if (parsed.GetValue(_json) is { } json) session.WriteJson(json, trip);
        return ExitCode.Done;
    }

    private static Option<int> Count(string name, int by, int most, Text meaning) => new(name)
    {
        HelpName = "N",
        Description = $"{meaning.Zh}，默认 {by}\n{meaning.En}, {by} by default",
        DefaultValueFactory = _ => by,
        CustomParser = Values.Whole(1, most),
    };
}
