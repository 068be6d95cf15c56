using Matching.Domain;

namespace Matching.Catalog;

/// <summary>When a unit or a building can be in use, free and fitted out, in day numbers (<see cref="DateOnly.DayNumber"/>).</summary>
/// <remarks>
/// The day of use is the later of two: the one that comes of being free on a recorded day, and the one that comes of beginning on the day of the question.
/// Of several units together each of the two is the latest of theirs, so that a combination is no other thing than a unit.
/// </remarks>
public readonly struct ReadyFigures
{
    /// <summary>A day that never comes, later than any <see cref="DateOnly"/>: nobody knows when.</summary>
    public const int Never = 1 << 29;

    private readonly short _least, _most;

    internal ReadyFigures(DateOnly? freeOn, FitOut? state)
    {
        if (freeOn is not null) (_least, _most) = FitOutDays(state);
        var free = freeOn?.DayNumber ?? Never;
        (EarliestOn, LatestOn) = (free + _least, free + _most);
    }

    private ReadyFigures(ReadyFigures one, ReadyFigures other)
    {
        (_least, _most) = (Math.Max(one._least, other._least), Math.Max(one._most, other._most));
        (EarliestOn, LatestOn) = (Math.Max(one.EarliestOn, other.EarliestOn), Math.Max(one.LatestOn, other.LatestOn));
    }

    /// <summary>The first possible day of use for whoever begins before it is free; <see cref="Never"/> when unknown.</summary>
    internal int EarliestOn { get; }

    /// <summary>The day by which use is certain for whoever begins before it is free; <see cref="Never"/> when unknown.</summary>
    internal int LatestOn { get; }

    /// <summary>Days that fitting it out takes at least.</summary>
    internal int LeastFitOut => _least;

    /// <summary>Days that fitting it out takes at most.</summary>
    internal int MostFitOut => _most;

    /// <summary>The first possible day of use, begun on the day of the question at the earliest; <see cref="Never"/> when unknown.</summary>
    public int Earliest(int asOf) => Math.Max(EarliestOn, asOf + _least);

    /// <summary>The day by which use is certain; <see cref="Never"/> when unknown.</summary>
    public int Latest(int asOf) => Math.Max(LatestOn, asOf + _most);

    /// <summary>Both together: ready when the later one is.</summary>
    internal static ReadyFigures Later(ReadyFigures one, ReadyFigures other) => new(one, other);

    // Months of domain 2.2 (3, 1.5, 0.5, 4–6) at 30 days.
    private static (short Least, short Most) FitOutDays(FitOut? state) => state switch
    {
        FitOut.Shell => (90, 90),
        FitOut.BasicFit => (45, 45),
        FitOut.Furnished => (15, 15),
        FitOut.Custom => (120, 180),
        _ => (0, 90),
    };
}
