using Matching.Domain;

namespace Matching.Simulation;

/// <summary>How large a simulated world is, and how long its history (domain, appendix A). The same options give the same rows.</summary>
public sealed record SimulationOptions
{
    /// <summary>Fewest companies from which a history can be drawn: 1,200 are contacted, and the rest stays unlabelled.</summary>
    public const int LeastCompaniesForHistory = 1_500;

    private const int MostCompanies = 10_000_000;
    private const int MostSpaces = 100_000;
    private const int LeastMonths = 24;
    private const int MostMonths = 120;

    /// <summary>Companies to draw.</summary>
    /// <value>3,000 by default; 0 to 10,000,000.</value>
    public int Companies { get; init; } = 3_000;

    /// <summary>Plots to draw.</summary>
    /// <value>60 by default; 0 to 100,000.</value>
    public int Plots { get; init; } = 60;

    /// <summary>Buildings to draw, each with its vacant units.</summary>
    /// <value>90 by default; 0 to 100,000.</value>
    public int Buildings { get; init; } = 90;

    /// <summary>Decides everything random.</summary>
    /// <value>2020 by default; any number.</value>
    public int Seed { get; init; } = 2020;

    /// <summary>The first day of the history. The companies' facts were known two months earlier.</summary>
    /// <value>2023-07-01 by default; the years 2000 to 2100.</value>
    public DateOnly HistoryFrom { get; init; } = new(2023, 7, 1);

    /// <summary>Length of the history, months. A shorter one has no time for the registrations it must hold.</summary>
    /// <value>36 by default; 24 to 120.</value>
    public int HistoryMonths { get; init; } = 36;

    /// <summary>Whether the truth behind the history is written beside it, for a second evaluation.</summary>
    /// <value>False by default.</value>
    public bool Truth { get; init; }

    /// <summary>How many times the published counts of the funnel the history holds, for experiments with more outcomes than one district has.</summary>
    /// <value>1 by default.</value>
    internal int Funnels { get; init; } = 1;

    /// <summary>Whether staff approach everybody alike, for experiments with a history that is not biased.</summary>
    /// <value>False by default.</value>
    internal bool EvenContact { get; init; }

    /// <summary>What companies want, for experiments in which it changes.</summary>
    internal Wants Wants { get; init; } = Wants.Stated;

    /// <summary>The last day of the history: whatever would have happened later is not there yet.</summary>
    public DateOnly LastDay => HistoryFrom.AddMonths(HistoryMonths).AddDays(-1);

    /// <summary>The day on which the companies' facts were known.</summary>
    internal DateOnly FactsKnownOn => HistoryFrom.AddMonths(-2);

    /// <summary>The origin that every simulated row names.</summary>
    internal Source Source => new(DataKind.Simulated, $"seed {Seed}");

    /// <summary>Checks every value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value lies outside its range; the message names it.</exception>
    public void Validate()
    {
        Check(Companies, 0, MostCompanies, nameof(Companies));
        Check(Plots, 0, MostSpaces, nameof(Plots));
        Check(Buildings, 0, MostSpaces, nameof(Buildings));
        Check(HistoryMonths, LeastMonths, MostMonths, nameof(HistoryMonths));
        Check(HistoryFrom.Year, 2000, 2100, nameof(HistoryFrom));
    }

    private static void Check(int value, int least, int most, string name)
    {
        if (value < least || value > most) throw new ArgumentOutOfRangeException(name, value, $"{name} is {value}; it lies in {least} to {most}.");
    }
}
