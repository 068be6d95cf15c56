using Matching.Domain;

namespace Matching.Models;

/// <summary>What stands as the current model of a kind: a package, nothing, or one that cannot be read.</summary>
/// <param name="Package">The package; null when there is none or it cannot be read.</param>
/// <param name="Refusal">Why it cannot be read, naming the file; null when it can, or when there is none.</param>
/// <param name="Challenger">The card of the newest version that was kept and not published; null when there is none.</param>
public readonly record struct CurrentModel(ModelPackage? Package, Text? Refusal = null, ModelCard? Challenger = null)
{
    /// <summary>Tells one state of it from another: the version, or that there is none or a refused one, and who challenges it.</summary>
    public string Tag => (Package?.Card.Version ?? (Refusal is null ? "none" : "refused")) + (Challenger is null ? "" : $"+{Challenger.Version}");

    /// <summary>A package that can be read, or none.</summary>
    public static implicit operator CurrentModel(ModelPackage? package) => new(package);
}
