namespace Matching.Domain;

/// <summary>How much of the world stands behind a row. Said wherever the row is shown.</summary>
public enum DataKind
{
    /// <summary>From a public record or the bureau's own files.</summary>
    Real,

    /// <summary>Made up to show the form (示例); never a fact.</summary>
    Illustrative,

    /// <summary>Drawn by a simulation (模拟); never a fact.</summary>
    Simulated,
}
