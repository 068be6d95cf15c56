using Matching.Domain;
using Matching.Scoring;

namespace Matching.Models;

/// <summary>Any model that rows can be scored with, ours or another library's.</summary>
/// <param name="Name">What to call it.</param>
/// <param name="FeatureNames">The features of a row, in order.</param>
/// <param name="Model">What scores such rows.</param>
public sealed record ScorableModel(string Name, IReadOnlyList<string> FeatureNames, AdditiveModel Model)
{
    /// <summary>Finds the model that a word means: a kind's current one, a package's folder, another library's file, or a version in the registry, in this order.</summary>
    /// <param name="registry">The models that are kept.</param>
    /// <param name="word">The word.</param>
    /// <returns>The model, or null when the word means none.</returns>
    /// <exception cref="ModelRefusedException">What it means is damaged or cannot be served.</exception>
    public static ScorableModel? Find(ModelRegistry registry, string word)
    {
        foreach (var kind in Enum.GetValues<ModelKind>())
            if (word.Equals(kind.ToString(), StringComparison.OrdinalIgnoreCase)) return Of(registry.Current(kind));
        if (Directory.Exists(word)) return Of(ModelFile.Read(Path.GetFullPath(Path.Combine(word, "..")), Path.GetFullPath(word)));
        if (File.Exists(word)) return Of(ForeignModelFile.Read(word), Path.GetFileName(word));
        return Of(Enum.GetValues<ModelKind>().Select(kind => registry.Find(kind, word)).FirstOrDefault(found => found is not null));
    }

    private static ScorableModel? Of(ModelPackage? package) =>
        package is null ? null : new ScorableModel(package.Card.Version, package.Card.FeatureNames, package.Model);

    private static ScorableModel Of(ForeignModel model, string name) => new(name, model.FeatureNames, new AdditiveModel(model.Forest));
}
