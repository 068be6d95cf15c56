using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>An amount that the company stated and may say anew, within the range of its rule. What was not stated limits nothing and is left alone.</summary>
/// <param name="id">Its row in <c>levers.csv</c>.</param>
/// <param name="up">Whether it may rise; else it may fall.</param>
/// <param name="gates">The constraints that it may make pass.</param>
internal abstract class RequirementAmount(string id, bool up, params string[] gates) : Lever(id, gates)
{
    /// <summary>What requirements are called as a record.</summary>
    public const string Record = "requirement";

    /// <inheritdoc/>
    public sealed override IEnumerable<Move> Moves(Situation at, bool finely)
    {
        if (at.Requirement is not { } stated || Read(stated) is not { } from) return [];
        return ValueSteps.Of(Rule, from, up, Limits(at.Pair), finely).Where(step => step.To >= Least).Select(step => new Move(
            Change(Record, Written(from), Written(step.To), Say(null, from, step.To), step.Share),
            situation => situation with { Requirement = Write(situation.Requirement!, step.To) }));
    }

    /// <summary>The least that it can be at all.</summary>
    protected virtual decimal Least => 0;

    /// <summary>What was stated, in the lever's unit; null when nothing was.</summary>
    protected abstract decimal? Read(Requirement stated);

    /// <summary>The requirement with another value.</summary>
    protected abstract Requirement Write(Requirement stated, decimal value);

    /// <summary>The values with which the pair would just pass, in the lever's unit; NaN where nothing is known.</summary>
    protected abstract IEnumerable<double> Limits(Pair pair);
}
