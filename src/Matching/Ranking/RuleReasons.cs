using System.Globalization;
using Matching.Domain;
using Matching.Features;
using Matching.Scoring;

namespace Matching.Ranking;

/// <summary>Reasons from the rules: each part's points, which add up to the rule score exactly. They stand beside any model's order.</summary>
internal static class RuleReasons
{
    public static IReadOnlyList<Reason> Of(FeatureSchema schema, IEnumerable<RulePart> parts, ReadOnlySpan<float> values, int most)
    {
        var reasons = new List<Reason>();
        foreach (var part in parts.Where(p => p.Points > 0).OrderByDescending(p => p.Points).ThenBy(p => p.Feature))
        {
            var feature = schema.Features[part.Feature];
            var value = values[part.Feature];

            // An unknown part counts as neutral; it is asked about, not given as a reason.
            if (float.IsNaN(value)) continue;
            var shown = value.ToString("0.##", CultureInfo.InvariantCulture);
            reasons.Add(new Reason(
                feature.Name,
                Math.Round(value, 4),
                Math.Round(part.Points, 4),
                $"{feature.Label.Zh} {shown}（规则 +{part.Points:0.#} 分）",
                $"{feature.Label.En} {shown} (rules +{part.Points:0.#})"));
            if (reasons.Count == most) break;
        }

        return reasons;
    }
}
