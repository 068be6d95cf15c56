namespace Matching.Affinity;

/// <summary>A firm that settled somewhere.</summary>
/// <param name="Firm">The firm.</param>
/// <param name="Place">Where, as a place in the list of places.</param>
/// <param name="On">The day.</param>
public sealed record Settlement(Firm Firm, int Place, DateOnly On);
