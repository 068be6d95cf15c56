namespace Matching.Domain;

/// <summary>Where a company's shares trade (上市, domain 3.3).</summary>
public enum ListingBoard
{
    /// <summary>未上市: known not to be listed.</summary>
    None,

    /// <summary>新三板.</summary>
    Neeq,

    /// <summary>辅导期: preparing to list.</summary>
    Tutoring,

    /// <summary>科创板.</summary>
    Star,

    /// <summary>创业板.</summary>
    ChiNext,

    /// <summary>主板.</summary>
    Main,

    /// <summary>港股.</summary>
    Hk,

    /// <summary>美股.</summary>
    Us,

    /// <summary>其他.</summary>
    Other,
}
