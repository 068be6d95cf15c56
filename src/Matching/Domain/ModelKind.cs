namespace Matching.Domain;

/// <summary>Which of the two questions a model answers. They are trained and judged apart.</summary>
public enum ModelKind
{
    /// <summary>The query is an offering, companies are ranked.</summary>
    Outreach,

    /// <summary>The query is a company or its requirement, spaces are ranked.</summary>
    Placement,
}
