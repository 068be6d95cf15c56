using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>A hard constraint (domain 5.2). A pair that fails one is never ranked above a pair that fails none.</summary>
/// <remarks>
/// A constraint speaks of a pair only when somebody demands something: the requirement, the space's own record, or a law that names the company's
/// industry. Where nobody does, <see cref="Concerns"/> is false: the check passes, and neither an answer nor a question is shown or counted, so that the
/// questions of a row stay those that matter. A recorded limit with a silent requirement is a question, and so is a demand with an unrecorded supply.
/// What an activity usually needs asks only where it was stated and the record falls short of it; it never fails a gate.
/// </remarks>
/// <param name="id">The constraint's id, such as <c>H03</c>.</param>
/// <param name="name">Its name.</param>
/// <param name="unit">The unit of what it measures; empty when it measures nothing.</param>
public abstract class Gate(string id, Text name, string unit = "")
{
    /// <summary>The constraint's id, such as <c>H03</c>.</summary>
    public string Id { get; } = id;

    /// <summary>Its name.</summary>
    public Text Name { get; } = name;

    /// <summary>The unit of what it normally measures.</summary>
    public string Unit { get; } = unit;

    /// <summary>Who may waive it, with a reason, by name of the role (column W of domain 5.2); null when nobody may.</summary>
    public virtual Text? WaivableBy => null;

    /// <summary>What it looks at of a company that has asked for nothing and is not named by the offering.</summary>
    public virtual CompanyTrait Reads => CompanyTrait.None;

    /// <summary>What it looks at of a space.</summary>
    internal virtual SpaceTrait Sees => SpaceTrait.Own;

    /// <summary>Whether the constraint has a meaning for this offering.</summary>
    public abstract bool AppliesTo(Offering offering);

    /// <summary>Whether anything is demanded of the pair; where nothing is, <see cref="Check"/> passes.</summary>
    public virtual bool Concerns(in Pair pair) => true;

    /// <summary>Decides. Missing values give <see cref="GateOutcome.Unknown"/>, never a silent pass or fail.</summary>
    public abstract GateCheck Check(in Pair pair);

    /// <summary>Whether <see cref="Check"/> would answer <see cref="GateOutcome.Fail"/>; a gate may know that sooner than all it measures.</summary>
    public virtual bool Fails(in Pair pair) => Check(pair).Outcome == GateOutcome.Fail;

    /// <summary>Marks those of some neighboring spaces that fail; a gate may know many at once sooner than one after the other.</summary>
    /// <param name="spaces">The spaces, and who asks.</param>
    /// <param name="start">The first place; plots and buildings never come together.</param>
    /// <param name="bit">What to mark them with.</param>
    /// <param name="failed">Receives the marks, one place after the other.</param>
    internal virtual void Mark(SpaceView spaces, int start, uint bit, Span<uint> failed)
    {
        for (var i = 0; i < failed.Length; i++)
        {
            if (Fails(spaces.PairAt(start + i))) failed[i] |= bit;
        }
    }

    /// <summary>Decides, with the words for people.</summary>
    public GateResult Explain(in Pair pair)
    {
        var check = Precisely(pair, Check(pair));
        return new GateResult(Id, check.Outcome, Known(check.Measured), Known(check.Limit), UnitOf(check), Describe(pair, check));
    }

    /// <summary>The decision with numbers exact to the last digit, where <see cref="Check"/> is content with less.</summary>
    protected virtual GateCheck Precisely(in Pair pair, in GateCheck check) => check;

    /// <summary>The words for a decision; for Unknown, the question to ask.</summary>
    protected abstract Text Describe(in Pair pair, in GateCheck check);

    /// <summary>The unit of a decision's numbers, for a gate that measures in more than one.</summary>
    protected virtual string UnitOf(in GateCheck check) => Unit;

    /// <summary>Adds to the words for what is enough that it is a little less than needed, where it is.</summary>
    /// <param name="below">The least share of what is needed that is accepted.</param>
    /// <param name="check">The decision.</param>
    /// <param name="words">The words for it.</param>
    protected static Text Allowing(double below, in GateCheck check, Text words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Tolerance.AtLeast(check.Measured, check.Limit) ? words : new($"{words.Zh}（容差 {100 * (1 - below):0} %）", $"{words.En} (within {100 * (1 - below):0} %)");
    }

    private static double? Known(double value) => double.IsNaN(value) ? null : value;
}
