using Matching.Domain;

namespace Matching.Explain;

/// <summary>What is asked of <see cref="WhatWouldChange"/>.</summary>
public sealed record ChangeOptions
{
    /// <summary>Which list the rank is one of.</summary>
    /// <value><see cref="ModelKind.Placement"/>, all spaces for the company; or <see cref="ModelKind.Outreach"/>, all companies for the offering.</value>
    public ModelKind List { get; init; } = ModelKind.Placement;

    /// <summary>The rank that is good enough.</summary>
    /// <value>At least 1; 10 by default.</value>
    public int K { get; init; } = 10;

    /// <summary>How many proposals at most.</summary>
    /// <value>At least 1; 3 by default.</value>
    public int MostAnswers { get; init; } = 3;

    /// <summary>How many changes a proposal may have.</summary>
    /// <value>1 to 4; 3 by default.</value>
    public int MostChanges { get; init; } = 3;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(K, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MostAnswers, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MostChanges, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MostChanges, 4);
    }
}
