using Matching.Domain;

namespace Matching.Catalog;

/// <summary>The columns of a <see cref="CompanyTable"/>, which says what each means, and two that only its rows are made of.</summary>
internal sealed record CompanyColumns
{
    public required CodedColumn<CenterFit> Fits { get; init; }

    public required CodedColumn<CompanyIndustry> Industries { get; init; }

    public required CodedColumn<IReadOnlyList<Activity>> Activities { get; init; }

    public required CodedColumn<ulong> Trades { get; init; }

    public required CodedColumn<string?> Cities { get; init; }

    public required CodedColumn<IReadOnlyList<string>> Tags { get; init; }

    public required CodedColumn<IReadOnlyList<string>?> RiskFlags { get; init; }

    /// <summary>Countries of the headquarters.</summary>
    public required CodedColumn<string?> Countries { get; init; }

    /// <summary>Where the rows come from.</summary>
    public required CodedColumn<Source> Sources { get; init; }

    public required byte[] DataKinds { get; init; }

    public required int[] KnownFrom { get; init; }

    public required double[] RevenueWan { get; init; }

    public required byte[] KnownFacts { get; init; }

    public required bool[] TaggedResident { get; init; }

    /// <summary>For each row the first row of its group (<see cref="CompanyGroups.KeyOf"/>).</summary>
    public required int[] GroupKeys { get; init; }
}
