using Matching.Domain;
using Matching.Rules;

namespace Matching.Merit;

/// <summary>
/// The review of a project, one company on one offering (项目评审, domain 7.2): a proposal for those who decide, never a part of the model's score.
/// Its content is sensitive (domain 10.2).
/// </summary>
public sealed record ProjectReview
{
    /// <summary>The scorecard it follows (<see cref="DatedRules{T}.Stamp"/>).</summary>
    public required string Rules { get; init; }

    /// <summary>The day as of which everything was compared, and whose scorecard holds.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>All criteria, in the order of the sheet.</summary>
    public required IReadOnlyList<CriterionScore> Criteria { get; init; }

    /// <summary>All vetoes in force, in the order of the file.</summary>
    public required IReadOnlyList<VetoCheck> Vetoes { get; init; }

    /// <summary>The band if nothing that is unknown earns a point.</summary>
    public required ReviewBand Lowest { get; init; }

    /// <summary>The band if everything that is unknown earns all its points.</summary>
    public required ReviewBand Highest { get; init; }

    /// <summary>Points reached, 0–100.</summary>
    public decimal Points => Criteria.Sum(c => c.Points);

    /// <summary>Points still open: the total will lie between <see cref="Points"/> and their sum.</summary>
    public decimal Open => Criteria.Sum(c => c.Open);

    /// <summary>The band; null while open points could change it.</summary>
    public ReviewBand? Band => Lowest.Letter == Highest.Letter ? Lowest : null;

    /// <summary>Whether any veto holds: then the project is not recommended, whatever its points.</summary>
    public bool Vetoed => Vetoes.Any(v => v.State == VetoState.Yes);

    /// <summary>The score for a line of a list, 0–100; null while points are open, and when a veto holds.</summary>
    public double? Score => Open == 0 && !Vetoed ? (double)Points : null;

    /// <summary>What is to be asked: open criteria, then open vetoes.</summary>
    public IEnumerable<Text> Questions =>
        Criteria.Select(c => c.Ask).OfType<Text>().Concat(Vetoes.Where(v => v.State == VetoState.Unknown).Select(v => v.Evidence));

    /// <summary>The outcome in words.</summary>
    public Text Conclusion => ReviewWords.Conclusion(this);
}
