namespace Matching.Api.Pages.Imports;

/// <summary>Which rows of a preview are shown.</summary>
public enum PreviewRows
{
    /// <summary>All that there are.</summary>
    All,

    /// <summary>Those with an error.</summary>
    Errors,

    /// <summary>Those with a warning.</summary>
    Warnings,
}
