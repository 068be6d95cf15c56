using Matching.Scoring;

namespace Matching.Benchmarks.Engine;

/// <summary>Our trees: the oracle that everybody is held against, and the compiled forest in every width that the processor has.</summary>
internal static class OurContenders
{
    private const string Prefix = "matching-";
    private const int OracleRows = 20_000;

    /// <summary>The method's name for a width, such as <c>matching-vector512</c>.</summary>
    public static string NameOf(KernelPath path) => $"{Prefix}{path.ToString().ToLowerInvariant()}";

    /// <summary>Whether a contender is this engine, by its name.</summary>
    public static bool IsOurs(Contender contender) => contender.Name.StartsWith(Prefix, StringComparison.Ordinal);

    public static Contender Oracle(Forest forest, EvaluationRows rows, int threads)
    {
        var count = Math.Min(OracleRows, rows.Count);
        var scores = new double[count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
        return new Contender("oracle", Part.Trees, threads, count, () => Parallel.For(0, count, parallel, row => scores[row] = ForestOracle.Score(forest, rows.Encoded[row])), Scores: () => scores);
    }

    public static Contender Kernel(CompiledForest forest, EvaluationRows rows, int threads)
    {
        var scores = new double[rows.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
        void Block(int block)
        {
            var start = block * EvaluationRows.BlockRows;
            var count = Math.Min(EvaluationRows.BlockRows, rows.Count - start);
            forest.Score(rows.Blocks[block], count, scores.AsSpan(start, count));
        }

        return new Contender(NameOf(forest.Path), Part.Trees, threads, rows.Count, () => Parallel.For(0, rows.Blocks.Count, parallel, Block), Scores: () => scores);
    }

    /// <summary>The compiled forest without deciding once what all rows of a block decide alike: what folding is worth.</summary>
    public static Contender Unfolded(CompiledForest forest, EvaluationRows rows, int threads)
    {
        var scores = new double[rows.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
        void Block(int block)
        {
            var start = block * EvaluationRows.BlockRows;
            var count = Math.Min(EvaluationRows.BlockRows, rows.Count - start);
            var scratch = forest.Rent();
            ForestSteps.Bin(forest, rows.Blocks[block], count, scratch);
            forest.Run(scratch, forest.Program, count, scores.AsSpan(start, count));
            forest.Return(scratch);
        }

        return new Contender($"{NameOf(forest.Path)}-unfolded", Part.Trees, threads, rows.Count, () => Parallel.For(0, rows.Blocks.Count, parallel, Block), Scores: () => scores);
    }
}
