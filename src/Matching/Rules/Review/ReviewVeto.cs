namespace Matching.Rules;

/// <summary>The vetoes of the project review (domain 7.2): any one means "not recommended", whatever the points. Written in files by name, V1–V10.</summary>
public enum ReviewVeto
{
    /// <summary>On the negative list, or a process to be eliminated.</summary>
    V1 = 1,

    /// <summary>Environmental non-compliance.</summary>
    V2,

    /// <summary>Major safety risk.</summary>
    V3,

    /// <summary>Energy use above the cap.</summary>
    V4,

    /// <summary>Serious discredit or fraud.</summary>
    V5,

    /// <summary>The land use does not admit what will be done there.</summary>
    V6,

    /// <summary>Breach of an ecological red line or of heritage protection.</summary>
    V7,

    /// <summary>The investor cannot prove the funds.</summary>
    V8,

    /// <summary>Tax and statistics will not be in the district.</summary>
    V9,

    /// <summary>A benefit is asked for that the district may not lawfully give.</summary>
    V10,
}
