using Matching.Domain;
using Matching.Features;

namespace Matching.Models;

/// <summary>A model cannot be served: it is damaged, of another format, or was trained on other features.</summary>
/// <param name="message">What is wrong, with both lists of features when they differ.</param>
/// <param name="inner">The cause, if any.</param>
public sealed class ModelRefusedException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Refuses in both languages.</summary>
    /// <param name="said">What is wrong, naming the file.</param>
    /// <param name="inner">The cause, if any.</param>
    public ModelRefusedException(Text said, Exception? inner = null)
        : this(said.En, inner) => Said = said;

    /// <summary>What is wrong, for people.</summary>
    public Text Said { get; } = new(message, message);

    /// <summary>Refuses a card whose features are not those of the schema.</summary>
    public static void ThrowIfForeign(ModelCard card, FeatureSchema schema)
    {
        if (card.SchemaHash == schema.Hash) return;
        var lost = card.FeatureNames.Except(schema.Names).ToArray();
        var added = schema.Names.Except(card.FeatureNames).ToArray();
        throw new ModelRefusedException(
            $"Model {card.Version} was trained on other features (schema {card.SchemaHash}, this build has {schema.Hash}). " +
            $"Only in the model: [{string.Join(", ", lost)}]. Only in this build: [{string.Join(", ", added)}]. " +
            $"Model: [{string.Join(", ", card.FeatureNames)}]. This build: [{string.Join(", ", schema.Names)}]. Train again with 'matching train {card.Kind.ToString().ToLowerInvariant()}'.");
    }
}
