using Matching.Domain;

namespace Matching.Simulation;

/// <summary>How many companies come how far (domain, appendix A, step 7): negotiated and registered are the published counts of 2020, the rest estimates.</summary>
internal static class FunnelCounts
{
    public const int Contacted = 1_200;

    public const int Leads = 700;

    public const int Qualified = 520;

    public const int Negotiated = 382;

    public const int Registered = 213;

    /// <summary>Registered firms with fixed assets of 1 亿 or more, those of 10 亿 or more among them.</summary>
    public const int LargeProjects = 19;

    public const int VeryLargeProjects = 6;

    public const int SpaceSecured = 65;

    public const int Ties = 400;

    /// <summary>The stages whose counts are fixed, in order, with the number of companies that reach them.</summary>
    public static IReadOnlyList<(Stage Stage, int Count)> Steps { get; } =
    [
        (Stage.Lead, Leads), (Stage.QualifiedLead, Qualified), (Stage.InNegotiation, Negotiated), (Stage.Registered, Registered),
    ];
}
