using Matching.Domain;

namespace Matching.Catalog;

/// <summary>When a unit or a building is free and how long fitting it out takes, in day numbers (<see cref="DateOnly.DayNumber"/>).</summary>
public readonly struct ReadyFigures
{
    /// <summary>A day that never comes, later than any <see cref="DateOnly"/>: nobody knows when.</summary>
    public const int Never = 1 << 29;

    private readonly int _freeOn;
    private readonly short _least, _most;

    internal ReadyFigures(DateOnly? freeOn, FitOut? state)
    {
        _freeOn = freeOn?.DayNumber ?? Never;
        if (freeOn is not null) (_least, _most) = FitOutDays(state);
    }

    /// <summary>When it is free; <see cref="Never"/> when unknown.</summary>
    internal int FreeOn => _freeOn;

    /// <summary>Days that fitting it out takes at least.</summary>
    internal int LeastFitOut => _least;

    /// <summary>Days that fitting it out takes at most.</summary>
    internal int MostFitOut => _most;

    /// <summary>The first possible day of use, begun on the day of the question at the earliest; <see cref="Never"/> when unknown.</summary>
    public int Earliest(int asOf) => Math.Max(_freeOn, asOf) + _least;

    /// <summary>The day by which use is certain; <see cref="Never"/> when unknown.</summary>
    public int Latest(int asOf) => Math.Max(_freeOn, asOf) + _most;

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
