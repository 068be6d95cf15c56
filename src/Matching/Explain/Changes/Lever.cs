using System.Globalization;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>Something that may be otherwise about a requirement or a space, and the values at which that makes a difference.</summary>
/// <param name="id">Its row in <c>levers.csv</c>.</param>
/// <param name="gates">The constraints that it may make pass, by id.</param>
internal abstract class Lever(string id, params string[] gates)
{
    /// <summary>How far it may move, and how hard that is.</summary>
    public LeverRule Rule { get; } = LeverRule.Of(id);

    /// <summary>The constraints that it may make pass, by id.</summary>
    public IReadOnlyList<string> Gates => gates;

    /// <summary>The changes worth looking at, within what is permitted. Whether one of them does is for the constraints to say.</summary>
    /// <param name="at">How things stand.</param>
    /// <param name="finely">Whether values on the way to the end are worth a look too, as they are where the rank is at stake.</param>
    public abstract IEnumerable<Move> Moves(Situation at, bool finely);

    /// <summary>A number as the data files write it.</summary>
    protected static string Written(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>A day as the data files write it.</summary>
    protected static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The sentence for an amount that moves.</summary>
    /// <param name="whose">What it is an amount of, put before its name; null where the name is enough.</param>
    /// <param name="from">The present value.</param>
    /// <param name="to">The new one.</param>
    protected Text Say(Text? whose, decimal from, decimal to)
    {
        var (zh, en) = (Spaced(Rule.Unit.Zh), Spaced(Rule.Unit.En));
        return new(
            $"{whose?.Zh}{Rule.Name.Zh}由 {from:0.####}{zh}{(EndsInHan(zh) ? "" : " ")}{(to > from ? "提高" : "降低")}到 {to:0.####}{zh}",
            $"{Rule.Name.En}{(whose is null ? "" : " of " + whose.En)}: {to:0.####}{en} instead of {from:0.####}");
    }

    /// <summary>A change of this lever.</summary>
    /// <param name="record">Whose attribute.</param>
    /// <param name="from">The present value.</param>
    /// <param name="to">The new one.</param>
    /// <param name="text">The sentence.</param>
    /// <param name="share">The share of what is permitted that it goes, above 0 to 1.</param>
    protected ProposedChange Change(string record, string? from, string to, Text text, double share = 1) =>
        new(Rule.Attribute, Rule.Side, record, from, to, Rule.Unit.En, text.Zh, text.En, Rule.Effort(share));

    private static string Spaced(string unit) => unit.Length == 0 ? "" : " " + unit;

    private static bool EndsInHan(string text) => text is [.., >= '\u4e00'];
}
