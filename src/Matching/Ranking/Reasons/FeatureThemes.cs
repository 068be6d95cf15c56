using Matching.Domain;

namespace Matching.Ranking;

/// <summary>What each feature of this build is about.</summary>
public static class FeatureThemes
{
    /// <summary>The theme of a feature.</summary>
    /// <param name="feature">Its place in the schema.</param>
    public static Theme Of(int feature) => FeatureSentences.Current[feature].Theme;
}
