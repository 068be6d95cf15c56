using Matching.Scoring;

namespace Matching.Models;

/// <summary>A forest as files of the first format hold it: every feature as a value and as a flag, a missing value below all others.</summary>
internal sealed record FirstForestData(int Width, double Bias, Tree[] Trees)
{
    public Forest ToForest()
    {
        var features = Enumerable.Range(0, Width / 2).ToArray();
        var values = features.Select(i => new InputColumn(i, InputKind.Value, float.NegativeInfinity));
        var flags = features.Select(i => new InputColumn(i, InputKind.MissingFlag));
        return new Forest(Width, Trees, Bias, new ForestInput(features.Length, [.. values, .. flags]));
    }
}
