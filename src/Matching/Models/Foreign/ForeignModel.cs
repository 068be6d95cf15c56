using Matching.Scoring;

namespace Matching.Models;

/// <summary>A model that another library trained, as its file says it: over that library's features.</summary>
/// <param name="Library">The library's name in lower case, such as <c>lightgbm</c>.</param>
/// <param name="LibraryVersion">The library's version, or that of its format where the file does not say the library's.</param>
/// <param name="Objective">What it was trained for, in the library's words.</param>
/// <param name="FeatureNames">The features in the order of its rows; the library's default names where the file has none.</param>
/// <param name="Forest">The trees. A row holds one value a feature, NaN where missing.</param>
public sealed record ForeignModel(string Library, string LibraryVersion, string Objective, IReadOnlyList<string> FeatureNames, Forest Forest)
{
    /// <summary>The features that a tree splits on, in the order of the rows.</summary>
    public IReadOnlyList<string> UsedFeatures { get; } =
    [
        .. Forest.Trees.SelectMany(tree => tree.Features).Select(column => Forest.Input.Columns[column].Feature).Distinct().Order().Select(place => FeatureNames[place]),
    ];
}
