namespace Matching.Domain;

/// <summary>Everything that those who decide need of one company and one offering, on one page: what is known, what speaks for and against, what to ask.</summary>
/// <remarks>
/// Holds no personal data, no floor rent and no name of another company for which a space is held. Its content is sensitive all the same (domain 10.2):
/// the review says what the bureau thinks of a project.
/// </remarks>
public sealed record ReviewSheet
{
    /// <summary>What every sheet says of itself.</summary>
    public static Text AdviceText { get; } = new("引擎提供建议，由人决定", "the engine advises; a person decides");

    /// <summary>Gates, features, score with its parts, reasons, similar landings and merit.</summary>
    public required PairExplanation Pair { get; init; }

    /// <summary>What is on record about the company, unknown facts among them.</summary>
    public required IReadOnlyList<SheetFact> Company { get; init; }

    /// <summary>Where the company's row comes from.</summary>
    public required SheetSource CompanySource { get; init; }

    /// <summary>What is on record about the offering, unknown facts among them.</summary>
    public required IReadOnlyList<SheetFact> Offering { get; init; }

    /// <summary>Where the offering's row comes from.</summary>
    public required SheetSource OfferingSource { get; init; }

    /// <summary>What the company said it needs; empty when it has said nothing.</summary>
    public required IReadOnlyList<SheetFact> Need { get; init; }

    /// <summary>Calibrated probability of landing, 0–1; null where none may be shown.</summary>
    public double? Probability { get; init; }

    /// <summary>Why no probability is shown; null when one is.</summary>
    public Text? ProbabilityNote { get; init; }

    /// <summary>The project review, criterion by criterion.</summary>
    public required SheetReview Review { get; init; }

    /// <summary>What is unknown, as questions: the gates' first, then the review's, then the goals'. None comes twice.</summary>
    public required IReadOnlyList<SheetQuestion> Questions { get; init; }

    /// <summary>Resident firms that could introduce the company, best first; at most three ways.</summary>
    public required IReadOnlyList<SheetIntroducer> Introducers { get; init; }

    /// <summary>Annual goals that it would serve or may serve.</summary>
    public required IReadOnlyList<SheetGoal> Goals { get; init; }

    /// <summary>What would have to change for the space to be possible, or to stand among the first for the company.</summary>
    public required ChangeAnswer Changes { get; init; }

    /// <summary>Waivers of constraints in force for the pair on the day.</summary>
    public required IReadOnlyList<SheetWaiver> Waivers { get; init; }

    /// <summary>The rule files behind merit, review and goals, with their versions.</summary>
    public required IReadOnlyList<SheetRules> Rules { get; init; }

    /// <summary>The day on which the sheet was made; the day it speaks of is the pair's.</summary>
    public required DateOnly MadeOn { get; init; }

    /// <summary>Whose the decision is.</summary>
    public Text Advice { get; init; } = AdviceText;
}
