using Matching.Domain;

namespace Matching.Explain;

/// <summary>How well a company fits one center, and why.</summary>
/// <param name="Center">The center.</param>
/// <param name="Name">Its name.</param>
/// <param name="Fit">The fit, 0–1 (<see cref="CenterFit"/>).</param>
/// <param name="IsPrimary">Whether it is the company's primary center.</param>
/// <param name="CodeScore">What the industry code alone says, 0–1.</param>
/// <param name="KeywordScore">What the words alone say, 0–0.95.</param>
/// <param name="Words">The words of its row that speak for the center, or against it.</param>
/// <param name="Why">All of that in a sentence.</param>
public sealed record DossierFit(CenterId Center, Text Name, double Fit, bool IsPrimary, double CodeScore, double KeywordScore, IReadOnlyList<CenterKeyword> Words, Text Why);
