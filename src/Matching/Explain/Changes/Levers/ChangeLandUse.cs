using Matching.Domain;

namespace Matching.Explain;

/// <summary>The plan gives the plot another class of land use, one that admits every stated activity (domain 1.2). Housing and green land stay what they are.</summary>
/// <remarks>A building keeps the use it was built for: there the planning branch can only waive.</remarks>
internal sealed class ChangeLandUse() : Lever("land-use", "H01")
{
    // The classes that a plan gives to business, the broadest first; among those that admit the activities equally well the first is named.
    private static readonly string[] Classes = ["M0", "B2", "M1", "B1", "W1", "U15"];

    /// <inheritdoc/>
    public override IEnumerable<Move> Moves(Situation at, bool finely)
    {
        if (at.Offering is not { Plot: { } plot, Use: { IsKnown: true, NeverOffered: false } use } || at.Requirement?.Activities is not { Count: > 0 } activities) return [];
        if (!activities.Any(activity => LandUseCompatibility.Best(plot.LandUse, activity) == Compatibility.No)) return [];
        var wanted = Classes.Where(code => activities.All(activity => LandUseCompatibility.Of(code, activity) >= Compatibility.Conditional))
            .MaxBy(code => activities.Count(activity => LandUseCompatibility.Of(code, activity) == Compatibility.Yes));
        if (wanted is null) return [];
        var (now, name) = (string.Join(';', plot.LandUse), LandUse.Describe(wanted)!.Name);
        return
        [
            new Move(
                Change(plot.OfferingId.ToString(), now, wanted, new($"需要 {wanted} 用地（{name.Zh}），现为 {now}：须调整规划", $"{wanted} use ({name.En}) instead of {now}: the plan must be changed")),
                situation => situation.With(situation.Offering.Plot! with { LandUse = [wanted] })),
        ];
    }
}
