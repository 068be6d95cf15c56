using Matching.Catalog;
using Matching.Domain;
using Matching.Features;

namespace Matching.Ranking;

/// <summary>Puts the strongest contributions into words: reasons for, then at most two against.</summary>
/// <remarks>
/// <para>What is left out although it contributes:</para>
/// <list type="bullet">
/// <item>what is missing: it is asked about, and no reason;</item>
/// <item>what tells whom staff were dealing with, or how good our files are;</item>
/// <item>what is the same for every candidate: of a list of companies the offering's own features, of a list of spaces the company's (domain 5.1);</item>
/// <item>good news that counts against and bad news that counts in favor: a model may have its grounds, but "far away" convinces nobody;</item>
/// <item>contributions below 2 % of all together; a third one of the same theme; the same words again.</item>
/// </list>
/// </remarks>
/// <param name="kind">Which question is answered.</param>
internal sealed class ReasonWriter(ModelKind kind)
{
    /// <summary>The most reasons, for and against together.</summary>
    public const int Most = 5;

    /// <summary>The most reasons against.</summary>
    public const int MostAgainst = 2;

    /// <summary>The most reasons of one theme.</summary>
    public const int MostOfTheme = 2;

    /// <summary>The least share of all contributions together that makes a reason.</summary>
    public const double LeastShare = 0.02;

    private static readonly FeatureSchema Schema = FeatureSchema.Current;

    private static readonly IReadOnlyList<FeatureSentence> Sentences = FeatureSentences.Current;

    /// <summary>The reasons.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="values">Its features.</param>
    /// <param name="contributions">What each adds to the score.</param>
    public IReadOnlyList<Reason> Write(in Pair pair, ReadOnlySpan<float> values, ReadOnlySpan<double> contributions)
    {
        var all = contributions.ToArray();
        var least = LeastShare * all.Sum(Math.Abs);
        var (reasons, ofTheme, against) = (new List<Reason>(), new Dictionary<Theme, int>(), 0);
        foreach (var place in Enumerable.Range(0, all.Length).Where(i => all[i] != 0 && Math.Abs(all[i]) >= least).OrderByDescending(i => Math.Abs(all[i])).ThenBy(i => i))
        {
            if (Tell(pair, place, values[place], all[place]) is not { } reason || ofTheme.GetValueOrDefault(reason.Theme!.Value) == MostOfTheme) continue;
            if (reason.Contribution < 0 && against == MostAgainst) continue;
            if (reasons.Any(told => told.TextZh == reason.TextZh)) continue;
            if (reason.Contribution < 0) against++;
            ofTheme[reason.Theme.Value] = ofTheme.GetValueOrDefault(reason.Theme.Value) + 1;
            reasons.Add(reason);
            if (reasons.Count == Most) break;
        }

        return [.. reasons.OrderBy(reason => reason.Contribution < 0)];
    }

    private Reason? Tell(in Pair pair, int place, float value, double contribution)
    {
        var (feature, sentence) = (Schema.Features[place], Sentences[place]);
        if (float.IsNaN(value) || feature.FollowsExposure || !sentence.IsReason) return null;
        if (feature.Scope == (kind == ModelKind.Outreach ? FeatureScope.Offering : FeatureScope.Company)) return null;
        var standing = sentence.IsCompared ? (feature.Scope == FeatureScope.Company ? Population.OfCompanies(pair) : Population.OfSpaces(pair)).Of(feature, value) : null;
        var news = sentence.News(value, standing);
        if (news != 0 && news != Math.Sign(contribution)) return null;
        var text = Compared(sentence, feature.Scope, standing, contribution);
        var told = sentence.Say(value);
        var against = contribution < 0;
        return new Reason(
            feature.Name,
            Math.Round(value, 4),
            Math.Round(contribution, 4),
            $"{(against ? "不利：" : "")}{told.Zh}{text.Zh}",
            $"{(against ? "against: " : "")}{told.En}{text.En}")
        {
            Theme = sentence.Theme,
            Percentile = standing is { } known ? Math.Round(100 * known.Below, 1) : null,
        };
    }

    // Rounded down, so that nobody is above all others but the first.
    private static Text Compared(FeatureSentence sentence, FeatureScope scope, Standing? standing, double contribution)
    {
        if (standing is not { } known || sentence.Direction == 0) return new Text("", "");
        var (share, zh, en) = contribution > 0 ? (known.Below, "高于", "above") : (known.Above, "低于", "below");
        var percent = Math.Floor(100 * share);
        if (percent < 50) return new Text("", "");
        var (whomZh, whomEn) = scope == FeatureScope.Company ? ("企业", "companies") : ("载体", "spaces");
        return new Text($"，{zh} {percent}% 的{whomZh}", $", {en} {percent} % of {whomEn}");
    }
}
