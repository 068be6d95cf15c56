using Matching.Domain;

namespace Matching.Ranking;

/// <summary>How a feature is put into words.</summary>
/// <param name="Feature">The feature's name.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="Say">The sentence for a value that is not missing.</param>
internal sealed record FeatureSentence(string Feature, Theme Theme, Func<double, Text> Say)
{
    /// <summary>
    /// Whether more of it can only be good (1) or bad (−1) news to people, or either (0). Never the contrary of <see cref="Features.Feature.Sign"/>, and said
    /// for some features that a model may use both ways: being far away is no reason in favor, whatever a model has learned.
    /// </summary>
    public int Direction { get; init; }

    /// <summary>The value that is neither good nor bad news; NaN where only a comparison with others tells.</summary>
    public double Middle { get; init; } = double.NaN;

    /// <summary>Whether it is compared with the other companies or spaces of the catalog.</summary>
    public bool IsCompared { get; init; }

    /// <summary>False for what tells of our own files rather than of the pair: it is never given as a reason.</summary>
    public bool IsReason { get; init; } = true;

    /// <summary>Whether a value is good news (1), bad news (−1), or may be either (0).</summary>
    /// <param name="value">The value.</param>
    /// <param name="standing">How it compares with others; null when that is not known.</param>
    public int News(double value, Standing? standing)
    {
        if (Direction == 0) return 0;
        var byMiddle = double.IsNaN(Middle) ? 0 : Direction * (value > Middle ? 1 : -1);
        var byOthers = standing is { } known ? Direction * (known.Below >= known.Above ? 1 : -1) : 0;

        // A growth of 1 % is no bad news where most shrink, and none worth telling where most grow by 20 %.
        return byMiddle != 0 && byOthers != 0 && byMiddle != byOthers ? Neither : byMiddle != 0 ? byMiddle : byOthers;
    }

    /// <summary>Of <see cref="News"/>: good by one measure and bad by the other, hence no reason either way.</summary>
    public const int Neither = 2;
}
