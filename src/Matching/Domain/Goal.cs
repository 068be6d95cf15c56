namespace Matching.Domain;

/// <summary>An annual goal of the bureau (考核指标) and how far it has come.</summary>
public sealed record Goal
{
    /// <summary>The indicator's name.</summary>
    public required string Indicator { get; init; }

    /// <summary>The target; null when it is not stated.</summary>
    public decimal? Target { get; init; }

    /// <summary>Whether the target was inferred from other figures and never printed.</summary>
    public bool TargetInferred { get; init; }

    /// <summary>What was reached in <see cref="Period"/>.</summary>
    public decimal? Actual { get; init; }

    /// <summary>The unit of both, such as <c>USD10k</c> or <c>projects</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>The period, such as <c>2020-01..2020-08</c>.</summary>
    public required string Period { get; init; }

    /// <summary>The completion rate as published, percent.</summary>
    public decimal? RateStated { get; init; }

    /// <summary>Where the row comes from.</summary>
    public Source Source { get; init; } = Source.Unstated;

    /// <summary>The day the row was true.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The natural key.</summary>
    public string Key => $"{Indicator}|{Period}";
}
