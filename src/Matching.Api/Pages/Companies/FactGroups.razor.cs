using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Companies;

/// <summary>A company's facts: who it is, how large, what it does and what speaks against it. What nobody knows is said to be unknown.</summary>
public sealed partial class FactGroups
{
    // What is a sentence rather than a word, by its English name.
    private static readonly string[] InSentences = ["business scope", "product keywords", "risk flags"];

    /// <summary>The facts.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<SheetFact> Facts { get; set; }

    private int Known => Facts.Count(fact => fact.Said is not null);

    private IEnumerable<(Text Name, SheetFact[] Facts)> Groups =>
    [
        (new("身份", "Identity"), [.. Facts.Where(fact => !IsFigure(fact) && !IsSentence(fact))]),
        (new("规模与成长", "Size and growth"), [.. Facts.Where(IsFigure)]),
        (new("业务与风险", "Business and risk"), [.. Facts.Where(IsSentence)]),
    ];

    private static bool IsFigure(SheetFact fact) => fact.Unit is not null;

    private static bool IsSentence(SheetFact fact) => InSentences.Contains(fact.Name.En);
}
