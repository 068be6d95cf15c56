using Matching.Features;

namespace Matching.Ranking;

/// <summary>The words for every feature, in the order of a schema.</summary>
internal static class FeatureSentences
{
    /// <summary>Those of the features of this build.</summary>
    public static IReadOnlyList<FeatureSentence> Current { get; } = Of(FeatureSchema.Current);

    /// <summary>The words for a schema's features.</summary>
    /// <exception cref="KeyNotFoundException">A feature has none; the message names it.</exception>
    public static IReadOnlyList<FeatureSentence> Of(FeatureSchema schema)
    {
        var known = CompanySentences.All.Concat(OfferingSentences.All).Concat(PairSentences.All).ToDictionary(sentence => sentence.Feature, StringComparer.Ordinal);
        return [.. schema.Names.Select(name => known.GetValueOrDefault(name) ?? throw new KeyNotFoundException($"There are no words for the feature '{name}'."))];
    }
}
