using Matching.Scoring;

namespace Matching.Models;

/// <summary>A forest as files hold it since the second format.</summary>
internal sealed record ForestData(int Features, InputColumn[] Columns, ScoreLink Link, double Bias, Tree[] Trees)
{
    public static ForestData Of(Forest forest) => new(forest.Input.Features, [.. forest.Input.Columns], forest.Link, forest.Bias, [.. forest.Trees]);

    public Forest ToForest() => new(Columns.Length, Trees, Bias, new ForestInput(Features, Columns), Link);
}
