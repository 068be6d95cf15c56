namespace Matching.Domain;

/// <summary>Whose move a change is.</summary>
public enum ChangeSide
{
    /// <summary>The company's: what it asks for or promises.</summary>
    Company,

    /// <summary>The district's: its space, its owners and its offices.</summary>
    District,
}
