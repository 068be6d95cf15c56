namespace Matching.Domain;

/// <summary>What an activity usually needs of a space, for when the enquiry is silent (domain 2.4).</summary>
/// <remarks>A preset helps to estimate and to ask; it is never a limit, since a silent enquiry sets none. Null: nothing is known.</remarks>
public sealed record ActivityPreset
{
    /// <summary>The activity.</summary>
    public required Activity Activity { get; init; }

    /// <summary>Gross floor area per person, m².</summary>
    public PresetRange? AreaPerPersonM2 { get; init; }

    /// <summary>Clear height, m.</summary>
    public PresetRange? ClearHeightM { get; init; }

    /// <summary>Floor load, kN/m².</summary>
    public PresetRange? FloorLoadKn { get; init; }

    /// <summary>Electric power, W per m² of gross floor area.</summary>
    public PresetRange? PowerWattsPerM2 { get; init; }

    /// <summary>What is usually asked for besides these; empty: nothing is known.</summary>
    public IReadOnlyList<Supply> Supplies { get; init; } = [];

    /// <summary>What else to think of.</summary>
    public required Text Note { get; init; }

    /// <summary>Whether the values are estimates: to be shown as such, never as fact. True of every preset so far.</summary>
    public bool IsEstimate { get; init; } = true;
}
