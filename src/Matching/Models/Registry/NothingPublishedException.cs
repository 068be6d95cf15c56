using Matching.Domain;

namespace Matching.Models;

/// <summary>A model was to be taken back where none is in charge.</summary>
/// <param name="kind">The kind's name.</param>
public sealed class NothingPublishedException(string kind) : InvalidOperationException($"No {kind} model is in charge: there is nothing to take back.")
{
    /// <summary>The same, for people.</summary>
    public Text Said { get; } = new($"没有现行的 {kind} 模型，无可撤回", $"no {kind} model is in charge: there is nothing to take back");
}
