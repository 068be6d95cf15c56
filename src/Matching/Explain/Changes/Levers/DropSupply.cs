using Matching.Domain;

namespace Matching.Explain;

/// <summary>The company does without something that it asked for and that is either there or not.</summary>
/// <param name="id">The lever's row.</param>
/// <param name="read">Whether it is asked for.</param>
/// <param name="drop">The requirement without it.</param>
internal sealed class DropSupply(string id, Func<Requirement, bool?> read, Func<Requirement, Requirement> drop) : Lever(id, "H08")
{
    /// <summary>One lever for each such supply.</summary>
    public static IEnumerable<DropSupply> All { get; } =
    [
        new("dual-feed", r => r.DualFeed, r => r with { DualFeed = false }),
        new("fiber", r => r.Fiber, r => r with { Fiber = false }),
        new("loading-docks", r => r.LoadingDocks, r => r with { LoadingDocks = false }),
        new("freight-lift", r => r.FreightLift, r => r with { FreightLift = false }),
        new("around-the-clock", r => r.AroundTheClock, r => r with { AroundTheClock = false }),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Move> Moves(Situation at, bool finely) => at.Requirement is { } stated && read(stated) == true
        ?
        [
            new Move(
                Change(RequirementAmount.Record, "true", "false", new($"不再要求{Rule.Name.Zh}", $"done without: {Rule.Name.En}")),
                situation => situation with { Requirement = drop(situation.Requirement!) }),
        ]
        : [];
}
