namespace Matching.Affinity;

/// <summary>The space of TF-IDF vectors that some settlements' words span.</summary>
internal sealed class TextSpace
{
    private readonly Func<string, Bag> _read;
    private readonly TfIdf _weights;

    /// <param name="settlements">The settlements.</param>
    /// <param name="read">Turns words into tokens.</param>
    /// <param name="leastTexts">Tokens of fewer texts are left out.</param>
    public TextSpace(IReadOnlyList<Settlement> settlements, Func<string, Bag> read, int leastTexts)
    {
        _read = read;
        Bag[] bags = [.. settlements.AsParallel().AsOrdered().Select(settlement => read(settlement.Firm.Words))];
        _weights = TfIdf.Fit(bags, leastTexts);
        Vectors = [.. bags.AsParallel().AsOrdered().Select(_weights.Vector)];
    }

    /// <summary>The vectors of the settlements.</summary>
    public SparseVector[] Vectors { get; }

    /// <summary>How many coordinates they have.</summary>
    public int Width => _weights.Width;

    /// <summary>The vector of a firm.</summary>
    public SparseVector Of(Firm firm)
    {
        ArgumentNullException.ThrowIfNull(firm);
        return _weights.Vector(_read(firm.Words));
    }

    /// <summary>Runs of one to three characters that at least two texts have: what the logistic regressions read.</summary>
    /// <param name="settlements">The settlements.</param>
    /// <param name="stripped">Whether the boilerplate is dropped first.</param>
    public static TextSpace OfRuns(IReadOnlyList<Settlement> settlements, bool stripped = false) =>
        new(settlements, words => CharGrams.Of(stripped ? Boilerplate.Strip(words) : words, 1, 3), 2);

    /// <summary>Verbs and objects of clauses: what neighbors are found by.</summary>
    public static TextSpace OfClauses(IReadOnlyList<Settlement> settlements) => new(settlements, ScopeClauses.Of, 1);
}
