namespace Matching.Domain;

/// <summary>A ranked list with everything that is needed to produce it again.</summary>
public sealed record RankedList
{
    /// <summary><c>outreach</c> or <c>placement</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The query: an offering, a company or an enquiry.</summary>
    public required string Query { get; init; }

    /// <summary>The query's name.</summary>
    public required Text QueryName { get; init; }

    /// <summary>The center that an offering is, or that the asking company fits best; null when it is or fits none.</summary>
    public CenterId? QueryCenter { get; init; }

    /// <summary>The model's version, or <c>rules-1</c> when the rules ranked.</summary>
    public required string ModelVersion { get; init; }

    /// <summary>Why the model, or why the rules, ranked.</summary>
    public required Text RankedBy { get; init; }

    /// <summary>Hash of the feature schema.</summary>
    public required string SchemaHash { get; init; }

    /// <summary>The day as of which features were computed.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>How many candidates were considered after filters.</summary>
    public required int Candidates { get; init; }

    /// <summary>How many of them pass every gate.</summary>
    public required int Feasible { get; init; }

    /// <summary>Share of the catalog that was scored, 0–1; less than 1 when the answer is partial.</summary>
    public required double Coverage { get; init; }

    /// <summary>Why no probability is shown; null when it is.</summary>
    public Text? ProbabilityNote { get; init; }

    /// <summary>How many candidates each gate rejects, by gate id.</summary>
    public IReadOnlyDictionary<string, int> Rejections { get; init; } = new Dictionary<string, int>();

    /// <summary>How the list was put together; null when it is the ranking alone.</summary>
    public ListComposition? Composition { get; init; }

    /// <summary>The lines, best first.</summary>
    public required IReadOnlyList<RankedRow> Rows { get; init; }
}
